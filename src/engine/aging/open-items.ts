/** The open items of a ledger on a day: by its own columns, by receipts, credits netted or not. */
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { openAmountAt } from "../ledger/open-amount";
import type { Policy } from "../policy/policy";
import {
  applyReceipts,
  type ReceiptMethod,
  type UnappliedReceipt,
} from "../receipts/apply-receipts";
import type { Receipt } from "../receipts/read-receipts";
import type { SerialDate } from "../serial-date";
import { netOldestFirst } from "./net-credits";

/** Open amounts of the items, in their own currencies, and receipts that pay none of them. */
export interface OpenItems {
  /** One amount per item; null where `openAmountAt` tells it, so that a million rows need no copy. */
  readonly amounts: Float64Array | null;
  readonly unapplied: readonly UnappliedReceipt[];
}

/**
 * Finds what is open on a day.
 *
 * @param receipts - Receipts in place of the ledger's own columns of payments; null without.
 * @param method - How the receipts find their invoices.
 * @param baseDates - By which items are old: credits net the oldest first.
 */
export function openItemsOn(
  ledger: InvoiceLedger,
  asOfDate: SerialDate,
  credits: Policy["settings"]["unappliedCredits"],
  receipts: readonly Receipt[] | null,
  method: ReceiptMethod,
  baseDates: Int32Array,
): OpenItems {
  const applied = receipts === null ? null : applyReceipts(ledger, receipts, asOfDate, method);
  if (credits !== "netted") {
    return { amounts: applied?.openAmount ?? null, unapplied: applied?.unapplied ?? [] };
  }
  const amounts =
    applied?.openAmount ??
    Float64Array.from({ length: ledger.length }, (_, item) => openAmountAt(ledger, item, asOfDate));
  return netOldestFirst(ledger, amounts, applied?.unapplied ?? [], baseDates);
}

/** Gives the open amount of an item, whichever source tells it. */
export function openAmountOf(
  open: OpenItems,
  ledger: InvoiceLedger,
  item: number,
  asOfDate: SerialDate,
): number {
  return open.amounts === null ? openAmountAt(ledger, item, asOfDate) : open.amounts[item]!;
}
