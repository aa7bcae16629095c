/** What moved from bucket to bucket in each period between two snapshots. */
import { AmountTotals, sumAmounts, type Amount } from "../values/money";
import { Vocabulary } from "../words/vocabulary";

/** How the rates of the periods become one: each period alike, or each by its balance. */
export const ROLL_RATE_METHODS = new Vocabulary({
  simple: ["simple", "简单平均", "簡單平均", "simple average", "mean"],
  balanceWeighted: ["balance-weighted", "按余额加权", "依餘額加權", "weighted", "加权", "加權"],
});

/** A way to average the periods. */
export type RollRateMethod = (typeof ROLL_RATE_METHODS.codes)[number];

/** Place of an item that is not open. */
export const NOT_OPEN = -1;

/** The rate at which a bucket's balance moves on to the next. */
export interface RollRate {
  /** A fraction; null where no period had a balance that left the bucket. */
  readonly rate: number | null;
  /** Periods that count. */
  readonly periods: number;
  /** Periods left out, since nothing left the bucket. */
  readonly emptyPeriods: number;
  /** Periods whose rate was above 1 and counts as 1. */
  readonly cappedPeriods: number;
}

/**
 * Adds up, by period and bucket, what left the bucket and what of it moved on unpaid.
 *
 * r = moved on / left, of what stood in the bucket at the start of the period. What still
 * stands in it at the end did not leave: a balance not due for another month can neither
 * roll nor be late. Where a period moves every balance one bucket, this is the plain roll
 * rate: balance of the next bucket at the end / balance of the bucket at the start.
 *
 * What jumps a bucket within a period has moved through it. What is new and already past
 * the first bucket (dated back, or taken over) counts as moved on alone, as in the plain
 * rate; a rate above 1 tells of it.
 */
export class RollTotals {
  readonly #buckets: number;
  readonly #periods: number;
  readonly #left: AmountTotals;
  readonly #moved: AmountTotals;

  constructor(periods: number, buckets: number, decimals: number) {
    this.#periods = periods;
    this.#buckets = buckets;
    this.#left = new AmountTotals(periods * buckets, decimals);
    this.#moved = new AmountTotals(periods * buckets, decimals);
  }

  /**
   * Adds an item's move over one period.
   *
   * @param before - Bucket at the start, or `NOT_OPEN`.
   * @param after - Bucket at the end; `NOT_OPEN` for one that was paid.
   */
  add(period: number, before: number, openBefore: Amount, after: number, openAfter: Amount): void {
    const first = period * this.#buckets;
    if (before === NOT_OPEN) {
      if (after > 0) this.#moved.add(first + after - 1, openAfter);
      return;
    }
    this.#left.add(first + before, openBefore - openAfter);
    for (let bucket = before; bucket < after; bucket++) {
      this.#left.add(first + bucket, openAfter);
      this.#moved.add(first + bucket, openAfter);
    }
  }

  /** Gives the rate of a bucket over all periods. */
  rateOf(bucket: number, method: RollRateMethod): RollRate {
    const bases: Amount[] = [];
    const moved: Amount[] = [];
    let cappedPeriods = 0;
    for (let period = 0; period < this.#periods; period++) {
      const base = this.#left.at(period * this.#buckets + bucket);
      const rolled = this.#moved.at(period * this.#buckets + bucket);
      if (base <= 0) continue;
      if (rolled > base) cappedPeriods++;
      bases.push(base);
      moved.push(Math.min(base, rolled));
    }
    const periods = bases.length;
    return {
      rate: periods === 0 ? null : meanRate(bases, moved, method),
      periods,
      emptyPeriods: this.#periods - periods,
      cappedPeriods,
    };
  }
}

function meanRate(
  bases: readonly Amount[],
  moved: readonly Amount[],
  method: RollRateMethod,
): number {
  if (method === "balanceWeighted") return sumAmounts(moved) / sumAmounts(bases);
  return bases.reduce((sum, base, i) => sum + moved[i]! / base, 0) / bases.length;
}
