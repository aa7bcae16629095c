/** What settled each item of a ledger and when, payment by payment. */
import { NO_DATE } from "../reading/date-columns";
import { EXACT_DECIMALS, roundAmount, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import type { InvoiceLedger } from "./invoice-ledger";

/** Settlements as columns; those of one item are linked, the latest first. */
export interface Settlements {
  readonly day: Int32Array;
  /** What was paid or written off; negative where it was opened again, and for a credit that was used. */
  readonly amount: Float64Array;
  /** 1 where it is a write-off, or takes one back. */
  readonly isWriteOff: Uint8Array;
  /** Place of the settlement of the same item before it, from 1; 0 without. */
  readonly previous: Int32Array;
}

/** Settlements while they are found, in any order. */
export class SettlementLog {
  readonly #items: number[] = [];
  readonly #days: SerialDate[] = [];
  readonly #amounts: Amount[] = [];
  readonly #writeOffs: boolean[] = [];

  add(item: number, day: SerialDate, amount: Amount, isWriteOff = false): void {
    this.#items.push(item);
    this.#days.push(day);
    this.#amounts.push(amount);
    this.#writeOffs.push(isWriteOff);
  }

  /** Entries so far. */
  get length(): number {
    return this.#items.length;
  }

  /** Visits what was added so far. */
  forEach(visit: (item: number, day: SerialDate, amount: Amount) => void): void {
    const { length } = this.#items;
    for (let i = 0; i < length; i++) visit(this.#items[i]!, this.#days[i]!, this.#amounts[i]!);
  }

  /** Gives the columns for a ledger of so many items. */
  toColumns(length: number): { settlementOf: Int32Array; settlements: Settlements } {
    const [items, days, amounts] = [this.#items, this.#days, this.#amounts];
    const order = Uint32Array.from(days.keys());
    if (days.some((day, i) => i > 0 && day < days[i - 1]!)) {
      order.sort((a, b) => days[a]! - days[b]! || a - b);
    }
    const settlementOf = new Int32Array(length);
    const previous = new Int32Array(order.length);
    order.forEach((entry, place) => {
      const item = items[entry]!;
      previous[place] = settlementOf[item]!;
      settlementOf[item] = place + 1;
    });
    const day = Int32Array.from(order, (entry) => days[entry]!);
    const amount = Float64Array.from(order, (entry) => amounts[entry]!);
    const isWriteOff = Uint8Array.from(order, (entry) => Number(this.#writeOffs[entry]));
    return { settlementOf, settlements: { day, amount, isWriteOff, previous } };
  }
}

/**
 * Visits what settled an item.
 *
 * Where the ledger tells one day alone, all that was paid came on it; what was paid on a day that
 * nobody knows came with the invoice. Nothing is written off, and no credit is used, before its day.
 *
 * @param firstDay - Day on which the item stands in the books first.
 * @param visit - Told day and amount of each settlement, and the day as the ledger knows it.
 */
export function forEachSettlement(
  ledger: InvoiceLedger,
  item: number,
  firstDay: SerialDate,
  visit: (day: SerialDate, amount: Amount, knownDay: SerialDate) => void,
): void {
  const { settlementOf, settlements } = ledger;
  if (settlementOf !== null && settlements !== null) {
    const { day, amount, isWriteOff, previous } = settlements;
    for (let place = settlementOf[item]!; place > 0; place = previous[place - 1]!) {
      const known = day[place - 1]!;
      const seen = isWriteOff[place - 1] === 1 ? Math.max(known, firstDay) : known;
      visit(seen, amount[place - 1]!, known);
    }
    return;
  }
  const known = ledger.settledDate[item]!;
  const written = ledger.writtenOff?.[item] ?? 0;
  const paid = ledger.amount[item]! - ledger.residualAmount[item]! - written;
  const inBooks = Math.max(known, firstDay);
  if (paid !== 0) visit(known === NO_DATE || paid < 0 ? inBooks : known, paid, known);
  if (written !== 0) visit(inBooks, written, known);
}

/** Gives the day of the last payment up to a day; `NO_DATE` without one, or where nobody knows it. */
export function settledBy(ledger: InvoiceLedger, item: number, asOfDate: SerialDate): SerialDate {
  const { settlements, settledDate } = ledger;
  if (settlements === null) return settledDate[item]!;
  let place = settlementBy(ledger, item, asOfDate);
  // What opened the item again is no payment.
  while (place > 0 && settlements.amount[place - 1]! < 0) place = settlements.previous[place - 1]!;
  return place === 0 ? NO_DATE : settlements.day[place - 1]!;
}

/** Gives what of an item was written off by a day. */
export function writtenOffBy(ledger: InvoiceLedger, item: number, asOfDate: SerialDate): Amount {
  const { settlements, settledDate, writtenOff } = ledger;
  if (writtenOff === null) return 0;
  if (settlements === null) return settledDate[item]! > asOfDate ? 0 : writtenOff[item]!;
  let sum = 0;
  let place = settlementBy(ledger, item, asOfDate);
  for (; place > 0; place = settlements.previous[place - 1]!) {
    if (settlements.isWriteOff[place - 1] === 1) sum += settlements.amount[place - 1]!;
  }
  return roundAmount(sum, EXACT_DECIMALS);
}

/** Gives the place of an item's last settlement up to a day, from 1; 0 without one. */
export function settlementBy(
  { settlementOf, settlements }: InvoiceLedger,
  item: number,
  asOfDate: SerialDate,
): number {
  if (settlementOf === null || settlements === null) return 0;
  let place = settlementOf[item]!;
  while (place > 0 && settlements.day[place - 1]! > asOfDate) {
    place = settlements.previous[place - 1]!;
  }
  return place;
}

/** Visits what was paid of an item by a day, as far as the day of payment is known. */
export function forEachPayment(
  ledger: InvoiceLedger,
  item: number,
  asOfDate: SerialDate,
  visit: (day: SerialDate, amount: Amount) => void,
): void {
  const { settlementOf, settlements } = ledger;
  if (settlementOf !== null && settlements !== null) {
    let place = settlementBy(ledger, item, asOfDate);
    for (; place > 0; place = settlements.previous[place - 1]!) {
      const day = settlements.day[place - 1]!;
      if (settlements.isWriteOff[place - 1] === 0 && day !== NO_DATE) {
        visit(day, settlements.amount[place - 1]!);
      }
    }
    return;
  }
  const day = ledger.settledDate[item]!;
  if (day === NO_DATE || day > asOfDate) return;
  const written = ledger.writtenOff?.[item] ?? 0;
  visit(day, ledger.amount[item]! - ledger.residualAmount[item]! - written);
}
