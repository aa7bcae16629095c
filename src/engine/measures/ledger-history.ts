/** What a ledger can tell of its past. */
import { EngineError } from "../values/errors";
import { NO_DATE } from "../reading/date-columns";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { ITEM_KIND } from "../words/item-kind";
import type { SerialDate } from "../values/serial-date";

/** How far back a ledger goes, and whether it knows settled items and their days. */
export interface LedgerHistory {
  /** Day of the first item; `NO_DATE` where none is dated. */
  readonly firstDate: SerialDate;
  readonly settledItems: number;
  /** Settled items whose day is not known: they count as settled all along. */
  readonly undatedItems: number;
  /** True where payments stand as rows of their own, so that no settlement date is needed. */
  readonly hasPaymentRows: boolean;
  readonly hasWriteOffs: boolean;
}

/** Looks through a ledger once. */
export function historyOf(ledger: InvoiceLedger): LedgerHistory {
  let firstDate = NO_DATE;
  let settledItems = 0;
  let undatedItems = 0;
  let hasPayments = false;
  let hasWriteOffs = ledger.writtenOff !== null;
  for (let item = 0; item < ledger.length; item++) {
    const date = ledger.documentDate[item]!;
    if (date !== NO_DATE && (firstDate === NO_DATE || date < firstDate)) firstDate = date;
    const kind = ledger.kindOf[item]!;
    if (kind === ITEM_KIND.payment) hasPayments = true;
    else if (kind === ITEM_KIND.writeOff) hasWriteOffs = true;
    if (ledger.residualAmount[item] !== 0) continue;
    settledItems++;
    if (ledger.settledDate[item] === NO_DATE) undatedItems++;
  }
  // Beside a column of open amounts, a payment is one that is not applied yet.
  const hasPaymentRows = hasPayments && ledger.header.columns.openAmount === undefined;
  return { firstDate, settledItems, undatedItems, hasPaymentRows, hasWriteOffs };
}

/**
 * Makes sure that sales are known: settled invoices are there too, with their dates.
 *
 * @throws {@link EngineError} `noInvoiceDates`, or `openItemsOnly` when nothing is settled.
 */
export function requireSales({ firstDate, settledItems, hasPaymentRows }: LedgerHistory): void {
  if (firstDate === NO_DATE) throw new EngineError("noInvoiceDates", {});
  if (settledItems === 0 && !hasPaymentRows) throw new EngineError("openItemsOnly", {});
}

/**
 * Makes sure that balances of the past are known.
 *
 * @throws {@link EngineError} as `requireSales`, and `noSettledDates` when no settled item
 * tells its day.
 */
export function requireBalances(history: LedgerHistory): void {
  requireSales(history);
  const { settledItems, undatedItems, hasPaymentRows } = history;
  if (undatedItems === settledItems && !hasPaymentRows) throw new EngineError("noSettledDates", {});
}

/**
 * True where an invoice that is not marked as paid has not been paid: there are days of payments, and no payments in rows
 * of their own that bear no invoice.
 */
export function tellsUnpaid(ledger: InvoiceLedger): boolean {
  if (ledger.settlements !== null) return true;
  return ledger.header.columns.settledDate !== undefined && !historyOf(ledger).hasPaymentRows;
}

/**
 * True where the ledger tells what came when.
 *
 * A payment in a row of its own does not tell which invoice it paid, and one that is gone never came.
 */
export function knowsPayments(ledger: InvoiceLedger): boolean {
  const { firstDate, settledItems, undatedItems } = historyOf(ledger);
  return firstDate !== NO_DATE && undatedItems < settledItems;
}
