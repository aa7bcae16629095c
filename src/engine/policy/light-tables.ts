/** Traffic lights of the ratios in the built-in policies. */
import type { Ratio } from "../words/ratio-names";
import type { LightTable } from "./built-in-row";

/**
 * Lights by ratio: what textbooks and credit managers take for sound in trade and
 * industry. Amounts, turnovers and gross margin depend on the trade too much to have one.
 */
// prettier-ignore
export const STANDARD_LIGHTS: Readonly<Partial<Record<Ratio, LightTable>>> = {
  currentRatio: [[null, "red"], [1, "amber"], [1.5, "green"]],
  quickRatio: [[null, "red"], [0.7, "amber"], [1, "green"]],
  cashRatio: [[null, "red"], [0.1, "amber"], [0.2, "green"]],
  liabilitiesToAssets: [[null, "green"], [0.6, "amber"], [0.8, "red"]],
  liabilitiesToEquity: [[null, "green"], [1.5, "amber"], [4, "red"]],
  interestCover: [[null, "red"], [1.5, "amber"], [3, "green"]],
  inventoryDays: [[null, "green"], [90, "amber"], [180, "red"]],
  receivableDays: [[null, "green"], [60, "amber"], [90, "red"]],
  operatingMargin: [[null, "red"], [0, "amber"], [0.05, "green"]],
  netMargin: [[null, "red"], [0, "amber"], [0.02, "green"]],
  returnOnAssets: [[null, "red"], [0, "amber"], [0.05, "green"]],
  returnOnEquity: [[null, "red"], [0, "amber"], [0.1, "green"]],
  cashFlowToCurrentLiabilities: [[null, "red"], [0, "amber"], [0.4, "green"]],
  cashFlowToLiabilities: [[null, "red"], [0, "amber"], [0.2, "green"]],
  cashFlowToSales: [[null, "red"], [0, "amber"], [0.05, "green"]],
  cashInterestCover: [[null, "red"], [1, "amber"], [3, "green"]],
  salesGrowth: [[null, "red"], [-0.1, "amber"], [0, "green"]],
};

/** Lights of liabilities to assets (资产负债率) in China, where 70% is the usual alarm line. */
export const CHINA_LIABILITIES_LIGHTS: LightTable = [
  [null, "green"],
  [0.6, "amber"],
  [0.7, "red"],
];
