/** The cases of a calibration: what was known of customers at several days of the past, and what came of them. */
import type { CreditTables } from "../book/credit-book";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { ledgerKnownAt } from "../ledger/ledger-known-at";
import type { Policy } from "../policy/policy";
import type { FactorCode } from "../words/factor-codes";
import type { SerialDate } from "../values/serial-date";
import { bookKnownAt } from "./backtest";
import { outcomesAfter } from "./outcomes";

/** A customer on a day of the past. */
export interface CalibrationCase {
  readonly place: number;
  readonly values: ReadonlyMap<FactorCode, number>;
  readonly isLate: boolean;
  readonly isSeverelyLate: boolean;
}

/** Days of the past on which customers are looked at. */
const MOST_WINDOWS = 4;

/**
 * Collects the cases that were complete on the cut-off date.
 *
 * Customers are looked at a horizon before the cut-off date, and up to three times more,
 * half a horizon earlier each time; what happened is judged by the horizon after each of
 * these days. Nothing dated after the cut-off date is read.
 */
export function calibrationCases(
  tables: CreditTables,
  ledger: InvoiceLedger,
  cutOffDate: SerialDate,
  horizonDays: number,
  policy: Policy,
): CalibrationCase[] {
  const known = ledgerKnownAt(ledger, cutOffDate);
  const step = Math.ceil(horizonDays / 2);
  return Array.from({ length: MOST_WINDOWS }, (_, window) => {
    const date = cutOffDate - horizonDays - window * step;
    const book = bookKnownAt(tables, ledgerKnownAt(known, date), date, policy);
    const atEnd = ledgerKnownAt(known, date + horizonDays);
    const customers = outcomesAfter(atEnd, book.places, date, policy.settings);
    return customers.flatMap(({ place, isLate, isSeverelyLate }): CalibrationCase[] => {
      const { payments, score } = book.at(place);
      // Of a customer without history the ledger says nothing yet.
      if (payments === null || payments.judged === 0) return [];
      const values = score.factors.flatMap(({ code, value }) =>
        value === null ? [] : ([[code, value]] as const),
      );
      return [{ place, values: new Map(values), isLate, isSeverelyLate }];
    });
  }).flat();
}
