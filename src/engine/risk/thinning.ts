/** The past cases from which a risk is learnt, as many as it takes. */

/** More cases than this teach a dozen weights nothing new. */
const MOST_CASES = 25_000;

/**
 * Thins cases out to about as many as are needed, without regard to their order.
 *
 * Whether a case stays depends on its own figures alone, so that sorting a ledger does not
 * change what is learnt from it.
 *
 * @param count - Number of cases before.
 */
export class Thinning {
  readonly #bound: number;

  constructor(count: number) {
    this.#bound = Math.min(1, MOST_CASES / Math.max(1, count)) * 2 ** 32;
  }

  /** Tells whether the case with these whole numbers stays. */
  keeps(first: number, second: number, third: number): boolean {
    if (this.#bound >= 2 ** 32) return true;
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    hash ^= Math.imul(third, 0xc2b2ae35);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
    return (hash ^ (hash >>> 15)) >>> 0 < this.#bound;
  }
}
