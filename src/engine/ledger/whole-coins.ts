/** Amounts in whole coins of their currency, so that every row and every column of a table foots. */
import { currencyDecimals, roundAmount, type Amount } from "../values/money";
import { changedLedger, type InvoiceLedger } from "./invoice-ledger";
import { baseCurrencyOf } from "./translation";

/**
 * Rounds the amounts of a ledger to the smallest coins of their currencies.
 *
 * Rounded cell by cell, 100.4 and 100.4 yen in two buckets would be 100 + 100 = 201. Rounded
 * once, item by item before anything is added up, every total is the sum of what is shown, in
 * all tables alike. Nobody can pay the fractions.
 *
 * @param baseCurrency - ISO code, or null for the ledger's main currency; that of a row that names none.
 * @returns The ledger itself where all amounts are whole.
 *
 * @example
 * // 100.4 JPY and 100.4 JPY become 100 and 100; 0.4 JPY is nothing
 */
export function inWholeCoins(ledger: InvoiceLedger, baseCurrency: string | null): InvoiceLedger {
  const base = baseCurrencyOf(ledger, baseCurrency);
  const decimals = ledger.currencies.map((currency) => currencyDecimals(currency || base));
  const rounded = (amounts: Float64Array) => roundedColumn(amounts, ledger.currencyOf, decimals);
  const amount = rounded(ledger.amount);
  const residualAmount = rounded(ledger.residualAmount);
  const isWhole = amount === ledger.amount && residualAmount === ledger.residualAmount;
  return isWhole ? ledger : changedLedger(ledger, { amount, residualAmount });
}

/** The column itself where nothing changes: a million rows need no copy. */
function roundedColumn(
  amounts: Float64Array,
  currencyOf: Uint16Array,
  decimals: readonly number[],
): Float64Array {
  const wholeAt = (item: number): Amount =>
    roundAmount(amounts[item]!, decimals[currencyOf[item]!]);
  let first = 0;
  while (first < amounts.length && wholeAt(first) === amounts[first]) first++;
  if (first === amounts.length) return amounts;
  const rounded = amounts.slice();
  for (let item = first; item < rounded.length; item++) rounded[item] = wholeAt(item);
  return rounded;
}
