/** The dates of the rows of a ledger: when a document is due, and what is said where nothing tells. */
import { amountColumn, type AmountColumn } from "../reading/amount-column";
import { AMBIGUOUS_DATE, DateColumn, NO_DATE, TableDates } from "../reading/date-columns";
import type { DateOrderSetting } from "../reading/date-text";
import { WordColumn } from "../reading/word-column";
import { comparisonKey, plainCell } from "../values/cells";
import type { SerialDate } from "../values/serial-date";
import { lastDueDate, type PaymentTerms } from "../terms/payment-schedule";
import { readTerms } from "../terms/read-terms";
import type { BucketSpan } from "../words/bucket-titles";
import type { InvoiceField } from "../words/invoice-names";
import { ageSpans, daysOfSpan } from "./age-texts";
import type { LedgerLayout } from "./ledger-layout";
import type { LedgerNotes } from "./ledger-notes";
import { isFilled } from "./row-kinds";

/** Reads the columns of dates, of days past due and of terms. */
export class ItemDates {
  readonly issued: DateColumn;
  readonly due: DateColumn;
  readonly settled: DateColumn;
  readonly #layout: LedgerLayout;
  readonly #notes: LedgerNotes;
  readonly #days: AmountColumn;
  readonly #ages: WordColumn<BucketSpan | null>;
  // Some builds hand a blank cell over as 0.
  readonly #terms = new WordColumn((cell) => (cell === 0 ? null : readTerms(cell)));

  constructor(layout: LedgerLayout, order: DateOrderSetting, notes: LedgerNotes) {
    const { grid, header } = layout;
    const { documentDate, dueDate, settledDate, daysPastDue } = header.columns;
    const dates = new TableDates(grid, header.row + 1, [documentDate, dueDate, settledDate], order);
    this.issued = new DateColumn(dates, documentDate);
    this.due = new DateColumn(dates, dueDate);
    this.settled = new DateColumn(dates, settledDate);
    this.#layout = layout;
    this.#notes = notes;
    this.#days = amountColumn(grid, header, daysPastDue);
    const ages = daysPastDue === undefined ? null : ageSpans(grid, header, daysPastDue);
    this.#ages = new WordColumn((cell) => ages?.get(comparisonKey(cell)) ?? null);
  }

  /** Gives a date as it was read; none, with a remark, where the cell holds something else. */
  usable(
    row: number,
    cells: readonly unknown[],
    field: InvoiceField,
    date: SerialDate,
  ): SerialDate {
    if (date >= NO_DATE) return date;
    const code = date === AMBIGUOUS_DATE ? "ambiguousDate" : "unreadableDate";
    this.#notes.addUnreadable(row, field, cells[this.#layout.header.columns[field]!], code);
    return NO_DATE;
  }

  /** Days past due, where the row has them and no due date. */
  daysPastDue(cells: readonly unknown[], dueDate: SerialDate): number | null {
    if (dueDate !== NO_DATE) return null;
    const days = this.#days.read(cells);
    if (!Number.isNaN(days)) return Math.round(days);
    const { daysPastDue } = this.#layout.header.columns;
    const span = daysPastDue === undefined ? null : this.#ages.read(cells[daysPastDue]);
    return span === null ? null : daysOfSpan(span);
  }

  /** Terms of payment of a row; null for none that can be read. */
  terms(cells: readonly unknown[]): PaymentTerms | null {
    const { termsDays } = this.#layout.header.columns;
    return termsDays === undefined ? null : this.#terms.read(cells[termsDays]);
  }

  /** Due date as written, else by the terms, else the day of the document; nobody waits for a credit to fall due. */
  dueDate(
    row: number,
    written: SerialDate,
    documentDate: SerialDate,
    terms: PaymentTerms | null,
    isCredit: boolean,
  ): SerialDate {
    if (written > NO_DATE) {
      if (written < documentDate) this.#notes.add(row, "dueDate", "dueBeforeDocument", "warning");
      return written;
    }
    if (documentDate === NO_DATE) {
      // Of a ledger without any date it is said once.
      const { columns } = this.#layout.header;
      const isDated = columns.documentDate !== undefined || columns.dueDate !== undefined;
      if (isDated) this.#notes.add(row, "dueDate", "missingDates", "warning");
      return NO_DATE;
    }
    if (terms !== null) return lastDueDate(documentDate, terms);
    if (!isCredit) this.#noteUnknown(row);
    return documentDate;
  }

  /** Terms that cannot be read are quoted: they would tell the due date. */
  #noteUnknown(row: number): void {
    const { grid, header } = this.#layout;
    const terms = plainCell(grid[row]![header.columns.termsDays ?? -1]);
    if (isFilled(terms)) this.#notes.add(row, "termsDays", "unreadableTerms", "warning", terms);
    else this.#notes.add(row, "dueDate", "missingDueDate", "warning");
  }
}
