/** Values of factors with their units. */
import type { FactorCode, Language } from "../engine";
import { formatDuration, formatNumber, formatPercent } from "./format";

/** What a factor's value counts. */
export type FactorUnit =
  "share" | "days" | "years" | "ratio" | "multiple" | "count" | "points" | "amount";

/** Unit of every factor. */
export const FACTOR_UNITS: Readonly<Record<FactorCode, FactorUnit>> = {
  shareLate: "share",
  shareSeverelyLate: "share",
  typicalDaysLate: "days",
  meanDaysLate: "days",
  worstDaysLate: "days",
  trend: "days",
  oldestOpenItem: "days",
  shareOverdue: "share",
  utilisation: "share",
  yearsAsCustomer: "years",
  shareAmountLate: "share",
  spreadDaysLate: "days",
  recentDaysLate: "days",
  shareDisputed: "share",
  orderGrowth: "share",
  brokenPromises: "count",
  coverShare: "share",
  currentRatio: "ratio",
  quickRatio: "ratio",
  liabilitiesToAssets: "share",
  interestCover: "multiple",
  netMargin: "share",
  cashFlowToLiabilities: "share",
  altmanZDoublePrime: "ratio",
  equity: "amount",
  cashRatio: "ratio",
  liabilitiesToEquity: "ratio",
  returnOnAssets: "share",
  returnOnEquity: "share",
  returnTrend: "share",
  inventoryDays: "days",
  receivableDays: "days",
  cashInterestCover: "multiple",
  salesGrowth: "share",
  failureCard: "points",
  externalScore: "points",
  industryRating: "points",
  siteVisit: "points",
  reputation: "points",
};

/**
 * Writes the value of a factor.
 *
 * @example
 * formatFactorValue("shareLate", 0.357, "en"); // "35.7%"
 * formatFactorValue("trend", 4.25, "zh-CN"); // "+4.3 天"
 */
export function formatFactorValue(factor: FactorCode, value: number, language: Language): string {
  return written(factor, value, language, 1);
}

/**
 * Writes a threshold of a factor as exactly as a policy states it.
 *
 * @example
 * formatThreshold("typicalDaysLate", 0.25, "en"); // "0.25 days"
 */
export function formatThreshold(factor: FactorCode, value: number, language: Language): string {
  return written(factor, value, language, 3);
}

function written(factor: FactorCode, value: number, language: Language, decimals: number): string {
  switch (FACTOR_UNITS[factor]) {
    case "share":
      return formatPercent(value, language, decimals);
    case "days": {
      const days = formatDuration(value, "day", language, decimals);
      return factor === "trend" && value > 0 ? `+${days}` : days;
    }
    case "years":
      return formatDuration(value, "year", language, decimals);
    case "count":
    case "points":
      return formatNumber(value, language, decimals);
    case "amount":
      return formatNumber(value, language, decimals - 1);
    case "ratio":
      return formatNumber(value, language, decimals + 1);
    case "multiple":
      return `${formatNumber(value, language, decimals)}×`;
  }
}
