/** The factors of financial strength, from the statements of a customer. */
import type { Policy } from "../policy/policy";
import { FACTOR_GROUPS } from "../words/factor-codes";
import { cardScore } from "./failure-card";
import { failureScore } from "./failure-score";
import type { Ratio } from "../words/ratio-names";
import {
  cashFlowToLiabilities,
  currentRatio,
  interestCover,
  liabilitiesToAssets,
  netMargin,
  quickRatio,
} from "./ratios";
import { returnTrend } from "./return-trend";
import { standardRatio } from "./standard-ratios";
import { yearBefore, type Statement } from "./statement-table";

/** Factors that statements give; null where an item is missing or the ratio has no base. */
export type FinancialFactors = Readonly<
  Record<(typeof FACTOR_GROUPS)["financial"][number], number | null>
>;

const UNKNOWN = Object.fromEntries(
  FACTOR_GROUPS.financial.map((factor) => [factor, null]),
) as unknown as FinancialFactors;

/**
 * Computes all factors of financial strength.
 *
 * Equity is in base currency, as the policy's unit of statements says.
 *
 * @param statements - Those of the customer up to the as-of date, the earliest first;
 * without any, no factor is known.
 */
export function financialFactors(
  statements: readonly Statement[],
  policy: Policy,
): FinancialFactors {
  const latest = statements.at(-1);
  if (latest === undefined) return UNKNOWN;
  const { items } = latest;
  const { statementUnit, priceIndex } = policy.settings;
  const before = yearBefore(statements, latest)?.items ?? null;
  const facts = { items, before, realUnit: statementUnit / priceIndex };
  const ratio = (code: Ratio) => standardRatio(code, items, before).value;
  return {
    currentRatio: currentRatio(items),
    quickRatio: quickRatio(items),
    liabilitiesToAssets: liabilitiesToAssets(items),
    interestCover: interestCover(items),
    netMargin: netMargin(items),
    cashFlowToLiabilities: cashFlowToLiabilities(items),
    altmanZDoublePrime: failureScore("altmanZDoublePrime", facts).value,
    equity: items.equity === undefined ? null : items.equity * statementUnit,
    cashRatio: ratio("cashRatio"),
    liabilitiesToEquity: ratio("liabilitiesToEquity"),
    returnOnAssets: ratio("returnOnAssets"),
    returnOnEquity: ratio("returnOnEquity"),
    returnTrend: returnTrend(statements),
    inventoryDays: ratio("inventoryDays"),
    receivableDays: ratio("receivableDays"),
    cashInterestCover: ratio("cashInterestCover"),
    salesGrowth: ratio("salesGrowth"),
    failureCard: cardScore(facts, policy).value,
  };
}
