/** The factors of financial strength, from one statement. */
import type { FACTOR_GROUPS } from "../scoring/factor-codes";
import { failureScore } from "./failure-score";
import {
  cashFlowToLiabilities,
  currentRatio,
  interestCover,
  liabilitiesToAssets,
  netMargin,
  quickRatio,
} from "./ratios";
import type { StatementItems } from "./statement-items";

/** Factors that a statement gives; null where an item is missing or the ratio has no base. */
export type FinancialFactors = Readonly<
  Record<(typeof FACTOR_GROUPS)["financial"][number], number | null>
>;

/** Computes all factors of financial strength; without any item, none is known. */
export function financialFactors(items: StatementItems): FinancialFactors {
  return {
    currentRatio: currentRatio(items),
    quickRatio: quickRatio(items),
    liabilitiesToAssets: liabilitiesToAssets(items),
    interestCover: interestCover(items),
    netMargin: netMargin(items),
    cashFlowToLiabilities: cashFlowToLiabilities(items),
    altmanZDoublePrime: failureScore("altmanZDoublePrime", { items, before: null, realUnit: 1 })
      .value,
  };
}
