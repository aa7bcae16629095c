/** How late a customer paid, month by month. */
import type { CreditBook } from "../book/credit-book";
import { translate } from "../ledger/translation";
import { monthsBack } from "../measures/calendar-months";
import { DayTotals, isSettledInFull } from "../measures/payment-days";
import { NO_DATE } from "../reading/date-columns";
import { addMonths, firstOfMonth, type SerialDate } from "../values/serial-date";

/** Months that are looked back. */
export const LATE_MONTHS = 24;

/** What a customer settled in a month. */
export interface LateMonth {
  /** Last day of the month, or the as-of date. */
  readonly lastDay: SerialDate;
  /** Settled in full in the month, with a due date. */
  readonly invoices: number;
  /** Of them, settled by the due date. */
  readonly onTime: number;
  /** Days late by amount, early payments as 0; null where nothing was settled. */
  readonly daysLate: number | null;
}

/**
 * Follows the days late of a customer as COLLECTIONMEASURES counts them (late only): by the month of the settlement,
 * each invoice with its amount.
 *
 * @returns The last 24 months up to the as-of date, oldest first; empty without a ledger.
 */
export function lateByMonth({ sums, places, asOfDate }: CreditBook, place: number): LateMonth[] {
  if (sums === null) return [];
  const { ledger, translation } = sums;
  const until = addMonths(firstOfMonth(asOfDate), 1 - LATE_MONTHS);
  const totals = new Map<SerialDate, DayTotals>();
  const onTime = new Map<SerialDate, number>();
  for (let item = 0; item < ledger.length; item++) {
    const settled = ledger.settledDate[item]!;
    const due = ledger.dueDate[item]!;
    if (settled < until || settled > asOfDate || due === NO_DATE) continue;
    if (places.ofLedger[ledger.customerOf[item]!] !== place || !isSettledInFull(ledger, item)) {
      continue;
    }
    const month = firstOfMonth(settled);
    const known = totals.get(month) ?? new DayTotals(translation.decimals);
    totals.set(month, known);
    if (settled <= due) onTime.set(month, (onTime.get(month) ?? 0) + 1);
    known.add(translate(translation, ledger, item, ledger.amount[item]!), settled - due);
  }
  const months = [...monthsBack(asOfDate, until)].reverse();
  return months.map(({ firstDay, lastDay }) => {
    const month = totals.get(firstDay)?.toSums();
    const isKnown = month !== undefined && month.amount > 0;
    return {
      lastDay,
      invoices: month?.invoices ?? 0,
      onTime: onTime.get(firstDay) ?? 0,
      daysLate: isKnown ? month.lateAmountDays / month.amount : null,
    };
  });
}
