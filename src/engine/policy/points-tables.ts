/** Points of the factors in the built-in policies. */
import type { FactorCode } from "../words/factor-codes";
import type { PointsTable } from "./built-in-row";

/** Points of a mark out of 100: the marks 1 to 5 stand for 0, 25, 50, 75 and 100. */
// prettier-ignore
const RATING_POINTS: PointsTable = [
  [null, 0], [15, 15], [25, 25], [40, 40], [50, 50], [60, 60], [75, 75], [90, 90], [100, 100],
];

/**
 * Points by factor: one threshold and its points per bracket, so the formatter is kept away.
 *
 * Steps of payment behaviour are fine, since they rank; those of trend and share overdue
 * are flat near the middle, since a few invoices move these figures at random. Steps of
 * the ratios follow the failure rates of 1,768 listed US firms, 1999–2014 (Pellegrino et
 * al. 2024, CC BY 4.0), rounded to figures that credit managers use.
 */
// prettier-ignore
export const STANDARD_POINTS: Readonly<Record<FactorCode, PointsTable>> = {
  shareLate: [
    [null, 100], [0.02, 98], [0.05, 94], [0.1, 88], [0.15, 81], [0.2, 74], [0.25, 67],
    [0.3, 60], [0.4, 48], [0.5, 36], [0.6, 25], [0.75, 12], [0.9, 0],
  ],
  shareSeverelyLate: [
    [null, 100], [0.005, 94], [0.01, 88], [0.02, 80], [0.04, 68], [0.06, 58],
    [0.1, 42], [0.15, 30], [0.2, 20], [0.3, 8], [0.5, 0],
  ],
  typicalDaysLate: [
    [null, 100], [0.25, 97], [0.5, 93], [0.75, 90], [1, 86], [1.5, 80], [2, 74], [2.5, 69],
    [3, 64], [4, 56], [5, 50], [6, 44], [8, 35], [12, 22], [18, 10], [30, 0],
  ],
  meanDaysLate: [
    [null, 100], [0.5, 97], [1, 94], [2, 88], [3, 82], [4, 76], [6, 66],
    [8, 56], [11, 45], [15, 33], [20, 22], [30, 10], [45, 0],
  ],
  worstDaysLate: [
    [null, 100], [1, 96], [4, 90], [8, 82], [11, 74], [16, 64], [21, 54], [31, 36], [46, 24],
    [61, 12], [91, 0],
  ],
  trend: [
    [null, 95], [-15, 90], [-8, 85], [-5, 80], [-2, 75], [2, 70],
    [5, 60], [8, 48], [12, 35], [20, 15], [30, 0],
  ],
  oldestOpenItem: [
    [null, 100], [1, 97], [8, 90], [15, 82], [31, 60], [46, 42], [61, 28], [76, 16], [91, 5], [121, 0],
  ],
  shareOverdue: [
    [null, 100], [0.05, 97], [0.1, 94], [0.2, 88], [0.3, 80], [0.4, 70], [0.5, 60], [0.65, 45],
    [0.8, 30], [0.95, 15],
  ],
  utilisation: [
    [null, 100], [0.3, 95], [0.5, 90], [0.65, 82], [0.8, 68], [0.9, 52], [1, 35], [1.1, 20],
    [1.25, 8], [1.5, 0],
  ],
  yearsAsCustomer: [
    [null, 20], [0.5, 30], [1, 45], [2, 60], [3, 70], [5, 82], [8, 92], [10, 100],
  ],
  shareAmountLate: [
    [null, 100], [0.05, 94], [0.1, 88], [0.2, 74], [0.3, 60], [0.5, 36], [0.75, 12], [0.9, 0],
  ],
  spreadDaysLate: [
    [null, 100], [2, 90], [5, 78], [10, 60], [20, 40], [30, 25], [45, 10], [60, 0],
  ],
  recentDaysLate: [
    [null, 100], [1, 94], [3, 82], [6, 66], [11, 45], [20, 22], [30, 10], [45, 0],
  ],
  shareDisputed: [[null, 100], [0.05, 85], [0.1, 70], [0.25, 45], [0.5, 20], [0.75, 0]],
  orderGrowth: [
    [null, 20], [-0.5, 35], [-0.25, 50], [-0.1, 60], [0, 70], [0.1, 80], [0.25, 90], [0.5, 100],
  ],
  brokenPromises: [[null, 100], [1, 50], [2, 20], [3, 0]],
  coverShare: [[null, 40], [0.25, 55], [0.5, 70], [0.75, 85], [0.9, 100]],
  currentRatio: [
    [null, 0], [0.5, 10], [0.8, 25], [1, 40], [1.25, 55], [1.5, 65], [2, 80], [3, 90], [4, 100],
  ],
  quickRatio: [
    [null, 0], [0.3, 10], [0.5, 25], [0.8, 45], [1, 60], [1.5, 75], [2, 85], [3, 95], [4, 100],
  ],
  liabilitiesToAssets: [
    [null, 100], [0.25, 90], [0.35, 75], [0.45, 60], [0.55, 50], [0.65, 35], [0.75, 20],
    [0.85, 10], [1, 0],
  ],
  interestCover: [
    [null, 0], [0, 10], [1, 25], [1.5, 40], [2.5, 55], [4, 75], [7, 90], [10, 100],
  ],
  netMargin: [
    [null, 0], [-0.1, 10], [-0.03, 20], [0, 45], [0.02, 65], [0.05, 80], [0.1, 90], [0.15, 100],
  ],
  cashFlowToLiabilities: [
    [null, 0], [-0.1, 5], [0, 20], [0.05, 40], [0.1, 55], [0.15, 70], [0.2, 80], [0.3, 90],
    [0.5, 100],
  ],
  altmanZDoublePrime: [
    [null, 0], [0, 10], [1.1, 30], [1.85, 50], [2.6, 70], [4, 85], [6, 95], [8, 100],
  ],
  equity: [
    [null, 0], [0, 20], [100_000, 40], [1_000_000, 60], [5_000_000, 75], [20_000_000, 90],
    [100_000_000, 100],
  ],
  cashRatio: [[null, 0], [0.05, 20], [0.1, 40], [0.2, 60], [0.4, 80], [0.8, 100]],
  liabilitiesToEquity: [
    [null, 100], [0.33, 90], [0.54, 75], [0.82, 60], [1.2, 50], [1.9, 35], [3, 20], [5.7, 10],
    [10, 0],
  ],
  returnOnAssets: [[null, 0], [-0.1, 10], [-0.03, 20], [0, 45], [0.02, 65], [0.06, 85], [0.1, 100]],
  returnOnEquity: [[null, 0], [-0.1, 20], [0, 45], [0.05, 65], [0.1, 80], [0.15, 90], [0.2, 100]],
  returnTrend: [[null, 0], [-0.05, 20], [-0.02, 40], [-0.005, 60], [0.005, 75], [0.02, 90], [0.05, 100]],
  inventoryDays: [[null, 100], [30, 85], [60, 70], [90, 50], [120, 35], [180, 15], [365, 0]],
  receivableDays: [[null, 100], [30, 85], [45, 70], [60, 55], [90, 30], [120, 15], [180, 0]],
  cashInterestCover: [[null, 0], [0, 10], [1, 30], [2, 50], [3, 65], [5, 80], [8, 90], [12, 100]],
  salesGrowth: [[null, 0], [-0.2, 20], [-0.1, 40], [0, 60], [0.05, 75], [0.1, 90], [0.2, 100]],
  failureCard: [
    [null, 0], [10, 15], [20, 25], [30, 35], [40, 50], [50, 65], [60, 75], [70, 85], [85, 100],
  ],
  externalScore: RATING_POINTS,
  industryRating: RATING_POINTS,
  siteVisit: RATING_POINTS,
  reputation: RATING_POINTS,
};

/** Points of liabilities to assets (资产负债率) in China, where 70% is the usual alarm line. */
// prettier-ignore
export const CHINA_LIABILITIES_POINTS: PointsTable = [
  [null, 100], [0.3, 90], [0.4, 80], [0.5, 65], [0.6, 50], [0.7, 30], [0.8, 15], [0.9, 5], [1, 0],
];
