/** The ledger as it stood on a day: what came later is taken out, not looked over. */
import type { SerialDate } from "../values/serial-date";
import { NO_DATE } from "../reading/date-columns";
import { ITEM_KIND } from "../words/item-kind";
import { changedLedger, type InvoiceLedger } from "./invoice-ledger";
import { openAmountAt } from "./open-amount";
import { settledBy, settlementBy, writtenOffBy } from "./settlements";

/**
 * Gives the ledger as it was known on a day.
 *
 * Items dated later are left out, and so are those without a date of their own that fall due
 * later; what was paid of them by then is a payment on account. What was settled later is open
 * again: in full where the ledger tells one day alone, of which a part payment counts as received.
 *
 * @returns A ledger with the same customers and currencies, at the same places.
 */
export function ledgerKnownAt(ledger: InvoiceLedger, date: SerialDate): InvoiceLedger {
  const isKnown = (item: number): boolean => {
    const documentDate = ledger.documentDate[item]!;
    return (documentDate === NO_DATE ? ledger.dueDate[item]! : documentDate) <= date;
  };
  const isPaidEarly = (item: number): boolean =>
    ledger.documentDate[item]! > date && openAmountAt(ledger, item, date) !== 0;
  // Its columns are its own: what is changed in them is changed nowhere else.
  const known = itemsOf(ledger, (item) => isKnown(item) || isPaidEarly(item));
  const { amount, residualAmount, documentDate, dueDate, settledDate, kindOf } = known;
  const { settlementOf, writtenOff } = known;
  let lastDate: SerialDate = NO_DATE;
  for (let item = 0; item < known.length; item++) {
    const open = openAmountAt(known, item, date);
    const settled = settledBy(known, item, date);
    const written = writtenOff === null ? 0 : writtenOffBy(known, item, date);
    const settlement = settlementBy(known, item, date);
    residualAmount[item] = open;
    settledDate[item] = settled > date ? NO_DATE : settled;
    if (writtenOff !== null) writtenOff[item] = written;
    if (settlementOf !== null) settlementOf[item] = settlement;
    if (documentDate[item]! > date) {
      const paidOn = known.settlements?.day[settlement - 1] ?? settled;
      amount[item] = open;
      documentDate[item] = paidOn;
      // What is paid back too early is owed, but not past due.
      dueDate[item] = open < 0 ? paidOn : NO_DATE;
      settledDate[item] = NO_DATE;
      kindOf[item] = ITEM_KIND.payment;
      if (settlementOf !== null) settlementOf[item] = 0;
    }
    lastDate = Math.max(lastDate, documentDate[item]!, settledDate[item]!);
  }
  return changedLedger(known, { lastDate });
}

/** Gives a ledger of those items that satisfy a condition, in their order. */
export function itemsOf(ledger: InvoiceLedger, isMeant: (item: number) => boolean): InvoiceLedger {
  const items = new Int32Array(ledger.length);
  let length = 0;
  for (let item = 0; item < ledger.length; item++) if (isMeant(item)) items[length++] = item;
  return ledgerOf(ledger, items.subarray(0, length));
}

/** Gives a ledger of some items, every column cut alike; each item at most once. */
export function ledgerOf(ledger: InvoiceLedger, items: ArrayLike<number>): InvoiceLedger {
  return changedLedger(ledger, {
    sourceRow: integersOf(ledger.sourceRow, items),
    customerOf: integersOf(ledger.customerOf, items),
    documentDate: integersOf(ledger.documentDate, items),
    dueDate: integersOf(ledger.dueDate, items),
    settlementOf: ledger.settlementOf && integersOf(ledger.settlementOf, items),
    settledDate: integersOf(ledger.settledDate, items),
    amount: numbersOf(ledger.amount, items),
    residualAmount: numbersOf(ledger.residualAmount, items),
    writtenOff: ledger.writtenOff && numbersOf(ledger.writtenOff, items),
    currencyOf: placesOf(ledger.currencyOf, items),
    ownRates: ledger.ownRates && numbersOf(ledger.ownRates, items),
    disputed: codesOf(ledger.disputed, items),
    kindOf: codesOf(ledger.kindOf, items),
    daysPastDue: ledger.daysPastDue && integersOf(ledger.daysPastDue, items),
    length: items.length,
  });
}

// One function a kind of column: a loop that has seen several kinds is many times slower.

function integersOf(column: Int32Array, items: ArrayLike<number>): Int32Array {
  const part = new Int32Array(items.length);
  for (let i = 0; i < part.length; i++) part[i] = column[items[i]!]!;
  return part;
}

function numbersOf(column: Float64Array, items: ArrayLike<number>): Float64Array {
  const part = new Float64Array(items.length);
  for (let i = 0; i < part.length; i++) part[i] = column[items[i]!]!;
  return part;
}

function placesOf(column: Uint16Array, items: ArrayLike<number>): Uint16Array {
  const part = new Uint16Array(items.length);
  for (let i = 0; i < part.length; i++) part[i] = column[items[i]!]!;
  return part;
}

function codesOf(column: Uint8Array, items: ArrayLike<number>): Uint8Array {
  const part = new Uint8Array(items.length);
  for (let i = 0; i < part.length; i++) part[i] = column[items[i]!]!;
  return part;
}
