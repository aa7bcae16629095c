/** The standard ratios: how each is made, and what it needs. */
import { WORKING_CAPITAL, missingItems, type FigureNeeds, type MissingItem } from "./missing-items";
import type { Ratio } from "../words/ratio-names";
import {
  cashFlowToLiabilities,
  currentRatio,
  interestCover,
  liabilitiesToAssets,
  netMargin,
  quickRatio,
  workingCapital,
} from "./ratios";
import type { StatementItem, StatementItems } from "../words/statement-items";

/** What a ratio's value counts: an amount in the unit of the statement, times, a fraction or days. */
export type RatioUnit = "amount" | "times" | "share" | "days";

interface RatioRule extends FigureNeeds {
  readonly unit: RatioUnit;
  readonly value: (items: StatementItems, before: StatementItems) => number | null;
}

/** Days of a year in which turnover is counted. */
const YEAR_DAYS = 365;

/**
 * The rules. Balances are those at the end of the period, so that return on equity = net
 * margin × asset turnover × equity multiplier holds exactly (DuPont); inventory and
 * receivables are the mean of both ends where the year before is known.
 */
const RULES: Readonly<Record<Ratio, RatioRule>> = {
  workingCapital: {
    unit: "amount",
    items: ["currentAssets", "currentLiabilities"],
    instead: WORKING_CAPITAL,
    value: workingCapital,
  },
  currentRatio: ratio("times", "currentAssets", "currentLiabilities", currentRatio),
  quickRatio: {
    unit: "times",
    items: ["currentAssets", "inventory", "currentLiabilities"],
    base: "currentLiabilities",
    value: quickRatio,
  },
  /** Cash / current liabilities. */
  cashRatio: ratio("times", "cash", "currentLiabilities"),
  liabilitiesToAssets: ratio("share", "totalLiabilities", "totalAssets", liabilitiesToAssets),
  /** Total liabilities / equity; none with negative equity. */
  liabilitiesToEquity: ratio("times", "totalLiabilities", "equity"),
  /** Total assets / equity; none with negative equity. */
  equityMultiplier: ratio("times", "totalAssets", "equity"),
  interestCover: ratio("times", "ebit", "interestExpense", interestCover),
  /** Cost of goods sold / inventory. */
  inventoryTurnover: turnover("costOfGoodsSold", "inventory"),
  /** 365 × inventory / cost of goods sold. */
  inventoryDays: daysOf("inventory", "costOfGoodsSold"),
  /** Sales / receivables. */
  receivableTurnover: turnover("sales", "receivables"),
  /** 365 × receivables / sales. */
  receivableDays: daysOf("receivables", "sales"),
  /** Sales / total assets. */
  assetTurnover: ratio("times", "sales", "totalAssets"),
  /** Gross profit / sales. */
  grossMargin: ratio("share", "grossProfit", "sales"),
  /** EBIT / sales. */
  operatingMargin: ratio("share", "ebit", "sales"),
  netMargin: ratio("share", "netIncome", "sales", netMargin),
  /** Net income / total assets. */
  returnOnAssets: ratio("share", "netIncome", "totalAssets"),
  /** Net income / equity; none with negative equity, where a loss would look like a gain. */
  returnOnEquity: ratio("share", "netIncome", "equity"),
  /** Operating cash flow / current liabilities. */
  cashFlowToCurrentLiabilities: ratio("times", "operatingCashFlow", "currentLiabilities"),
  cashFlowToLiabilities: ratio(
    "share",
    "operatingCashFlow",
    "totalLiabilities",
    cashFlowToLiabilities,
  ),
  /** Operating cash flow / sales. */
  cashFlowToSales: ratio("share", "operatingCashFlow", "sales"),
  /** (Operating cash flow + interest + income tax) / interest, both as the income statement has them. */
  cashInterestCover: {
    unit: "times",
    items: ["operatingCashFlow", "interestExpense", "incomeTax"],
    base: "interestExpense",
    value: ({ operatingCashFlow, interestExpense, incomeTax }) =>
      quotient((operatingCashFlow ?? NaN) + (incomeTax ?? NaN), interestExpense, 1),
  },
  salesGrowth: growth("sales"),
  netIncomeGrowth: growth("netIncome"),
  assetGrowth: growth("totalAssets"),
  equityGrowth: growth("equity"),
};

/** A ratio, or what it lacks. */
export interface RatioReading {
  /** Null when an item is missing or the ratio has no base. */
  readonly value: number | null;
  readonly missing: readonly MissingItem[];
}

/**
 * Computes a standard ratio.
 *
 * @param before - Items of the statement a year before; null where there is none.
 *
 * @example
 * standardRatio("receivableDays", { sales: 730, receivables: 100 }, { receivables: 60 }); // 40
 */
export function standardRatio(
  ratio: Ratio,
  items: StatementItems,
  before: StatementItems | null,
): RatioReading {
  const rule = RULES[ratio];
  const value = rule.value(items, before ?? {});
  return value !== null && Number.isFinite(value)
    ? { value, missing: [] }
    : { value: null, missing: missingItems(rule, items, before ?? {}) };
}

/** What the value of a ratio counts. */
export function ratioUnit(ratio: Ratio): RatioUnit {
  return RULES[ratio].unit;
}

function ratio(
  unit: RatioUnit,
  of: StatementItem,
  base: StatementItem,
  value: RatioRule["value"] = (items) => quotient(items[of], items[base]),
): RatioRule {
  return { unit, items: [of, base], base, value };
}

function turnover(flow: StatementItem, stock: StatementItem): RatioRule {
  return {
    unit: "times",
    items: [flow, stock],
    base: stock,
    value: (items, before) => quotient(items[flow], meanOf(stock, items, before)),
  };
}

function daysOf(stock: StatementItem, flow: StatementItem): RatioRule {
  return {
    unit: "days",
    items: [stock, flow],
    base: flow,
    value: (items, before) => {
      const share = quotient(meanOf(stock, items, before), items[flow]);
      return share === null ? null : share * YEAR_DAYS;
    },
  };
}

/** This year / the year before − 1; none where the year before was not above 0. */
function growth(item: StatementItem): RatioRule {
  return {
    unit: "share",
    items: [item],
    before: [item],
    baseBefore: item,
    value: (items, before) => quotient(items[item], before[item], -1),
  };
}

function meanOf(
  stock: StatementItem,
  items: StatementItems,
  before: StatementItems,
): number | undefined {
  const [closing, opening] = [items[stock], before[stock]];
  return closing === undefined || opening === undefined ? closing : (opening + closing) / 2;
}

/** A ratio without a positive base is no ratio. */
function quotient(of: number | undefined, base: number | undefined, plus = 0): number | null {
  return of === undefined || base === undefined || !(base > 0) ? null : of / base + plus;
}
