/** The ratios of one customer over its periods, with traffic lights. */
import type { Light } from "../words/item-names";
import type { LightStep, Policy } from "../policy/policy";
import { industryItem } from "../policy/ratio-items";
import { stepAt } from "../policy/step-at";
import type { SerialDate } from "../values/serial-date";
import type { MissingItem } from "./missing-items";
import { RATIO_GROUPS, type Ratio, type RatioGroup } from "../words/ratio-names";
import { ratioUnit, standardRatio, type RatioUnit } from "./standard-ratios";
import type { StatementItem } from "../words/statement-items";
import { yearBefore, type Statement, type StatementTable } from "./statement-table";

/** Periods that a report shows. */
export const REPORT_PERIODS = 5;

/** A ratio over the periods. */
export interface RatioRow {
  readonly group: RatioGroup;
  readonly ratio: Ratio;
  readonly unit: RatioUnit;
  /** One per period; null where it cannot be made. */
  readonly values: readonly (number | null)[];
  /** The latest value less the one before; null where either is unknown. */
  readonly change: number | null;
  /** Of the latest value; null without one, and for a ratio that the policy does not rate. */
  readonly light: Light | null;
  /** The thresholds that applied, rising; those of the industry where the policy has them. */
  readonly steps: readonly LightStep[];
  readonly isOfIndustry: boolean;
  /** What the latest value lacks. */
  readonly missing: readonly MissingItem[];
}

/** An item as a share of total assets or of sales (common size). */
export interface ShareRow {
  readonly item: StatementItem;
  readonly of: "totalAssets" | "sales";
  readonly values: readonly (number | null)[];
  readonly change: number | null;
}

/** The ratios of one customer. */
export interface RatioReport {
  readonly industry: string | null;
  /** Last days of the periods, the latest last; at most five. */
  readonly periods: readonly SerialDate[];
  readonly ratios: readonly RatioRow[];
  /** Items that any of the periods has. */
  readonly shares: readonly ShareRow[];
}

const SHARES: Readonly<Record<ShareRow["of"], readonly StatementItem[]>> = {
  totalAssets: [
    ...(["cash", "receivables", "inventory", "currentAssets", "currentLiabilities"] as const),
    ...(["longTermDebt", "totalLiabilities", "equity", "retainedEarnings"] as const),
  ],
  sales: [
    ...(["costOfGoodsSold", "grossProfit", "operatingExpenses", "ebitda", "depreciation"] as const),
    ...(["ebit", "interestExpense", "profitBeforeTax", "netIncome", "operatingCashFlow"] as const),
  ],
};

/**
 * Computes all standard ratios of a customer for its latest periods.
 *
 * @param place - The customer's place in the table.
 */
export function ratioReport(table: StatementTable, place: number, policy: Policy): RatioReport {
  return reportOf(table.statements[place]!, table.industries[place]!, policy);
}

/**
 * Computes the ratios of statements.
 *
 * @param all - Of one customer, the earliest first.
 */
export function reportOf(
  all: readonly Statement[],
  industry: string | null,
  policy: Policy,
): RatioReport {
  const shown = all.slice(-REPORT_PERIODS);
  const groups = Object.keys(RATIO_GROUPS) as RatioGroup[];
  return {
    industry,
    periods: shown.map(({ periodEnd }) => periodEnd),
    ratios: groups.flatMap((group) =>
      RATIO_GROUPS[group].map((ratio) => ({
        group,
        ...ratioRow(ratio, all, shown, industry, policy),
      })),
    ),
    shares: [...shareRows("totalAssets", shown), ...shareRows("sales", shown)],
  };
}

function ratioRow(
  ratio: Ratio,
  all: readonly Statement[],
  shown: readonly Statement[],
  industry: string | null,
  policy: Policy,
): Omit<RatioRow, "group"> {
  const readings = shown.map((statement) =>
    standardRatio(ratio, statement.items, yearBefore(all, statement)?.items ?? null),
  );
  const latest = readings.at(-1);
  const { steps, isOfIndustry } = lightSteps(ratio, industry, policy);
  const values = readings.map(({ value }) => value);
  const value = latest?.value ?? null;
  return {
    ratio,
    unit: ratioUnit(ratio),
    values,
    change: changeOf(values),
    light: value === null ? null : (stepAt(steps, value)?.value ?? null),
    steps,
    isOfIndustry,
    missing: latest?.missing ?? [],
  };
}

/** Gives the thresholds of a ratio's light: those of the industry where the policy has them. */
export function lightSteps(
  ratio: Ratio,
  industry: string | null,
  policy: Policy,
): Pick<RatioRow, "steps" | "isOfIndustry"> {
  const own = industry === null ? undefined : policy.ratios.get(industryItem(ratio, industry));
  return { steps: own ?? policy.ratios.get(ratio) ?? [], isOfIndustry: own !== undefined };
}

function shareRows(of: ShareRow["of"], shown: readonly Statement[]): ShareRow[] {
  return SHARES[of].flatMap((item) => {
    const values = shown.map(({ items }) => shareOf(items[item], items[of]));
    const isKnown = values.some((value) => value !== null);
    return isKnown ? [{ item, of, values, change: changeOf(values) }] : [];
  });
}

function shareOf(item: number | undefined, whole: number | undefined): number | null {
  if (item === undefined || whole === undefined || !(whole > 0)) return null;
  const share = item / whole;
  return Number.isFinite(share) ? share : null;
}

function changeOf(values: readonly (number | null)[]): number | null {
  const [latest, previous] = [values.at(-1) ?? null, values.at(-2) ?? null];
  if (latest === null || previous === null) return null;
  const change = latest - previous;
  return Number.isFinite(change) ? change : null;
}
