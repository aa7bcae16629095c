/** The columns of an invoice ledger while they fill, row by row. */
import type { Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import { NO_DATE } from "../reading/date-columns";
import type { ItemKind } from "../words/item-kind";

/** Typed arrays with room for every row; what was filled becomes the ledger. */
export class ItemColumns {
  #length = 0;
  /** Items for which there must be room: one per row, and what was asked for besides. */
  #wanted: number;
  #lastDate: SerialDate = NO_DATE;
  #columns: ReturnType<typeof emptyColumns>;

  /** @param capacity - Rows of the range: an item each. */
  constructor(capacity: number) {
    this.#wanted = capacity;
    this.#columns = emptyColumns(capacity);
  }

  /**
   * Adds one item; see `InvoiceLedger` for the meaning of each column.
   *
   * Plain parameters: an object per row would tell in the time of a million rows.
   */
  add(
    sourceRow: number,
    customer: number,
    documentDate: SerialDate,
    dueDate: SerialDate,
    settledDate: SerialDate,
    amount: Amount,
    residualAmount: Amount,
    currency: number,
    isDisputed: boolean,
    kind: ItemKind,
  ): void {
    const item = this.#length++;
    const columns = this.#columns;
    columns.sourceRow[item] = sourceRow;
    columns.customerOf[item] = customer;
    columns.documentDate[item] = documentDate;
    columns.dueDate[item] = dueDate;
    columns.settledDate[item] = settledDate;
    columns.amount[item] = amount;
    columns.residualAmount[item] = residualAmount;
    if (currency !== 0) columns.currencyOf[item] = currency;
    if (isDisputed) columns.disputed[item] = 1;
    if (kind !== 0) columns.kindOf[item] = kind;
    if (documentDate > this.#lastDate) this.#lastDate = documentDate;
    if (settledDate > this.#lastDate) this.#lastDate = settledDate;
  }

  /** Items so far. */
  get length(): number {
    return this.#length;
  }

  /** Makes room for items beyond one per row. */
  makeRoom(items: number): void {
    this.#wanted += items;
    if (this.#wanted <= this.#columns.sourceRow.length) return;
    const longer = emptyColumns(this.#wanted * 2);
    for (const name of Object.keys(longer) as (keyof typeof longer)[]) {
      longer[name].set(this.#columns[name]);
    }
    this.#columns = longer;
  }

  /** Gives the columns, cut to what was filled. */
  toColumns() {
    const columns = this.#columns;
    const length = this.#length;
    return {
      length,
      sourceRow: columns.sourceRow.subarray(0, length),
      customerOf: columns.customerOf.subarray(0, length),
      documentDate: columns.documentDate.subarray(0, length),
      dueDate: columns.dueDate.subarray(0, length),
      settledDate: columns.settledDate.subarray(0, length),
      amount: columns.amount.subarray(0, length),
      residualAmount: columns.residualAmount.subarray(0, length),
      currencyOf: columns.currencyOf.subarray(0, length),
      disputed: columns.disputed.subarray(0, length),
      kindOf: columns.kindOf.subarray(0, length),
      lastDate: this.#lastDate,
    };
  }
}

function emptyColumns(length: number) {
  return {
    sourceRow: new Int32Array(length),
    customerOf: new Int32Array(length),
    documentDate: new Int32Array(length),
    dueDate: new Int32Array(length),
    settledDate: new Int32Array(length),
    amount: new Float64Array(length),
    residualAmount: new Float64Array(length),
    currencyOf: new Uint16Array(length),
    disputed: new Uint8Array(length),
    kindOf: new Uint8Array(length),
  };
}
