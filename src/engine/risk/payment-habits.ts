/** On which days a customer has paid of late: counted from due, by weekday and by day of the month. */
import type { SerialDate } from "../values/serial-date";
import { CustomerPayments } from "./customer-payments";
import { DAY_KINDS, MONTH_DAYS, weekdayOf, type DayKinds } from "./day-kinds";
import type { InvoicePayments } from "./invoice-payments";
import { PAYMENT_DAYS, PaymentDays } from "./payment-days";

/** On which days payments come: a customer's last ones, and the whole ledger's like a few more. */
export interface PaymentHabit {
  /** Payments by days from due, as {@link PaymentDays} has them, each spread over the days around it. */
  readonly days: Float64Array;
  /** How much oftener than others a kind of day sees payments; see `DayKinds`. */
  readonly factors: Float64Array;
}

/** Shares of the whole ledger's payments. */
interface LedgerHabit {
  readonly days: Float64Array;
  /** From Sunday on. */
  readonly weekdays: Float64Array;
}

/** Payments of the customer that the whole ledger's habits are worth. */
const LEDGER_STRENGTH = 2;
const WEEKDAY_STRENGTH = 4;
const MONTH_DAY_STRENGTH = 25;
const DAYS_PER_MONTH = 30.4;

/**
 * What counts is time: the last so-many payments of a large customer would be a day or two, and all that
 * was paid in one run. Of a customer of few payments older ones count too.
 */
const LOOK_BACK_DAYS = 90;
const FEWEST_PAYMENTS = 16;

/** A payment speaks for the days around it too: two days to either side. */
const SPREAD = [1 / 9, 2 / 9, 3 / 9, 2 / 9, 1 / 9];

/** The customers' habits as of a day that moves forward. */
export class PaymentHabits {
  readonly #payments: InvoicePayments;
  readonly #settled: CustomerPayments;
  readonly #kinds: DayKinds;
  readonly #ledgerDays: Float64Array;
  readonly #ledgerWeekdays: Float64Array;
  readonly #habit = { days: new Float64Array(PAYMENT_DAYS), factors: new Float64Array(DAY_KINDS) };
  /** Whose it is. */
  #customer = -1;
  readonly #weekdays = new Float64Array(7);
  readonly #monthDays = new Float64Array(MONTH_DAYS);
  #evening: SerialDate = -Infinity;

  constructor(payments: InvoicePayments, kinds: DayKinds, ledger: LedgerHabit) {
    this.#payments = payments;
    this.#settled = new CustomerPayments(payments);
    this.#kinds = kinds;
    this.#ledgerDays = ledger.days.map((share) => LEDGER_STRENGTH * share);
    this.#ledgerWeekdays = ledger.weekdays.map((share) => WEEKDAY_STRENGTH * share);
  }

  /** Takes in the payments up to the evening of a day. */
  advanceTo(day: SerialDate): void {
    if (day === this.#evening) return;
    this.#settled.advanceTo(day);
    this.#evening = day;
    this.#customer = -1;
  }

  /**
   * Counts what a customer paid in the last 90 days, and its last 16 payments at least.
   *
   * To ask of one customer after the other takes the least time: counts are kept until another is asked for.
   *
   * @returns A habit that is good until the next question.
   */
  of(customer: number): PaymentHabit {
    if (customer === this.#customer) return this.#habit;
    this.#customer = customer;
    const since = this.#evening - LOOK_BACK_DAYS + 1;
    const invoices = this.#settled.lastOf(customer, since, FEWEST_PAYMENTS);
    const { days, factors } = this.#habit;
    const { settled, due } = this.#payments;
    const [weekdays, monthDays] = [this.#weekdays, this.#monthDays];
    days.set(this.#ledgerDays);
    weekdays.set(this.#ledgerWeekdays);
    monthDays.fill(MONTH_DAY_STRENGTH);
    for (const invoice of invoices) {
      const day = settled[invoice]!;
      const late = day - due[invoice]!;
      for (let s = -2; s <= 2; s++) days[PaymentDays.placeOf(late + s)]! += SPREAD[s + 2]!;
      weekdays[weekdayOf(day)]!++;
      for (let s = -1; s <= 1; s++) {
        monthDays[this.#kinds.monthDayOf(day + s)]! += (s === 0 ? 0.5 : 0.25) * DAYS_PER_MONTH;
      }
    }
    const all = (invoices.length + WEEKDAY_STRENGTH) * (invoices.length + MONTH_DAY_STRENGTH);
    for (let weekday = 0, kind = 0; weekday < weekdays.length; weekday++) {
      const share = weekdays[weekday]! / all;
      for (let day = 0; day < MONTH_DAYS; day++) factors[kind++] = share * monthDays[day]!;
    }
    return this.#habit;
  }
}
