/** Words of the table of ratios. */
import {
  LIGHTS,
  nameIn,
  type Language,
  type LightStep,
  type RatioGroup,
  type RatioUnit,
  type Term,
} from "../engine";
import { formatNumber } from "./format";

const GROUPS: Readonly<Record<RatioGroup | "shares" | "salesShares", Term>> = {
  liquidity: ["Liquidity", "偿债能力（短期）", "短期償債能力"],
  leverage: ["Leverage", "偿债能力（长期）", "財務結構與長期償債能力"],
  activity: ["Activity", "营运能力", "經營能力"],
  profitability: ["Profitability", "盈利能力", "獲利能力"],
  cashFlow: ["Cash flow", "现金流量", "現金流量"],
  growth: ["Growth", "成长能力", "成長能力"],
  shares: ["Share of total assets", "占总资产比重", "占資產總計比重"],
  salesShares: ["Share of sales", "占营业收入比重", "占營業收入比重"],
};

const UNITS: Readonly<Record<RatioUnit, Term>> = {
  amount: ["amount", "金额", "金額"],
  times: ["times", "倍", "倍"],
  share: ["fraction", "小数", "小數"],
  days: ["days", "天", "天"],
};

/** Headings before those of the periods, and after them. */
const HEADINGS: readonly Term[] = [
  ["Customer", "客户", "客戶"],
  ["Group", "类别", "類別"],
  ["Ratio", "比率", "比率"],
  ["Unit", "单位", "單位"],
];

const LAST_HEADINGS: readonly Term[] = [
  ["Change", "变动", "變動"],
  ["Light", "信号灯", "燈號"],
  ["Bounds", "标准", "標準"],
  ["Missing", "缺少", "缺少"],
];

/** Headings of the table around those of the periods. */
export function ratioHeadings(periods: readonly string[], language: Language): string[] {
  const inLanguage = (terms: readonly Term[]) => terms.map((term) => nameIn(term, language));
  return [...inLanguage(HEADINGS), ...periods, ...inLanguage(LAST_HEADINGS)];
}

/** Names a group of rows. */
export function ratioGroupName(group: keyof typeof GROUPS, language: Language): string {
  return nameIn(GROUPS[group], language);
}

/** Names what the values of a row count. */
export function ratioUnitName(unit: RatioUnit, language: Language): string {
  return nameIn(UNITS[unit], language);
}

/**
 * Writes the thresholds of a traffic light.
 *
 * @param industry - The industry for which they hold; "" for all.
 *
 * @example
 * // "red < 1 ≤ amber < 1.5 ≤ green"
 */
export function lightBounds(
  steps: readonly LightStep[],
  industry: string,
  language: Language,
): string {
  const text = steps.reduce((before, { from, value }) => {
    const light = LIGHTS.nameOf(value, language);
    if (from === -Infinity) return light;
    const bound = `${formatNumber(from, language, 4)} ≤ ${light}`;
    return before === "" ? bound : `${before} < ${bound}`;
  }, "");
  return industry === "" ? text : `${industry}: ${text}`;
}
