/** Money that goes back to customers: refunds, and payments that the bank takes back. */
import type { Accounts } from "../ledger/accounts";
import type { SettlementLog } from "../ledger/settlements";
import { customerKey } from "../reading/customer-index";
import { EXACT_DECIMALS, roundAmount, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import {
  withAmount,
  type PaidBack,
  type Payment,
  type ReceiptMethod,
  type UnappliedReceipt,
} from "./payment";

/**
 * Applies negative receipts after all others.
 *
 * One that names an invoice pays out the credit note of that number, gives back what was
 * paid too much on it, and then opens the invoice again: a payment was returned. Any other,
 * and what is left, pays out what the customer has in credit: unapplied receipts first, then
 * credit items, oldest first. Where receipts go to the oldest invoice it then opens again what was
 * paid last. The rest is a debit of its own.
 */
export class Refunds {
  readonly #accounts: Accounts;
  readonly #payable: Float64Array;
  readonly #amounts: Float64Array;
  readonly #method: ReceiptMethod;
  readonly #log: SettlementLog;
  readonly #paidBack: PaidBack[] = [];
  readonly #credits = new Map<string, Credit[]>();
  readonly #creditsByNumber = new Map<string, Map<string, Credit[]>>();
  // Refunds only ever use up what is there: what was passed over once needs no second look.
  readonly #taken = new Map<readonly Credit[], number>();
  readonly #paidOut = new Map<ItemList, number>();
  readonly #opened = new Map<ItemList, number>();

  /**
   * @param payable - What of each item there was to pay; 0 for an item dated later.
   * @param amounts - Open amount of each item after the receipts; changed in place.
   * @param unapplied - What the receipts left over.
   * @param log - Told what was opened again, and which credits were used.
   */
  constructor(
    accounts: Accounts,
    payable: Float64Array,
    amounts: Float64Array,
    unapplied: readonly UnappliedReceipt[],
    method: ReceiptMethod,
    log: SettlementLog,
  ) {
    this.#accounts = accounts;
    this.#payable = payable;
    this.#amounts = amounts;
    this.#method = method;
    this.#log = log;
    for (const payment of unapplied) this.#keep(payment, payment.amount);
  }

  /** Applies one refund. */
  apply(refund: Payment): void {
    const { receipt, received, account, named } = refund;
    const { date } = receipt;
    const items = this.#accounts.itemsOf(account);
    const number = customerKey(receipt.invoiceNo);
    let left = this.#payOut(named, named, -received, date);
    if (number !== "") left = this.#takeFrom(this.#creditsOf(refund, number), left, date);
    left = this.#openAgain(named, named, left, date);
    left = this.#takeFrom(this.#credits.get(creditKey(refund)) ?? [], left, date);
    left = this.#payOut(account, items, left, date);
    if (this.#method === "oldestFirst") left = this.#openAgain(account, items, left, date);
    if (left > 0) this.#keep(refund, -left);
  }

  /** What is unapplied now; refunds that found nothing to pay back are negative. */
  get unapplied(): readonly UnappliedReceipt[] {
    return [...this.#credits.values()]
      .flat()
      .filter(({ amount }) => amount !== 0)
      .map(({ payment, amount }) => withAmount(payment, amount));
  }

  /** What was paid back of receipts that pay no invoice. */
  get paidBack(): readonly PaidBack[] {
    return this.#paidBack;
  }

  #keep(payment: Payment, amount: Amount): void {
    add(this.#credits, creditKey(payment), { payment, amount });
  }

  /** What a payer has in credit out of receipts that name a number. */
  #creditsOf(refund: Payment, number: string): readonly Credit[] {
    const key = creditKey(refund);
    let byNumber = this.#creditsByNumber.get(key);
    if (byNumber === undefined) {
      byNumber = new Map<string, Credit[]>();
      for (const credit of this.#credits.get(key) ?? []) {
        add(byNumber, customerKey(credit.payment.receipt.invoiceNo), credit);
      }
      this.#creditsByNumber.set(key, byNumber);
    }
    return byNumber.get(number) ?? [];
  }

  /** Takes from receipts in credit, the first ones first. */
  #takeFrom(credits: readonly Credit[], amount: Amount, day: SerialDate): Amount {
    let left = amount;
    let place = this.#taken.get(credits) ?? 0;
    while (left > 0 && place < credits.length) {
      const credit = credits[place]!;
      const taken = Math.min(Math.max(0, credit.amount), left);
      if (taken > 0) this.#paidBack.push({ payment: credit.payment, day, amount: taken });
      credit.amount = roundAmount(credit.amount - taken, EXACT_DECIMALS);
      left = roundAmount(left - taken, EXACT_DECIMALS);
      // It gave all it had, for less could not be enough.
      if (left > 0) place++;
    }
    this.#taken.set(credits, place);
    return left;
  }

  /** Pays out credit items, in the order given. */
  #payOut(list: ItemList, items: ArrayLike<number>, amount: Amount, day: SerialDate): Amount {
    let left = amount;
    let place = this.#paidOut.get(list) ?? 0;
    while (left > 0 && place < items.length) {
      const credit = -this.#amounts[items[place]!]!;
      if (credit > 0) left = this.#add(items[place]!, Math.min(credit, left), left, day);
      if (left > 0) place++;
    }
    this.#paidOut.set(list, place);
    return left;
  }

  /** Opens again what was paid of invoices, the last paid first. */
  #openAgain(list: ItemList, items: ArrayLike<number>, amount: Amount, day: SerialDate): Amount {
    let left = amount;
    let passed = this.#opened.get(list) ?? 0;
    while (left > 0 && passed < items.length) {
      const item = items[items.length - 1 - passed]!;
      const paid = this.#paidOf(item);
      if (paid > 0) left = this.#add(item, Math.min(paid, left), left, day);
      if (left > 0) passed++;
    }
    this.#opened.set(list, passed);
    return left;
  }

  /** What was paid of an invoice; never positive for a credit item. */
  #paidOf(item: number): Amount {
    return roundAmount(this.#payable[item]! - this.#amounts[item]!, EXACT_DECIMALS);
  }

  /** Adds to the open amount of an item; gives what is left of the refund. */
  #add(item: number, amount: Amount, left: Amount, day: SerialDate): Amount {
    this.#log.add(item, day, -amount);
    this.#amounts[item] = roundAmount(this.#amounts[item]! + amount, EXACT_DECIMALS);
    return roundAmount(left - amount, EXACT_DECIMALS);
  }
}

/** What a payer has in credit out of one receipt. */
interface Credit {
  readonly payment: Payment;
  amount: Amount;
}

/** The items of an account by its number, or those that a receipt names. */
type ItemList = number | readonly number[];

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** What tells the credits of one payer in one currency apart, known to the ledger or not. */
function creditKey({ receipt, customer, currency }: Payment): string {
  const payer = customer === null ? `?${customerKey(receipt.customer.id)}` : String(customer);
  return `${payer}|${currency}`;
}
