/** What is known of an open invoice on an evening, as numbers. */
import { calendarDay, type SerialDate } from "../values/serial-date";
import { logOdds } from "../statistics/logistic";
import { groupEffects } from "./group-effects";
import type { InvoicePayments } from "./invoice-payments";
import type { KnownHistory } from "./known-history";
import { PaymentDays } from "./payment-days";
import { PaymentForecast } from "./payment-forecast";
import { HISTORY_FEATURES, RollingHistory } from "./rolling-history";
import type { ComparedAmounts } from "./usual-amounts";

/** Places of the two features that are the forecast's own log odds. */
export const FORECAST_LATE = 0;
export const FORECAST_SEVERE = 1;
const HISTORY = 2;
const INVOICE = HISTORY + HISTORY_FEATURES;

/** Number of features of an open invoice; see {@link InvoiceFeatures.write}. */
export const INVOICE_FEATURES = INVOICE + 6;

/** Longer terms than this are one group. */
const LONGEST_TERMS = 180;
/** An amount e³ times the usual one says no more than one at it. */
const MOST_LOGS = 3;

/** Features of open invoices as of a day that moves forward. */
export class InvoiceFeatures {
  readonly #payments: InvoicePayments;
  readonly #severeDays: number;
  readonly #history: RollingHistory;
  readonly #forecast: PaymentForecast;
  readonly #amounts: ComparedAmounts;
  readonly #termsEffects: Float64Array;
  readonly #monthDayEffects: Float64Array;
  readonly #termsOf: Int32Array;
  readonly #monthDayOf: Int32Array;
  /** The days of the invoice written last. */
  readonly days = new PaymentDays();

  constructor(known: KnownHistory, amounts: ComparedAmounts) {
    const { payments, severeDays, curve } = known;
    const { due, issued } = payments;
    this.#payments = payments;
    this.#severeDays = severeDays;
    this.#history = new RollingHistory(known);
    this.#forecast = new PaymentForecast(payments, curve);
    this.#amounts = amounts;
    this.#termsOf = due.map((day, i) => Math.min(LONGEST_TERMS, Math.max(0, day - issued[i]!)));
    this.#monthDayOf = due.map((day) => calendarDay(day).day);
    this.#termsEffects = groupEffects(payments, this.#termsOf);
    this.#monthDayEffects = groupEffects(payments, this.#monthDayOf);
  }

  /** Takes in everything that became known up to the evening of a day. */
  advanceTo(day: SerialDate): void {
    this.#history.advanceTo(day);
    this.#forecast.advanceTo(day);
  }

  /**
   * Writes what is known of an invoice that is unpaid on an evening.
   *
   * In this order: log odds of late and of severely late by the forecast of the payment day;
   * the customer's history; days until due; days past due; amount against the customer's
   * usual and against the ledger's; how often invoices with such terms are late, and those
   * due on such a day of the month.
   *
   * @param evening - The day to whose evening everything was taken in.
   */
  write(invoice: number, evening: SerialDate, out: Float64Array, at: number): void {
    const age = evening - this.#payments.due[invoice]!;
    this.#forecast.weigh(invoice, age, this.days);
    out[at + FORECAST_LATE] = logOdds(this.days.shareBeyond(0));
    out[at + FORECAST_SEVERE] = logOdds(this.days.shareBeyond(this.#severeDays));
    this.#history.writeFeatures(this.#payments.customer[invoice]!, evening, out, at + HISTORY);
    const { againstOwn, againstLedger } = this.#amounts;
    out[at + INVOICE] = Math.log1p(Math.max(0, -age)) / 3;
    out[at + INVOICE + 1] = Math.log1p(Math.max(0, age)) / 3;
    out[at + INVOICE + 2] = bounded(againstOwn[invoice]!) / 2;
    out[at + INVOICE + 3] = bounded(againstLedger[invoice]!) / 2;
    out[at + INVOICE + 4] = this.#termsEffects[this.#termsOf[invoice]!]!;
    out[at + INVOICE + 5] = this.#monthDayEffects[this.#monthDayOf[invoice]!]!;
  }
}

function bounded(logs: number): number {
  return Math.min(MOST_LOGS, Math.max(-MOST_LOGS, logs));
}
