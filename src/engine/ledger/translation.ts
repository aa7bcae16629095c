/** Amounts of several currencies in one: the policy's rates applied to a ledger. */
import { currencyDecimals, roundAmount, type Amount } from "../values/money";
import { stepAt } from "../policy/step-at";
import type { Policy } from "../policy/policy";
import type { SerialDate } from "../values/serial-date";
import type { InvoiceLedger } from "./invoice-ledger";

/** How the amounts of a ledger become amounts of the base currency. */
export interface Translation {
  /** ISO code of the base currency; "" when the ledger names none. */
  readonly baseCurrency: string;
  readonly decimals: number;
  /** Base units per unit of each currency of the ledger; 0 for one without a rate. */
  readonly rateOf: Float64Array;
  /** Currencies of the ledger for which the policy has no rate; their items count in no total. */
  readonly unknownCurrencies: readonly string[];
  /** True when every item already is in the base currency. */
  readonly isTrivial: boolean;
}

/**
 * Prepares the translation of a ledger.
 *
 * Without a base currency in the policy, that of most items is the base. A row that names
 * no currency is in base currency.
 *
 * @param baseCurrency - ISO code, or null for the ledger's main currency.
 * @param rates - Base units per unit, by ISO code and day.
 * @param date - Day whose rates apply: the as-of date.
 */
export function translationOf(
  ledger: InvoiceLedger,
  baseCurrency: string | null,
  rates: Policy["rates"],
  date: SerialDate,
): Translation {
  const base = baseCurrencyOf(ledger, baseCurrency);
  const rateOf = Float64Array.from(ledger.currencies, (currency) =>
    rateOn(rates, base, currency, date),
  );
  return {
    baseCurrency: base,
    decimals: currencyDecimals(base),
    rateOf,
    unknownCurrencies: ledger.currencies.filter((_, index) => rateOf[index] === 0),
    // At a rate of 1 a currency with finer coins is rounded all the same.
    isTrivial: ledger.currencies.every(
      (currency, index) =>
        rateOf[index] === 1 && currencyDecimals(currency || base) <= currencyDecimals(base),
    ),
  };
}

/** Gives the base currency: the one that the policy names, else that of most items, of as many the first by its code. */
export function baseCurrencyOf(
  ledger: Pick<InvoiceLedger, "mainCurrency">,
  baseCurrency: string | null,
): string {
  return baseCurrency ?? ledger.mainCurrency;
}

/**
 * Gives the rate of a currency on a day.
 *
 * @returns Base units per unit: 1 for the base currency and for a row that names none, 0
 * where the policy has no rate that early.
 */
export function rateOn(
  rates: Policy["rates"],
  baseCurrency: string,
  currency: string,
  date: SerialDate,
): number {
  if (currency === "" || currency === baseCurrency) return 1;
  return stepAt(rates.get(currency) ?? [], date)?.value ?? 0;
}

/**
 * Gives the rate at which an item was booked: that of its day.
 *
 * @returns The first rate where none is dated so early; 0 without any.
 */
export function bookingRate(
  rates: Policy["rates"],
  baseCurrency: string,
  currency: string,
  date: SerialDate,
): number {
  return rateOn(rates, baseCurrency, currency, date) || (rates.get(currency)?.[0]?.value ?? 0);
}

/** Gives an amount in base currency at a rate, rounded. */
export function atRate(amount: Amount, rate: number, decimals: number): Amount {
  return roundAmount(amount * rate, decimals);
}

/** Gives an amount of one of the ledger's currencies in base currency, rounded item by item. */
export function translate(translation: Translation, amount: Amount, currency: number): Amount {
  if (translation.isTrivial) return amount;
  return atRate(amount, translation.rateOf[currency]!, translation.decimals);
}
