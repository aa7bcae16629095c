/** Reads single cells of a small table by field, and keeps the remarks about them. */
import { cellText, isBlank, isErrorCell, type CellGrid } from "../values/cells";
import type { DateOrderSetting } from "./date-text";
import type { HeaderRow } from "./header-row";
import type { Amount } from "../values/money";
import { periodEnd } from "./period-text";
import { IssueLog, type IssueCode, type Severity } from "../values/row-issue";
import type { SerialDate } from "../values/serial-date";
import { AmountColumn } from "./amount-column";
import { unitIn } from "../words/unit-words";
import { unreadColumns } from "./unread-columns";
import { AMBIGUOUS_DATE, NO_DATE, TableDates } from "./date-columns";
import { isTotalLabel } from "../words/row-words";

/** Remarks about a cell whose value is lost. */
const UNREADABLE: readonly IssueCode[] = [
  "errorCell",
  "unreadableNumber",
  "negativeAmount",
  "unreadableDate",
  "ambiguousDate",
];

/** Words for nothing in a column of texts; "NA" is not among them: it is Namibia and North America. */
const NOTHING = /^[-–—]*$|^n\/a$|^[无無]$/i;

/** A cell as a message quotes it. */
export interface Quote {
  /** Row within the range, from 1. */
  readonly row: number;
  /** Header of the column as written. */
  readonly column: string;
  readonly found: string;
}

/** A cell that holds something else than its column should. */
export interface CellFault<F extends string> {
  readonly field: F;
  /** Header of the column as written. */
  readonly column: string;
  readonly found: string;
}

/**
 * The cells below a header row.
 *
 * A cell that holds something unusable becomes an issue and reads as null, like a blank one.
 */
export class TableCells<F extends string> {
  readonly issues = new IssueLog();
  readonly grid: CellGrid;
  readonly header: HeaderRow<F>;
  readonly #amounts = new Map<F, AmountColumn>();
  readonly #dates: TableDates;
  readonly #sourceRows: readonly number[] | null;
  #faults: { readonly row: number; readonly cells: CellFault<F>[] } = { row: -1, cells: [] };

  /**
   * @param dateFields - All fields that hold dates: they lend each other their order.
   * @param sourceRows - Row of the range for each row of the grid, where it was taken apart.
   */
  constructor(
    grid: CellGrid,
    header: HeaderRow<F>,
    dateFields: readonly F[],
    dateOrder: DateOrderSetting,
    sourceRows: readonly number[] | null = null,
  ) {
    this.#sourceRows = sourceRows;
    this.grid = grid;
    this.header = header;
    const columns = dateFields.map((field) => header.columns[field]);
    this.#dates = new TableDates(grid, header.row + 1, columns, dateOrder);
    for (const { titles } of header.ambiguous) {
      this.note(header.row, null, "ambiguousColumn", "warning", titles.join(", "));
    }
  }

  /**
   * Rows below the header that hold data: blank rows and rows of totals are left out.
   *
   * A row of totals starts with the word; behind a code it is a name, and before a customer
   * an item such as total assets.
   */
  *rows(): Generator<number> {
    for (let row = this.header.row + 1; row < this.grid.length; row++) {
      const cells = this.grid[row]!;
      // Some builds hand a blank cell over as 0.
      const first = cells.findIndex((cell) => cell !== 0 && !isBlank(cell));
      if (first < 0) continue;
      if (isTotalLabel(cells[first]) && !this.#hasCustomerBehind(cells, first)) {
        this.note(row, null, "totalRow", "note", cellText(cells[first]));
      } else {
        yield row;
      }
    }
  }

