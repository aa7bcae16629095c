/** The figures of which failure scores are made, each from the items of one or two statements. */
import { missingItems, WORKING_CAPITAL, type FigureNeeds, type MissingItem } from "./missing-items";
import { workingCapital } from "./ratios";
import type { StatementItem, StatementItems } from "../words/statement-items";

/** A firm's latest statement with what a failure score takes from elsewhere. */
export interface FailureFacts {
  readonly items: StatementItems;
  /** Items of the statement a year before; null where there is none. */
  readonly before: StatementItems | null;
  /** One unit of the statement in currency units / the price index, which is 100 in 1968. */
  readonly realUnit: number;
}

/** How a figure is made. */
interface FigureRule extends FigureNeeds {
  /** Called with all items known and the base above 0. */
  readonly value: (items: Known, before: Known, facts: FailureFacts) => number | null;
}

type Known = Required<StatementItems>;

const RULES = {
  /** Working capital / total assets. */
  workingCapitalToAssets: {
    items: ["currentAssets", "currentLiabilities", "totalAssets"],
    instead: WORKING_CAPITAL,
    base: "totalAssets",
    value: (items) => {
      const capital = workingCapital(items);
      return capital === null ? null : capital / items.totalAssets;
    },
  },
  /** Retained earnings / total assets. */
  retainedEarningsToAssets: share("retainedEarnings", "totalAssets"),
  /** EBIT / total assets. */
  ebitToAssets: share("ebit", "totalAssets"),
  /** Market value of equity / total liabilities. */
  marketValueToLiabilities: share("marketValue", "totalLiabilities"),
  /** Book equity / total liabilities. */
  equityToLiabilities: share("equity", "totalLiabilities"),
  /** Sales / total assets. */
  salesToAssets: share("sales", "totalAssets"),
  /** Net income / total assets. */
  netIncomeToAssets: share("netIncome", "totalAssets"),
  /** Total liabilities / total assets. */
  liabilitiesToAssets: share("totalLiabilities", "totalAssets"),
  /** Total liabilities / total assets, less what it was the year before. */
  changeOfLiabilitiesToAssets: {
    items: ["totalLiabilities", "totalAssets"],
    before: ["totalLiabilities", "totalAssets"],
    base: "totalAssets",
    baseBefore: "totalAssets",
    value: (items, before) =>
      items.totalLiabilities / items.totalAssets - before.totalLiabilities / before.totalAssets,
  },
  /** Long-term debt / total assets. */
  longTermDebtToAssets: share("longTermDebt", "totalAssets"),
  /** (Current assets − inventory) / current liabilities. */
  quickRatio: {
    items: ["currentAssets", "inventory", "currentLiabilities"],
    base: "currentLiabilities",
    value: ({ currentAssets, inventory, currentLiabilities }) =>
      (currentAssets - inventory) / currentLiabilities,
  },
  /** Net income / current liabilities. */
  netIncomeToCurrentLiabilities: share("netIncome", "currentLiabilities"),
  /** (EBIT − net income) / sales: interest, tax and what is out of the ordinary. */
  deductionsToSales: {
    items: ["ebit", "netIncome", "sales"],
    base: "sales",
    value: ({ ebit, netIncome, sales }) => (ebit - netIncome) / sales,
  },
  /** Gross profit / sales. */
  grossMargin: share("grossProfit", "sales"),
  /** Total assets / total assets of the year before − 1. */
  assetGrowth: {
    items: ["totalAssets"],
    before: ["totalAssets"],
    baseBefore: "totalAssets",
    value: (items, before) => items.totalAssets / before.totalAssets - 1,
  },
  /** Current assets / current liabilities. */
  currentRatio: share("currentAssets", "currentLiabilities"),
  /** Current liabilities / current assets. */
  currentLiabilitiesToCurrentAssets: share("currentLiabilities", "currentAssets"),
  /** ln(total assets in currency units / price index). */
  logOfRealAssets: {
    items: ["totalAssets"],
    base: "totalAssets",
    value: ({ totalAssets }, _, { realUnit }) => Math.log(totalAssets * realUnit),
  },
  /** 1 where liabilities exceed assets, else 0. */
  negativeEquity: {
    items: ["totalLiabilities", "totalAssets"],
    value: ({ totalLiabilities, totalAssets }) => (totalLiabilities > totalAssets ? 1 : 0),
  },
  /** (Net income + depreciation) / total liabilities. */
  fundsToLiabilities: {
    items: ["netIncome", "depreciation", "totalLiabilities"],
    base: "totalLiabilities",
    value: ({ netIncome, depreciation, totalLiabilities }) =>
      (netIncome + depreciation) / totalLiabilities,
  },
  /** 1 after a loss in both years, else 0. */
  lossInBothYears: {
    items: ["netIncome"],
    before: ["netIncome"],
    value: (items, before) => (items.netIncome < 0 && before.netIncome < 0 ? 1 : 0),
  },
  /** (Net income − that of the year before) / (|net income| + |that of the year before|); 0 when both are 0. */
  changeOfNetIncome: {
    items: ["netIncome"],
    before: ["netIncome"],
    value: ({ netIncome }, before) => {
      const sum = Math.abs(netIncome) + Math.abs(before.netIncome);
      return sum === 0 ? 0 : (netIncome - before.netIncome) / sum;
    },
  },
} satisfies Record<string, FigureRule>;

/** A figure of which failure scores are made. */
export type FailureFigure = keyof typeof RULES;

/** A figure, or what is missing for it. */
export interface FigureReading {
  /** Null when an item is missing or the figure has no base. */
  readonly value: number | null;
  readonly missing: readonly MissingItem[];
}

/** Makes a figure; it is never infinite. */
export function failureFigure(figure: FailureFigure, facts: FailureFacts): FigureReading {
  const rule: FigureRule = RULES[figure];
  const { items } = facts;
  const before = facts.before ?? {};
  const missing = missingItems(rule, items, before);
  if (missing.length > 0) return { value: null, missing };
  // All items that the rule reads were found above.
  const value = rule.value(items as Known, before as Known, facts);
  const isNumber = value !== null && Number.isFinite(value);
  return isNumber
    ? { value, missing: [] }
    : { value: null, missing: [{ item: rule.items[0]!, lack: "base" }] };
}

function share(of: StatementItem, base: StatementItem): FigureRule {
  return { items: [of, base], base, value: (items) => items[of] / items[base] };
}
