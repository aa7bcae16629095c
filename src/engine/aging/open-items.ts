/** The open items of a ledger on a day: by its own columns, by receipts, credits netted or not. */
import { Accounts } from "../ledger/accounts";
import { creditLinesOf, mixedInvoicesOf } from "../ledger/credit-lines";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { openAmountAt } from "../ledger/open-amount";
import { baseCurrencyOf } from "../ledger/translation";
import type { Policy } from "../policy/policy";
import { applyReceipts } from "../receipts/apply-receipts";
import type { ReceiptMethod, UnappliedReceipt } from "../receipts/payment";
import type { Receipt } from "../receipts/read-receipts";
import type { SerialDate } from "../values/serial-date";
import { baseDatesOf } from "./base-dates";
import { netOldestFirst } from "./net-credits";

/** What any question about open items may be asked with besides the ledger, the day and the policy. */
export interface AgingSource {
  /** Receipts in place of the ledger's own columns of payments; null without. */
  readonly receipts: readonly Receipt[] | null;
  readonly receiptMethod: ReceiptMethod;
  /** Label of the not-due bucket where the policy does not name it. */
  readonly notDue: string;
}

/** The ledger's own columns of payments. */
export const STANDARD_SOURCE: AgingSource = {
  receipts: null,
  receiptMethod: "matched",
  notDue: "Not due",
};

/** Open amounts of the items, in their own currencies, and receipts that pay none of them. */
export interface OpenItems {
  /** One amount per item; null where `openAmountAt` tells it, so that a million rows need no copy. */
  readonly amounts: Float64Array | null;
  readonly unapplied: readonly UnappliedReceipt[];
}

/** Open items as a report shows them. */
export interface ShownItems extends OpenItems {
  /** The same before credits were netted. */
  readonly recorded: OpenItems;
  /** Places of the items that are negative lines of an invoice: part of it, and no credits. */
  readonly creditLines: ReadonlySet<number>;
}

/** Finds what is open on a day; where the policy nets credits, they pay the oldest items first. */
export function openItemsOn(
  ledger: InvoiceLedger,
  asOfDate: SerialDate,
  { settings }: Policy,
  { receipts, receiptMethod }: AgingSource = STANDARD_SOURCE,
): ShownItems {
  const isNetted = settings.unappliedCredits === "netted";
  const creditLines = creditLinesOf(ledger);
  if (receipts === null && !isNetted) {
    const recorded = { amounts: null, unapplied: [] };
    return { ...recorded, recorded, creditLines };
  }
  const baseCurrency = baseCurrencyOf(ledger, settings.baseCurrency);
  const accounts = new Accounts(ledger, baseDatesOf(ledger, settings.agingBasis), baseCurrency);
  const mixed = creditLines.size === 0 ? [] : mixedInvoicesOf(ledger);
  const recorded =
    receipts === null
      ? { amounts: ownAmounts(ledger, asOfDate), unapplied: [] }
      : applyReceipts(ledger, accounts, mixed, receipts, asOfDate, receiptMethod, baseCurrency);
  const shown = isNetted ? netOldestFirst(accounts, mixed, recorded) : recorded;
  return { ...shown, recorded, creditLines };
}

/** Gives the open amount of an item, whichever source tells it. */
export function openAmountOf(
  { amounts }: OpenItems,
  ledger: InvoiceLedger,
  item: number,
  asOfDate: SerialDate,
): number {
  return amounts === null ? openAmountAt(ledger, item, asOfDate) : amounts[item]!;
}

function ownAmounts(ledger: InvoiceLedger, asOfDate: SerialDate): Float64Array {
  return ledger.amount.map((_, item) => openAmountAt(ledger, item, asOfDate));
}
