/** The factors of the score by name, in the groups in which a reader meets them. */

/** Groups of factors, in the order in which they are shown. */
export const FACTOR_GROUPS = {
  payment: [
    "shareLate",
    "shareSeverelyLate",
    "typicalDaysLate",
    "meanDaysLate",
    "worstDaysLate",
    "trend",
    "shareAmountLate",
    "spreadDaysLate",
    "recentDaysLate",
  ],
  exposure: ["oldestOpenItem", "shareOverdue", "utilisation", "shareDisputed"],
  relationship: ["yearsAsCustomer", "brokenPromises", "orderGrowth"],
  security: ["coverShare"],
  financial: [
    "currentRatio",
    "quickRatio",
    "liabilitiesToAssets",
    "interestCover",
    "netMargin",
    "cashFlowToLiabilities",
    "altmanZDoublePrime",
    "equity",
    "cashRatio",
    "liabilitiesToEquity",
    "returnOnAssets",
    "returnOnEquity",
    "returnTrend",
    "inventoryDays",
    "receivableDays",
    "cashInterestCover",
    "salesGrowth",
    "failureCard",
  ],
  judgement: ["externalScore", "industryRating", "siteVisit", "reputation"],
} as const;

export type FactorGroup = keyof typeof FACTOR_GROUPS;

/** One factor of the score. */
export type FactorCode = (typeof FACTOR_GROUPS)[FactorGroup][number];

/** All factors, group by group. */
export const FACTOR_CODES: readonly FactorCode[] = Object.values(FACTOR_GROUPS).flat();
