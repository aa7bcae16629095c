/** Keeps the remarks about the rows of a ledger, under the headers of their columns. */
import { cellText, isErrorCell } from "../values/cells";
import type { HeaderRow } from "../reading/header-row";
import { IssueLog, type IssueCode, type Severity } from "../values/row-issue";
import type { ReadingDoubt } from "../reading/ledger-reading";
import type { InvoiceField } from "../words/invoice-names";

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
    this.issues.addLazily(code, () => {
      const column = field === null ? undefined : this.#header.columns[field];
      const title = column === undefined ? "" : this.#header.titles[column]!;
      return { row: row + 1, column: title, code, severity, found: cellText(cell) };
    });
  }

  /** Dates that were not used, as doubts: an item without a due date changes its bucket. */
  dateDoubts(): readonly ReadingDoubt[] {
    return (["ambiguousDate", "unreadableDate"] as const).flatMap((code) => {
      const rows = this.issues.counts.get(code);
      const first = this.issues.toList().find((issue) => issue.code === code);
      if (rows === undefined || first === undefined) return [];
      const { column, found } = first;
      return [{ code, severity: "warning" as const, column, found, rows, amount: null }];
    });
  }

  /** Notes a cell that holds something else than the number or date it should; undefined is fine. */
  addUnreadable(row: number, field: InvoiceField, cell: unknown, code: IssueCode): void {
    if (cell === undefined) return;
    this.add(row, field, isErrorCell(cell) ? "errorCell" : code, "warning", cell);
  }
}
