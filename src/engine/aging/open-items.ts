/** The open items of a ledger on a day: by its own columns, by receipts, credits netted or not. */
import { Accounts } from "../ledger/accounts";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { openAmountAt } from "../ledger/open-amount";
import { baseCurrencyOf } from "../ledger/translation";
import type { Policy } from "../policy/policy";
import {
  applyReceipts,
  type ReceiptMethod,
  type UnappliedReceipt,
} from "../receipts/apply-receipts";
import type { Receipt } from "../receipts/read-receipts";
import type { SerialDate } from "../serial-date";
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
}

/** Finds what is open on a day; where the policy nets credits, they pay the oldest items first. */
export function openItemsOn(
  ledger: InvoiceLedger,
  asOfDate: SerialDate,
  { settings }: Policy,
  { receipts, receiptMethod }: AgingSource = STANDARD_SOURCE,
): ShownItems {
  const isNetted = settings.unappliedCredits === "netted";
  if (receipts === null && !isNetted) return asRecorded({ amounts: null, unapplied: [] });
  const baseCurrency = baseCurrencyOf(ledger, settings.baseCurrency);
  const accounts = new Accounts(ledger, baseDatesOf(ledger, settings.agingBasis), baseCurrency);
  const recorded =
    receipts === null
      ? { amounts: ownAmounts(ledger, asOfDate), unapplied: [] }
      : applyReceipts(ledger, accounts, receipts, asOfDate, receiptMethod, baseCurrency);
  return isNetted ? { ...netOldestFirst(accounts, recorded), recorded } : asRecorded(recorded);
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

function asRecorded(recorded: OpenItems): ShownItems {
  return { ...recorded, recorded };
}

function ownAmounts(ledger: InvoiceLedger, asOfDate: SerialDate): Float64Array {
  return ledger.amount.map((_, item) => openAmountAt(ledger, item, asOfDate));
}
