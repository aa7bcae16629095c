/** Points of the failure card in the built-in policies, as `npm run card` writes them. */
import type { CardFigure } from "../words/card-figures";
import type { PointsTable } from "./built-in-row";

/**
 * Points by figure: one threshold and its points per bracket, so the formatter is kept away.
 *
 * Fitted to 1,768 listed US firms in their last year, 1999–2014, of which 207 filed for
 * bankruptcy in the year after (Pellegrino et al. 2024, Future Internet 16(3) 79; Lombardo
 * et al. 2022, 14(8) 244; CC BY 4.0).
 */
// prettier-ignore
export const CARD_POINTS: Readonly<Record<CardFigure, PointsTable>> = {
  liabilitiesToAssets: [[null, 25], [0.18, 20], [0.27, 15], [0.38, 10], [0.67, 5], [0.79, 0]],
  changeOfLiabilitiesToAssets: [[null, 11], [0.049, 3], [0.19, 0]],
  longTermDebtToAssets: [[null, 4], [0.54, 0]],
  quickRatio: [[null, 0], [0.5, 1], [0.73, 4], [1.6, 5], [2, 7], [2.7, 9], [4.3, 10]],
  netIncomeToAssets: [[null, 0], [-0.24, 1], [-0.03, 5], [0.012, 9], [0.061, 11]],
  netIncomeToCurrentLiabilities: [[null, 0], [-0.26, 2], [-0.091, 3], [0.041, 10], [0.15, 11], [0.56, 12]],
  fundsToLiabilities: [[null, 0], [0.027, 5], [0.092, 11], [0.26, 14]],
  deductionsToSales: [[null, 3], [0.1, 1], [0.17, 0]],
  grossMargin: [[null, 0], [0.35, 2], [0.6, 3]],
  assetGrowth: [[null, 0], [-0.26, 2], [-0.074, 4], [0.022, 5]],
};
