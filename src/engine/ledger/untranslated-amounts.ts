/** Open amounts that no total contains, since the policy has no rate for their currency. */
import { AmountTotals, currencyDecimals, type Amount } from "../values/money";

/** What is left out of one currency, in that currency. */
export interface UntranslatedAmount {
  readonly currency: string;
  readonly amount: Amount;
  readonly items: number;
}

/** Adds up what is left out, currency by currency. */
export class UntranslatedAmounts {
  readonly #sums = new Map<string, { readonly total: AmountTotals; items: number }>();

  /** Leaves out one item, or several at once; nothing happens for what is settled. */
  add(currency: string, amount: Amount, items = 1): void {
    if (amount === 0) return;
    let sum = this.#sums.get(currency);
    if (sum === undefined) {
      sum = { total: new AmountTotals(1, currencyDecimals(currency)), items: 0 };
      this.#sums.set(currency, sum);
    }
    sum.total.add(0, amount);
    sum.items += items;
  }

  /** Gives one amount per currency, in the order in which they were met. */
  toList(): UntranslatedAmount[] {
    return [...this.#sums].map(([currency, { total, items }]) => ({
      currency,
      amount: total.at(0),
      items,
    }));
  }
}
