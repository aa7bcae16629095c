/** On which day an invoice may be paid, as weights of days from its due date. */
import { firstPlace } from "../values/first-place";
import type { ProbabilityOfDays } from "./days-late-curve";

/** Days from the due date that are told apart. */
export const FIRST_DAYS = -60;
export const LAST_DAYS = 365;

/** Number of them. */
export const PAYMENT_DAYS = LAST_DAYS - FIRST_DAYS + 1;

/** Keeps a share away from 0 and 1. */
const NEVER_CERTAIN = 1e-3;

/** Two weights that differ by less are one: sums depend on their order by a hair. */
const NOISE = 1e-7;

/** Weights of the days from `FIRST_DAYS` to `LAST_DAYS`, added up: what is asked of them are sums. */
export class PaymentDays {
  /** Weight of each day and of all after it, by place; it ends with nothing after the last day. */
  readonly #onwards = new Float64Array(PAYMENT_DAYS + 1);

  /** Place of a number of days among the weights; those out of range go to the ends. */
  static placeOf(days: number): number {
    return Math.min(LAST_DAYS, Math.max(FIRST_DAYS, days)) - FIRST_DAYS;
  }

  /**
   * Weighs the days anew, each by what it has and by what kind of day it is.
   *
   * @param first - Place of the first day with a weight.
   * @param weights - By place.
   * @param kinds - By place.
   * @param factors - By kind: what the weight of such a day is multiplied with.
   */
  weigh(first: number, weights: Float64Array, kinds: Uint8Array, factors: Float64Array): void {
    const onwards = this.#onwards;
    let sum = 0;
    for (let place = PAYMENT_DAYS - 1; place >= first; place--) {
      sum += weights[place]! * factors[kinds[place]!]!;
      onwards[place] = sum;
    }
    onwards.fill(sum, 0, first);
  }

  /** The weights of the days from one up to another, both included. */
  between(first: number, last: number): number {
    const from = Math.max(FIRST_DAYS, first) - FIRST_DAYS;
    const to = Math.min(LAST_DAYS, last) + 1 - FIRST_DAYS;
    return from < to ? this.#onwards[from]! - this.#onwards[to]! : 0;
  }

  get total(): number {
    return this.#onwards[0]!;
  }

  /** The share that lies more than so many days after the due date; never 0 or 1. */
  shareBeyond(days: number): number {
    return (this.between(days + 1, LAST_DAYS) + NEVER_CERTAIN) / (this.total + 2 * NEVER_CERTAIN);
  }

  /**
   * Changes the weights so that given shares lie beyond two numbers of days.
   *
   * Within each of the three parts the weights keep their proportion; a part without any
   * weight gets none.
   */
  setSharesBeyond(first: ProbabilityOfDays, second: ProbabilityOfDays): void {
    const middle = Math.min(PAYMENT_DAYS, first.days + 1 - FIRST_DAYS);
    const last = Math.min(PAYMENT_DAYS, second.days + 1 - FIRST_DAYS);
    const [atMiddle, atLast] = [this.#onwards[middle]!, this.#onwards[last]!];
    this.#setShare(last, PAYMENT_DAYS, second.probability, 0);
    this.#setShare(middle, last, first.probability - second.probability, atLast);
    this.#setShare(0, middle, 1 - first.probability, atMiddle);
  }

  /** @param after - What lay after the part before any share was set. */
  #setShare(from: number, to: number, share: number, after: number): void {
    const onwards = this.#onwards;
    const weight = from < to ? onwards[from]! - after : 0;
    const scale = weight > 0 ? share / weight : 0;
    const start = onwards[to]!;
    for (let place = from; place < to; place++) {
      onwards[place] = start + (onwards[place]! - after) * scale;
    }
  }

  /**
   * Finds the day by which a share of the weights has passed: 0.5 for the median.
   *
   * @returns Days from the due date; null when that is later than the days told apart, or
   * when no day has a weight.
   */
  quantile(share: number): number | null {
    const onwards = this.#onwards;
    if (this.total <= 0) return null;
    const left = this.total * (1 - share + NOISE);
    const last = PAYMENT_DAYS - 1;
    const place = firstPlace(0, last, (at) => onwards[at + 1]! <= left);
    return place === last ? null : place + FIRST_DAYS;
  }
}
