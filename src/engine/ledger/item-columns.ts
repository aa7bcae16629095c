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
  #sourceRow: Int32Array;
  #customerOf: Int32Array;
  #documentDate: Int32Array;
  #dueDate: Int32Array;
  #settledDate: Int32Array;
  #amount: Float64Array;
  #residualAmount: Float64Array;
  #currencyOf: Uint16Array;
  #disputed: Uint8Array;
  #kindOf: Uint8Array;

  /** @param capacity - Rows of the range: an item each. */
  constructor(capacity: number) {
    this.#wanted = capacity;
    this.#sourceRow = new Int32Array(capacity);
    this.#customerOf = new Int32Array(capacity);
    this.#documentDate = new Int32Array(capacity);
    this.#dueDate = new Int32Array(capacity);
    this.#settledDate = new Int32Array(capacity);
    this.#amount = new Float64Array(capacity);
    this.#residualAmount = new Float64Array(capacity);
    this.#currencyOf = new Uint16Array(capacity);
    this.#disputed = new Uint8Array(capacity);
    this.#kindOf = new Uint8Array(capacity);
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
    this.#sourceRow[item] = sourceRow;
    this.#customerOf[item] = customer;
    this.#documentDate[item] = documentDate;
    this.#dueDate[item] = dueDate;
    this.#settledDate[item] = settledDate;
    this.#amount[item] = amount;
    this.#residualAmount[item] = residualAmount;
    if (currency !== 0) this.#currencyOf[item] = currency;
    if (isDisputed) this.#disputed[item] = 1;
    if (kind !== 0) this.#kindOf[item] = kind;
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
    if (this.#wanted <= this.#sourceRow.length) return;
    const length = this.#wanted * 2;
    this.#sourceRow = longer(this.#sourceRow, length);
    this.#customerOf = longer(this.#customerOf, length);
    this.#documentDate = longer(this.#documentDate, length);
    this.#dueDate = longer(this.#dueDate, length);
    this.#settledDate = longer(this.#settledDate, length);
    this.#amount = longer(this.#amount, length);
    this.#residualAmount = longer(this.#residualAmount, length);
    this.#currencyOf = longer(this.#currencyOf, length);
    this.#disputed = longer(this.#disputed, length);
    this.#kindOf = longer(this.#kindOf, length);
  }

  /** Gives the columns, cut to what was filled. */
  toColumns() {
    const length = this.#length;
    return {
      length,
      sourceRow: this.#sourceRow.subarray(0, length),
      customerOf: this.#customerOf.subarray(0, length),
      documentDate: this.#documentDate.subarray(0, length),
      dueDate: this.#dueDate.subarray(0, length),
      settledDate: this.#settledDate.subarray(0, length),
      amount: this.#amount.subarray(0, length),
      residualAmount: this.#residualAmount.subarray(0, length),
      currencyOf: this.#currencyOf.subarray(0, length),
      disputed: this.#disputed.subarray(0, length),
      kindOf: this.#kindOf.subarray(0, length),
      lastDate: this.#lastDate,
    };
  }
}

/** Copies a column into one with more room. */
function longer<T extends Int32Array | Float64Array | Uint16Array | Uint8Array>(
  column: T,
  length: number,
): T {
  // A typed array's constructor makes arrays of its own type.
  const copy = new (column.constructor as new (length: number) => T)(length);
  copy.set(column);
  return copy;
}
