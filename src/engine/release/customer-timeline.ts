/** What one customer owed on the days of the past: one sweep over its items. */
import type { NoDelay } from "../aging/no-delay";
import { NO_DATE } from "../reading/date-columns";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { forEachSettlement } from "../ledger/settlements";
import { translate, type Translation } from "../ledger/translation";
import { PrefixSums } from "../values/prefix-sums";
import { ITEM_KIND } from "../words/item-kind";
import { EXACT_DECIMALS, roundAmount, type Amount } from "../values/money";
import { shareOverdue } from "../scoring/exposure-factors";
import type { SerialDate } from "../values/serial-date";

/** What was owed on a day, before the invoices of that day. Base currency. */
export interface PastBalance {
  readonly exposure: Amount;
  /** Days past due of the oldest open invoice, small balances let pass. */
  readonly daysPastDue: number;
  readonly shareOverdue: number;
}

/** What changes an item on a day: it is invoiced, paid in part or in full, or falls due. */
interface Change {
  /** Day on which it is seen first. */
  readonly day: SerialDate;
  /** Place of the item among those of the customer. */
  readonly place: number;
  /** In the item's own currency. */
  readonly amount: Amount;
  /** Day of the payment as the ledger knows it; null for what is none. */
  readonly paidOn: SerialDate | null;
}

/**
 * The items of a customer, asked for day by day.
 *
 * Each item enters on the day after its date, is lowered on the days of its payments, and is past due
 * from the day after its due date: a list of changes, gone through once.
 */
export class CustomerTimeline {
  readonly #ledger: InvoiceLedger;
  readonly #items: readonly number[];
  readonly #translation: Translation;
  readonly #minimumOverdue: Amount;
  readonly #noDelay: NoDelay;
  readonly #changes: readonly Change[];
  readonly #open: Float64Array;
  readonly #paidOn: Int32Array;
  readonly #dueDates: readonly SerialDate[];
  /** Place of each item among the due dates; -1 without one. */
  readonly #duePlace: Int32Array;
  /** What is open past due of each item, by due date. */
  readonly #overdue: PrefixSums;
  #next = 0;
  #exposure = 0;
  #invoices = 0;

  /**
   * @param items - Places of the customer's items in the ledger.
   * @param noDelay - Tells what is owed but no delay under the policy.
   * @param minimumOverdue - Less than this past due is let pass.
   */
  constructor(
    ledger: InvoiceLedger,
    items: readonly number[],
    translation: Translation,
    noDelay: NoDelay,
    minimumOverdue: Amount,
  ) {
    this.#ledger = ledger;
    this.#items = items;
    this.#translation = translation;
    this.#noDelay = noDelay;
    this.#minimumOverdue = minimumOverdue;
    this.#open = new Float64Array(items.length);
    this.#paidOn = new Int32Array(items.length).fill(NO_DATE);
    const dueOf = (place: number) => ledger.dueDate[items[place]!]!;
    const byDueDate = [...items.keys()]
      .filter((place) => dueOf(place) !== NO_DATE)
      .sort((a, b) => dueOf(a) - dueOf(b));
    this.#dueDates = byDueDate.map(dueOf);
    this.#duePlace = new Int32Array(items.length).fill(-1);
    byDueDate.forEach((place, i) => (this.#duePlace[place] = i));
    this.#overdue = new PrefixSums(byDueDate.length);
    this.#changes = this.#findChanges();
  }

  /** Gives the balance on a day; days must not go back. */
  balanceOn(day: SerialDate): PastBalance {
    for (; this.#next < this.#changes.length; this.#next++) {
      const change = this.#changes[this.#next]!;
      if (change.day > day) break;
      this.#apply(change);
    }
    const overdue = this.#overdue.total;
    const enough = Math.max(this.#minimumOverdue, 0.005);
    const oldest = this.#overdue.firstWith((sum) => roundAmount(sum) >= enough);
    const daysPastDue = oldest < 0 ? 0 : day - this.#dueDates[oldest]!;
    return {
      exposure: roundAmount(this.#exposure),
      daysPastDue,
      shareOverdue: shareOverdue(roundAmount(overdue), roundAmount(this.#invoices)),
    };
  }

  #findChanges(): Change[] {
    const { amount } = this.#ledger;
    const changes: Change[] = [];
    this.#items.forEach((item, place) => {
      const firstDay = this.#firstDayOf(item);
      changes.push({ day: firstDay, place, amount: amount[item]!, paidOn: null });
      forEachSettlement(this.#ledger, item, firstDay, (day, paid, paidOn) => {
        changes.push({ day, place, amount: -paid, paidOn });
      });
      if (this.#duePlace[place]! >= 0) {
        changes.push({ day: this.#entryOf(place), place, amount: 0, paidOn: null });
      }
    });
    return changes.sort((a, b) => a.day - b.day);
  }

  /** The invoices of a day come after its orders, its payments before them. */
  #firstDayOf(item: number): SerialDate {
    const { documentDate, kindOf } = this.#ledger;
    return documentDate[item]! + (kindOf[item] === ITEM_KIND.payment ? 0 : 1);
  }

  /** Due before it was written, an item does not stand in the books yet. */
  #entryOf(place: number): SerialDate {
    const item = this.#items[place]!;
    return Math.max(this.#firstDayOf(item), this.#ledger.dueDate[item]! + 1);
  }

  /** What is paid too much of an invoice, or before it is written, is a credit. */
  #apply({ day, place, amount, paidOn }: Change): void {
    const item = this.#items[place]!;
    const inBase = (open: Amount) => translate(this.#translation, this.#ledger, item, open);
    const before = inBase(this.#open[place]!);
    this.#open[place] = roundAmount(this.#open[place]! + amount, EXACT_DECIMALS);
    if (paidOn !== null && amount < 0) this.#paidOn[place] = paidOn;
    const after = inBase(this.#open[place]);
    this.#exposure += after - before;
    this.#invoices += Math.max(0, after) - Math.max(0, before);
    if (this.#duePlace[place]! < 0 || this.#entryOf(place) > day) return;
    const isNoDelay = this.#noDelay.holds(item, this.#open[place], () => this.#paidOn[place]!);
    this.#overdue.set(this.#duePlace[place]!, isNoDelay ? 0 : Math.max(0, after));
  }
}
