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
import { namedCreditsOf, settleNamed } from "./named-credits";
import { netOldestFirst } from "./net-credits";
import { noDelayItems } from "./no-delay";

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
  /** Places of the items that are owed but no delay under the policy; see `noDelayItems`. */
  readonly noDelay: ReadonlySet<number>;
}

/**
 * Finds what is open on a day under the policy: the one answer for aging, holds, scores and provision.
 *
 * Credits lower the invoices that they name; where the policy nets credits, what is left of them pays
 * the oldest items first.
 */
export function openItemsOn(
  ledger: InvoiceLedger,
  asOfDate: SerialDate,
  policy: Policy,
  { receipts, receiptMethod }: AgingSource = STANDARD_SOURCE,
): ShownItems {
  const { settings } = policy;
  const isNetted = settings.unappliedCredits === "netted";
  const creditLines = creditLinesOf(ledger);
  const named = settings.namedCredits === "applied" ? namedCreditsOf(ledger, creditLines) : [];
  const withDelays = (shown: OpenItems, recorded: OpenItems): ShownItems => {
    const openOf = (item: number) => openAmountOf(shown, ledger, item, asOfDate);
    const noDelay = noDelayItems(ledger, asOfDate, policy, openOf);
    return { ...shown, recorded, creditLines, noDelay };
  };
  if (receipts === null && !isNetted && named.length === 0) {
    const recorded = { amounts: null, unapplied: [] };
    return withDelays(recorded, recorded);
  }
  const baseCurrency = baseCurrencyOf(ledger, settings.baseCurrency);
  const accounts = new Accounts(ledger, baseDatesOf(ledger, settings.agingBasis), baseCurrency);
  const mixed = creditLines.size === 0 ? [] : mixedInvoicesOf(ledger);
  const recorded =
    receipts === null
      ? { amounts: ownAmounts(ledger, asOfDate), unapplied: [] }
      : applyReceipts(ledger, accounts, mixed, receipts, asOfDate, receiptMethod, baseCurrency);
  if (receipts !== null) withoutWrittenOff(ledger, asOfDate, recorded.amounts);
  const applied =
    named.length === 0 ? recorded : { ...recorded, amounts: recorded.amounts.slice() };
  settleNamed(ledger, accounts, named, applied.amounts);
  return withDelays(isNetted ? netOldestFirst(accounts, mixed, applied) : applied, recorded);
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

/** Receipts do not tell what was written off; the ledger does. */
function withoutWrittenOff(
  { writtenOff, settledDate }: InvoiceLedger,
  asOfDate: SerialDate,
  open: Float64Array,
): void {
  writtenOff?.forEach((amount, item) => {
    if (amount > 0 && open[item]! > 0 && settledDate[item]! <= asOfDate) open[item] = 0;
  });
}

function ownAmounts(ledger: InvoiceLedger, asOfDate: SerialDate): Float64Array {
  return ledger.amount.map((_, item) => openAmountAt(ledger, item, asOfDate));
}
