/** One column of amounts: numbers as they are, text read in the column's own notation. */
import { isErrorCell, plainCell, type CellGrid } from "../values/cells";
import { isAmount } from "../values/money";
import type { HeaderRow } from "./header-row";
import {
  hasUnclearPoint,
  isWrittenBlank,
  parseNumber,
  provenSeparatorOf,
  type DecimalSeparator,
} from "./number-text";

/** Reads the cells of one column; the notation of its texts is decided when the first one is met. */
export class AmountColumn {
  readonly #grid: CellGrid;
  readonly #firstRow: number;
  readonly #column: number;
  #separator: DecimalSeparator | null = null;

  /**
   * @param column - Column from 0; undefined for one that the table does not have.
   * @param separator - That of the texts, where the user has said it.
   */
  constructor(
    grid: CellGrid,
    firstRow: number,
    column: number | undefined,
    separator: DecimalSeparator | null = null,
  ) {
    this.#grid = grid;
    this.#firstRow = firstRow;
    this.#column = column ?? -1;
    this.#separator = separator;
  }

  /** Gives a text of which nothing in the table tells what its point means; null for none. */
  unclear(): string | null {
    if (this.#separator !== null) return null;
    for (const text of this.#texts()) {
      if (!hasUnclearPoint(text)) continue;
      return (provenSeparatorOf(this.#texts()) ?? this.#besideSeparator()) === null ? text : null;
    }
    return null;
  }

  /** Gives the amount in a row; NaN for a blank cell, for one that is no amount, and without a column. */
  read(row: readonly unknown[]): number {
    if (this.#column < 0) return NaN;
    const cell = row[this.#column];
    return isAmount(cell) ? withoutNoise(cell) : this.#readText(cell);
  }

  /** Tells whether somebody has written that there is nothing: "-", as a format for money shows 0. */
  isWrittenBlank(row: readonly unknown[]): boolean {
    const plain = this.#column < 0 ? null : plainCell(row[this.#column]);
    return typeof plain === "string" && plain.trim() !== "" && isWrittenBlank(plain);
  }

  /** Tells whether a dash stands for 0 in a row, as a format for money shows it: "-", "€ –". */
  isDash(row: readonly unknown[]): boolean {
    return this.isWrittenBlank(row) && /[-\u2010-\u2015\u2212]/.test(String(row[this.#column]));
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
    this.#separator ??= provenSeparatorOf(this.#texts()) ?? this.#besideSeparator() ?? ".";
    const amount = parseNumber(plain, this.#separator);
    return isAmount(amount) ? withoutNoise(amount) : NaN;
  }

  /** What amounts with cents in the other columns of the table prove, where this one has none. */
  #besideSeparator(): DecimalSeparator | null {
    for (const text of this.#texts()) {
      if (!hasUnclearPoint(text)) continue;
      const columns = this.#grid[this.#firstRow]?.length ?? 0;
      const found = new Set<DecimalSeparator>();
      for (let column = 0; column < columns; column++) {
        const proven = provenSeparatorOf(this.#texts(column, WITH_CENTS));
        if (proven !== null) found.add(proven);
      }
      return found.size === 1 ? [...found][0]! : null;
    }
    return null;
  }

  *#texts(column = this.#column, form?: RegExp): Generator<string> {
    for (let row = this.#firstRow; row < this.#grid.length; row++) {
      const cell = this.#grid[row]![column];
      if (typeof cell === "string" && (form === undefined || form.test(cell))) yield cell;
    }
  }
}

/** Two decimals: what stands in columns of codes or versions seldom has them. */
const WITH_CENTS = /^\D{0,5}(0|[1-9][\d.,' ]*)[.,]\d{2}\D{0,5}$/;

/** The amounts of a column of a table, in the notation that its header has been given. */
export function amountColumn(
  grid: CellGrid,
  { row, decimalSign }: Pick<HeaderRow<string>, "row" | "decimalSign">,
  column: number | undefined,
): AmountColumn {
  return new AmountColumn(grid, row + 1, column, decimalSign ?? null);
}

/** Less than this is left over by binary fractions; to divide by it would overflow. */
const SMALLEST_AMOUNT = 1e-9;

/** Gives 0 for an amount of noise, and for -0, which no cell shows. */
function withoutNoise(amount: number): number {
  return amount < SMALLEST_AMOUNT && amount > -SMALLEST_AMOUNT ? 0 : amount;
}
