/** What was unpaid on a day: receipts after it are undone, invoices after it do not exist yet. */
import { EXACT_DECIMALS, roundAmount, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import { NO_DATE } from "../reading/date-columns";
import type { InvoiceLedger } from "./invoice-ledger";
import { writtenOffBy } from "./settlements";

/**
 * Gives the open amount of an item on a day.
 *
 * Where receipts tell every payment, each counts from its day on. Else an item settled after the day
 * was open in full on it; of a part payment the ledger does not tell the day, so it counts as
 * received. What was paid before the invoice was written is the customer's money until then.
 *
 * @param item - Place of the item in the columns.
 * @param asOfDate - Day on which the ledger is looked at.
 * @returns The amount in the item's own currency; 0 when settled by then or invoiced later,
 * negative when paid by then and invoiced later.
 */
export function openAmountAt(ledger: InvoiceLedger, item: number, asOfDate: SerialDate): Amount {
  const isLater = ledger.documentDate[item]! > asOfDate;
  if (ledger.settlementOf !== null && ledger.settlementOf[item] !== 0) {
    // Nothing is written off of what does not stand in the books.
    const absent = isLater ? ledger.amount[item]! - writtenOffBy(ledger, item, asOfDate) : 0;
    return undoneAfter(ledger, item, asOfDate, absent);
  }
  if (isLater) return -paidBefore(ledger, item, asOfDate) || 0;
  return ledger.settledDate[item]! > asOfDate ? ledger.amount[item]! : ledger.residualAmount[item]!;
}

/** What is unpaid after everything, with what was settled after the day, less what was not there. */
function undoneAfter(
  { settlementOf, settlements, residualAmount }: InvoiceLedger,
  item: number,
  asOfDate: SerialDate,
  absent: Amount,
): Amount {
  const { day, amount, previous } = settlements!;
  let open = residualAmount[item]! - absent;
  let place = settlementOf![item]!;
  while (place > 0 && day[place - 1]! > asOfDate) {
    open += amount[place - 1]!;
    place = previous[place - 1]!;
  }
  return roundAmount(open, EXACT_DECIMALS);
}

/** What was paid by the day of an invoice that is dated later; a credit note is paid out, not paid. */
function paidBefore(ledger: InvoiceLedger, item: number, asOfDate: SerialDate): Amount {
  const settled = ledger.settledDate[item]!;
  if (settled === NO_DATE || settled > asOfDate) return 0;
  const written = ledger.writtenOff?.[item] ?? 0;
  return Math.max(0, ledger.amount[item]! - ledger.residualAmount[item]! - written);
}
