/** Applies receipts to invoices: to the invoice that they name, or to the oldest first. */
import { CellIndex } from "../values/cell-index";
import type { Accounts } from "../ledger/accounts";
import type { CustomerIndex } from "../reading/customer-index";
import { placeCustomers } from "../ledger/customer-places";
import type { MixedInvoice } from "../ledger/credit-lines";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { settle, settleLines } from "../ledger/oldest-first";
import { SettlementLog } from "../ledger/settlements";
import type { SerialDate } from "../values/serial-date";
import { currencyDecimals, EXACT_DECIMALS, roundAmount, type Amount } from "../values/money";
import { ItemsByNumber } from "./items-by-number";
import { PayQueue } from "./pay-queue";
import {
  withAmount,
  type PaidBack,
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
  /** What refunds took of receipts that pay no invoice. */
  readonly paidBack: readonly PaidBack[];
  /** What settled the items, day by day. */
  readonly log: SettlementLog;
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
 * ever pays another customer's invoice or one in another currency. Money pays what was there on its
 * day, then what came next, see `PayQueue`: what was open on an earlier day stays what it was.
 * Refunds come last, see `Refunds`, so that the order of the rows does not matter.
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
  const log = new SettlementLog();
  settleLinesOnDays(ledger, accounts, mixed, amounts, log);
  const firstPayment = log.length;
  const payable = amounts.slice();
  const numbers = method === "matched" ? new ItemsByNumber(ledger, accounts) : null;
  const book = new PaymentBook(ledger, accounts, numbers, baseCurrency);
  const payments = inOrder(receipts, asOfDate).map((receipt) => book.paymentOf(receipt));
  const paidOn = new Int32Array(ledger.length);
  const till = new Till(ledger, amounts, paidOn, log);
  const unapplied: UnappliedReceipt[] = [];
  for (const payment of payments) {
    const { received, account, named, receipt } = payment;
    if (received <= 0) continue;
    const left =
      numbers === null
        ? till.pay(account, accounts.itemsOf(account), received, receipt.date)
        : till.pay(named, named, received, receipt.date);
    if (left > 0) unapplied.push(withAmount(payment, left));
  }
  const returned = payments.filter(({ received }) => received < 0);
  const applied = { amounts, paidOn, payments, log };
  if (returned.length === 0) return { ...applied, unapplied, paidBack: [] };
  const refunds = new Refunds(
    accounts,
    ledger.documentDate,
    payable,
    amounts,
    unapplied,
    method,
    log,
    firstPayment,
  );
  for (const payment of returned) refunds.apply(payment);
  return { ...applied, unapplied: refunds.unapplied, paidBack: refunds.paidBack };
}

/** Lets the negative lines of invoices lower the other lines, on the day of the invoice. */
function settleLinesOnDays(
  { documentDate }: InvoiceLedger,
  accounts: Accounts,
  mixed: readonly MixedInvoice[],
  amounts: Float64Array,
  log: SettlementLog,
): void {
  const before = amounts.slice();
  settleLines(accounts, mixed, amounts);
  for (const item of mixed.flatMap(({ credits, charges }) => [...credits, ...charges])) {
    const settled = roundAmount(before[item]! - amounts[item]!, EXACT_DECIMALS);
    if (settled !== 0) log.add(item, documentDate[item]!, settled);
  }
}

/** Pays lists of items, and notes what was paid and when. */
class Till {
  readonly #ledger: InvoiceLedger;
  readonly #open: Float64Array;
  readonly #paidOn: Int32Array;
  readonly #log: SettlementLog;
  readonly #queues = new Map<number | readonly number[], PayQueue>();

  constructor(ledger: InvoiceLedger, open: Float64Array, paidOn: Int32Array, log: SettlementLog) {
    this.#ledger = ledger;
    this.#open = open;
    this.#paidOn = paidOn;
    this.#log = log;
  }

  /**
   * Pays a list; its credit items are passed over.
   *
   * @param list - What tells the list from others.
   * @param amount - Positive.
   * @returns What is left when everything is paid.
   */
  pay(
    list: number | readonly number[],
    items: ArrayLike<number>,
    amount: Amount,
    day: SerialDate,
  ): Amount {
    let queue = this.#queues.get(list);
    if (queue === undefined) {
      queue = new PayQueue(items, this.#open, this.#ledger.documentDate);
      this.#queues.set(list, queue);
    }
    let left = amount;
    while (left > 0) {
      const item = queue.next(day);
      if (item === undefined) break;
      const rest = settle(this.#open, item, left);
      this.#paidOn[item] = day;
      this.#log.add(item, day, roundAmount(left - rest, EXACT_DECIMALS));
      left = rest;
    }
    return left;
  }
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
