/** A ledger's layout while it is found out. */
import type { HeaderRow } from "../reading/header-row";
import {
  failedCheck,
  type LedgerKind,
  type ReadingCheck,
  type ReadingDoubt,
} from "../reading/ledger-reading";
import type { CellGrid } from "../values/cells";
import type { ReadingRules } from "../reading/reading-rules";
import type { BucketSpan } from "../words/bucket-titles";
import type { InvoiceField } from "../words/invoice-names";
import { ledgerBuckets } from "./title-date";
import { rowColumns } from "./row-columns";
import type { LedgerAlone } from "./further-tables";
import { ROW, type RowKinds } from "./row-kinds";
import { rowKindsOf } from "./sort-rows";

/** What is known so far; every finder adds to it. */
export class LayoutDraft {
  readonly grid: CellGrid;
  readonly rules: ReadingRules;
  header: HeaderRow<InvoiceField>;
  /** Null when every row is an item. */
  rows: RowKinds | null = null;
  kind: LedgerKind = "documents";
  /** True when amounts bear the sign of their side, whatever the type says. */
  isSigned = false;
  /** True when the column of credits has them with a minus. */
  haveCreditsMinus = false;
  /** Opening balances that no row states, by row. */
  broughtForward: ReadonlyMap<number, number> = new Map();
  #buckets: ReadonlyMap<number, BucketSpan>;
  readonly doubts: ReadingDoubt[] = [];
  readonly checks: ReadingCheck[] = [];
  /** Columns that were understood. */
  readonly used = new Set<number>();
  /** Cells that were worked out: per column a value for each row. */
  readonly #worked: { readonly title: string; readonly valueAt: (row: number) => unknown }[] = [];

  /** Rows of other tables below the ledger. */
  readonly #others: ReadonlySet<number>;

  /** @param alone - What was parted from the ledger; null where the range holds nothing else. */
  constructor(
    grid: CellGrid,
    header: HeaderRow<InvoiceField>,
    rules: ReadingRules,
    alone: LedgerAlone | null = null,
  ) {
    this.#others = alone?.others ?? new Set();
    this.doubts.push(...(alone?.doubts ?? []));
    this.grid = grid;
    this.rules = rules;
    this.header = header;
    const buckets = ledgerBuckets(header, grid, rules);
    // Beside dates, columns of months are a plan of receipts.
    const { dueDate, documentDate, amount, openAmount } = header.columns;
    const isDated = dueDate !== undefined || documentDate !== undefined;
    const hasAmount = amount !== undefined || openAmount !== undefined;
    const areMonths = [...buckets.values()].some((span) => span.dueDate !== undefined);
    this.#buckets = isDated && hasAmount && areMonths ? new Map() : buckets;
    for (const column of this.#buckets.keys()) this.used.add(column);
    this.use();
  }

  /** Columns in which amounts stand by their age, with the days of each. */
  get buckets(): ReadonlyMap<number, BucketSpan> {
    return this.#buckets;
  }

  addBucket(column: number, span: BucketSpan): void {
    this.#buckets = new Map([...this.#buckets, [column, span]]);
  }

  /** Remembers the columns of the header as it stands. */
  use(): void {
    for (const column of Object.values(this.header.columns)) this.used.add(column);
    for (const column of this.header.told ?? []) this.used.add(column);
  }

  /** Tells the rows apart by the columns of the header as it stands. */
  sortRows(): void {
    this.rows = rowKindsOf(
      this.grid,
      this.header,
      rowColumns(this.grid, this.header, this.buckets),
    );
    // Their rows are blank by now, so that there are kinds.
    for (const row of this.#others) this.rows!.kinds[row] = ROW.other;
  }

  /** Rows that are items or opening balances. */
  itemRows(): number[] {
    const rows: number[] = [];
    for (let row = this.header.row + 1; row < this.grid.length; row++) {
      const kind = this.rows?.kinds[row] ?? ROW.item;
      if (kind === ROW.item || kind === ROW.opening) rows.push(row);
    }
    return rows;
  }

  /** Remembers a doubt. */
  doubt(
    code: ReadingDoubt["code"],
    severity: ReadingDoubt["severity"],
    column: string,
    found: string,
    rows: number,
    amount: number | null = null,
  ): void {
    this.doubts.push({ code, severity, column, found, rows, amount });
  }

  /** Remembers what the range shows against what was read of it, and a doubt where places do not agree. */
  check(check: ReadingCheck): void {
    this.checks.push(check);
    const { column, failed, firstRow, shown, read } = check;
    if (firstRow !== null) {
      this.doubts.push(failedCheck(column, failed, firstRow, rounded(shown - read)));
    }
  }

  /** Gives a cell of the range, or one that was worked out. */
  cellAt(row: number, column: number): unknown {
    const width = this.header.titles.length;
    return column < width ? this.grid[row]![column] : this.#worked[column - width]!.valueAt(row);
  }

  /** Adds a column that was worked out; gives its place behind those of the range. */
  work(title: string, valueAt: (row: number) => unknown): number {
    const width = this.header.titles.length;
    this.#worked.push({ title, valueAt });
    return width + this.#worked.length - 1;
  }

  /** The range with the columns that were worked out behind its own. */
  dressed(): { readonly grid: CellGrid; readonly header: HeaderRow<InvoiceField> } {
    if (this.#worked.length === 0) return { grid: this.grid, header: this.header };
    const width = this.header.titles.length;
    const grid = this.grid.map((cells, row) => {
      if (row <= this.header.row) return cells;
      const own =
        cells.length === width ? cells : this.header.titles.map((_, place) => cells[place]);
      return [...own, ...this.#worked.map(({ valueAt }) => valueAt(row))];
    });
    const titles = [...this.header.titles, ...this.#worked.map(({ title }) => title)];
    return { grid, header: { ...this.header, titles } };
  }
}

/** A blank amount adds nothing. */
export function zeroed(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}

/** Takes the noise of binary fractions off a sum. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000 || 0;
}
