/** What was unpaid on a day: receipts after it are undone, invoices after it do not exist yet. */
import type { Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import type { InvoiceLedger } from "./invoice-ledger";

/**
 * Gives the open amount of an item on a day.
 *
 * An item settled after the day was open in full on it; of a part payment the ledger
 * does not tell the day, so it counts as received.
 *
 * @param item - Place of the item in the columns.
 * @param asOfDate - Day on which the ledger is looked at.
 * @returns The amount in the item's own currency; 0 when settled by then or invoiced later.
 */
export function openAmountAt(ledger: InvoiceLedger, item: number, asOfDate: SerialDate): Amount {
  if (ledger.documentDate[item]! > asOfDate) return 0;
  return ledger.settledDate[item]! > asOfDate ? ledger.amount[item]! : ledger.residualAmount[item]!;
}
