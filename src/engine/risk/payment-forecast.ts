/** When an open invoice will be paid, by its customer's last payments and those of the whole ledger. */
import type { SerialDate } from "../values/serial-date";
import type { DaysLateCurve } from "./days-late-curve";
import type { InvoicePayments } from "./invoice-payments";
import { MonthDays } from "./month-days";
import { FIRST_DAYS, LAST_DAYS, PaymentDays } from "./payment-days";
import { PaymentHabits, weekdayOf } from "./payment-habits";

/** Payments of the customer that the whole ledger's habits are worth. */
const LEDGER_STRENGTH = 2;
const WEEKDAY_STRENGTH = 4;
const MONTH_DAY_STRENGTH = 25;
const DAYS_PER_MONTH = 30.4;

/**
 * Forecasts the day of payment.
 *
 * The weight of a day is the product of three things that payments show: how many days from
 * due they come, on which weekday, and on which day of the month; payment runs show in
 * the latter two. The customer's own payments count, later ones more, and the whole ledger's like
 * a few payments more. Days up to the present are out: the invoice was not paid on them.
 */
export class PaymentForecast {
  readonly #payments: InvoicePayments;
  readonly #habits: PaymentHabits;
  readonly #ledgerDays: Float64Array;
  readonly #ledgerWeekdays: Float64Array;
  readonly #calendar: MonthDays;
  /** Shares of the customer that is weighed: made anew for every invoice they would take longer than it. */
  readonly #weekdays = new Float64Array(7);
  readonly #monthDays = new Float64Array(32);

  constructor(payments: InvoicePayments, curve: DaysLateCurve) {
    this.#payments = payments;
    this.#ledgerDays = daysOfLedger(curve);
    this.#ledgerWeekdays = weekdaysOfLedger(payments);
    this.#calendar = new MonthDays(payments);
    this.#habits = new PaymentHabits(payments, this.#calendar);
  }

  /** Takes in the payments up to the evening of a day. */
  advanceTo(day: SerialDate): void {
    this.#habits.advanceTo(day);
  }

  /**
   * Weighs the days on which an invoice that is unpaid may be paid.
   *
   * @param invoice - Its place among the payments.
   * @param age - Days past due on the evening to which payments were taken in.
   * @param days - Where the weights are written.
   */
  weigh(invoice: number, age: number, days: PaymentDays): void {
    const { due, customer } = this.#payments;
    const { weights } = days;
    const next = PaymentDays.placeOf(age + 1);
    weights.fill(0);
    // What is older than all days told apart is not known to be paid on any of them.
    if (age >= LAST_DAYS) return;
    const habit = this.#habits.of(customer[invoice]!);
    const [weekdays, monthDays] = [this.#weekdays, this.#monthDays];
    for (let i = 0; i < weekdays.length; i++) {
      weekdays[i] =
        (habit.weekdays[i]! + WEEKDAY_STRENGTH * this.#ledgerWeekdays[i]!) /
        (habit.payments + WEEKDAY_STRENGTH);
    }
    for (let i = 0; i < monthDays.length; i++) {
      monthDays[i] =
        (habit.monthDays[i]! * DAYS_PER_MONTH + MONTH_DAY_STRENGTH) /
        (habit.payments + MONTH_DAY_STRENGTH);
    }
    const first = due[invoice]! + FIRST_DAYS;
    for (let i = next, weekday = weekdayOf(first + next); i < weights.length; i++) {
      weights[i] =
        (habit.days[i]! + LEDGER_STRENGTH * this.#ledgerDays[i]!) *
        weekdays[weekday]! *
        monthDays[this.#calendar.dayOf(first + i)]!;
      weekday = weekday === 6 ? 0 : weekday + 1;
    }
  }
}

/** The shares of the days on which the ledger's invoices are paid, smoothed over a week. */
function daysOfLedger(curve: DaysLateCurve): Float64Array {
  const shareOn = (days: number) => curve.shareBeyond(days - 1) - curve.shareBeyond(days);
  return Float64Array.from({ length: LAST_DAYS - FIRST_DAYS + 1 }, (_, place) => {
    let sum = 1e-5;
    for (let s = -3; s <= 3; s++) sum += (shareOn(place + FIRST_DAYS + s) * (4 - Math.abs(s))) / 16;
    return sum;
  });
}

function weekdaysOfLedger({ settled, asOfDate }: InvoicePayments): Float64Array {
  // Half a payment each: no weekday is impossible.
  const counts = new Float64Array(7).fill(0.5);
  let total = 3.5;
  for (const day of settled) {
    if (day > asOfDate) continue;
    counts[weekdayOf(day)]!++;
    total++;
  }
  return counts.map((count) => count / total);
}
