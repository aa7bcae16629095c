/** When an open invoice will be paid, by its customer's last payments and those of the whole ledger. */
import type { SerialDate } from "../values/serial-date";
import { DayKinds, weekdayOf } from "./day-kinds";
import type { DaysLateCurve } from "./days-late-curve";
import type { InvoicePayments } from "./invoice-payments";
import { FIRST_DAYS, LAST_DAYS, PAYMENT_DAYS, PaymentDays } from "./payment-days";
import { PaymentHabits } from "./payment-habits";

/** Nothing is known of when it will be paid. */
const NO_WEIGHTS = new Float64Array(PAYMENT_DAYS);

/**
 * Forecasts the day of payment.
 *
 * The weight of a day is the product of three things that payments show: how many days from
 * due they come, on which weekday, and on which day of the month; payment runs show in
 * the latter two. See `PaymentHabits`. Days up to the present are out: the invoice was not paid on them.
 */
export class PaymentForecast {
  readonly #payments: InvoicePayments;
  readonly #habits: PaymentHabits;
  readonly #kinds: DayKinds;

  constructor(payments: InvoicePayments, curve: DaysLateCurve) {
    this.#payments = payments;
    this.#kinds = new DayKinds(payments);
    const ledger = { days: daysOfLedger(curve), weekdays: weekdaysOfLedger(payments) };
    this.#habits = new PaymentHabits(payments, this.#kinds, ledger);
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
    const { days: weights, factors } = this.#habits.of(customer[invoice]!);
    const kinds = this.#kinds.from(due[invoice]! + FIRST_DAYS);
    // What is older than all days told apart is not known to be paid on any of them.
    const isTold = age < LAST_DAYS;
    days.weigh(PaymentDays.placeOf(age + 1), isTold ? weights : NO_WEIGHTS, kinds, factors);
  }
}

/** The shares of the days on which the ledger's invoices are paid, smoothed over a week. */
function daysOfLedger(curve: DaysLateCurve): Float64Array {
  const shareOn = (days: number) => curve.shareBeyond(days - 1) - curve.shareBeyond(days);
  return Float64Array.from({ length: PAYMENT_DAYS }, (_, place) => {
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
