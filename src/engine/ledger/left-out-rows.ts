/** Rows of a ledger that are no items: blank, group, total and void rows, and what cannot be used. */
import { cellText, isErrorCell } from "../values/cells";
import type { HeaderRow } from "../reading/header-row";
import { AmountTotals, type Amount } from "../values/money";
import type { LeftOut } from "./invoice-ledger";
import type { InvoiceField } from "../words/invoice-names";
import type { LedgerNotes } from "./ledger-notes";
import type { ReadingDoubt } from "../reading/ledger-reading";
import type { LedgerLayout } from "./ledger-layout";
import { isFilled, ROW, type RowKind } from "./row-kinds";
import { isSubtotalLabel } from "../words/row-words";

/** Recognises them, counts them and says so. */
export class LeftOutRows {
  readonly #header: HeaderRow<InvoiceField>;
  readonly #length: number;
  #kinds: Uint8Array | null;
  readonly #notes: LedgerNotes;
  readonly #counts = {
    ...{ blankRows: 0, groupRows: 0, otherRows: 0 },
    ...{ totalRows: 0, voidRows: 0, unusableRows: 0 },
  };
  #firstUnusable = "";
  /** Amounts of void rows, of unusable rows, and of figures about the table. */
  readonly #amounts = new AmountTotals(3);

  constructor(
    { header, grid, rows }: Pick<LedgerLayout, "header" | "grid" | "rows">,
    notes: LedgerNotes,
  ) {
    this.#header = header;
    this.#length = grid.length;
    this.#kinds = rows?.kinds ?? null;
    this.#notes = notes;
  }

  /**
   * Tells whether a row without any date is no item: a group, a total or a bare amount.
   *
   * @param row - Row within the range, from 0.
   * @param amount - Amount of the row; null for none.
   */
  isNoItem(row: number, cells: readonly unknown[], amount: Amount | null): boolean {
    const filled = cells.filter(isFilled);
    if (filled.some(isSubtotalLabel)) {
      this.#counts.totalRows++;
      this.#mark(row, ROW.total);
      this.#notes.add(row, null, "totalRow", "note", filled[0]);
      return true;
    }
    const { columns } = this.#header;
    if (amount === null && filled.length === 1) {
      this.#counts.groupRows++;
      this.#notes.add(row, null, "groupRow", "note", filled[0]);
      return true;
    }
    const names = [columns.customerId, columns.customerName, columns.invoiceNo];
    const isNamed = names.some((column) => column !== undefined && isFilled(cells[column]));
    if (isNamed || amount === null) return false;
    this.#counts.unusableRows++;
    this.#amounts.add(1, amount);
    this.#firstUnusable ||= String(amount);
    this.#notes.add(row, null, "bareAmount", "error", amount);
    return true;
  }

  /**
   * Leaves out a row that was told from the items before they were read.
   *
   * @param amount - What the row shows where an item has its amount; NaN for nothing.
   */
  addKnown(row: number, cells: readonly unknown[], kind: number, amount: number): void {
    if (kind === ROW.blank) {
      this.#counts.blankRows++;
      return;
    }
    // The doubt about their table has told them.
    if (kind === ROW.other) {
      this.#counts.otherRows++;
      return;
    }
    const isTotal = kind === ROW.total;
    if (isTotal) this.#counts.totalRows++;
    else this.#counts.groupRows++;
    // What a heading or a line shows is counted with its items.
    if (kind === ROW.foot && !Number.isNaN(amount)) this.#amounts.add(2, amount);
    const code = isTotal ? "totalRow" : kind === ROW.line ? "invoiceLines" : "groupRow";
    this.#notes.add(row, null, code, "note", cells.find(isFilled));
  }

  /** Says how many rows could not be used. */
  doubts(): readonly ReadingDoubt[] {
    const rows = this.#counts.unusableRows;
    if (rows === 0) return [];
    const said = { code: "leftOutRows", severity: "warning", column: "" } as const;
    return [{ ...said, found: this.#firstUnusable, rows, amount: this.#amounts.at(1) || null }];
  }

  /** Leaves out a void or draft document. */
  addVoid(row: number, cells: readonly unknown[], amount: Amount | null): void {
    this.#counts.voidRows++;
    this.#mark(row, ROW.void);
    this.#amounts.add(0, amount ?? 0);
    const { status, voidFlag } = this.#header.columns;
    this.#notes.add(row, "status", "voidRow", "note", cells[status ?? voidFlag ?? -1]);
  }

  /** Leaves out a row without a readable amount. */
  addUnusable(row: number, cells: readonly unknown[]): void {
    this.#counts.unusableRows++;
    const { columns } = this.#header;
    const field = columns.amount === undefined ? "openAmount" : "amount";
    const cell = cells[columns[field]!];
    this.#firstUnusable ||= cellText(cell);
    const other = isFilled(cell) ? "unreadableAmount" : "missingAmount";
    this.#notes.add(row, field, isErrorCell(cell) ? "errorCell" : other, "error", cell);
  }

  /** Kind of each row, with what was found out as rows were read; null when every row is an item. */
  get kinds(): Uint8Array | null {
    return this.#kinds;
  }

  #mark(row: number, kind: RowKind): void {
    this.#kinds ??= new Uint8Array(this.#length);
    this.#kinds[row] = kind;
  }

  /** Gives the counts, and the amounts where the rows have one. */
  toLeftOut(): LeftOut {
    return {
      ...this.#counts,
      groupAmount: this.#amounts.at(2),
      voidAmount: this.#amounts.at(0),
      unusableAmount: this.#amounts.at(1),
    };
  }
}
