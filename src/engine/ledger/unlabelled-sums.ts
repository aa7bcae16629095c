/** Rows with an amount alone: sums that no label names, or items; what they add up to tells. */
import type { AmountColumn } from "../reading/amount-column";
import { comparisonKey, type CellGrid } from "../values/cells";
import { PRINTED_TOLERANCE } from "../values/money";
import { nameOnHeading } from "./heading-rows";
import type { RowColumns } from "./row-columns";
import { isFilled, labelOf, ROW } from "./row-kinds";
import type { RunningSums } from "./running-sums";

interface Candidate {
  readonly row: number;
  readonly isSumAbove: boolean;
  readonly sums: readonly number[];
  readonly values: readonly number[];
}

/** Collects the rows in doubt, and judges them when all the others are known. */
export class UnlabelledSums {
  readonly #grid: CellGrid;
  readonly #firstRow: number;
  readonly #customers: RowColumns["customers"];
  readonly #money: readonly AmountColumn[];
  readonly #sums: RunningSums;
  readonly #candidates: Candidate[] = [];
  /** Sums at each row that ends a group, for what stands above its items. */
  readonly #ends: { readonly row: number; readonly sums: readonly number[] }[] = [];

  constructor(
    grid: CellGrid,
    firstRow: number,
    { customers }: RowColumns,
    money: readonly AmountColumn[],
    sums: RunningSums,
  ) {
    this.#grid = grid;
    this.#firstRow = firstRow;
    this.#customers = customers;
    this.#money = money;
    this.#sums = sums;
  }

  /** Adds a row in doubt, with its figures by column of money. */
  add(row: number, values: readonly number[]): void {
    const isSumAbove = this.#sums.isSumAbove(values);
    this.#candidates.push({ row, isSumAbove, sums: this.#sums.soFar(), values });
  }

  /** A group ends above this row. */
  endGroup(row: number): void {
    this.#ends.push({ row, sums: this.#sums.soFar() });
  }

  /** Sums stand below their items, or above them under the customer's name: what proves more often. */
  judge(kinds: Uint8Array, headings: Map<number, string>): void {
    let next = 0;
    const isBelow = this.#candidates.map(({ row, sums, values }) => {
      while (this.#ends[next]!.row <= row) next++;
      const end = this.#ends[next]!;
      return values.some((value, place) => isSameSum(value, end.sums[place]! - sums[place]!));
    });
    const ownSums = this.#sumsOfCustomers(kinds);
    const whole = this.#ends.at(-1)?.sums ?? [];
    const below = isBelow.filter(Boolean).length;
    const above = this.#candidates.filter(({ isSumAbove }) => isSumAbove).length;
    this.#candidates.forEach(({ row, isSumAbove, sums, values }, place) => {
      const cells = this.#grid[row]!;
      const own = ownSums.get(this.#customerKey(cells));
      const isOwnSum = own !== undefined && values.some((value, i) => isSameSum(value, own[i]!));
      const isOnTop =
        sums.every((sum) => sum === 0) && values.some((value, i) => isSameSum(value, whole[i]!));
      if (isBelow[place] === true && below >= above) {
        headings.set(row, nameOnHeading(labelOf(cells)));
      } else kinds[row] = isSumAbove || isOwnSum || isOnTop ? ROW.total : ROW.item;
    });
  }

  /** Sums of the items of the customers that candidates name: their totals may stand together at the end. */
  #sumsOfCustomers(kinds: Uint8Array): ReadonlyMap<string, Float64Array> {
    const sums = new Map<string, Float64Array>();
    for (const { row } of this.#candidates) {
      const key = this.#customerKey(this.#grid[row]!);
      if (key !== "") sums.set(key, new Float64Array(this.#money.length));
    }
    if (sums.size === 0) return sums;
    for (let row = this.#firstRow; row < this.#grid.length; row++) {
      if (kinds[row] !== ROW.item) continue;
      const cells = this.#grid[row]!;
      const own = sums.get(this.#customerKey(cells));
      if (own === undefined) continue;
      this.#money.forEach((column, place) => {
        const value = column.read(cells);
        if (!Number.isNaN(value)) own[place]! += value;
      });
    }
    return sums;
  }

  #customerKey(cells: readonly unknown[]): string {
    const column = this.#customers.find((place) => isFilled(cells[place]));
    return column === undefined ? "" : comparisonKey(cells[column]);
  }
}

function isSameSum(value: number, sum: number): boolean {
  return value !== 0 && sum !== 0 && Math.abs(sum - value) < PRINTED_TOLERANCE;
}
