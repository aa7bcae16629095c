/** On which day an invoice may be paid, as weights of days from its due date. */
import type { ProbabilityOfDays } from "./days-late-curve";

/** Days from the due date that are told apart. */
export const FIRST_DAYS = -60;
export const LAST_DAYS = 365;

/** Keeps a share away from 0 and 1. */
const NEVER_CERTAIN = 1e-3;

/** Two weights that differ by less are one: sums depend on their order by a hair. */
const NOISE = 1e-7;

/** Weights of the days from `FIRST_DAYS` to `LAST_DAYS`. */
export class PaymentDays {
  readonly weights = new Float64Array(LAST_DAYS - FIRST_DAYS + 1);

  /** Place of a number of days among the weights; those out of range go to the ends. */
  static placeOf(days: number): number {
    return Math.min(LAST_DAYS, Math.max(FIRST_DAYS, days)) - FIRST_DAYS;
  }

  /** The weights of days from one up to another, both included. */
  between(first: number, last: number): number {
    let sum = 0;
    const end = Math.min(LAST_DAYS, last) - FIRST_DAYS;
    for (let i = Math.max(FIRST_DAYS, first) - FIRST_DAYS; i <= end; i++) sum += this.weights[i]!;
    return sum;
  }

  get total(): number {
    return this.between(FIRST_DAYS, LAST_DAYS);
  }

  /**
   * The share that lies more than so many days after the due date; never 0 or 1.
   *
   * @param total - All weights together, where they have been added up before.
   */
  shareBeyond(days: number, total = this.total): number {
    return (this.between(days + 1, LAST_DAYS) + NEVER_CERTAIN) / (total + 2 * NEVER_CERTAIN);
  }

  /**
   * Changes the weights so that given shares lie beyond two numbers of days.
   *
   * Within each of the three parts the weights keep their proportion; a part without any
   * weight gets none.
   */
  setSharesBeyond(first: ProbabilityOfDays, second: ProbabilityOfDays): void {
    this.#setShare(FIRST_DAYS, first.days, 1 - first.probability);
    this.#setShare(first.days + 1, second.days, first.probability - second.probability);
    this.#setShare(second.days + 1, LAST_DAYS, second.probability);
  }

  #setShare(first: number, last: number, share: number): void {
    const weight = this.between(first, last);
    if (weight <= 0) return;
    const scale = share / weight;
    const end = Math.min(LAST_DAYS, last) - FIRST_DAYS;
    for (let i = Math.max(FIRST_DAYS, first) - FIRST_DAYS; i <= end; i++) {
      this.weights[i]! *= scale;
    }
  }

  /**
   * Finds the day by which a share of the weights has passed: 0.5 for the median.
   *
   * @param total - All weights together, where they have been added up before.
   * @returns Days from the due date; null when that is later than the days told apart, or
   * when no day has a weight.
   */
  quantile(share: number, total = this.total): number | null {
    let left = share * total;
    for (let place = 0; place < this.weights.length - 1; place++) {
      left -= this.weights[place]!;
      if (left <= NOISE * total && total > 0) return place + FIRST_DAYS;
    }
    return null;
  }
}
