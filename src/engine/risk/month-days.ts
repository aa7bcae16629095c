/** The days of the month of a ledger's days. */
import { calendarDay, type SerialDate } from "../values/serial-date";
import type { InvoicePayments } from "./invoice-payments";
import { FIRST_DAYS, LAST_DAYS } from "./payment-days";

/** Days of the month, looked up: calendar arithmetic per day and invoice would take longer. */
export class MonthDays {
  readonly #first: SerialDate;
  readonly #days: Uint8Array;

  constructor({ due, settled, asOfDate }: InvoicePayments) {
    let first = asOfDate;
    let last = asOfDate + 1;
    due.forEach((day, i) => {
      first = Math.min(first, day + FIRST_DAYS, settled[i]! - 1);
      last = Math.max(last, day + LAST_DAYS);
    });
    this.#first = first;
    this.#days = Uint8Array.from(
      { length: last - first + 1 },
      (_, i) => calendarDay(first + i).day,
    );
  }

  dayOf(day: SerialDate): number {
    return this.#days[day - this.#first]!;
  }
}
