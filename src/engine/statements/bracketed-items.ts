/** Statements that print what is taken off in brackets: "Cost of sales (4,800)", "Total liabilities (1,200)". */
import type { StatementItem, StatementItems } from "../words/statement-items";

/** Nobody owes, sells or pays less than nothing; a tax may be a credit. */
const TAKEN_OFF: readonly StatementItem[] = [
  ...(["currentLiabilities", "longTermDebt", "totalLiabilities"] as const),
  ...(["costOfGoodsSold", "operatingExpenses", "depreciation", "interestExpense"] as const),
];

/**
 * Takes the brackets off.
 *
 * @returns The items with debts and costs as positive figures; income tax too where a cost stands
 * in brackets beside it.
 */
export function withoutBrackets(items: StatementItems): StatementItems {
  const bracketed = TAKEN_OFF.filter((item) => (items[item] ?? 0) < 0);
  if (bracketed.length === 0) return items;
  const hasCosts = bracketed.includes("costOfGoodsSold") || bracketed.includes("operatingExpenses");
  const turned = hasCosts ? [...bracketed, "incomeTax" as const] : bracketed;
  const positive = turned.flatMap((item) =>
    items[item] === undefined ? [] : [[item, Math.abs(items[item])] as const],
  );
  return { ...items, ...Object.fromEntries(positive) };
}
