/** Money applied to the open items of an account, oldest first. */
import { NO_DATE } from "../reading/date-columns";
import { roundAmount, type Amount } from "../values/money";
import type { Accounts } from "./accounts";
import type { MixedInvoice } from "./credit-lines";

/** More than any currency has, so that unrounded amounts keep what they are; less than binary noise. */
const DECIMALS = 6;

/**
 * Lets an amount settle one item.
 *
 * @param open - Open amount of each item; changed in place.
 * @param amount - Positive.
 * @returns What is left of it.
 */
export function settle(open: Float64Array, item: number, amount: Amount): Amount {
  const owed = open[item]!;
  if (owed <= 0) return amount;
  const paid = Math.min(owed, amount);
  open[item] = roundAmount(owed - paid, DECIMALS);
  return roundAmount(amount - paid, DECIMALS);
}

/**
 * Lets the negative lines of invoices lower the other lines, oldest first.
 *
 * @param open - Open amount of each item; changed in place.
 */
export function settleLines(
  accounts: Accounts,
  mixed: readonly MixedInvoice[],
  open: Float64Array,
): void {
  for (const { credits, charges } of mixed) {
    const chargesOf = new Map<number, number[]>();
    for (const charge of [...charges].sort((a, b) => accounts.compare(a, b))) {
      const account = accounts.of(charge);
      const own = chargesOf.get(account);
      if (own === undefined) chargesOf.set(account, [charge]);
      else own.push(charge);
    }
    const payer = new InOrder(open);
    for (const credit of credits) {
      if (open[credit]! >= 0) continue;
      const own = chargesOf.get(accounts.of(credit)) ?? [];
      open[credit] = -payer.pay(own, -open[credit]!) || 0;
    }
  }
}

/** Settles lists of items from their first on, one payment after the other. */
export class InOrder {
  readonly #open: Float64Array;
  readonly #paidOn: Int32Array | null;
  /** Place of the first item of each list that is not settled. */
  readonly #next = new Map<readonly number[], number>();

  /**
   * @param open - Open amount of each item; changed in place.
   * @param paidOn - Day of each item's last payment; changed in place, null where nobody asks.
   */
  constructor(open: Float64Array, paidOn: Int32Array | null = null) {
    this.#open = open;
    this.#paidOn = paidOn;
  }

  /**
   * Pays a list; its credit items are passed over.
   *
   * @param amount - Positive.
   * @param day - Day of the payment.
   * @returns What is left when everything is paid.
   */
  pay(items: readonly number[], amount: Amount, day = NO_DATE): Amount {
    let left = amount;
    let place = this.#next.get(items) ?? 0;
    while (left > 0 && place < items.length) {
      const item = items[place]!;
      const rest = settle(this.#open, item, left);
      if (this.#paidOn !== null && rest < left) this.#paidOn[item] = day;
      left = rest;
      if (this.#open[item]! <= 0) place++;
    }
    this.#next.set(items, place);
    return left;
  }
}

/** Settles the items of accounts oldest first, one payment after the other. */
export class OldestFirst {
  readonly #accounts: Accounts;
  readonly #open: Float64Array;
  readonly #paidOn: Int32Array | null;
  /** Place of the first item of each account that is not settled. */
  readonly #next: Int32Array;

  /**
   * @param open - Open amount of each item; changed in place.
   * @param paidOn - Day of each item's last payment; changed in place, null where nobody asks.
   */
  constructor(accounts: Accounts, open: Float64Array, paidOn: Int32Array | null = null) {
    this.#accounts = accounts;
    this.#open = open;
    this.#paidOn = paidOn;
    this.#next = new Int32Array(accounts.count);
  }

  /**
   * Pays an account; its credit items are passed over.
   *
   * @param amount - Of 0 and less nothing is paid.
   * @param day - Day of the payment.
   * @returns What is left when everything is paid.
   */
  pay(account: number, amount: Amount, day = NO_DATE): Amount {
    const items = this.#accounts.itemsOf(account);
    let left = amount;
    while (left > 0 && this.#next[account]! < items.length) {
      const item = items[this.#next[account]!]!;
      const rest = settle(this.#open, item, left);
      if (this.#paidOn !== null && rest < left) this.#paidOn[item] = day;
      left = rest;
      if (this.#open[item]! <= 0) this.#next[account]!++;
    }
    return left;
  }
}
