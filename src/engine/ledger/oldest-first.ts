/** Money applied to the open items of an account, oldest first. */
import { addToList } from "../values/add-to-list";
import { EXACT_DECIMALS, roundAmount, type Amount } from "../values/money";
import type { Accounts } from "./accounts";
import type { MixedInvoice } from "./credit-lines";

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
  open[item] = roundAmount(owed - paid, EXACT_DECIMALS);
  return roundAmount(amount - paid, EXACT_DECIMALS);
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
      addToList(chargesOf, account, charge);
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
  /** Place of the first item of each list that is not settled. */
  readonly #next = new Map<readonly number[], number>();

  /** @param open - Open amount of each item; changed in place. */
  constructor(open: Float64Array) {
    this.#open = open;
  }

  /**
   * Pays a list; its credit items are passed over.
   *
   * @param amount - Positive.
   * @returns What is left when everything is paid.
   */
  pay(items: readonly number[], amount: Amount): Amount {
    let left = amount;
    let place = this.#next.get(items) ?? 0;
    while (left > 0 && place < items.length) {
      const item = items[place]!;
      left = settle(this.#open, item, left);
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
  /** Place of the first item of each account that is not settled. */
  readonly #next: Int32Array;

  /** @param open - Open amount of each item; changed in place. */
  constructor(accounts: Accounts, open: Float64Array) {
    this.#accounts = accounts;
    this.#open = open;
    this.#next = new Int32Array(accounts.count);
  }

  /**
   * Pays an account; its credit items are passed over.
   *
   * @param amount - Of 0 and less nothing is paid.
   * @returns What is left when everything is paid.
   */
  pay(account: number, amount: Amount): Amount {
    const items = this.#accounts.itemsOf(account);
    let left = amount;
    while (left > 0 && this.#next[account]! < items.length) {
      const item = items[this.#next[account]!]!;
      left = settle(this.#open, item, left);
      if (this.#open[item]! <= 0) this.#next[account]!++;
    }
    return left;
  }
}
