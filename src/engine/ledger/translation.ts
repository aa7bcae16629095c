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
  /** Base units per unit, by ISO code and day: the policy's rates, and those on which the ledger's rows agree. */
  readonly rates: Policy["rates"];
  /** Base units per unit of each currency of the ledger; 0 where items tell their own or have none. */
  readonly rateOf: Float64Array;
  /** True where items of a currency without a rate may tell their own; see `rateAt`. */
  readonly hasOwnRates: boolean;
  /** Currencies of the ledger with items for which there is no rate; these count in no total. */
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
  const hasOwnRates = ledger.ownRates !== null && ledger.ownRatesBase === base;
  const known = hasOwnRates ? withAgreedRates(rates, ledger) : rates;
  const rateOf = Float64Array.from(ledger.currencies, (currency) =>
    rateOn(known, base, currency, date),
  );
  const translation = { baseCurrency: base, rates: known, rateOf, hasOwnRates };
  return {
    ...translation,
    decimals: currencyDecimals(base),
    unknownCurrencies: unknownCurrenciesOf(translation, ledger),
    // Not by the rates: one that is 1 on the day was another when the item was booked.
    isTrivial: ledger.currencies.every((currency) => currency === "" || currency === base),
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

/** Adds the rates of currencies without one on which all rows of the ledger agree. */
function withAgreedRates(rates: Policy["rates"], ledger: InvoiceLedger): Policy["rates"] {
  const { ownRates, currencyOf, currencies } = ledger;
  const agreed = new Float64Array(currencies.length).fill(NaN);
  for (let item = 0; item < ledger.length; item++) {
    const place = currencyOf[item]!;
    const rate = ownRates![item]!;
    if (Number.isNaN(agreed[place]!)) agreed[place] = rate;
    else if (agreed[place] !== rate) agreed[place] = 0;
  }
  const added = new Map(rates);
  currencies.forEach((currency, place) => {
    const value = agreed[place]!;
    if (!(value > 0) || rates.has(currency)) return;
    added.set(currency, [{ from: -Infinity, value, row: null }]);
  });
  return added;
}

function unknownCurrenciesOf(
  translation: Pick<Translation, "rateOf" | "hasOwnRates">,
  ledger: InvoiceLedger,
): string[] {
  const { rateOf, hasOwnRates } = translation;
  const lacks = Array.from(rateOf, (rate) => rate === 0 && !hasOwnRates);
  if (hasOwnRates) {
    for (let item = 0; item < ledger.length; item++) {
      if (rateAt(translation, ledger, item) === 0) lacks[ledger.currencyOf[item]!] = true;
    }
  }
  return ledger.currencies.filter((_, place) => lacks[place]);
}

/** Gives the rate of an item: that of its currency, else its row's own; 0 without either. */
export function rateAt(
  { rateOf, hasOwnRates }: Pick<Translation, "rateOf" | "hasOwnRates">,
  { currencyOf, ownRates }: Pick<InvoiceLedger, "currencyOf" | "ownRates">,
  item: number,
): number {
  return rateOf[currencyOf[item]!]! || (hasOwnRates ? ownRates![item]! : 0);
}

/** Gives the rate at which an item was booked, see `bookingRate`; its row's own without one. */
export function bookedRateAt(
  { rates, baseCurrency, hasOwnRates }: Translation,
  { documentDate, currencyOf, currencies, ownRates }: InvoiceLedger,
  item: number,
): number {
  const currency = currencies[currencyOf[item]!]!;
  const booked = bookingRate(rates, baseCurrency, currency, documentDate[item]!);
  return booked || (hasOwnRates ? ownRates![item]! : 0);
}

/** Gives an amount of an item in base currency, rounded item by item. */
export function translate(
  translation: Translation,
  ledger: InvoiceLedger,
  item: number,
  amount: Amount,
): Amount {
  if (translation.isTrivial) return amount;
  return atRate(amount, rateAt(translation, ledger, item), translation.decimals);
}
