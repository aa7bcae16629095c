/** Completes a statement with the items that follow from others. */
import type { StatementItem, StatementItems } from "../words/statement-items";

interface Derivation {
  readonly item: StatementItem;
  readonly from: readonly [plus: StatementItem, other: StatementItem];
  readonly sign: 1 | -1;
}

/** In the order in which one follows from another; of two ways to one item the first counts. */
export const DERIVATIONS: readonly Derivation[] = [
  { item: "currentAssets", from: ["workingCapital", "currentLiabilities"], sign: 1 },
  { item: "currentLiabilities", from: ["currentAssets", "workingCapital"], sign: -1 },
  { item: "totalAssets", from: ["totalLiabilities", "equity"], sign: 1 },
  { item: "totalLiabilities", from: ["totalAssets", "equity"], sign: -1 },
  { item: "equity", from: ["totalAssets", "totalLiabilities"], sign: -1 },
  { item: "grossProfit", from: ["sales", "costOfGoodsSold"], sign: -1 },
  { item: "costOfGoodsSold", from: ["sales", "grossProfit"], sign: -1 },
  { item: "profitBeforeTax", from: ["netIncome", "incomeTax"], sign: 1 },
  { item: "netIncome", from: ["profitBeforeTax", "incomeTax"], sign: -1 },
  { item: "ebit", from: ["ebitda", "depreciation"], sign: -1 },
  { item: "ebit", from: ["profitBeforeTax", "interestExpense"], sign: 1 },
  { item: "ebitda", from: ["ebit", "depreciation"], sign: 1 },
];

/**
 * Adds the items that follow from those given.
 *
 * current assets = working capital + current liabilities, and the reverse;
 * equity = total assets − total liabilities, and each of the three from the others;
 * gross profit = sales − cost of goods sold, and the reverse;
 * profit before tax = net income + income tax, and the reverse;
 * EBIT = EBITDA − depreciation, else profit before tax + interest expense;
 * EBITDA = EBIT + depreciation.
 *
 * @returns The items given, never changed, and those that follow.
 */
export function withDerivedItems(given: StatementItems): StatementItems {
  const items: Partial<Record<StatementItem, number>> = { ...given };
  for (const { item, from, sign } of DERIVATIONS) {
    const [plus, other] = [items[from[0]], items[from[1]]];
    if (items[item] !== undefined || plus === undefined || other === undefined) continue;
    items[item] = plus + sign * other;
  }
  return items;
}
