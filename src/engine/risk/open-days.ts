/** Past evenings on which invoices were open: the cases from which the risk of open invoices is learnt. */
import type { SerialDate } from "../values/serial-date";
import { dayOrder } from "./day-order";
import type { InvoicePayments } from "./invoice-payments";
import { Thinning } from "./thinning";

/** Evenings and the invoices that were open on them, the earliest evening first. */
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
  let count = 0;
  forEachOpenDay(payments, severeDays, () => count++);
  const thinning = new Thinning(count);
  const evenings: number[] = [];
  const invoices: number[] = [];
  forEachOpenDay(payments, severeDays, (invoice, evening) => {
    const due = payments.due[invoice]!;
    if (!thinning.keeps(payments.issued[invoice]!, due, evening)) return;
    evenings.push(evening);
    invoices.push(invoice);
  });
  const days = Int32Array.from(evenings);
  const order = dayOrder(days, payments.asOfDate);
  return { evening: order.map((n) => days[n]!), invoice: order.map((n) => invoices[n]!) };
}

function forEachOpenDay(
  { length, issued, due, settled, asOfDate }: InvoicePayments,
  severeDays: number,
  visit: (invoice: number, evening: SerialDate) => void,
): void {
  for (let i = 0; i < length; i++) {
    const last = Math.min(asOfDate - 1, settled[i]! - 1, due[i]! + severeDays - 1);
    const weeks = Math.ceil((asOfDate - last) / EVERY_DAYS);
    for (let day = asOfDate - weeks * EVERY_DAYS; day >= issued[i]!; day -= EVERY_DAYS)
      visit(i, day);
  }
}
