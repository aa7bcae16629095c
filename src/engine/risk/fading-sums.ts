/** Sums per customer of which the older part counts less. */

/** A count and a sum per customer that fade together with time. */
export class FadingSums {
  readonly count: Float64Array;
  readonly sum: Float64Array;

  constructor(customers: number) {
    this.count = new Float64Array(customers);
    this.sum = new Float64Array(customers);
  }

  add(customer: number, value: number): void {
    this.count[customer]!++;
    this.sum[customer]! += value;
  }

  fade(customer: number, kept: number): void {
    this.count[customer]! *= kept;
    this.sum[customer]! *= kept;
  }
}

/** Days for which the rest is looked up: a power per event takes longer than the event. */
const LOOKED_UP_DAYS = 1500;

/** How much of a sum is left as days pass. */
export class Fading {
  readonly #halfLifeDays: number;
  readonly #kept: Float64Array;

  /** @param halfLifeDays - Half is left after so many days. */
  constructor(halfLifeDays: number) {
    this.#halfLifeDays = halfLifeDays;
    this.#kept = Float64Array.from(
      { length: LOOKED_UP_DAYS },
      (_, days) => 0.5 ** (days / halfLifeDays),
    );
  }

  /** The part that is left after so many days. */
  after(days: number): number {
    return this.#kept[days] ?? 0.5 ** (days / this.#halfLifeDays);
  }
}
