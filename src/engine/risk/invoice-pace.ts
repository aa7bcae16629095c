/** How many invoices of each customer fall due in the coming days: those written, and more by its pace. */
import { NOT_SETTLED, type InvoicePayments } from "./invoice-payments";
import type { KnownHistory } from "./known-history";

/** Invoices of a customer that fall due in the coming days. */
export interface ComingInvoices {
  /** Written already, and unpaid. */
  readonly written: number;
  /** Mean number of those that are not. */
  readonly expected: number;
  /** Invoices that the pace is learnt from: the fewer, the more the number may differ. */
  readonly evidence: number;
}

/** A portfolio's pace is worth so many days of observation at least and at most. */
const FEWEST_DAYS = 7;
const MOST_DAYS = 365;

/** Terms differ by a few days at least. */
const LEAST_TERMS_VARIANCE = 9;

/** Invoices that are not there yet come at each customer's own pace, drawn towards the portfolio's. */
export class InvoicePace {
  readonly #horizonDays: number;
  readonly #count: Float64Array;
  readonly #days: Float64Array;
  readonly #prior: PacePrior;
  readonly #written: Int32Array;
  readonly #terms: UsualTerms;

  /** @param horizonDays - Days after the as-of date in which invoices fall due. */
  constructor({ payments, halfLifeDays }: KnownHistory, horizonDays: number) {
    const { count, days } = observedPaces(payments, halfLifeDays);
    this.#horizonDays = horizonDays;
    this.#count = count;
    this.#days = days;
    this.#prior = pacePrior(count, days);
    this.#written = writtenWithin(payments, horizonDays);
    this.#terms = usualTerms(payments);
  }

  /** The coming invoices of the customer at a place. */
  at(place: number): ComingInvoices {
    const { mean, strength } = this.#prior;
    const evidence = this.#count[place]! + mean * strength;
    const pace = evidence / (this.#days[place]! + strength);
    const expected = pace * this.#daysOfWriting(place);
    return { written: this.#written[place]!, expected, evidence };
  }

  /**
   * The mean number of coming days on which an invoice can still be written that falls due
   * within the horizon.
   *
   * ((h − t) + √((h − t)² + s²)) / 2 with terms of mean t and variance s². Source: Scarf, A Min-Max
   * Solution of an Inventory Problem, Studies in the Mathematical Theory of Inventory and
   * Production (1958): the mean of max(0, h − terms) is never above it, and hardly below.
   */
  #daysOfWriting(place: number): number {
    const left = this.#horizonDays - this.#terms.mean[place]!;
    return (left + Math.sqrt(left * left + this.#terms.variance[place]!)) / 2;
  }
}

/** Counts invoices and days from each customer's first due date on, older ones for less. */
function observedPaces({ customers, customer, due, asOfDate }: InvoicePayments, halfLife: number) {
  const worth = (day: number) => 0.5 ** ((asOfDate - day) / halfLife);
  const first = new Int32Array(customers).fill(asOfDate);
  const count = new Float64Array(customers);
  due.forEach((day, i) => {
    if (day > asOfDate) return;
    const place = customer[i]!;
    first[place] = Math.min(first[place]!, day);
    count[place]! += worth(day);
  });
  const days = new Float64Array(customers);
  for (let place = 0; place < customers; place++) {
    // The first one begins the observation: the pace is that of those after it.
    const start = worth(first[place]!);
    count[place] = Math.max(0, count[place]! - start);
    days[place] = (halfLife / Math.LN2) * (1 - start);
  }
  return { count, days };
}

/** Invoices a day of the portfolio, and the days of observation that they are worth. */
interface PacePrior {
  readonly mean: number;
  readonly strength: number;
}

/**
 * Estimates how much paces differ between customers, by the method of moments.
 *
 * Counts are taken for Poisson numbers whose rates have a gamma distribution: with its mean m
 * and variance v the portfolio's pace is worth m / v days.
 */
function pacePrior(count: Float64Array, days: Float64Array): PacePrior {
  let [customers, invoices, total, squares] = [0, 0, 0, 0];
  count.forEach((found, place) => {
    if (days[place] === 0) return;
    customers++;
    invoices += found;
    total += days[place]!;
    squares += days[place]! ** 2;
  });
  if (invoices === 0) return { mean: 0.5 / (total + 1), strength: MOST_DAYS };
  const mean = invoices / total;
  let between = 0;
  count.forEach((found, place) => {
    if (days[place] !== 0) between += days[place]! * (found / days[place]! - mean) ** 2;
  });
  const variance = (between - (customers - 1) * mean) / (total - squares / total);
  const strength = variance > 0 ? mean / variance : MOST_DAYS;
  return { mean, strength: Math.min(MOST_DAYS, Math.max(FEWEST_DAYS, strength)) };
}

/** Invoices of each customer that are written, not paid yet and fall due within so many days. */
function writtenWithin(payments: InvoicePayments, horizonDays: number): Int32Array {
  const { customers, customer, due, settled, asOfDate } = payments;
  const written = new Int32Array(customers);
  due.forEach((day, i) => {
    if (day > asOfDate && day <= asOfDate + horizonDays && settled[i] === NOT_SETTLED) {
      written[customer[i]!]!++;
    }
  });
  return written;
}

/** Mean and variance of each customer's terms in days. */
interface UsualTerms {
  readonly mean: Float64Array;
  readonly variance: Float64Array;
}

/** A ledger that lists nothing before it is due leaves everything to be written: terms of 0. */
function usualTerms({ customers, customer, issued, due, asOfDate }: InvoicePayments): UsualTerms {
  const [count, mean] = [new Int32Array(customers), new Float64Array(customers)];
  const variance = new Float64Array(customers);
  if (due.some((day) => day > asOfDate)) {
    due.forEach((day, i) => {
      const place = customer[i]!;
      const off = day - issued[i]! - mean[place]!;
      count[place]!++;
      mean[place]! += off / count[place]!;
      variance[place]! += off * (day - issued[i]! - mean[place]!);
    });
  }
  for (let place = 0; place < customers; place++) {
    variance[place] = variance[place]! / Math.max(1, count[place]!) + LEAST_TERMS_VARIANCE;
  }
  return { mean, variance };
}
