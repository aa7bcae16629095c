/** Weekday and day of the month of a ledger's days, as one number. */
import { calendarDay, type SerialDate } from "../values/serial-date";
import type { InvoicePayments } from "./invoice-payments";
import { FIRST_DAYS, LAST_DAYS } from "./payment-days";

/** Days of the month have places of their own, the first from 1 on. */
export const MONTH_DAYS = 32;
const WEEKDAYS = 7;

/** Number of kinds. */
export const DAY_KINDS = WEEKDAYS * MONTH_DAYS;

/** Weekday of a serial day, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: SerialDate): number {
  return (day - 1) % WEEKDAYS;
}

/** Kinds of days, looked up: calendar arithmetic per day and invoice would take longer. */
export class DayKinds {
  readonly #first: SerialDate;
  readonly #kinds: Uint8Array;

  constructor({ length, due, settled, asOfDate }: InvoicePayments) {
    let first = asOfDate;
    let last = asOfDate + 1;
    for (let i = 0; i < length; i++) {
      first = Math.min(first, due[i]! + FIRST_DAYS, settled[i]! - 1);
      last = Math.max(last, due[i]! + LAST_DAYS);
    }
    this.#first = first;
    this.#kinds = Uint8Array.from(
      { length: last - first + 1 },
      (_, i) => weekdayOf(first + i) * MONTH_DAYS + calendarDay(first + i).day,
    );
  }

  /** The kinds of the days from one on: weekday × `MONTH_DAYS` + day of the month each. */
  from(day: SerialDate): Uint8Array {
    return this.#kinds.subarray(day - this.#first);
  }

  monthDayOf(day: SerialDate): number {
    return this.#kinds[day - this.#first]! % MONTH_DAYS;
  }
}
