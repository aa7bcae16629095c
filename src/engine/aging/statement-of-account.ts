/** The statement of account: what one customer is asked to agree with and to pay. */
import { cellText } from "../cells";
import { EngineError } from "../errors";
import { placeCustomers } from "../ledger/customer-places";
import { cellOf, type InvoiceLedger } from "../ledger/invoice-ledger";
import { currencyDecimals, sumAmounts, type Amount } from "../money";
import type { Policy } from "../policy/policy";
import type { ReceiptMethod } from "../receipts/apply-receipts";
import type { Receipt } from "../receipts/read-receipts";
import type { SerialDate } from "../serial-date";
import { AgeBuckets } from "./age-buckets";
import { daysPastDue } from "./days-past-due";
import { openAmountOf, openItemsOn } from "./open-items";

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
  /** 0 while it is not past due, and for credits. */
  readonly daysPastDue: number;
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
  readonly customer: string;
  readonly name: string;
  readonly asOfDate: SerialDate;
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
 * @param receipts - Receipts in place of the ledger's own columns of payments; null without.
 * @param notDue - Label of the not-due bucket where the policy does not name it.
 * @throws {@link EngineError} `unknownCustomer`.
 */
export function statementOfAccount(
  ledger: InvoiceLedger,
  customer: string,
  asOfDate: SerialDate,
  policy: Policy,
  receipts: readonly Receipt[] | null,
  receiptMethod: ReceiptMethod,
  notDue: string,
): StatementOfAccount {
  const { identities, index } = placeCustomers([], ledger, []);
  const place = index.find(customer);
  if (place === null) throw new EngineError("unknownCustomer", { customer });
  const { agingBasis, unappliedCredits } = policy.settings;
  const baseDates = agingBasis === "documentDate" ? ledger.documentDate : ledger.dueDate;
  const open = openItemsOn(ledger, asOfDate, unappliedCredits, receipts, receiptMethod, baseDates);
  const items: (AccountItem & { readonly baseDate: SerialDate })[] = [];
  for (let item = 0; item < ledger.length; item++) {
    if (ledger.customerOf[item] !== place) continue;
    const openAmount = openAmountOf(open, ledger, item, asOfDate);
    if (openAmount === 0) continue;
    const dueDate = ledger.dueDate[item]!;
    items.push({
      document: cellText(cellOf(ledger, item, ledger.header.columns.invoiceNo)),
      isReceipt: false,
      date: ledger.documentDate[item]! || null,
      dueDate: dueDate || null,
      currency: ledger.currencies[ledger.currencyOf[item]!]!,
      amount: ledger.amount[item]!,
      openAmount,
      daysPastDue: openAmount > 0 && dueDate > 0 ? daysPastDue(dueDate, asOfDate) : 0,
      baseDate: baseDates[item]! || dueDate,
    });
  }
  for (const { receipt, customer: payer, currency, amount } of open.unapplied) {
    if (payer !== place) continue;
    items.push({
      document: receipt.invoiceNo ?? "",
      isReceipt: true,
      date: receipt.date,
      dueDate: null,
      currency,
      amount: -receipt.amount,
      openAmount: -amount,
      daysPastDue: 0,
      baseDate: receipt.date,
    });
  }
  items.sort((a, b) => (a.date ?? 0) - (b.date ?? 0));
  const buckets = AgeBuckets.on(asOfDate, policy, notDue);
  const identity = identities[place]!;
  return {
    customer: identity.id,
    name: identity.name ?? "",
    asOfDate,
    bucketLabels: buckets.labels,
    items: items.map(({ baseDate: _baseDate, ...item }) => item),
    totals: [...new Set(items.map(({ currency }) => currency))].map((currency) =>
      accountTotal(
        currency,
        items.filter((item) => item.currency === currency),
        buckets,
        unappliedCredits !== "inBucket",
      ),
    ),
  };
}

function accountTotal(
  currency: string,
  items: readonly (AccountItem & { readonly baseDate: SerialDate })[],
  buckets: AgeBuckets,
  isApart: boolean,
): AccountTotal {
  const decimals = currencyDecimals(currency);
  const sum = (among: readonly AccountItem[]) =>
    sumAmounts(
      among.map(({ openAmount }) => openAmount),
      decimals,
    );
  const [apart, inBuckets] = [
    items.filter(({ openAmount }) => isApart && openAmount < 0),
    items.filter(({ openAmount }) => !isApart || openAmount >= 0),
  ];
  return {
    currency,
    openAmount: sum(items),
    overdue: sum(items.filter((item) => item.daysPastDue > 0)),
    buckets: buckets.labels.map((_, bucket) =>
      sum(inBuckets.filter(({ baseDate }) => buckets.of(baseDate) === bucket)),
    ),
    unapplied: sum(apart),
  };
}
