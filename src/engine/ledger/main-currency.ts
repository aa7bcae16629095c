/** The currency in which most of a ledger is written. */
import type { InvoiceLedger } from "./invoice-ledger";

/**
 * Gives the currency of most items.
 *
 * @returns ISO code; of as many the first by its code, for a tie must not depend on the order of
 * the rows. "" where no row names one.
 */
export function mainCurrencyOf({
  currencyOf,
  currencies,
}: Pick<InvoiceLedger, "currencyOf" | "currencies">): string {
  if (currencies.length === 1) return currencies[0]!;
  const counts = itemsByCurrency(currencyOf, currencies.length);
  let main = -1;
  currencies.forEach((currency, index) => {
    if (currency === "") return;
    const more = main < 0 ? 1 : counts[index]! - counts[main]!;
    if (more > 0 || (more === 0 && currency < currencies[main]!)) main = index;
  });
  return currencies[main] ?? "";
}

function itemsByCurrency(currencyOf: Uint16Array, length: number): Float64Array {
  const counts = new Float64Array(length);
  for (const currency of currencyOf) counts[currency]!++;
  return counts;
}
