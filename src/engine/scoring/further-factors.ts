/** Factors of the ledger that have no weight until the user gives them one. */
import type { PaymentBehaviour } from "../behaviour/payment-behaviour";
import { NO_DATE } from "../reading/date-columns";
import { SALES_WINDOW_DAYS, type Exposures } from "../limit/exposure";
import type { SerialDate } from "../values/serial-date";

/**
 * Share of the amount late: of the judged invoices, that part of their amount which was paid
 * after the due date or is open after it.
 *
 * @returns A fraction, not shrunken; null without a judged invoice.
 */
export function shareAmountLate(behaviour: PaymentBehaviour, customer: number): number | null {
  const amount = behaviour.judgedAmount[customer]!;
  return amount <= 0 ? null : behaviour.lateAmount[customer]! / amount;
}

/** Fewer invoices than this have no spread worth speaking of. */
const FEWEST_FOR_SPREAD = 3;

/**
 * Spread of days late: their standard deviation (n − 1) over the judged invoices.
 *
 * @returns Days; null with fewer than three of them.
 */
export function spreadDaysLate(behaviour: PaymentBehaviour, customer: number): number | null {
  const count = behaviour.judged[customer]!;
  if (count < FEWEST_FOR_SPREAD) return null;
  const sum = behaviour.daysLate[customer]!;
  const variance = (behaviour.daysLateSquared[customer]! - (sum * sum) / count) / (count - 1);
  return Math.sqrt(Math.max(0, variance));
}

/**
 * Mean days late of the invoices due within the recent months.
 *
 * @returns Days, not shrunken; null without such an invoice.
 */
export function recentDaysLate(behaviour: PaymentBehaviour, customer: number): number | null {
  const count = behaviour.recent[customer]!;
  return count === 0 ? null : behaviour.recentDaysLate[customer]! / count;
}

/**
 * Growth of orders: invoices of the last 365 days against those of the 365 days before. Two
 * whole years are compared, so the season does not matter.
 *
 * @returns A fraction, −0.2 for a fifth less; null for a customer of less than two years.
 */
export function orderGrowth(
  { sales, earlierSales, firstDate }: Exposures,
  customer: number,
  asOfDate: SerialDate,
): number | null {
  const first = firstDate[customer]!;
  const before = earlierSales.at(customer);
  const isOld = first !== NO_DATE && first <= asOfDate - 2 * SALES_WINDOW_DAYS;
  return !isOld || before <= 0 ? null : sales.at(customer) / before - 1;
}

/**
 * Share of the open invoices that is disputed.
 *
 * @returns A fraction; 0 when nothing is open.
 */
export function shareDisputed({ disputed, openInvoices }: Exposures, customer: number): number {
  const open = openInvoices.at(customer);
  return open > 0 ? Math.max(0, Math.min(1, disputed.at(customer) / open)) : 0;
}
