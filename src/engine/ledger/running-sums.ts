/** Sums of the items of a ledger so far, by which the rows that print them are known. */
import type { AmountColumn } from "../reading/amount-column";

/** Sums by column of money, and what they were at the places where a group may begin. */
export class RunningSums {
  readonly #money: readonly AmountColumn[];
  readonly #sums: Float64Array;
  /** In thousandths. */
  readonly #beginnings: readonly Set<number>[];
  #lastBeginning: readonly number[];

  constructor(money: readonly AmountColumn[]) {
    this.#money = money;
    this.#sums = new Float64Array(money.length);
    this.#beginnings = money.map(() => new Set([0]));
    this.#lastBeginning = this.soFar();
  }

  /** Adds an item. */
  add(cells: readonly unknown[]): void {
    for (let i = 0; i < this.#money.length; i++) {
      const value = this.#money[i]!.read(cells);
      if (value > 0 || value < 0) this.#sums[i]! += value;
    }
  }

  /** A group begins here. */
  beginGroup(): void {
    this.#lastBeginning = this.soFar();
    this.#beginnings.forEach((known, place) => known.add(thousandths(this.#sums[place]!)));
  }

  /** Gives the sums so far, by column. */
  soFar(): readonly number[] {
    return [...this.#sums];
  }

  /** Tells whether a row's figures, by column, are the sum of the items since some group began. */
  isSumAbove(values: readonly number[]): boolean {
    return values.some((value, place) => (value > 0 || value < 0) && this.#isSum(place, value));
  }

  /** Holds the first figure of a row of totals against the items above it; null where there is none. */
  proof(cells: readonly unknown[]): { place: number; shown: number; read: number } | null {
    for (let place = 0; place < this.#money.length; place++) {
      const shown = this.#money[place]!.read(cells);
      if (!(shown > 0 || shown < 0) || this.#sums[place] === 0) continue;
      if (this.#isSum(place, shown)) return { place, shown, read: shown };
      const ofAll = this.#sums[place]!;
      const ofGroup = ofAll - this.#lastBeginning[place]!;
      const isOfAll = Math.abs(shown - ofAll) < Math.abs(shown - ofGroup);
      return { place, shown, read: isOfAll ? ofAll : ofGroup };
    }
    return null;
  }

  #isSum(place: number, value: number): boolean {
    const start = thousandths(this.#sums[place]! - value);
    const known = this.#beginnings[place]!;
    const isFound = known.has(start) || known.has(start - 1) || known.has(start + 1);
    // No group can begin where nothing stands between.
    return isFound && this.#sums[place] !== 0;
  }
}

function thousandths(value: number): number {
  return Math.round(value * 1000);
}
