/** On which days a customer has paid of late: counted from due, by weekday and by day of the month. */
import type { SerialDate } from "../values/serial-date";
import { CustomerPayments } from "./customer-payments";
import type { InvoicePayments } from "./invoice-payments";
import type { MonthDays } from "./month-days";
import { PaymentDays } from "./payment-days";

/** A customer's last payments, counted. */
export interface PaymentHabit {
  payments: number;
  /** By days from due, as {@link PaymentDays} has them, each payment spread over the days around it. */
  readonly days: Float64Array;
  /** From Sunday on. */
  readonly weekdays: Float64Array;
  /** By day of the month, each payment spread over its neighbours. */
  readonly monthDays: Float64Array;
}

/**
 * What counts is time: the last so-many payments of a large customer would be a day or two, and all that
 * was paid in one run. Of a customer of few payments older ones count too.
 */
const LOOK_BACK_DAYS = 90;
const FEWEST_PAYMENTS = 16;

/** A payment speaks for the days around it too: two days to either side. */
const SPREAD = [1 / 9, 2 / 9, 3 / 9, 2 / 9, 1 / 9];

/** Counts kept for an evening, of a few kilobytes each: to count anew for every invoice takes long. */
const MOST_KEPT = 4096;

/** Of customers with more payments they are kept however many there are. */
const FEW_PAYMENTS = 64;

/** The customers' habits as of a day that moves forward. */
export class PaymentHabits {
  readonly #payments: InvoicePayments;
  readonly #settled: CustomerPayments;
  readonly #calendar: MonthDays;
  readonly #ofEvening = new Map<number, PaymentHabit>();
  /** What is counted in, evening after evening. */
  readonly #habits: PaymentHabit[] = [];
  readonly #ofOthers = noHabit();
  #evening: SerialDate = -Infinity;

  constructor(payments: InvoicePayments, calendar: MonthDays) {
    this.#payments = payments;
    this.#settled = new CustomerPayments(payments);
    this.#calendar = calendar;
  }

  /** Takes in the payments up to the evening of a day. */
  advanceTo(day: SerialDate): void {
    if (day === this.#evening) return;
    this.#settled.advanceTo(day);
    this.#evening = day;
    this.#ofEvening.clear();
  }

  /**
   * Counts what a customer paid in the last 90 days, and its last 16 payments at least.
   *
   * @returns Counts that are good until the next question.
   */
  of(customer: number): Readonly<PaymentHabit> {
    const kept = this.#ofEvening.get(customer);
    if (kept !== undefined) return kept;
    const since = this.#evening - LOOK_BACK_DAYS + 1;
    const invoices = this.#settled.lastOf(customer, since, FEWEST_PAYMENTS);
    const place = this.#ofEvening.size;
    if (place >= MOST_KEPT && invoices.length <= FEW_PAYMENTS) {
      return this.#count(invoices, this.#ofOthers);
    }
    const habit = this.#count(invoices, (this.#habits[place] ??= noHabit()));
    this.#ofEvening.set(customer, habit);
    return habit;
  }

  #count(invoices: Int32Array, habit: PaymentHabit): PaymentHabit {
    const { settled, due } = this.#payments;
    const { days, weekdays, monthDays } = habit;
    habit.payments = invoices.length;
    for (const counts of [days, weekdays, monthDays]) counts.fill(0);
    for (const invoice of invoices) {
      const day = settled[invoice]!;
      const late = day - due[invoice]!;
      for (let s = -2; s <= 2; s++) days[PaymentDays.placeOf(late + s)]! += SPREAD[s + 2]!;
      weekdays[weekdayOf(day)]!++;
      for (let s = -1; s <= 1; s++) {
        monthDays[this.#calendar.dayOf(day + s)]! += s === 0 ? 0.5 : 0.25;
      }
    }
    return habit;
  }
}

function noHabit(): PaymentHabit {
  const { weights: days } = new PaymentDays();
  return { payments: 0, days, weekdays: new Float64Array(7), monthDays: new Float64Array(32) };
}

/** Weekday of a serial day, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: SerialDate): number {
  return (day - 1) % 7;
}