  #hasCustomerBehind(cells: readonly unknown[], first: number): boolean {
    const columns: Partial<Record<string, number>> = this.header.columns;
    const places = [columns.customerId, columns.customerName].filter(
      (place) => place !== undefined,
    );
    return (
      !places.includes(first) &&
      places.some((place) => cells[place] !== 0 && !isBlank(cells[place]))
    );
  }

  /** Gives the number of a row within the range, from 1. */
  rowNumber(row: number): number {
    return (this.#sourceRows?.[row] ?? row) + 1;
  }

  /** Gives the cell as it stands; undefined without a column. */
  cell(row: number, field: F): unknown {
    const column = this.header.columns[field];
    return column === undefined ? undefined : this.grid[row]![column];
  }

  /** Tells whether a cell holds nothing; some builds hand a blank cell over as 0. */
  isEmpty(row: number, field: F): boolean {
    const cell = this.cell(row, field);
    return cell === 0 || isBlank(cell);
  }

  /** Gives the words of a cell; 0, dashes and "n/a" are blank. */
  text(row: number, field: F): string | null {
    const cell = this.cell(row, field);
    if (this.isEmpty(row, field)) return null;
    if (isErrorCell(cell)) {
      this.note(row, field, "errorCell", "warning");
      return null;
    }
    const text = cellText(cell);
    return NOTHING.test(text) ? null : text;
  }

  /** Gives the number in a cell, 0 included. */
  amount(row: number, field: F): Amount | null {
    const value = this.figure(row, field);
    if (value !== null) return value;
    const found = this.#amountColumn(field).unreadable(this.grid[row]!);
    if (found !== undefined) {
      this.note(row, field, isErrorCell(found) ? "errorCell" : "unreadableNumber", "warning");
    }
    return null;
  }

  /** Gives the number in a cell of a row that counts for nothing: what cannot be read is no issue. */
  figure(row: number, field: F): Amount | null {
    const value = this.#amountColumn(field).read(this.grid[row]!);
    return Number.isFinite(value) ? value : null;
  }

  /**
   * Gives the day in a cell; a year, quarter or month counts as its last day.
   *
   * @param severity - "error" where the row is of no use without the date.
   * @param unreadable - What to call a cell that holds something else.
   */
  date(
    row: number,
    field: F,
    severity: Severity = "warning",
    unreadable: IssueCode = "unreadableDate",
  ): SerialDate | null {
    const cell = this.cell(row, field);
    if (cell === undefined) return null;
    const end = periodEnd(cell);
    if (end !== null) return end;
    const day = this.#dates.read(cell, this.header.columns[field]!);
    if (day > NO_DATE) return day;
    if (day === NO_DATE) return null;
    const code = day === AMBIGUOUS_DATE ? "ambiguousDate" : unreadable;
    this.note(row, field, isErrorCell(cell) ? "errorCell" : code, severity);
    return null;
  }

  /** Gives the day that a row cannot do without; a blank cell is an issue too. */
  neededDate(row: number, field: F): SerialDate | null {
    if (!this.isEmpty(row, field)) return this.date(row, field, "error");
    this.note(row, field, "missingDates", "error");
    return null;
  }

  /** Remarks on the columns that nobody reads, these further ones aside, though they look as if they should count. */
  noteUnreadColumns(further: readonly number[] = []): void {
    const { titles, columns } = this.header;
    const read = new Set<unknown>([...Object.values(columns), ...further]) as ReadonlySet<number>;
    for (const { title, holds } of unreadColumns(titles, read)) {
      if (holds === "other") continue;
      this.issues.add({
        row: this.header.row + 1,
        column: title,
        code: "unreadColumn",
        severity: "warning",
        found: title,
      });
    }
  }

  /** Says of these columns which are headed by a unit of more than one. */
  noteAmountUnits(fields: readonly F[]): void {
    for (const field of fields) {
      const column = this.header.columns[field];
      const title = column === undefined ? "" : this.header.titles[column]!;
      if (unitIn(title) !== null) this.note(this.header.row, field, "amountUnit", "warning", title);
    }
  }

  /** Quotes the cell of a column that is there. */
  quote(row: number, field: F): Quote {
    const column = this.header.titles[this.header.columns[field]!]!;
    return { row: this.rowNumber(row), column, found: cellText(this.cell(row, field)) };
  }

  /** Cells of the row read last that hold something unreadable, as far as they were asked for. */
  faultsOf(row: number): readonly CellFault<F>[] {
    return this.#faults.row === row ? this.#faults.cells : [];
  }

  /** Keeps a remark; without `found` it quotes the cell. */
  note(row: number, field: F | null, code: IssueCode, severity: Severity, found?: string): void {
    const place = field === null ? undefined : this.header.columns[field];
    const column = place === undefined ? "" : this.header.titles[place]!;
    const quoted = found ?? (field === null ? "" : cellText(this.cell(row, field)));
    this.issues.add({ row: this.rowNumber(row), column, code, severity, found: quoted });
    if (field === null || !UNREADABLE.includes(code)) return;
    if (this.#faults.row !== row) this.#faults = { row, cells: [] };
    this.#faults.cells.push({ field, column, found: quoted });
  }

  #amountColumn(field: F): AmountColumn {
    let column = this.#amounts.get(field);
    if (column === undefined) {
      column = new AmountColumn(this.grid, this.header.row + 1, this.header.columns[field]);
      this.#amounts.set(field, column);
    }
    return column;
  }
}
