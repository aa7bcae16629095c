/** Ratios of financial strength. Pure numbers: the unit of the statement cancels out. */
import type { StatementItems } from "../words/statement-items";

/** Most and least that interest cover says: beyond it a firm is no safer or weaker. */
export const INTEREST_COVER_CAP = 100;

/**
 * Current assets less current liabilities, else working capital as the statement has it; in its unit.
 *
 * @returns A negative amount where short-term debt outweighs. Null when an item is missing,
 * and when both are 0: a balance sheet without either (a bank's) does not tell short from long.
 */
export function workingCapital(items: StatementItems): number | null {
  const { currentAssets, currentLiabilities } = items;
  if (currentAssets === undefined || currentLiabilities === undefined) {
    return items.workingCapital ?? null;
  }
  const isUntold = currentAssets === 0 && currentLiabilities === 0;
  return isUntold ? null : currentAssets - currentLiabilities;
}

/**
 * Current ratio = current assets / current liabilities (Brigham & Houston).
 *
 * @returns A multiple, higher is safer; null when an item is missing or there are no
 * current liabilities.
 *
 * @example
 * currentRatio({ currentAssets: 300, currentLiabilities: 200 }); // 1.5
 */
export function currentRatio({ currentAssets, currentLiabilities }: StatementItems): number | null {
  return quotient(currentAssets, currentLiabilities);
}

/**
 * Quick ratio = (current assets − inventory) / current liabilities (Brigham & Houston).
 *
 * @returns A multiple, higher is safer; null when an item is missing, inventory included,
 * or there are no current liabilities.
 *
 * @example
 * quickRatio({ currentAssets: 300, inventory: 120, currentLiabilities: 200 }); // 0.9
 */
export function quickRatio({
  currentAssets,
  inventory,
  currentLiabilities,
}: StatementItems): number | null {
  return quotient(difference(currentAssets, inventory), currentLiabilities);
}

/**
 * Liabilities to assets = total liabilities / total assets.
 *
 * @returns A fraction, lower is safer; above 1 equity is negative. Null when an item is
 * missing or there are no assets.
 *
 * @example
 * liabilitiesToAssets({ totalLiabilities: 600, totalAssets: 1000 }); // 0.6
 */
export function liabilitiesToAssets({
  totalLiabilities,
  totalAssets,
}: StatementItems): number | null {
  return quotient(totalLiabilities, totalAssets);
}

/**
 * Interest cover = EBIT / interest expense, between −100 and 100.
 *
 * A firm with a profit and no interest to pay stands at the cap, beside the best payer. A
 * loss keeps its sign. No interest on long-term debt is taken for a blank: some builds of
 * Excel and many data sets write 0 for what they do not know.
 *
 * @returns A multiple, higher is safer; null when EBIT or interest is missing, when
 * interest is negative, and for a firm with neither interest nor profit.
 *
 * @example
 * interestCover({ ebit: 50, interestExpense: 20 }); // 2.5
 */
export function interestCover({
  ebit,
  interestExpense,
  longTermDebt = 0,
}: StatementItems): number | null {
  const owesNothing = interestExpense === 0 && longTermDebt <= 0;
  if (owesNothing && ebit !== undefined && ebit > 0) return INTEREST_COVER_CAP;
  const cover = quotient(ebit, interestExpense);
  return cover === null ? null : Math.max(-INTEREST_COVER_CAP, Math.min(INTEREST_COVER_CAP, cover));
}

/**
 * Net margin = net income / sales.
 *
 * @returns A fraction, higher is safer; null when an item is missing or there are no sales.
 *
 * @example
 * netMargin({ netIncome: 12, sales: 400 }); // 0.03
 */
export function netMargin({ netIncome, sales }: StatementItems): number | null {
  return quotient(netIncome, sales);
}

/**
 * Cash flow to liabilities = operating cash flow / total liabilities (Beaver 1966).
 *
 * @returns A fraction, higher is safer; null when an item is missing or there are no
 * liabilities.
 *
 * @example
 * cashFlowToLiabilities({ operatingCashFlow: 90, totalLiabilities: 600 }); // 0.15
 */
export function cashFlowToLiabilities({
  operatingCashFlow,
  totalLiabilities,
}: StatementItems): number | null {
  return quotient(operatingCashFlow, totalLiabilities);
}

function difference(of: number | undefined, less: number | undefined): number | undefined {
  return of === undefined || less === undefined ? undefined : of - less;
}

/** A ratio without a positive base is no ratio. */
function quotient(of: number | undefined, base: number | undefined): number | null {
  if (of === undefined || base === undefined || base <= 0) return null;
  const ratio = of / base;
  return Number.isFinite(ratio) ? ratio : null;
}
