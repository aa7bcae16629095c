/** The ledger as it stood on a day: what came later is taken out, not looked over. */
import type { SerialDate } from "../values/serial-date";
import { NO_DATE } from "../reading/date-columns";
import type { InvoiceLedger } from "./invoice-ledger";

/**
 * Gives the ledger as it was known on a day.
 *
 * Items dated later are left out, and so are those without a date of their own that fall due
 * later. What was settled later is open in full. A part payment counts as received, since the
 * ledger does not tell its day.
 *
 * @returns A ledger with the same customers and currencies, at the same places.
 */
export function ledgerKnownAt(ledger: InvoiceLedger, date: SerialDate): InvoiceLedger {
  const known = itemsOf(ledger, (item) => {
    const documentDate = ledger.documentDate[item]!;
    return (documentDate === NO_DATE ? ledger.dueDate[item]! : documentDate) <= date;
  });
  const settledDate = known.settledDate.slice();
  const residualAmount = known.residualAmount.slice();
  let lastDate: SerialDate = NO_DATE;
  for (let item = 0; item < known.length; item++) {
    if (settledDate[item]! > date) {
      settledDate[item] = NO_DATE;
      residualAmount[item] = known.amount[item]!;
    }
    lastDate = Math.max(lastDate, known.documentDate[item]!, settledDate[item]!);
  }
  return { ...known, settledDate, residualAmount, lastDate };
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
