/** The currency in which most of a ledger is written. */
import type { InvoiceLedger } from "./invoice-ledger";

/**
 * Gives the currencies of most items: one, or those of which there are as many items.
 *
 * @returns ISO codes; the first by its code counts as the main one, for a tie must not depend on
 * the order of the rows. One "" where no row names a currency.
 */
export function mainCurrenciesOf({
  currencyOf,
  currencies,
}: Pick<InvoiceLedger, "currencyOf" | "currencies">): readonly string[] {
  if (currencies.length === 1) return currencies;
  const counts = itemsByCurrency(currencyOf, currencies.length);
  const named = currencies.map((_, place) => place).filter((place) => currencies[place] !== "");
  const most = named.reduce((highest, place) => Math.max(highest, counts[place]!), 0);
  return named
    .filter((place) => counts[place] === most)
    .map((place) => currencies[place]!)
    .sort();
}

function itemsByCurrency(currencyOf: Uint16Array, length: number): Float64Array {
  const counts = new Float64Array(length);
  for (const currency of currencyOf) counts[currency]!++;
  return counts;
}
