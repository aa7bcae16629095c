/** Rows whose figures are about the table: shares, averages, the account it is held against, what is provided for it. */
import type { AmountColumn } from "../reading/amount-column";
import type { CellGrid } from "../values/cells";
import { PRINTED_TOLERANCE } from "../values/money";
import {
  isDifferenceLabel,
  isFootLabel,
  isPartialTotal,
  isPeriodSum,
  isShareLabel,
} from "../words/row-words";
import { datedSumLabel, isDated, isLabelledSum, type RowColumns } from "./row-columns";
import { isFilled, labelOf } from "./row-kinds";
import { RunningSums } from "./running-sums";

/**
 * Finds the rows of figures about a table.
 *
 * A customer may be called Max or Reserve: but for the plainest words such a row is a figure about the table only
 * where no item follows, and where no total below it counts it in.
 *
 * @param first - First row below the header.
 * @param money - Columns of money of the table.
 */
export function footRows(
  grid: CellGrid,
  first: number,
  columns: RowColumns,
  money: readonly AmountColumn[],
): ReadonlySet<number> {
  return new FootRows(grid, first, columns, money).find();
}

class FootRows {
  readonly #grid: CellGrid;
  readonly #first: number;
  readonly #columns: RowColumns;
  readonly #money: readonly AmountColumn[];
  readonly #feet = new Set<number>();
  /** First row below the last item. */
  #start: number;
  /** Sums of the rows above; null until a total has to be held against them. */
  #sums: RunningSums | null = null;

  constructor(grid: CellGrid, first: number, columns: RowColumns, money: readonly AmountColumn[]) {
    this.#grid = grid;
    this.#first = first;
    this.#columns = columns;
    this.#money = money;
    this.#start = grid.length;
    while (this.#start > first && !this.#isItem(this.#start - 1)) this.#start--;
  }

  find(): ReadonlySet<number> {
    for (let row = this.#first; row < this.#start; row++) {
      if (this.#isShare(row)) this.#feet.add(row);
    }
    let run: number[] = [];
    let isBelowTotal = false;
    let above = -1;
    let isFoot = false;
    for (let row = this.#start; row < this.#grid.length; row++) {
      if (this.#isShare(row)) {
        this.#feet.add(row);
        isBelowTotal = true;
      } else if (this.#isTotal(row)) {
        if (run.length > 0 && !isFoot) {
          for (const one of run) this.#sumsSoFar().add(this.#grid[one]!);
          isFoot = this.#isDifference(above, run, row) || !this.#countsIn(row, run);
        }
        if (!isFoot) run = [];
        this.#sums?.beginGroup();
        isBelowTotal = true;
        above = row;
      } else if (this.#isLabelled(row, isBelowTotal || run.length > 0)) run.push(row);
      else if (this.#isLabelled(row, true)) this.#sumsSoFar().add(this.#grid[row]!);
    }
    for (const row of run) this.#feet.add(row);
    return this.#feet;
  }

  #isTotal(row: number): boolean {
    const cells = this.#grid[row]!;
    const isSum = isLabelledSum(cells, this.#columns) || cells.some(isPeriodSum);
    return isSum || datedSumLabel(cells, this.#columns) !== "";
  }

  #isItem(row: number): boolean {
    const cells = this.#grid[row]!;
    if (this.#isTotal(row) || this.#isLabelled(row, true)) return false;
    return isDated(cells, this.#columns) || this.#money.some((column) => holds(column, cells));
  }

  #isShare(row: number): boolean {
    return this.#isBare(row) && isShareLabel(labelOf(this.#grid[row]!));
  }

  #isLabelled(row: number, isBelowTotal: boolean): boolean {
    return this.#isBare(row) && isFootLabel(labelOf(this.#grid[row]!), isBelowTotal);
  }

  /** Tells whether a row has nothing of a document. */
  #isBare(row: number): boolean {
    const cells = this.#grid[row]!;
    const isMarked = this.#columns.marks.some((column) => isFilled(cells[column]));
    return !isMarked && !isDated(cells, this.#columns);
  }

  /** Tells whether rows between two totals of all are what one of them has more than the other. */
  #isDifference(above: number, run: readonly number[], below: number): boolean {
    const [row, ...others] = run;
    if (above < 0 || row === undefined || others.length > 0) return false;
    const [upper, between, lower] = [above, row, below].map((place) => this.#grid[place]!);
    if (!isDifferenceLabel(labelOf(between!)) || isPartialTotal(labelOf(upper!))) return false;
    return this.#money.some((column) => {
      const gap = column.read(upper!) - column.read(lower!);
      return (
        gap !== 0 && Math.abs(Math.abs(column.read(between!)) - Math.abs(gap)) < PRINTED_TOLERANCE
      );
    });
  }

  /** Tells whether a total is the sum of rows above it that end with these. */
  #countsIn(total: number, run: readonly number[]): boolean {
    const sums = this.#sumsSoFar();
    const cells = this.#grid[total]!;
    const parts = this.#money.map((column) =>
      run.reduce((sum, row) => sum + (column.read(this.#grid[row]!) || 0), 0),
    );
    const shown = this.#money.map((column) => column.read(cells));
    const places = parts.flatMap((part, place) =>
      part !== 0 && shown[place]! !== 0 && !Number.isNaN(shown[place]) ? [place] : [],
    );
    const isSum = places.every((place) =>
      sums.isSumAbove(shown.map((value, other) => (other === place ? value : NaN))),
    );
    return places.length > 0 && isSum && !NET.test(labelOf(cells));
  }

  #sumsSoFar(): RunningSums {
    if (this.#sums !== null) return this.#sums;
    const sums = new RunningSums(this.#money);
    for (let row = this.#first; row < this.#start; row++) {
      if (this.#isTotal(row)) sums.beginGroup();
      else if (!this.#feet.has(row)) sums.add(this.#grid[row]!);
    }
    sums.beginGroup();
    this.#sums = sums;
    return sums;
  }
}

/** Totals after what is taken off or what differs: rows above them need not be items. */
const NET = /\bnet\b|\b(?:gl|g\/l|ledger|books?|tb)\b|净|淨|(?:总|總)[账帳]|[账帳]面/i;

function holds(column: AmountColumn, cells: readonly unknown[]): boolean {
  const value = column.read(cells);
  return value > 0 || value < 0 || column.unreadable(cells) !== undefined;
}
