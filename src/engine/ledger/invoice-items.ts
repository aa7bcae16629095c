/** The items of a ledger as they come in, each with the customer, currency and dispute of its row. */
import { CustomerColumn } from "../reading/customer-column";
import type { ReadingRules } from "../reading/reading-rules";
import { WordColumn } from "../reading/word-column";
import type { Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import type { ItemKind } from "../words/item-kind";
import { isYes } from "../words/row-words";
import { CurrencyColumn } from "./currency-column";
import { NO_DAYS } from "./due-on";
import { ItemColumns } from "./item-columns";
import type { LedgerLayout } from "./ledger-layout";
import type { LedgerNotes } from "./ledger-notes";

/** Fills the columns of a ledger. */
export class InvoiceItems {
  readonly customers: CustomerColumn;
  readonly currencies: CurrencyColumn;
  readonly #notes: LedgerNotes;
  readonly #disputedColumn: number;
  readonly #isDisputed = new WordColumn(isYes);
  readonly #columns: ItemColumns;
  /** Days past due of the items in their order, where no date tells when they fall due. */
  readonly #ages: number[] = [];
  #aged = 0;

  constructor({ grid, header }: LedgerLayout, rules: ReadingRules, notes: LedgerNotes) {
    const { columns, row } = header;
    this.#notes = notes;
    this.customers = new CustomerColumn(columns.customerId, columns.customerName);
    this.currencies = new CurrencyColumn(header, rules);
    this.#disputedColumn = columns.disputed ?? -1;
    this.#columns = new ItemColumns(grid.length - row - 1);
  }

  /** Gives the customer of a row, with a remark where it names none. */
  customerAt(row: number, cells: readonly unknown[]): number {
    const customer = this.customers.read(cells);
    if (this.customers.isMissing(customer)) {
      this.#notes.add(row, "customerId", "missingCustomer", "warning");
    }
    return customer;
  }

  /**
   * Adds an item of a row, counted from 0 within the range.
   *
   * Plain parameters: an object per row would tell in the time of a million rows.
   */
  add(
    row: number,
    cells: readonly unknown[],
    customer: number,
    documentDate: SerialDate,
    dueDate: SerialDate,
    settledDate: SerialDate,
    amount: Amount,
    residual: Amount,
    kind: ItemKind,
  ): void {
    this.#columns.add(
      row + 1,
      customer,
      documentDate,
      dueDate,
      settledDate,
      amount,
      residual,
      this.currencies.read(cells),
      this.#disputedColumn >= 0 && this.#isDisputed.read(cells[this.#disputedColumn]),
      kind,
    );
  }

  /** Makes room for items beyond one per row. */
  makeRoom(items: number): void {
    this.#columns.makeRoom(items);
  }

  /** Says how old the next item is: no date of its row tells. */
  setAge(daysPastDue: number): void {
    this.#ages[this.#columns.length] = daysPastDue;
    this.#aged++;
  }

  /** Items so far. */
  get length(): number {
    return this.#columns.length;
  }

  /** Items of which an age was said. */
  get aged(): number {
    return this.#aged;
  }

  /** Days past due of the items, `NO_DAYS` for those with dates; null where all have dates. */
  ages(): Int32Array | null {
    if (this.#aged === 0) return null;
    const { length } = this;
    return Int32Array.from({ length }, (_, item) => this.#ages[item] ?? NO_DAYS);
  }

  /** Gives the columns, cut to what was filled. */
  toColumns(): ReturnType<ItemColumns["toColumns"]> {
    return this.#columns.toColumns();
  }
}
