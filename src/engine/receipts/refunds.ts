/** Money that goes back to customers: refunds, and payments that the bank takes back. */
import type { Accounts } from "../ledger/accounts";
import { customerKey } from "../reading/customer-index";
import { roundAmount, type Amount } from "../values/money";
import {
  withAmount,
  type Payment,
  type ReceiptMethod,
  type UnappliedReceipt,
} from "./apply-receipts";

/** More than any currency has, so that unrounded amounts keep what they are; less than binary noise. */
const DECIMALS = 6;

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
  readonly #credits = new Map<string, Credit[]>();

  /**
   * @param payable - What of each item there was to pay; 0 for an item dated later.
   * @param amounts - Open amount of each item after the receipts; changed in place.
   * @param unapplied - What the receipts left over.
   */
  constructor(
    accounts: Accounts,
    payable: Float64Array,
    amounts: Float64Array,
    unapplied: readonly UnappliedReceipt[],
    method: ReceiptMethod,
  ) {
    this.#accounts = accounts;
    this.#payable = payable;
    this.#amounts = amounts;
    this.#method = method;
    for (const payment of unapplied) this.#keep(payment, payment.amount);
  }

  /** Applies one refund. */
  apply(refund: Payment): void {
    const { receipt, account, named } = refund;
    const items = this.#accounts.itemsOf(account);
    const credits = this.#credits.get(creditKey(refund)) ?? [];
    const number = customerKey(receipt.invoiceNo);
    const sameNumber = number === "" ? [] : credits.filter((one) => numberOf(one) === number);
    let left = this.#payOut(named, -receipt.amount);
    left = takeFrom(sameNumber, left);
    left = this.#openAgain(named, left);
    left = takeFrom(credits, left);
    left = this.#payOut(items, left);
    if (this.#method === "oldestFirst") left = this.#openAgain(items, left);
    if (left > 0) this.#keep(refund, -left);
  }

  /** What is unapplied now; refunds that found nothing to pay back are negative. */
  get unapplied(): readonly UnappliedReceipt[] {
    return [...this.#credits.values()]
      .flat()
      .filter(({ amount }) => amount !== 0)
      .map(({ payment, amount }) => withAmount(payment, amount));
  }

  #keep(payment: Payment, amount: Amount): void {
    const key = creditKey(payment);
    const credits = this.#credits.get(key);
    const credit = { payment, amount, number: null };
    if (credits === undefined) this.#credits.set(key, [credit]);
    else credits.push(credit);
  }

  /** Pays out credit items, in the order given. */
  #payOut(items: ArrayLike<number>, amount: Amount): Amount {
    let left = amount;
    for (let i = 0; i < items.length && left > 0; i++) {
      const credit = -this.#amounts[items[i]!]!;
      if (credit > 0) left = this.#add(items[i]!, Math.min(credit, left), left);
    }
    return left;
  }

  /** Opens again what was paid of invoices, the last paid first. */
  #openAgain(items: ArrayLike<number>, amount: Amount): Amount {
    let left = amount;
    for (let i = items.length - 1; i >= 0 && left > 0; i--) {
      const item = items[i]!;
      if (this.#payable[item]! <= 0) continue;
      const paid = roundAmount(this.#payable[item]! - this.#amounts[item]!, DECIMALS);
      if (paid > 0) left = this.#add(item, Math.min(paid, left), left);
    }
    return left;
  }

  /** Adds to the open amount of an item; gives what is left of the refund. */
  #add(item: number, amount: Amount, left: Amount): Amount {
    this.#amounts[item] = roundAmount(this.#amounts[item]! + amount, DECIMALS);
    return roundAmount(left - amount, DECIMALS);
  }
}

/** What a payer has in credit out of one receipt. */
interface Credit {
  readonly payment: Payment;
  amount: Amount;
  /** Invoice that the receipt names, as numbers are compared; null until it is asked for. */
  number: string | null;
}

function numberOf(credit: Credit): string {
  return (credit.number ??= customerKey(credit.payment.receipt.invoiceNo));
}

function takeFrom(credits: readonly { amount: Amount }[], amount: Amount): Amount {
  let left = amount;
  for (const credit of credits) {
    if (left <= 0) break;
    const taken = Math.min(Math.max(0, credit.amount), left);
    credit.amount = roundAmount(credit.amount - taken, DECIMALS);
    left = roundAmount(left - taken, DECIMALS);
  }
  return left;
}

/** What tells the credits of one payer in one currency apart, known to the ledger or not. */
function creditKey({ receipt, customer, currency }: Payment): string {
  const payer = customer === null ? `?${customerKey(receipt.customer.id)}` : String(customer);
  return `${payer}|${currency}`;
}
