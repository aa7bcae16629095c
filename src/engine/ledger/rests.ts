/** What is left of items in the end: rests that are no money, and rests that were given up. */
import { currencyDecimals, type Amount } from "../values/money";
import type { InvoiceLedger } from "./invoice-ledger";

/** Binary fractions may put a coin a trifle below itself. */
const NEARLY_A_COIN = 1 - 1e-6;

/**
 * Takes away rests that nobody can pay: less than the smallest coin of their currency.
 *
 * Amounts that were never rounded leave them when what was paid was.
 */
export function withoutSmallRests({
  residualAmount,
  currencyOf,
  currencies,
}: Pick<InvoiceLedger, "residualAmount" | "currencyOf" | "currencies">): void {
  const coins = currencies.map((currency) => smallestCoin(currency) * NEARLY_A_COIN);
  for (let item = 0; item < residualAmount.length; item++) {
    const rest = residualAmount[item]!;
    if (rest === 0) continue;
    const coin = coins[currencyOf[item]!]!;
    if (rest < coin && rest > -coin) residualAmount[item] = 0;
  }
}

/** The smallest coin of a currency: a cent, a yen, a thousandth of a dinar. */
export function smallestCoin(currency: string): Amount {
  return 10 ** -currencyDecimals(currency);
}

/**
 * Takes what was written off out of the unpaid parts: it is no debt any more, and never was paid.
 *
 * @param ledger - Its unpaid parts are changed in place.
 * @param isWrittenOff - Tells of a row whether its status says so; null where no column can.
 * @returns What was written off of each item; null where the status says so of none.
 */
export function takeWrittenOff(
  {
    amount,
    residualAmount,
    sourceRow,
    grid,
  }: Pick<InvoiceLedger, "amount" | "residualAmount" | "sourceRow" | "grid">,
  isWrittenOff: ((cells: readonly unknown[]) => boolean) | null,
): Float64Array | null {
  if (isWrittenOff === null) return null;
  let writtenOff: Float64Array | null = null;
  for (let item = 0; item < amount.length; item++) {
    if (amount[item]! <= 0 || !isWrittenOff(grid[sourceRow[item]! - 1]!)) continue;
    writtenOff ??= new Float64Array(amount.length);
    // A column of open amounts shows nothing any more.
    writtenOff[item] = residualAmount[item]! || amount[item]!;
    residualAmount[item] = 0;
  }
  return writtenOff;
}
