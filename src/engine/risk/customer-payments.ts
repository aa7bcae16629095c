/** Each customer's settled invoices in the order of their settlement, as of a day that moves forward. */
import { firstPlace } from "../values/first-place";
import type { SerialDate } from "../values/serial-date";
import { risingOrder } from "./rising-order";
import type { InvoicePayments } from "./invoice-payments";

/** Lists of settled invoices that grow as the days pass. */
export class CustomerPayments {
  readonly #settled: Int32Array;
  /** Customer after customer; where each begins, and the last one ends. */
  readonly #invoices: Int32Array;
  readonly #start: Int32Array;
  #evening: SerialDate = -Infinity;

  constructor({ length, customers, customer, settled, due, asOfDate }: InvoicePayments) {
    const start = new Int32Array(customers + 1);
    for (let i = 0; i < length; i++) if (settled[i]! <= asOfDate) start[customer[i]! + 1]!++;
    for (let place = 0; place < customers; place++) start[place + 1]! += start[place]!;
    const invoices = new Int32Array(start[customers]!);
    const count = new Int32Array(customers);
    for (const invoice of risingOrder(settled, asOfDate)) {
      const place = customer[invoice]!;
      invoices[start[place]! + count[place]!++] = invoice;
    }
    sortWithinDays(invoices, { customer, settled, due });
    this.#settled = settled;
    this.#invoices = invoices;
    this.#start = start;
  }

  /** Takes in the settlements up to and on a day. */
  advanceTo(day: SerialDate): void {
    this.#evening = day;
  }

  /**
   * The invoices that a customer settled since a day, the earliest of them first; of one that
   * settled few since then, the last ones before it too, up to the least number.
   */
  lastOf(customer: number, since: SerialDate, least: number): Int32Array {
    const start = this.#start[customer]!;
    const end = this.#firstSince(this.#evening + 1, start, this.#start[customer + 1]!);
    const from = Math.min(this.#firstSince(since, start, end), end - least);
    return this.#invoices.subarray(Math.max(start, from), end);
  }

  /** Place from which on a customer's payments are not before a day. */
  #firstSince(day: SerialDate, start: number, end: number): number {
    return firstPlace(start, end, (place) => this.#settled[this.#invoices[place]!]! >= day);
  }
}

/** Puts what a customer settled on one day in the order of the due dates: rows may be sorted anyhow. */
function sortWithinDays(
  invoices: Int32Array,
  { customer, settled, due }: Pick<InvoicePayments, "customer" | "settled" | "due">,
): void {
  for (let from = 0, to = 0; from < invoices.length; from = to) {
    const [first, day] = [customer[invoices[from]!], settled[invoices[from]!]];
    while (customer[invoices[to]!] === first && settled[invoices[to]!] === day) to++;
    if (to - from > 1) invoices.subarray(from, to).sort((a, b) => due[a]! - due[b]!);
  }
}
