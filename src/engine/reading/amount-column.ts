/** One column of amounts: numbers as they are, text read in the column's own notation. */
import { isErrorCell, plainCell, type CellGrid } from "../values/cells";
import { isAmount } from "../values/money";
import {
  decimalSeparatorOf,
  isWrittenBlank,
  parseNumber,
  type DecimalSeparator,
} from "./number-text";

/** Reads the cells of one column; the notation of its texts is decided when the first one is met. */
export class AmountColumn {
  readonly #grid: CellGrid;
  readonly #firstRow: number;
  readonly #column: number;
  #separator: DecimalSeparator | null = null;

  /** @param column - Column from 0; undefined for one that the table does not have. */
  constructor(grid: CellGrid, firstRow: number, column: number | undefined) {
    this.#grid = grid;
    this.#firstRow = firstRow;
    this.#column = column ?? -1;
  }

  /** Gives the amount in a row; NaN for a blank cell, for one that is no amount, and without a column. */
  read(row: readonly unknown[]): number {
    if (this.#column < 0) return NaN;
    const cell = row[this.#column];
    return isAmount(cell) ? withoutNoise(cell) : this.#readText(cell);
  }

  /** Gives the cell of a row that holds something but no amount; undefined when it does not. */
  unreadable(row: readonly unknown[]): unknown {
    if (this.#column < 0 || !Number.isNaN(this.read(row))) return undefined;
    const plain = plainCell(row[this.#column]);
    const isNothing =
      plain === null ||
      (typeof plain === "string" && (plain.trim() === "" || isWrittenBlank(plain)));
    return isNothing ? undefined : plain;
  }

  #readText(cell: unknown): number {
    if (cell === "" || cell === null || cell === undefined || isErrorCell(cell)) return NaN;
    const plain = plainCell(cell);
    if (isAmount(plain)) return withoutNoise(plain);
    if (typeof plain !== "string") return NaN;
    this.#separator ??= decimalSeparatorOf(this.#texts());
    const amount = parseNumber(plain, this.#separator);
    return isAmount(amount) ? withoutNoise(amount) : NaN;
  }

  *#texts(): Generator<string> {
    for (let row = this.#firstRow; row < this.#grid.length; row++) {
      const cell = this.#grid[row]![this.#column];
      if (typeof cell === "string") yield cell;
    }
  }
}

/** Less than this is left over by binary fractions; to divide by it would overflow. */
const SMALLEST_AMOUNT = 1e-9;

/** Gives 0 for an amount of noise, and for -0, which no cell shows. */
function withoutNoise(amount: number): number {
  return amount < SMALLEST_AMOUNT && amount > -SMALLEST_AMOUNT ? 0 : amount;
}
