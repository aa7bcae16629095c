/** Rows whose amounts stand in the columns of their ages: an item each. */
import { amountColumn, type AmountColumn } from "../reading/amount-column";
import { NO_DATE } from "../reading/date-columns";
import type { BucketSpan } from "../words/bucket-titles";
import { kindOfAmount } from "../words/item-kind";
import { daysOfSpan } from "./age-texts";
import type { InvoiceItems } from "./invoice-items";
import type { LedgerLayout } from "./ledger-layout";

/** Reads the rows of a report of ages. */
export class BucketRows {
  readonly #items: InvoiceItems;
  readonly #titleDate: LedgerLayout["titleDate"];
  readonly #buckets: readonly { readonly amounts: AmountColumn; readonly span: BucketSpan }[];

  constructor(
    { grid, header, titleDate }: LedgerLayout,
    buckets: ReadonlyMap<number, BucketSpan>,
    items: InvoiceItems,
  ) {
    this.#items = items;
    this.#titleDate = titleDate;
    this.#buckets = [...buckets].map(([column, span]) => ({
      amounts: amountColumn(grid, header, column),
      span,
    }));
  }

  /** Makes an item of every amount of a row; its age is that of the bucket. */
  read(row: number, cells: readonly unknown[]): void {
    this.#items.makeRoom(this.#buckets.length - 1);
    for (const { amounts, span } of this.#buckets) {
      const amount = amounts.read(cells);
      if (!(amount > 0 || amount < 0)) continue;
      const days = daysOfSpan(span);
      const dueDate = span.dueDate ?? (this.#titleDate === null ? NO_DATE : this.#titleDate - days);
      const customer = this.#items.customerAt(row, cells);
      if (span.dueDate === undefined) this.#items.setAge(days);
      const kind = kindOfAmount(amount);
      this.#items.add(row, cells, customer, NO_DATE, dueDate, NO_DATE, amount, amount, kind);
    }
  }
}
