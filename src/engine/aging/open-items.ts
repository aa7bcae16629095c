/** The open items of a ledger on a day: by its own columns, by receipts, credits netted or not. */
import { Accounts } from "../ledger/accounts";
import {
  creditLinesOf,
  isCredit,
  mixedInvoicesOf,
  openCreditLines,
  type MixedInvoice,
} from "../ledger/credit-lines";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { openAmountAt } from "../ledger/open-amount";
import { baseCurrencyOf } from "../ledger/translation";
import type { Policy } from "../policy/policy";
import { NO_DATE } from "../reading/date-columns";
import { applyReceipts } from "../receipts/apply-receipts";
import type { ReceiptMethod, UnappliedReceipt } from "../receipts/payment";
import type { Receipt } from "../receipts/read-receipts";
import type { Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import { baseDatesOf } from "./base-dates";
import { namedCreditsOf, settleNamed, type NamedCredit } from "./named-credits";
import { netOldestFirst, type NettedItems } from "./net-credits";
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
  /** Places of the items that are negative lines of an invoice. */
  readonly invoicedLines: ReadonlySet<number>;
  /** Those of invoices that are open on the day: part of them, and no credits; see `openCreditLines`. */
  readonly creditLines: ReadonlySet<number>;
  /** Places of the items that are owed but no delay under the policy; see `noDelayItems`. */
  readonly noDelay: ReadonlySet<number>;
}

/**
 * What is open under the policy, asked day by day: the one answer for aging, holds, scores, measures
 * and provision.
 *
 * Credits lower the invoices that they name; where the policy nets credits, what is left of them pays
 * the oldest items first.
 */
export class OpenItemsByDay {
  readonly #ledger: InvoiceLedger;
  readonly #policy: Policy;
  readonly #source: AgingSource;
  readonly #mixed: readonly MixedInvoice[];
  readonly #invoicedLines: ReadonlySet<number>;
  readonly #named: readonly NamedCredit[];
  #accounts: Accounts | null = null;

  constructor(ledger: InvoiceLedger, policy: Policy, source: AgingSource = STANDARD_SOURCE) {
    this.#ledger = ledger;
    this.#policy = policy;
    this.#source = source;
    this.#mixed = mixedInvoicesOf(ledger);
    this.#invoicedLines = creditLinesOf(this.#mixed);
    const isApplied = policy.settings.namedCredits === "applied";
    this.#named = isApplied ? namedCreditsOf(ledger, this.#invoicedLines) : [];
  }

  /** Finds what is open on a day. */
  on(asOfDate: SerialDate): ShownItems {
    const ledger = this.#ledger;
    const { receipts } = this.#source;
    const isNetted = this.#policy.settings.unappliedCredits === "netted";
    if (receipts === null && !isNetted && this.#named.length === 0) {
      const recorded = { amounts: null, unapplied: [] };
      return this.#shown(recorded, recorded, asOfDate);
    }
    const { settings } = this.#policy;
    const base = baseCurrencyOf(ledger, settings.baseCurrency);
    this.#accounts ??= new Accounts(ledger, baseDatesOf(ledger, settings.agingBasis), base);
    const recorded = this.#recorded(receipts, this.#accounts, this.#mixed, asOfDate, base);
    const applied =
      this.#named.length === 0 ? recorded : { ...recorded, amounts: recorded.amounts.slice() };
    settleNamed(ledger, this.#accounts, this.#named, applied.amounts);
    const shown = isNetted ? netOldestFirst(this.#accounts, this.#mixed, applied) : applied;
    return this.#shown(shown, recorded, asOfDate);
  }

  #recorded(
    receipts: readonly Receipt[] | null,
    accounts: Accounts,
    mixed: readonly MixedInvoice[],
    asOfDate: SerialDate,
    base: string,
  ): NettedItems {
    const ledger = this.#ledger;
    if (receipts === null) return { amounts: ownAmounts(ledger, asOfDate), unapplied: [] };
    const { receiptMethod } = this.#source;
    const applied = applyReceipts(ledger, accounts, mixed, receipts, asOfDate, receiptMethod, base);
    withoutWrittenOff(ledger, asOfDate, applied.amounts);
    return applied;
  }

  #shown(shown: OpenItems, recorded: OpenItems, asOfDate: SerialDate): ShownItems {
    const openOf = (item: number) => openAmountOf(shown, this.#ledger, item, asOfDate);
    const noDelay = noDelayItems(this.#ledger, asOfDate, this.#policy, openOf);
    const creditLines = openCreditLines(this.#mixed, openOf);
    return { ...shown, recorded, invoicedLines: this.#invoicedLines, creditLines, noDelay };
  }
}

/** Finds what is open on one day under the policy; see `OpenItemsByDay`. */
export function openItemsOn(
  ledger: InvoiceLedger,
  asOfDate: SerialDate,
  policy: Policy,
  source: AgingSource = STANDARD_SOURCE,
): ShownItems {
  return new OpenItemsByDay(ledger, policy, source).on(asOfDate);
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

/** True for an open invoice that is late under the policy: past its due date, and nothing of `NoDelay`. */
export function isPastDue(
  { creditLines, noDelay }: ShownItems,
  { dueDate }: InvoiceLedger,
  item: number,
  open: Amount,
  asOfDate: SerialDate,
): boolean {
  const due = dueDate[item]!;
  if (due === NO_DATE || due >= asOfDate || open === 0) return false;
  return !noDelay.has(item) && !isCredit(creditLines, item, open);
}

/** Receipts do not tell what was written off; the ledger does. */
function withoutWrittenOff(
  { writtenOff, settledDate }: InvoiceLedger,
  asOfDate: SerialDate,
  open: Float64Array,
): void {
  writtenOff?.forEach((amount, item) => {
    if (amount > 0 && settledDate[item]! <= asOfDate) open[item] = 0;
  });
}

function ownAmounts(ledger: InvoiceLedger, asOfDate: SerialDate): Float64Array {
  return ledger.amount.map((_, item) => openAmountAt(ledger, item, asOfDate));
}
