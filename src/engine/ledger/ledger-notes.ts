/** Keeps the remarks about the rows of a ledger, under the headers of their columns. */
import { cellText, isErrorCell } from "../cells";
import type { HeaderRow } from "../header-row";
import { IssueLog, type IssueCode, type Severity } from "../row-issue";
import type { InvoiceField } from "./invoice-names";

/** The remarks of one reading. */
export class LedgerNotes {
  readonly issues = new IssueLog();
  readonly #header: HeaderRow<InvoiceField>;

  constructor(header: HeaderRow<InvoiceField>) {
    this.#header = header;
  }

  /**
   * Notes a remark.
   *
   * @param row - Row within the range, from 0.
   * @param field - The column it is about; null for the whole row.
   * @param cell - What it quotes.
   */
  add(
    row: number,
    field: InvoiceField | null,
    code: IssueCode,
    severity: Severity,
    cell?: unknown,
  ): void {
    const column = field === null ? undefined : this.#header.columns[field];
    this.issues.add({
      row: row + 1,
      column: column === undefined ? "" : this.#header.titles[column]!,
      code,
      severity,
      found: cellText(cell),
    });
  }

  /** Notes a cell that holds something else than the number or date it should; undefined is fine. */
  addUnreadable(row: number, field: InvoiceField, cell: unknown, code: IssueCode): void {
    if (cell === undefined) return;
    this.add(row, field, isErrorCell(cell) ? "errorCell" : code, "warning", cell);
  }
}
