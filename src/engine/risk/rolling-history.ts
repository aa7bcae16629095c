/** How customers have paid, day by day: on each day only what was known by its evening. */
import { shrink } from "../behaviour/shrinkage";
import type { SerialDate } from "../values/serial-date";
import { logOdds } from "../statistics/logistic";
import { DayQueue } from "./day-queue";
import { Fading, FadingSums } from "./fading-sums";
import { NOT_SETTLED, type InvoicePayments } from "./invoice-payments";
import type { KnownHistory } from "./known-history";
import { boundedDays, type PaymentPriors } from "./payment-priors";

/** What is recent, for the trend: half as much for every two months. */
const RECENT_FADING = new Fading(60);

/** Number of features of a customer; see {@link RollingHistory.writeFeatures}. */
export const HISTORY_FEATURES = 9;

/** Places of the two features that are log odds of a shrunken share. */
export const LATE_FEATURE = 0;
export const SEVERE_FEATURE = 1;

/**
 * The customers' payment history as of a day that moves forward.
 *
 * Whether an invoice is late is known from the day after its due date, whether it is severely
 * late that many days after: an unpaid invoice counts at its age. An invoice paid in time is
 * known to be so when it is paid.
 */
export class RollingHistory {
  readonly #payments: InvoicePayments;
  readonly #severeDays: number;
  readonly #priors: PaymentPriors;
  readonly #queues: readonly DayQueue[];
  readonly #late: FadingSums;
  readonly #severe: FadingSums;
  readonly #days: FadingSums;
  readonly #daysSquared: FadingSums;
  readonly #recentLate: FadingSums;
  readonly #logDaysLate: FadingSums;
  /** Invoices unpaid after their due date, and the sum of their due dates. */
  readonly #overdue: Int32Array;
  readonly #overdueSum: Float64Array;
  readonly #fadedTo: Int32Array;
  readonly #fading: Fading;

  constructor({ payments, priors, severeDays, halfLifeDays }: KnownHistory) {
    const { customers, settled, due, asOfDate } = payments;
    this.#payments = payments;
    this.#severeDays = severeDays;
    this.#priors = priors;
    this.#late = new FadingSums(customers);
    this.#severe = new FadingSums(customers);
    this.#days = new FadingSums(customers);
    this.#daysSquared = new FadingSums(customers);
    this.#recentLate = new FadingSums(customers);
    this.#logDaysLate = new FadingSums(customers);
    this.#overdue = new Int32Array(customers);
    this.#overdueSum = new Float64Array(customers);
    this.#fadedTo = new Int32Array(customers);
    this.#fading = new Fading(halfLifeDays);
    const dayAfter = (days: number) =>
      due.map((day, i) => (settled[i]! > day + days ? day + days + 1 : NOT_SETTLED));
    this.#queues = [
      new DayQueue(dayAfter(0), asOfDate, (i) => {
        this.#becomeLate(i);
      }),
      new DayQueue(dayAfter(severeDays), asOfDate, (i) => {
        this.#becomeSevere(i);
      }),
      new DayQueue(settled, asOfDate, (i) => {
        this.#settle(i);
      }),
    ];
  }

  /** Takes in everything that became known up to the evening of a day. */
  advanceTo(day: SerialDate): void {
    for (;;) {
      const next = Math.min(...this.#queues.map(({ nextDay }) => nextDay));
      if (next > day) return;
      for (const queue of this.#queues) queue.runTo(next);
    }
  }

  /**
   * Writes what is known of a customer as numbers of about one scale.
   *
   * In this order: log odds of the share late and of the share severely late, mean days from
   * the due date, their spread, how many payments are known, invoices overdue now, their mean
   * age, the recent share late against that of all times, and the typical days late of late
   * invoices against that of all customers.
   *
   * @param evening - The day to whose evening the history was advanced.
   */
  writeFeatures(customer: number, evening: SerialDate, out: Float64Array, at: number): void {
    this.#fade(customer, evening);
    const priors = this.#priors;
    const count = this.#late.count[customer]!;
    const overdue = this.#overdue[customer]!;
    const age = overdue === 0 ? 0 : boundedDays(evening - this.#overdueSum[customer]! / overdue);
    const paid = this.#days.count[customer]! + overdue;
    const mean = shrink(this.#days.sum[customer]! + overdue * age, paid, priors.days);
    const squares = this.#daysSquared.sum[customer]! + overdue * age * age;
    const variance = shrink(squares, paid, priors.daysSquared) - mean * mean;
    const share = shrink(this.#late.sum[customer]!, count, priors.late);
    const severe = shrink(
      this.#severe.sum[customer]!,
      this.#severe.count[customer]!,
      priors.severe,
    );
    const recent = shrink(this.#recentLate.sum[customer]!, this.#recentLate.count[customer]!, {
      mean: share,
      strength: priors.late.strength,
    });
    out[at] = logOdds(share);
    out[at + 1] = logOdds(severe);
    out[at + 2] = Math.asinh(mean / 5);
    out[at + 3] = Math.log1p(Math.sqrt(Math.max(0, variance))) / 2;
    out[at + 4] = Math.log1p(count) / 2;
    out[at + 5] = Math.log1p(overdue);
    out[at + 6] = Math.log1p(age) / 3;
    out[at + 7] = logOdds(recent) - logOdds(share);
    out[at + 8] =
      shrink(
        this.#logDaysLate.sum[customer]! + overdue * Math.log1p(Math.max(0, age)),
        this.#logDaysLate.count[customer]! + overdue,
        priors.logDaysLate,
      ) - priors.logDaysLate.mean;
  }

  /** How many invoices of a customer the history is worth on the day it stands at. */
  worthOf(customer: number): { readonly late: number; readonly severe: number } {
    return { late: this.#late.count[customer]!, severe: this.#severe.count[customer]! };
  }

  #becomeLate(invoice: number): void {
    const customer = this.#payments.customer[invoice]!;
    const due = this.#payments.due[invoice]!;
    this.#fade(customer, due + 1);
    this.#late.add(customer, 1);
    this.#recentLate.add(customer, 1);
    this.#overdue[customer]!++;
    this.#overdueSum[customer]! += due;
  }

  #becomeSevere(invoice: number): void {
    const customer = this.#payments.customer[invoice]!;
    this.#fade(customer, this.#payments.due[invoice]! + this.#severeDays + 1);
    this.#severe.add(customer, 1);
  }

  #settle(invoice: number): void {
    const customer = this.#payments.customer[invoice]!;
    const due = this.#payments.due[invoice]!;
    const settled = this.#payments.settled[invoice]!;
    this.#fade(customer, settled);
    if (settled <= due) {
      this.#late.add(customer, 0);
      this.#recentLate.add(customer, 0);
    } else {
      this.#overdue[customer]!--;
      this.#overdueSum[customer]! -= due;
    }
    if (settled <= due + this.#severeDays) this.#severe.add(customer, 0);
    const days = boundedDays(settled - due);
    if (days > 0) this.#logDaysLate.add(customer, Math.log1p(days));
    this.#days.add(customer, days);
    this.#daysSquared.add(customer, days * days);
  }

  #fade(customer: number, day: SerialDate): void {
    const passed = day - this.#fadedTo[customer]!;
    if (passed <= 0) return;
    this.#fadedTo[customer] = day;
    const kept = this.#fading.after(passed);
    this.#late.fade(customer, kept);
    this.#severe.fade(customer, kept);
    this.#days.fade(customer, kept);
    this.#daysSquared.fade(customer, kept);
    this.#logDaysLate.fade(customer, kept);
    this.#recentLate.fade(customer, RECENT_FADING.after(passed));
  }
}
