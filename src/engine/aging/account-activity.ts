/** The activity of an account: what moved the balance of a customer between two days. */
import { Accounts } from "../ledger/accounts";
import { mixedInvoicesOf } from "../ledger/credit-lines";
import { documentNumber, type InvoiceLedger } from "../ledger/invoice-ledger";
import { baseCurrencyOf } from "../ledger/translation";
import { inWholeCoins } from "../ledger/whole-coins";
import type { Policy } from "../policy/policy";
import { NO_DATE } from "../reading/date-columns";
import { applyReceipts, type AppliedReceipts } from "../receipts/apply-receipts";
import { EngineError } from "../values/errors";
import { currencyDecimals, roundAmount, type Amount } from "../values/money";
import { isoDate, type SerialDate } from "../values/serial-date";
import { ITEM_KIND } from "../words/item-kind";
import { baseDatesOf } from "./base-dates";
import { STANDARD_SOURCE, type AgingSource } from "./open-items";
import { customerPlaceOf, statementOfAccount, type AccountTotal } from "./statement-of-account";

/** What a movement is; "creditSettled" is a credit that was applied or paid out. */
export type AccountMovementKind =
  "invoice" | "creditNote" | "payment" | "writeOff" | "refund" | "creditSettled";

/** One movement, in its own currency. */
export interface AccountMovement {
  readonly date: SerialDate;
  /** Number of the document, or of the invoice that is paid; "" where there is none. */
  readonly document: string;
  readonly kind: AccountMovementKind;
  /** Positive for what is owed more. */
  readonly amount: Amount;
  /** What is owed after it. */
  readonly balance: Amount;
}

/** The account in one currency: opening + movements = closing. */
export interface AccountActivity {
  readonly currency: string;
  /** Open items on the evening before the first day. */
  readonly opening: Amount;
  /** In the order of their days, charges before what settles them. */
  readonly movements: readonly AccountMovement[];
  readonly closing: Amount;
  /** The open items of the last day, which the closing balance must be. */
  readonly openItems: AccountTotal;
}

/** A movement before the balances run. */
interface Entry extends Omit<AccountMovement, "balance"> {
  readonly currency: string;
}

/**
 * Draws up the activity of a customer.
 *
 * The opening is the total of the open items on the evening before, so that the closing of one
 * period is the opening of the next. Part payments whose day the ledger does not tell stand on
 * the day of their invoice, as everywhere.
 *
 * @param firstDay - First day whose movements are listed.
 * @param lastDay - Last day of them.
 * @returns An account per currency; one of the base currency where nothing ever moved.
 * @throws {@link EngineError} `unknownCustomer`, `datesOutOfOrder`.
 */
export function accountActivity(
  given: InvoiceLedger,
  customer: string,
  firstDay: SerialDate,
  lastDay: SerialDate,
  policy: Policy,
  options: Partial<AgingSource> = {},
): AccountActivity[] {
  if (lastDay < firstDay) {
    throw new EngineError("datesOutOfOrder", {
      found: isoDate(lastDay),
      expected: isoDate(firstDay),
    });
  }
  const source = { ...STANDARD_SOURCE, ...options };
  const totalsOn = (day: SerialDate) =>
    statementOfAccount(given, customer, day, policy, source).totals;
  const before = totalsOn(firstDay - 1);
  const after = totalsOn(lastDay);
  const ledger = inWholeCoins(given, policy.settings.baseCurrency);
  const place = customerPlaceOf(ledger, customer);
  const entries =
    source.receipts === null
      ? ownEntries(ledger, place)
      : receiptEntries(ledger, place, firstDay, lastDay, policy, source);
  const base = baseCurrencyOf(ledger, policy.settings.baseCurrency);
  const moved = entries
    .filter(({ date, amount }) => date >= firstDay && date <= lastDay && amount !== 0)
    .map((entry) => ({ ...entry, currency: entry.currency || base }))
    .sort((a, b) => a.date - b.date || Number(a.amount < 0) - Number(b.amount < 0));
  const named = [...before, ...after, ...moved].map(({ currency }) => currency);
  return [...new Set(named)].map((currency) => {
    const opening = before.find((total) => total.currency === currency)?.openAmount ?? 0;
    const movements = running(
      opening,
      moved.filter((entry) => entry.currency === currency),
      currencyDecimals(currency),
    );
    return {
      currency,
      opening,
      movements,
      closing: movements.at(-1)?.balance ?? opening,
      openItems: after.find((total) => total.currency === currency) ?? nothingOwed(currency),
    };
  });
}

