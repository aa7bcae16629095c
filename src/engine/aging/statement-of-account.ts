/** The statement of account: what one customer is asked to agree with and to pay. */
import { EngineError } from "../values/errors";
import { placeCustomers } from "../ledger/customer-places";
import { isCredit } from "../ledger/credit-lines";
import { documentNumber, type InvoiceLedger } from "../ledger/invoice-ledger";
import { inWholeCoins } from "../ledger/whole-coins";
import { baseCurrencyOf } from "../ledger/translation";
import { AmountTotals, currencyDecimals, sumAmounts, type Amount } from "../values/money";
import type { Policy } from "../policy/policy";
import type { SerialDate } from "../values/serial-date";
import { AgeBuckets } from "./age-buckets";
import { baseDatesOf } from "./base-dates";
import {
  STANDARD_SOURCE,
  isPastDue,
  openAmountOf,
  openItemsOn,
  type AgingSource,
  type ShownItems,
} from "./open-items";

/** One open item, in its own currency. */
export interface AccountItem {
  /** Document number as written; "" where the ledger has none, and for a receipt not applied. */
  readonly document: string;
  readonly isReceipt: boolean;
  /** Null where it is not known. */
  readonly date: SerialDate | null;
  readonly dueDate: SerialDate | null;
  readonly currency: string;
  readonly amount: Amount;
  readonly openAmount: Amount;
  /** True for a credit in its own right; a negative line of an invoice is none. */
  readonly isCredit: boolean;
  /** 0 while it is not past due, and for credits. */
  readonly daysPastDue: number;
  /** Day by which it is old. */
  readonly baseDate: SerialDate;
}

/** What is owed in one currency. */
export interface AccountTotal {
  readonly currency: string;
  readonly openAmount: Amount;
  readonly overdue: Amount;
  /** One amount per bucket; credit items stand in `unapplied` where the policy shows them apart. */
  readonly buckets: readonly Amount[];
  readonly unapplied: Amount;
}

/** The account of one customer on one day. */
export interface StatementOfAccount {
  readonly bucketLabels: readonly string[];
  /** In the order of their dates. */
  readonly items: readonly AccountItem[];
  /** One per currency of the items; a customer pays in the currency of the invoice. */
  readonly totals: readonly AccountTotal[];
}

/**
 * Draws up the account of a customer.
 *
 * @param customer - Code or name.
 * @param options - Label of the not-due bucket where the policy does not name it; receipts.
 * @returns With nothing open, no items and one total of 0 in base currency.
 * @throws {@link EngineError} `unknownCustomer`.
 */
export function statementOfAccount(
  given: InvoiceLedger,
  customer: string,
  asOfDate: SerialDate,
  policy: Policy,
  options: Partial<AgingSource> = {},
): StatementOfAccount {
  const asked = { ...STANDARD_SOURCE, ...options };
  const ledger = inWholeCoins(given, policy.settings.baseCurrency);
  const place = customerPlaceOf(ledger, customer);
  const { settings } = policy;
  const baseCurrency = baseCurrencyOf(ledger, settings.baseCurrency);
  const open = openItemsOn(ledger, asOfDate, policy, asked);
  const items = [
    ...invoicesOf(ledger, place, asOfDate, open, baseDatesOf(ledger, settings.agingBasis)),
    ...receiptsOf(place, open),
  ]
    .map((item) => ({ ...item, currency: item.currency || baseCurrency }))
    .sort((a, b) => (a.date ?? 0) - (b.date ?? 0));
  const buckets = AgeBuckets.on(asOfDate, policy, asked.notDue);
  const currencies = [...new Set(items.map(({ currency }) => currency))];
  if (currencies.length === 0) currencies.push(baseCurrency);
  return {
    bucketLabels: buckets.labels,
    items,
    totals: currencies.map((currency) =>
      accountTotal(
        currency,
        items.filter((item) => item.currency === currency),
        buckets,
        settings.unappliedCredits !== "inBucket",
      ),
    ),
  };
}

/**
 * Finds a customer of a ledger by code or name.
 *
 * @throws {@link EngineError} `unknownCustomer`.
 */
export function customerPlaceOf(ledger: InvoiceLedger, customer: string): number {
  const place = placeCustomers([], ledger, []).index.find(customer);
  if (place === null) throw new EngineError("unknownCustomer", { customer });
  return place;
}

function invoicesOf(
  ledger: InvoiceLedger,
  place: number,
  asOfDate: SerialDate,
  open: ShownItems,
  baseDates: Int32Array,
): AccountItem[] {
  const items: AccountItem[] = [];
  for (let item = 0; item < ledger.length; item++) {
    if (ledger.customerOf[item] !== place) continue;
    const openAmount = openAmountOf(open, ledger, item, asOfDate);
    if (openAmount === 0) continue;
    const dueDate = ledger.dueDate[item]!;
    items.push({
      document: documentNumber(ledger, item),
      isReceipt: false,
      date: ledger.documentDate[item]! || null,
      dueDate: dueDate || null,
      currency: ledger.currencies[ledger.currencyOf[item]!]!,
      amount: ledger.amount[item]!,
      openAmount,
      isCredit: isCredit(open.creditLines, item, openAmount),
      daysPastDue: isPastDue(open, ledger, item, openAmount, asOfDate) ? asOfDate - dueDate : 0,
      baseDate: baseDates[item]!,
    });
  }
  return items;
}

function receiptsOf(place: number, { unapplied }: ShownItems): AccountItem[] {
  return unapplied
    .filter(({ customer }) => customer === place)
    .map(({ receipt, received, currency, amount }) => ({
      document: receipt.invoiceNo ?? "",
      isReceipt: true,
      date: receipt.date,
      dueDate: null,
      currency,
      amount: -received,
      openAmount: -amount,
      isCredit: amount > 0,
      daysPastDue: 0,
      baseDate: receipt.date,
    }));
}

function accountTotal(
  currency: string,
  items: readonly AccountItem[],
  buckets: AgeBuckets,
  isApart: boolean,
): AccountTotal {
  const decimals = currencyDecimals(currency);
  const sums = new AmountTotals(buckets.labels.length + 1, decimals);
  const overdue = new AmountTotals(1, decimals);
  for (const item of items) {
    const isBeside = isApart && item.isCredit;
    sums.add(isBeside ? buckets.labels.length : buckets.of(item.baseDate), item.openAmount);
    if (item.daysPastDue > 0) overdue.add(0, item.openAmount);
  }
  const amounts = sums.toAmounts();
  return {
    currency,
    openAmount: sumAmounts(amounts, decimals),
    overdue: overdue.at(0),
    buckets: amounts.slice(0, -1),
    unapplied: amounts.at(-1)!,
  };
}
