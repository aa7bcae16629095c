/** The accounts of a ledger: the items of one customer in one currency, oldest first. */
import { NO_DATE } from "../reading/date-columns";
import type { InvoiceLedger } from "./invoice-ledger";

/** No account: the ledger has no item of the customer in the currency. */
const NO_ACCOUNT = -1;

/**
 * Items by customer and currency.
 *
 * What is paid or set off stays within one account. A row that names no currency is in base
 * currency. The order is that of the dates by which items are old, then of their documents; an
 * item without a date comes last.
 */
export class Accounts {
  readonly #ledger: InvoiceLedger;
  readonly #baseDates: Int32Array;
  /** Currencies of the ledger, "" replaced by the base currency. */
  readonly #currencies: readonly string[];
  /** First place of each currency that stands under two. */
  readonly #currencyPlace: readonly number[];
  /** Items by account, and where each account begins among them. */
  readonly #items: Int32Array;
  readonly #starts: Int32Array;
  readonly #isSorted: Uint8Array;

  /** @param baseDates - Date by which each item is old. */
  constructor(ledger: InvoiceLedger, baseDates: Int32Array, baseCurrency: string) {
    this.#ledger = ledger;
    this.#baseDates = baseDates;
    this.#currencies = ledger.currencies.map((currency) => currency || baseCurrency);
    this.#currencyPlace = this.#currencies.map((currency) => this.#currencies.indexOf(currency));
    this.#starts = new Int32Array(ledger.customers.length * this.#currencies.length + 1);
    for (let item = 0; item < ledger.length; item++) this.#starts[this.of(item) + 1]!++;
    for (let i = 1; i < this.#starts.length; i++) this.#starts[i]! += this.#starts[i - 1]!;
    const next = this.#starts.slice();
    this.#items = new Int32Array(ledger.length);
    for (let item = 0; item < ledger.length; item++) this.#items[next[this.of(item)]!++] = item;
    this.#isSorted = new Uint8Array(this.count);
  }

  /** Number of accounts; some have no items. */
  get count(): number {
    return this.#starts.length - 1;
  }

  /** Gives the account of an item. */
  of(item: number): number {
    const place = this.#currencyPlace[this.#ledger.currencyOf[item]!]!;
    return this.#ledger.customerOf[item]! * this.#currencies.length + place;
  }

  /** Gives the currency of an item; the base currency where its row names none. */
  currencyOf(item: number): string {
    return this.#currencies[this.#ledger.currencyOf[item]!]!;
  }

  /** Gives the account of a customer; `NO_ACCOUNT` for an unknown customer or currency. */
  find(customer: number | null, currency: string): number {
    const place = this.#currencies.indexOf(currency);
    if (customer === null || place < 0) return NO_ACCOUNT;
    return customer * this.#currencies.length + place;
  }

  /** Gives the one currency in which a customer is invoiced; null where there are several. */
  onlyCurrencyOf(customer: number): string | null {
    const first = customer * this.#currencies.length;
    let only: string | null = null;
    for (let place = 0; place < this.#currencies.length; place++) {
      if (!this.hasItems(first + place)) continue;
      if (only !== null) return null;
      only = this.#currencies[place]!;
    }
    return only;
  }

  /** True when there is an item in an account; never for `NO_ACCOUNT`. */
  hasItems(account: number): boolean {
    return account !== NO_ACCOUNT && this.#starts[account + 1]! > this.#starts[account]!;
  }

  /** True when the rows name no customer, so that its items may be anybody's. */
  isNobodys(account: number): boolean {
    return this.#ledger.customers[Math.floor(account / this.#currencies.length)] === "";
  }

  /** Gives the items of an account, oldest first; none for `NO_ACCOUNT`. */
  itemsOf(account: number): Int32Array {
    if (account === NO_ACCOUNT) return new Int32Array(0);
    const items = this.#items.subarray(this.#starts[account], this.#starts[account + 1]);
    if (this.#isSorted[account] === 0) {
      items.sort((a, b) => this.compare(a, b));
      this.#isSorted[account] = 1;
    }
    return items;
  }

  /** Orders two items: the older one first. */
  compare(a: number, b: number): number {
    const { documentDate, dueDate } = this.#ledger;
    return (
      dateOrLast(this.#baseDates[a]!) - dateOrLast(this.#baseDates[b]!) ||
      documentDate[a]! - documentDate[b]! ||
      dueDate[a]! - dueDate[b]! ||
      a - b
    );
  }
}

function dateOrLast(date: number): number {
  return date === NO_DATE ? Number.MAX_SAFE_INTEGER : date;
}
