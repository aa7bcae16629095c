/** The ledger as it stood on a day: what came later is taken out, not looked over. */
import type { SerialDate } from "../serial-date";
import { NO_DATE } from "./date-columns";
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

/** Gives a ledger of those items that satisfy a condition, every column cut alike. */
export function itemsOf(ledger: InvoiceLedger, isMeant: (item: number) => boolean): InvoiceLedger {
  const kept = Uint8Array.from({ length: ledger.length }, (_, item) => (isMeant(item) ? 1 : 0));
  // Columns are typed arrays of several kinds, which filter alike; whatever else is shared.
  const isColumn = (value: unknown): value is Uint8Array =>
    ArrayBuffer.isView(value) && (value as Uint8Array).length === ledger.length;
  const properties = Object.entries(ledger).map(([name, value]: [string, unknown]) => [
    name,
    isColumn(value) ? value.filter((_, item) => kept[item] === 1) : value,
  ]);
  const length = kept.reduce((sum, one) => sum + one, 0);
  return { ...(Object.fromEntries(properties) as InvoiceLedger), length };
}
