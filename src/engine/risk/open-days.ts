/** Past evenings on which invoices were open: the cases from which the risk of open invoices is learnt. */
import type { SerialDate } from "../values/serial-date";
import { risingOrder } from "./rising-order";
import type { InvoicePayments } from "./invoice-payments";
import { Thinning } from "./thinning";

/** Evenings and the invoices that were open on them, the earliest evening first, customer by customer. */
export interface OpenDays {
  readonly evening: Int32Array;
  readonly invoice: Int32Array;
}

/** The ledger is looked at as it was on every so-many-th evening before the as-of date. */
const EVERY_DAYS = 7;

/**
 * Lists what was open a week, two weeks, three weeks before the as-of date and so on.
 *
 * An invoice counts on an evening when it was written by then and not yet settled, and until
 * it is severely late: from then on nothing is left to learn.
 */
export function openDays(payments: InvoicePayments, severeDays: number): OpenDays {
  const { length, customer, customers, issued, due, asOfDate } = payments;
  let count = 0;
  for (let i = 0; i < length; i++) {
    const days = lastEvening(payments, i, severeDays) - issued[i]!;
    if (days >= 0) count += Math.floor(days / EVERY_DAYS) + 1;
  }
  const thinning = new Thinning(count);
  const evenings: number[] = [];
  const invoices: number[] = [];
  for (const i of risingOrder(customer, customers)) {
    const last = lastEvening(payments, i, severeDays);
    for (let evening = last; evening >= issued[i]!; evening -= EVERY_DAYS) {
      if (!thinning.keeps(issued[i]!, due[i]!, evening)) continue;
      evenings.push(evening);
      invoices.push(i);
    }
  }
  const days = Int32Array.from(evenings);
  const order = risingOrder(days, asOfDate);
  return { evening: order.map((n) => days[n]!), invoice: order.map((n) => invoices[n]!) };
}

/** The last of the evenings on which an invoice could have been open, were it written by then. */
function lastEvening(
  { due, settled, asOfDate }: InvoicePayments,
  invoice: number,
  severeDays: number,
): SerialDate {
  const last = Math.min(asOfDate - 1, settled[invoice]! - 1, due[invoice]! + severeDays - 1);
  return asOfDate - Math.ceil((asOfDate - last) / EVERY_DAYS) * EVERY_DAYS;
}
