/** What a customer buys in a year, from the ledger where nobody has said it. */
import { roundAmount, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import { SALES_WINDOW_DAYS } from "./exposure";

/** A shorter relationship is not blown up by more than this: 90 days count at least. */
const SHORTEST_WINDOW_DAYS = 90;

/**
 * Puts the sales of the last 365 days on a year.
 *
 * A customer who has bought for less than a year is measured over the time since the first
 * invoice, but over 90 days at least.
 *
 * @param sales - Invoices less credit notes of the last 365 days.
 * @param firstDate - Day of the first invoice; null when there is none.
 * @returns Null without an invoice in the ledger.
 *
 * @example
 * annualPurchases(50_000, 45_000, 45_182); // 50,000 in 183 days: 99,726.78 a year
 */
export function annualPurchases(
  sales: Amount,
  firstDate: SerialDate | null,
  asOfDate: SerialDate,
): Amount | null {
  if (firstDate === null) return null;
  const days = Math.max(SHORTEST_WINDOW_DAYS, asOfDate - firstDate + 1);
  return roundAmount(days >= SALES_WINDOW_DAYS ? sales : (sales * SALES_WINDOW_DAYS) / days);
}
