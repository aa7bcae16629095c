/** The ledger as it stood on a day: what came later is taken out, not looked over. */
import type { SerialDate } from "../values/serial-date";
import { NO_DATE } from "../reading/date-columns";
import { ITEM_KIND } from "../words/item-kind";
import type { InvoiceLedger } from "./invoice-ledger";
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
  const known = itemsOf(ledger, (item) => isKnown(item) || isPaidEarly(item));
  const columns = {
    amount: known.amount.slice(),
    residualAmount: known.residualAmount.slice(),
    documentDate: known.documentDate.slice(),
    dueDate: known.dueDate.slice(),
    settledDate: known.settledDate.slice(),
    kindOf: known.kindOf.slice(),
    settlementOf: known.settlementOf?.slice() ?? null,
    writtenOff: known.writtenOff?.slice() ?? null,
  };
  let lastDate: SerialDate = NO_DATE;
  for (let item = 0; item < known.length; item++) {
    const open = openAmountAt(known, item, date);
    const settled = settledBy(known, item, date);
    columns.residualAmount[item] = open;
    columns.settledDate[item] = settled > date ? NO_DATE : settled;
    if (columns.writtenOff !== null) columns.writtenOff[item] = writtenOffBy(known, item, date);
    const settlement = settlementBy(known, item, date);
    if (columns.settlementOf !== null) columns.settlementOf[item] = settlement;
    if (known.documentDate[item]! > date) {
      const paidOn = known.settlements?.day[settlement - 1] ?? settled;
      columns.amount[item] = open;
      columns.documentDate[item] = paidOn;
      // What is paid back too early is owed, but not past due.
      columns.dueDate[item] = open < 0 ? paidOn : NO_DATE;
      columns.settledDate[item] = NO_DATE;
      columns.kindOf[item] = ITEM_KIND.payment;
      if (columns.settlementOf !== null) columns.settlementOf[item] = 0;
    }
    lastDate = Math.max(lastDate, columns.documentDate[item]!, columns.settledDate[item]!);
  }
  return { ...known, ...columns, lastDate };
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
  const { length } = items;
  // Columns are typed arrays of several kinds, which are cut alike; whatever else is shared.
  const isColumn = (value: unknown): value is Uint8Array =>
    ArrayBuffer.isView(value) && (value as Uint8Array).length === ledger.length;
  const cut = (column: Uint8Array) => {
    // A slice has the kind of its column; a filter would keep a list of a million numbers first.
    const part = column.slice(0, length);
    for (let i = 0; i < length; i++) part[i] = column[items[i]!]!;
    return part;
  };
  const properties = Object.entries(ledger).map(([name, value]: [string, unknown]) => [
    name,
    isColumn(value) ? cut(value) : value,
  ]);
  return { ...(Object.fromEntries(properties) as InvoiceLedger), length };
}
