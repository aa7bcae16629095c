/** The date columns of one table: serials as they are, texts in the order that the table proves. */
import { isBlank, isErrorCell, plainCell, type CellGrid } from "../values/cells";
import {
  combinedEvidence,
  dateOrderEvidence,
  isBlankDate,
  numericDate,
  readDateTexts,
  type DateOrderEvidence,
  type DateOrderSetting,
} from "./date-text";
import type { SerialDate } from "../values/serial-date";

/** No date known, in a column of dates. */
export const NO_DATE = 0;

/** A cell that holds something but no date. */
export const UNREADABLE_DATE = -1;

/** A cell whose day and month cannot be told apart. */
export const AMBIGUOUS_DATE = -2;

/** Serial days between these are taken as they are: 1 March 1900 to 1 January 2200. */
const FIRST_PLAIN_SERIAL = 61;
const LAST_PLAIN_SERIAL = 109_575;

/** Reads the cells of one date column. */
export class DateColumn {
  readonly #table: TableDates;
  readonly #column: number;

  constructor(table: TableDates, column: number | undefined) {
    this.#table = table;
    this.#column = column ?? -1;
  }

  /**
   * Reads the date in a row; a time of day is dropped.
   *
   * @returns A serial day; `NO_DATE` for a blank cell, for 0 and without a column;
   * `UNREADABLE_DATE` or `AMBIGUOUS_DATE` for a cell that holds something else.
   */
  read(row: readonly unknown[]): SerialDate {
    if (this.#column < 0) return NO_DATE;
    const cell = row[this.#column];
    if (typeof cell === "number" && cell >= FIRST_PLAIN_SERIAL && cell < LAST_PLAIN_SERIAL) {
      return Math.floor(cell);
    }
    return cell === "" || cell === null ? NO_DATE : this.#table.read(cell, this.#column);
  }
}

/**
 * The texts of a table's date columns.
 *
 * They are looked at when the first one is met: each column decides its own order of day
 * and month, and a column that proves nothing follows the others of the table.
 */
export class TableDates {
  readonly #grid: CellGrid;
  readonly #firstRow: number;
  readonly #columns: readonly number[];
  readonly #order: DateOrderSetting;
  readonly #texts = new Map<number, readonly string[]>();
  readonly #readings = new Map<number, ReadonlyMap<string, SerialDate>>();

  /**
   * @param firstRow - First row below the header, from 0.
   * @param columns - All date columns of the table; undefined for those it does not have.
   * @param order - Order of day and month where the policy fixes it.
   */
  constructor(
    grid: CellGrid,
    firstRow: number,
    columns: readonly (number | undefined)[],
    order: DateOrderSetting,
  ) {
    this.#grid = grid;
    this.#firstRow = firstRow;
    this.#columns = columns.filter((column) => column !== undefined);
    this.#order = order;
  }

  /** Reads any cell of one of the columns; see {@link DateColumn.read}. */
  read(cell: unknown, column: number): SerialDate {
    if (isErrorCell(cell)) return UNREADABLE_DATE;
    const plain = plainCell(cell);
    if (isBlank(plain) || plain === 0) return NO_DATE;
    if (typeof plain === "number") return numericDate(plain) ?? UNREADABLE_DATE;
    if (typeof plain !== "string") return UNREADABLE_DATE;
    return this.#reading(column).get(plain) ?? UNREADABLE_DATE;
  }

  #reading(column: number): ReadonlyMap<string, SerialDate> {
    let reading = this.#readings.get(column);
    if (reading === undefined) {
      const texts = this.#textsOf(column);
      const { dates, undecided } = readDateTexts(
        texts,
        this.#order,
        this.#evidenceBeside(column),
        this.#columns.filter((other) => other !== column).flatMap((other) => this.#textsOf(other)),
      );
      const days = new Map<string, SerialDate>();
      texts.forEach((text, index) => {
        days.set(text, dates[index] ?? (isBlankDate(text) ? NO_DATE : UNREADABLE_DATE));
      });
      for (const index of undecided) days.set(texts[index]!, AMBIGUOUS_DATE);
      reading = days;
      this.#readings.set(column, reading);
    }
    return reading;
  }

  #evidenceBeside(column: number): DateOrderEvidence {
    const others = this.#columns.filter((other) => other !== column);
    return combinedEvidence(others.map((other) => dateOrderEvidence(this.#textsOf(other))));
  }

  #textsOf(column: number): readonly string[] {
    let texts = this.#texts.get(column);
    if (texts === undefined) {
      const found = new Set<string>();
      for (let row = this.#firstRow; row < this.#grid.length; row++) {
        const cell = plainCell(this.#grid[row]![column]);
        if (typeof cell === "string" && cell.trim() !== "") found.add(cell);
      }
      texts = [...found];
      this.#texts.set(column, texts);
    }
    return texts;
  }
}
