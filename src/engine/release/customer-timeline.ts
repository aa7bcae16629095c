/** What one customer owed on the days of the past: one sweep over its items. */
import { NO_DATE } from "../reading/date-columns";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { translate, type Translation } from "../ledger/translation";
import { PrefixSums } from "../values/prefix-sums";
import { roundAmount, type Amount } from "../values/money";
import { shareOverdue } from "../scoring/exposure-factors";
import type { SerialDate } from "../values/serial-date";

/** What was owed on a day, before the invoices of that day. Base currency. */
export interface PastBalance {
  readonly exposure: Amount;
  /** Days past due of the oldest open invoice, small balances let pass. */
  readonly daysPastDue: number;
  readonly shareOverdue: number;
}

/**
 * The items of a customer, asked for day by day.
 *
 * Each item enters on the day after its date, leaves on the day on which it is settled, and
 * is past due from the day after its due date: three pointers that only move on.
 */
export class CustomerTimeline {
  readonly #ledger: InvoiceLedger;
  readonly #translation: Translation;
  readonly #minimumOverdue: Amount;
  readonly #isNoDelay: (item: number, day: SerialDate) => boolean;
  readonly #byDate: readonly number[];
  readonly #bySettlement: readonly number[];
  /** By the day on which they are past due and in the books. */
  readonly #byEntry: readonly number[];
  readonly #dueDates: readonly SerialDate[];
  /** Place of each item among the due dates. */
  readonly #placeOf = new Map<number, number>();
  #dated = 0;
  #settled = 0;
  #entered = 0;
  #exposure = 0;
  #invoices = 0;
  /** What is open past due of each item, by due date. */
  readonly #overdue: PrefixSums;

  /**
   * @param items - Places of the customer's items in the ledger.
   * @param isNoDelay - True for an item that is owed on a day but no delay under the policy.
   * @param minimumOverdue - Less than this past due is let pass.
   */
  constructor(
    ledger: InvoiceLedger,
    items: readonly number[],
    translation: Translation,
    isNoDelay: (item: number, day: SerialDate) => boolean,
    minimumOverdue: Amount,
  ) {
    const by = (dates: Int32Array) => [...items].sort((a, b) => dates[a]! - dates[b]!);
    this.#ledger = ledger;
    this.#translation = translation;
    this.#isNoDelay = isNoDelay;
    this.#minimumOverdue = minimumOverdue;
    this.#byDate = by(ledger.documentDate);
    this.#bySettlement = by(ledger.settledDate);
    const byDueDate = by(ledger.dueDate).filter((i) => ledger.dueDate[i] !== NO_DATE);
    this.#dueDates = byDueDate.map((item) => ledger.dueDate[item]!);
    byDueDate.forEach((item, place) => this.#placeOf.set(item, place));
    this.#byEntry = byDueDate.sort((a, b) => this.#entryOf(a) - this.#entryOf(b));
    this.#overdue = new PrefixSums(byDueDate.length);
  }

  /** Gives the balance on a day; days must not go back. */
  balanceOn(day: SerialDate): PastBalance {
    this.#moveTo(day);
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

  #moveTo(day: SerialDate): void {
    const { documentDate, settledDate } = this.#ledger;
    for (; this.#isAt(this.#byDate, this.#dated, documentDate, day - 1); this.#dated++) {
      const item = this.#byDate[this.#dated]!;
      this.#move(0, this.#openOn(item, documentDate[item]! + 1));
    }
    for (; this.#isAt(this.#bySettlement, this.#settled, settledDate, day); this.#settled++) {
      const item = this.#bySettlement[this.#settled]!;
      // Settled by the day after its date, it has never entered in full.
      const before = this.#openOn(item, documentDate[item]! + 1);
      this.#move(before, this.#openOn(item, day));
      if (this.#placeOf.has(item) && this.#entryOf(item) <= day) this.#setOverdue(item, day);
    }
    for (; this.#entered < this.#byEntry.length; this.#entered++) {
      const item = this.#byEntry[this.#entered]!;
      if (this.#entryOf(item) > day) break;
      this.#setOverdue(item, day);
    }
  }

  /** Due before it was written, an item does not stand in the books yet. */
  #entryOf(item: number): SerialDate {
    const { documentDate, dueDate } = this.#ledger;
    return Math.max(documentDate[item]!, dueDate[item]!) + 1;
  }

  #setOverdue(item: number, day: SerialDate): void {
    const open = this.#isNoDelay(item, day) ? 0 : Math.max(0, this.#openOn(item, day));
    this.#overdue.set(this.#placeOf.get(item)!, open);
  }

  #isAt(items: readonly number[], next: number, dates: Int32Array, day: SerialDate): boolean {
    return next < items.length && dates[items[next]!]! <= day;
  }

  /** What is open of an item changes; what is paid too much of an invoice is a credit. */
  #move(from: Amount, to: Amount): void {
    this.#exposure += to - from;
    this.#invoices += Math.max(0, to) - Math.max(0, from);
  }

  /** What was open of an item on a day on which it stood in the books; in base currency. */
  #openOn(item: number, day: SerialDate): Amount {
    const { settledDate, amount, residualAmount } = this.#ledger;
    const open = settledDate[item]! > day ? amount[item]! : residualAmount[item]!;
    return translate(this.#translation, this.#ledger, item, open);
  }
}
