/** Applies receipts to invoices: to the invoice that they name, or to the oldest first. */
import { CellIndex } from "../values/cell-index";
import type { Accounts } from "../ledger/accounts";
import type { CustomerIndex } from "../reading/customer-index";
import { placeCustomers } from "../ledger/customer-places";
import type { MixedInvoice } from "../ledger/credit-lines";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { InOrder, OldestFirst, settleLines } from "../ledger/oldest-first";
import type { SerialDate } from "../values/serial-date";
import { currencyDecimals, roundAmount } from "../values/money";
import { ItemsByNumber } from "./items-by-number";
import {
  withAmount,
  type Payment,
  type ReceiptFault,
  type ReceiptMethod,
  type UnappliedReceipt,
} from "./payment";
import type { Receipt } from "./read-receipts";
import { Refunds } from "./refunds";

/** The ledger as the receipts leave it on a day. */
export interface AppliedReceipts {
  /** Open amount of each item, in its own currency; 0 for an item dated later. */
  readonly amounts: Float64Array;
  /** Day of the last receipt of each item; `NO_DATE` for an item without one. */
  readonly paidOn: Int32Array;
  readonly unapplied: readonly UnappliedReceipt[];
  /** All receipts up to the day, in the order of their days. */
  readonly payments: readonly Payment[];
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
  const book = new PaymentBook(ledger, accounts, numbers, baseCurrency);
  const payments = inOrder(receipts, asOfDate).map((receipt) => book.paymentOf(receipt));
  const paidOn = new Int32Array(ledger.length);
  const queue = new OldestFirst(accounts, amounts, paidOn);
  const named = new InOrder(amounts, paidOn);
  const unapplied: UnappliedReceipt[] = [];
  for (const payment of payments) {
    const { received, receipt } = payment;
    if (received <= 0) continue;
    const { date } = receipt;
    let left = numbers === null ? queue.pay(payment.account, received, date) : received;
    left = named.pay(payment.named, left, date);
    if (left > 0) unapplied.push(withAmount(payment, left));
  }
  const returned = payments.filter(({ received }) => received < 0);
  if (returned.length === 0) return { amounts, paidOn, unapplied, payments };
  const refunds = new Refunds(accounts, payable, amounts, unapplied, method);
  for (const payment of returned) refunds.apply(payment);
  return { amounts, paidOn, unapplied: refunds.unapplied, payments };
}

/** The receipts up to a day in the order of their days; those of one day stay in that of their rows. */
function inOrder(receipts: readonly Receipt[], asOfDate: SerialDate): Receipt[] {
  return receipts.filter(({ date }) => date <= asOfDate).sort((a, b) => a.date - b.date);
}

/** Finds out what receipts can pay. */
class PaymentBook {
  readonly #accounts: Accounts;
  readonly #numbers: ItemsByNumber | null;
  readonly #baseCurrency: string;
  readonly #index: CustomerIndex;
  /** Customers by what receipts call them: there are far fewer of them than receipts. */
  readonly #payers = new CellIndex();
  readonly #names: (string | null)[] = [];
  readonly #customers: (number | null)[] = [];
  /** Of the items of a number those of each account. */
  readonly #named = new Map<readonly number[], Map<number, readonly number[]>>();

  constructor(
    ledger: InvoiceLedger,
    accounts: Accounts,
    numbers: ItemsByNumber | null,
    baseCurrency: string,
  ) {
    this.#accounts = accounts;
    this.#numbers = numbers;
    this.#baseCurrency = baseCurrency;
    this.#index = placeCustomers([], ledger, []).index;
  }

  paymentOf(receipt: Receipt): Payment {
    const customer = this.#customerOf(receipt);
    const numbered = this.#numbers?.find(customer, receipt.invoiceNo) ?? [];
    const currency =
      receipt.currency || this.#currencyOf(customer, numbered[0]) || this.#baseCurrency;
    const account = this.#accounts.find(customer, currency);
    const named = this.#inAccount(numbered, account);
    const namesInvoice = this.#numbers !== null && receipt.invoiceNo !== null;
    const isPayable = namesInvoice ? named.length > 0 : this.#accounts.hasItems(account);
    let fault: ReceiptFault | null = null;
    if (customer === null) fault = "unknownCustomer";
    else if (namesInvoice && numbered.length === 0) fault = "unknownInvoice";
    else if (!isPayable) fault = "otherCurrency";
    // Nobody can pay the fractions of a coin.
    const received = roundAmount(receipt.amount, currencyDecimals(currency));
    return { receipt, received, customer, currency, account, named, fault };
  }

  #inAccount(items: readonly number[], account: number): readonly number[] {
    const byAccount = this.#named.get(items) ?? new Map<number, readonly number[]>();
    this.#named.set(items, byAccount);
    const known = byAccount.get(account);
    if (known !== undefined) return known;
    const own = items.filter((item) => this.#accounts.of(item) === account);
    byAccount.set(account, own);
    return own;
  }

  #customerOf({ customer }: Receipt): number | null {
    const payer = this.#payers.place(customer.id);
    if (this.#names[payer] === customer.name) return this.#customers[payer]!;
    this.#names[payer] = customer.name;
    return (this.#customers[payer] = this.#index.findSame(customer));
  }

  /** A receipt that names no currency is in that of the invoice that it names, else in the customer's only one. */
  #currencyOf(customer: number | null, named: number | undefined): string | null {
    if (named !== undefined) return this.#accounts.currencyOf(named);
    return customer === null ? null : this.#accounts.onlyCurrencyOf(customer);
  }
}
