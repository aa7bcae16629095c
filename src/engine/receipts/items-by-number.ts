/** The items of a ledger by customer and invoice number. */
import { CellIndex } from "../values/cell-index";
import type { Accounts } from "../ledger/accounts";
import { customerKey } from "../reading/customer-index";
import { cellOf, type InvoiceLedger } from "../ledger/invoice-ledger";

/** No item, and no number. */
const NONE = -1;

/**
 * Finds the lines or instalments of an invoice.
 *
 * Numbers are compared in the form in which customers are: it suits documents as well. A hash table in plain columns: half a million receipts look into a million items.
 */
export class ItemsByNumber {
  readonly #accounts: Accounts;
  readonly #customerOf: Int32Array;
  readonly #numbers = new CellIndex();
  /** Number of each item, as a place among the numbers. */
  readonly #numberOf: Int32Array;
  /** First item of each slot; the others of its customer and number follow it. */
  readonly #slots: Int32Array;
  readonly #next: Int32Array;
  /** What was found before, by the first item: thousands of receipts may name one invoice. */
  readonly #found = new Map<number, readonly number[]>();

  constructor(ledger: InvoiceLedger, accounts: Accounts) {
    this.#accounts = accounts;
    this.#customerOf = ledger.customerOf;
    this.#numberOf = new Int32Array(ledger.length).fill(NONE);
    this.#next = new Int32Array(ledger.length).fill(NONE);
    let slots = 16;
    while (slots < 2 * ledger.length) slots *= 2;
    this.#slots = new Int32Array(slots).fill(NONE);
    const column = ledger.header.columns.invoiceNo;
    // From the last, so that the first of a number comes out first.
    for (let item = ledger.length - 1; item >= 0; item--)
      this.#add(item, cellOf(ledger, item, column));
  }

  /**
   * Finds the items of a customer that bear a number.
   *
   * @returns Oldest first, the same array every time; none without a customer or a number.
   * Another customer's invoice of the same number is not found.
   */
  find(customer: number | null, invoiceNo: string | null): readonly number[] {
    const number = this.#numbers.find(customerKey(invoiceNo));
    const first = customer === null ? NONE : this.#slots[this.#slotOf(customer, number)]!;
    const known = this.#found.get(first);
    if (known !== undefined) return known;
    const items: number[] = [];
    for (let item = first; item !== NONE; item = this.#next[item]!) items.push(item);
    items.sort((a, b) => this.#accounts.compare(a, b));
    this.#found.set(first, items);
    return items;
  }

  #add(item: number, cell: unknown): void {
    const key = customerKey(cell);
    if (key === "") return;
    const number = this.#numbers.place(key);
    this.#numberOf[item] = number;
    const slot = this.#slotOf(this.#customerOf[item]!, number);
    this.#next[item] = this.#slots[slot]!;
    this.#slots[slot] = item;
  }

  /** The slot of a customer's number, a free one when it has no items. */
  #slotOf(customer: number, number: number): number {
    const mask = this.#slots.length - 1;
    let slot = Math.imul(Math.imul(customer, 0x9e3779b1) ^ number, 0x85ebca6b);
    slot = (slot ^ (slot >>> 15)) & mask;
    for (;;) {
      const item = this.#slots[slot]!;
      if (item === NONE) return slot;
      if (this.#customerOf[item] === customer && this.#numberOf[item] === number) return slot;
      slot = (slot + 1) & mask;
    }
  }
}
