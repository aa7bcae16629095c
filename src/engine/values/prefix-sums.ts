/** Amounts in a row, their total, and where their running sum reaches something: a tree of sums. */
import type { Amount } from "./money";

/**
 * Amounts that change one by one.
 *
 * A change costs the logarithm of their number, and no sum drifts: each is made of its two parts anew.
 */
export class PrefixSums {
  readonly #leaves: number;
  /** The two parts of the sum at i stand at 2i and 2i + 1, the amounts themselves last. */
  readonly #sums: Float64Array;

  /** @param length - Number of amounts; all are 0 at first. */
  constructor(length: number) {
    this.#leaves = 2 ** Math.ceil(Math.log2(Math.max(1, length)));
    this.#sums = new Float64Array(2 * this.#leaves);
  }

  get total(): Amount {
    return this.#sums[1]!;
  }

  /** Sets one amount, from 0 up. */
  set(place: number, amount: Amount): void {
    const sums = this.#sums;
    let at = place + this.#leaves;
    sums[at] = amount;
    for (at >>= 1; at > 0; at >>= 1) sums[at] = sums[2 * at]! + sums[2 * at + 1]!;
  }

  /**
   * Finds the first amount with which the sum of it and all before is enough.
   *
   * @param isEnough - True for every sum from some amount on.
   * @returns Its place; -1 when not even all are enough.
   */
  firstWith(isEnough: (sum: Amount) => boolean): number {
    const sums = this.#sums;
    if (!isEnough(this.total)) return -1;
    let before = 0;
    let at = 1;
    while (at < this.#leaves) {
      at *= 2;
      if (isEnough(before + sums[at]!)) continue;
      before += sums[at]!;
      at++;
    }
    return at - this.#leaves;
  }
}
