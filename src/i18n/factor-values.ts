/** Values of factors with their units. */
import type { FactorCode, Language } from "../engine";
import { formatDuration, formatNumber, formatPercent } from "./format";

/** What a factor's value counts. */
export type FactorUnit = "share" | "days" | "years" | "ratio" | "multiple" | "count" | "points";

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
  brokenPromises: "count",
  coverShare: "share",
  currentRatio: "ratio",
  quickRatio: "ratio",
  liabilitiesToAssets: "share",
  interestCover: "multiple",
  netMargin: "share",
  cashFlowToLiabilities: "share",
  altmanZDoublePrime: "ratio",
  externalScore: "points",
  industryRating: "points",
  siteVisit: "points",
  reputation: "points",
};

/**
 * Writes the value of a factor, or a threshold of it.
 *
 * @example
 * formatFactorValue("shareLate", 0.357, "en"); // "35.7%"
 * formatFactorValue("trend", 4.25, "zh-CN"); // "+4.3天"
 */
export function formatFactorValue(factor: FactorCode, value: number, language: Language): string {
  switch (FACTOR_UNITS[factor]) {
    case "share":
      return formatPercent(value, language, 1);
    case "days": {
      const days = formatDuration(value, "day", language);
      return factor === "trend" && value > 0 ? `+${days}` : days;
    }
    case "years":
      return formatDuration(value, "year", language);
    case "count":
    case "points":
      return formatNumber(value, language, 1);
    case "ratio":
      return formatNumber(value, language);
    case "multiple":
      return `${formatNumber(value, language, 1)}×`;
  }
}
