/** The cases of a calibration: what was known of customers at several days of the past, and what came of them. */
import type { CreditTables } from "../book/credit-book";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { ledgerKnownAt } from "../ledger/ledger-known-at";
import type { Policy } from "../policy/policy";
import type { FactorValues } from "../scoring/score";
import type { SerialDate } from "../values/serial-date";
import { bookKnownAt } from "./backtest";
import { outcomesAfter } from "./outcomes";

/** A customer on a day of the past. */
export interface CalibrationCase {
  readonly place: number;
  readonly values: FactorValues;
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
 *
 * @param known - The ledger as it was known on the cut-off date.
 */
export function calibrationCases(
  tables: CreditTables,
  known: InvoiceLedger,
  cutOffDate: SerialDate,
  horizonDays: number,
  policy: Policy,
): CalibrationCase[] {
  // The horizon of one day ends on another of them.
  const ledgers = new Map<SerialDate, InvoiceLedger>();
  const knownOn = (date: SerialDate) => {
    const ledger = ledgers.get(date) ?? ledgerKnownAt(known, date);
    ledgers.set(date, ledger);
    return ledger;
  };
  const step = Math.ceil(horizonDays / 2);
  return Array.from({ length: MOST_WINDOWS }, (_, window) => {
    const date = cutOffDate - horizonDays - window * step;
    const book = bookKnownAt(tables, knownOn(date), date, policy);
    const atEnd = knownOn(date + horizonDays);
    const customers = outcomesAfter(atEnd, tables.lines, book.places, date, policy.settings);
    return customers.flatMap(({ place, isLate, isSeverelyLate }): CalibrationCase[] => {
      const { payments, factorValues: values } = book.scoredAt(place);
      // Of a customer without history the ledger says nothing yet.
      if (payments === null || payments.judged === 0) return [];
      return [{ place, values, isLate, isSeverelyLate }];
    });
  }).flat();
}
