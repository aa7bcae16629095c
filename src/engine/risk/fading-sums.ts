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

/** What is left after so many days, looked up: a power per event takes longer than the event. */
export class Fading {
  readonly #kept: Float64Array;

  /** @param halfLifeDays - Half is left after so many days. */
  constructor(halfLifeDays: number) {
    this.#kept = Float64Array.from({ length: 20 * halfLifeDays }, (_, days) =>
      Math.pow(0.5, days / halfLifeDays),
    );
  }

  /** The part that is left; 0 after a very long time. */
  after(days: number): number {
    return this.#kept[days] ?? 0;
  }
}
