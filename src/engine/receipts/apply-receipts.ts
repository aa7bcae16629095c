/** Applies receipts to invoices: to the invoice that they name, or to the oldest first. */
import type { Accounts } from "../ledger/accounts";
import { placeCustomers } from "../ledger/customer-places";
import type { MixedInvoice } from "../ledger/credit-lines";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { OldestFirst, settle, settleLines } from "../ledger/oldest-first";
import type { Amount } from "../money";
import type { SerialDate } from "../serial-date";
import { ItemsByNumber } from "./items-by-number";
import type { Receipt } from "./read-receipts";
import { Refunds } from "./refunds";

/** How receipts find their invoices. */
export type ReceiptMethod = "matched" | "oldestFirst";

/** Why a receipt finds nothing to pay, whatever is open. */
export type ReceiptFault = "unknownCustomer" | "unknownInvoice" | "otherCurrency";

/** A receipt with what it can pay. */
export interface Payment {
  readonly receipt: Receipt;
  /** Customer of the ledger; null when the ledger does not know the customer. */
  readonly customer: number | null;
  /** ISO code; "" where neither receipt nor ledger nor policy names one. */
  readonly currency: string;
  /** Account that it pays; `NO_ACCOUNT` when the ledger does not know it. */
  readonly account: number;
  /** Items that it names, oldest first; none where it names none or names do not count. */
  readonly named: readonly number[];
  readonly fault: ReceiptFault | null;
}

/** A receipt, or what is left of it, that pays no invoice yet. */
export interface UnappliedReceipt extends Payment {
  /** What is left; negative for a refund of more than the customer has in credit. */
  readonly amount: Amount;
}

/** The ledger as the receipts leave it on a day. */
export interface AppliedReceipts {
  /** Open amount of each item, in its own currency; 0 for an item dated later. */
  readonly amounts: Float64Array;
  readonly unapplied: readonly UnappliedReceipt[];
}

/**
 * Applies all receipts up to a day.
 *
 * The receipts are the only source: paid, open and settled columns of the ledger are not
 * used. "matched" applies a receipt to the invoice that it names, its lines oldest first;
 * what exceeds the invoice, and a receipt that names none or an unknown one, stays
 * unapplied. "oldestFirst" ignores the names and pays each customer's oldest items. Neither
 * ever pays another customer's invoice or one in another currency. Refunds come last, see
 * `Refunds`, so that the order of the rows does not matter.
 *
 * @param accounts - Of the ledger; they know what is oldest.
 * @param mixed - Invoices with negative lines: these lower what receipts find to pay.
 * @param baseCurrency - Currency of a receipt where nothing else tells it.
 */
export function applyReceipts(
  ledger: InvoiceLedger,
  accounts: Accounts,
  mixed: readonly MixedInvoice[],
  receipts: readonly Receipt[],
  asOfDate: SerialDate,
  method: ReceiptMethod,
  baseCurrency: string,
): AppliedReceipts {
  const amounts = ledger.amount.map((amount, item) =>
    ledger.documentDate[item]! > asOfDate ? 0 : amount,
  );
  settleLines(accounts, mixed, amounts);
  const payable = amounts.slice();
  const numbers = method === "matched" ? new ItemsByNumber(ledger, accounts) : null;
  const payments = receipts
    .filter(({ date }) => date <= asOfDate)
    .sort((a, b) => a.date - b.date || a.row - b.row)
    .map(paymentsOf(ledger, accounts, numbers, baseCurrency));
  const queue = new OldestFirst(accounts, amounts);
  const unapplied: UnappliedReceipt[] = [];
  for (const payment of payments) {
    let left = payment.receipt.amount;
    if (left <= 0) continue;
    if (numbers === null) left = queue.pay(payment.account, left);
    for (const item of payment.named) left = settle(amounts, item, left);
    if (left > 0) unapplied.push({ ...payment, amount: left });
  }
  const refunds = new Refunds(accounts, payable, amounts, unapplied, method);
  for (const payment of payments) {
    if (payment.receipt.amount < 0) refunds.apply(payment);
  }
  return { amounts, unapplied: refunds.unapplied };
}

/** Finds out what receipts can pay. */
function paymentsOf(
  ledger: InvoiceLedger,
  accounts: Accounts,
  numbers: ItemsByNumber | null,
  baseCurrency: string,
): (receipt: Receipt) => Payment {
  const { index } = placeCustomers([], ledger, []);
  return (receipt) => {
    const customer = index.findSame(receipt.customer);
    const numbered = numbers?.find(customer, receipt.invoiceNo) ?? [];
    const currency =
      receipt.currency || currencyOf(accounts, customer, numbered[0]) || baseCurrency;
    const account = accounts.find(customer, currency);
    const named = numbered.filter((item) => accounts.of(item) === account);
    const fault = (): ReceiptFault | null => {
      if (customer === null) return "unknownCustomer";
      const namesInvoice = numbers !== null && receipt.invoiceNo !== null;
      if (namesInvoice && numbered.length === 0) return "unknownInvoice";
      const payable = namesInvoice ? named : accounts.itemsOf(account);
      return payable.length === 0 ? "otherCurrency" : null;
    };
    return { receipt, customer, currency, account, named, fault: fault() };
  };
}

/** A receipt that names no currency is in that of the invoice that it names, else in the customer's only one. */
function currencyOf(
  accounts: Accounts,
  customer: number | null,
  named: number | undefined,
): string | null {
  if (named !== undefined) return accounts.currencyOf(named);
  return customer === null ? null : accounts.onlyCurrencyOf(customer);
}
