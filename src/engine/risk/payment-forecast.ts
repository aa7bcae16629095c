/** When an open invoice will be paid, by its customer's last payments and those of the whole ledger. */
import { calendarDay, type SerialDate } from "../values/serial-date";
import { CustomerPayments } from "./customer-payments";
import type { DaysLateCurve } from "./days-late-curve";
import type { InvoicePayments } from "./invoice-payments";
import { FIRST_DAYS, LAST_DAYS, PaymentDays } from "./payment-days";

/** A customer's last payments; older ones say little more. */
const MOST_PAYMENTS = 32;
/** Each payment further back counts a little less. */
const KEPT_PER_PAYMENT = 0.96;
/** Payments of the customer that the whole ledger's habits are worth. */
const LEDGER_STRENGTH = 2;
const WEEKDAY_STRENGTH = 4;
const MONTH_DAY_STRENGTH = 25;
/** A payment speaks for the days around it too: two days to either side. */
const SPREAD = [1 / 9, 2 / 9, 3 / 9, 2 / 9, 1 / 9];
const DAYS_PER_MONTH = 30.4;

/**
 * Forecasts the day of payment.
 *
 * The weight of a day is the product of three things that payments show: how many days from
 * due they come, on which weekday, and on which day of the month; payment runs show in the
 * latter two. The customer's own payments count, later ones more, and the whole ledger's like
 * a few payments more. Days up to the present are out: the invoice was not paid on them.
 */
export class PaymentForecast {
  readonly #payments: InvoicePayments;
  readonly #settled: CustomerPayments;
  readonly #ledgerDays: Float64Array;
  readonly #ledgerWeekdays: Float64Array;
  readonly #calendar: MonthDays;

  constructor(payments: InvoicePayments, curve: DaysLateCurve) {
    this.#payments = payments;
    this.#settled = new CustomerPayments(payments);
    this.#ledgerDays = daysOfLedger(curve);
    this.#ledgerWeekdays = weekdaysOfLedger(payments);
    this.#calendar = new MonthDays(payments);
  }

  /** Takes in the payments up to the evening of a day. */
  advanceTo(day: SerialDate): void {
    this.#settled.advanceTo(day);
  }

  /**
   * Weighs the days on which an invoice that is unpaid may be paid.
   *
   * @param invoice - Its place among the payments.
   * @param age - Days past due on the evening to which payments were taken in.
   * @param days - Where the weights are written.
   */
  weigh(invoice: number, age: number, days: PaymentDays): void {
    const { settled, due, customer } = this.#payments;
    const { weights } = days;
    const next = PaymentDays.placeOf(age + 1);
    weights.fill(0);
    // What is older than all days told apart is not known to be paid on any of them.
    if (age >= LAST_DAYS) return;
    const last = this.#settled.lastOf(customer[invoice]!, MOST_PAYMENTS);
    const weekdays = new Float64Array(7);
    const monthDays = new Float64Array(32);
    let known = 0;
    let weight = 1;
    for (let at = last.length - 1; at >= 0; at--, weight *= KEPT_PER_PAYMENT) {
      const day = settled[last[at]!]!;
      const late = day - due[last[at]!]!;
      for (let s = -2; s <= 2; s++) {
        weights[PaymentDays.placeOf(late + s)]! += weight * SPREAD[s + 2]!;
      }
      weekdays[weekdayOf(day)]! += weight;
      for (let s = -1; s <= 1; s++) {
        monthDays[this.#calendar.dayOf(day + s)]! += weight * (s === 0 ? 0.5 : 0.25);
      }
      known += weight;
    }
    for (let i = 0; i < 7; i++) {
      const ofLedger = WEEKDAY_STRENGTH * this.#ledgerWeekdays[i]!;
      weekdays[i] = (weekdays[i]! + ofLedger) / (known + WEEKDAY_STRENGTH);
    }
    for (let i = 0; i < 32; i++) {
      const own = monthDays[i]! * DAYS_PER_MONTH;
      monthDays[i] = (own + MONTH_DAY_STRENGTH) / (known + MONTH_DAY_STRENGTH);
    }
    weights.fill(0, 0, next);
    const first = due[invoice]! + FIRST_DAYS;
    for (let i = next, weekday = weekdayOf(first + next); i < weights.length; i++) {
      weights[i] =
        (weights[i]! + LEDGER_STRENGTH * this.#ledgerDays[i]!) *
        weekdays[weekday]! *
        monthDays[this.#calendar.dayOf(first + i)]!;
      weekday = weekday === 6 ? 0 : weekday + 1;
    }
  }
}

/** Weekday of a serial day, 0 for Sunday to 6 for Saturday. */
function weekdayOf(day: SerialDate): number {
  return (day - 1) % 7;
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

/** Days of the month, looked up: calendar arithmetic per day and invoice would take longer. */
class MonthDays {
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
