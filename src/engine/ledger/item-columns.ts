/** The columns of an invoice ledger while they fill, row by row. */
import type { Amount } from "../money";
import type { SerialDate } from "../serial-date";
import { NO_DATE } from "./date-columns";
import type { ItemKind } from "./item-kind";

/** Typed arrays with room for every row; what was filled becomes the ledger. */
export class ItemColumns {
  #length = 0;
  #lastDate: SerialDate = NO_DATE;
  readonly #sourceRow: Int32Array;
  readonly #customerOf: Int32Array;
  readonly #documentDate: Int32Array;
  readonly #dueDate: Int32Array;
  readonly #settledDate: Int32Array;
  readonly #amount: Float64Array;
  readonly #residualAmount: Float64Array;
  readonly #currencyOf: Uint16Array;
  readonly #disputed: Uint8Array;
  readonly #kindOf: Uint8Array;

  constructor(capacity: number) {
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