function running(opening: Amount, entries: readonly Entry[], decimals: number): AccountMovement[] {
  let balance = opening;
  return entries.map(({ date, document, kind, amount }) => {
    balance = roundAmount(balance + amount, decimals);
    return { date, document, kind, amount, balance };
  });
}

function nothingOwed(currency: string): AccountTotal {
  return { currency, openAmount: 0, overdue: 0, buckets: [], unapplied: 0 };
}

const KINDS = {
  [ITEM_KIND.invoice]: "invoice",
  [ITEM_KIND.creditNote]: "creditNote",
  [ITEM_KIND.payment]: "payment",
  [ITEM_KIND.writeOff]: "writeOff",
} as const satisfies Record<number, AccountMovementKind>;

/** The entry of an item on its own day. */
function itemEntry(ledger: InvoiceLedger, item: number): Entry {
  const kind = KINDS[ledger.kindOf[item] as keyof typeof KINDS];
  const amount = ledger.amount[item]!;
  return {
    date: ledger.documentDate[item]!,
    document: documentNumber(ledger, item),
    kind: kind === "payment" && amount > 0 ? "refund" : kind,
    amount,
    currency: ledger.currencies[ledger.currencyOf[item]!]!,
  };
}

/** The entries of a customer by the ledger's own columns: items, what was paid and written off of them. */
function ownEntries(ledger: InvoiceLedger, place: number): Entry[] {
  const entries: Entry[] = [];
  for (let item = 0; item < ledger.length; item++) {
    if (ledger.customerOf[item] !== place) continue;
    const entry = itemEntry(ledger, item);
    entries.push(entry);
    const decimals = currencyDecimals(entry.currency);
    const settledOn = ledger.settledDate[item]!;
    const writtenOff = roundAmount(ledger.writtenOff?.[item] ?? 0, decimals);
    const gone = roundAmount(entry.amount - ledger.residualAmount[item]!, decimals);
    const paid = roundAmount(gone - writtenOff, decimals);
    // Also what was paid early; without a day it came with the invoice, as everywhere.
    const isKnown = settledOn !== NO_DATE && paid > 0;
    const paidOn = isKnown ? settledOn : Math.max(settledOn, entry.date);
    entries.push({
      ...entry,
      date: paidOn,
      kind: paid < 0 ? "creditSettled" : "payment",
      amount: -paid,
    });
    const writtenOffOn = Math.max(settledOn, entry.date);
    entries.push({ ...entry, date: writtenOffOn, kind: "writeOff", amount: -writtenOff });
  }
  return entries;
}

/** The entries of a customer by a table of receipts, which tells nothing of write-offs. */
function receiptEntries(
  ledger: InvoiceLedger,
  place: number,
  firstDay: SerialDate,
  lastDay: SerialDate,
  { settings }: Policy,
  { receipts, receiptMethod }: AgingSource,
): Entry[] {
  const base = baseCurrencyOf(ledger, settings.baseCurrency);
  const accounts = new Accounts(ledger, baseDatesOf(ledger, settings.agingBasis), base);
  const mixed = mixedInvoicesOf(ledger);
  const appliedOn = (day: SerialDate) =>
    applyReceipts(ledger, accounts, mixed, receipts ?? [], day, receiptMethod, base);
  const before = appliedOn(firstDay - 1);
  const after = appliedOn(lastDay);
  const writtenOffOf = ({ amounts }: AppliedReceipts, item: number, day: SerialDate) =>
    (ledger.writtenOff?.[item] ?? 0) > 0 && ledger.settledDate[item]! <= day
      ? Math.max(0, amounts[item]!)
      : 0;
  const entries: Entry[] = [];
  for (let item = 0; item < ledger.length; item++) {
    if (ledger.customerOf[item] !== place) continue;
    const entry = itemEntry(ledger, item);
    entries.push(entry);
    // A receipt that comes after all lowers what was written off.
    const writtenOff =
      writtenOffOf(after, item, lastDay) - writtenOffOf(before, item, firstDay - 1);
    const amount = roundAmount(-writtenOff, currencyDecimals(entry.currency));
    const date = Math.min(lastDay, Math.max(firstDay, entry.date, ledger.settledDate[item]!));
    entries.push({ ...entry, date, kind: "writeOff", amount });
  }
  for (const { customer, receipt, received, currency } of after.payments) {
    if (customer !== place) continue;
    const { date, invoiceNo } = receipt;
    const kind = received < 0 ? "refund" : "payment";
    entries.push({ date, document: invoiceNo ?? "", kind, amount: -received, currency });
  }
  return entries;
}
