/** Words of the table of failure scores. */
import {
  CARD_FIGURES,
  nameIn,
  type CardFigure,
  type FailureFigure,
  type Language,
  type Term,
} from "../engine";
import { fillTemplate } from "./template";

/** Headings before those of the figures, in their order. */
const HEADINGS: readonly Term[] = [
  ["Customer", "客户", "客戶"],
  ["Name", "名称", "名稱"],
  ["Period end", "报告期", "報表日期"],
  ["Model", "模型", "模型"],
  ["Score", "评分", "評分"],
  ["Probability", "概率", "機率"],
  ["Zone", "区间", "區間"],
  ["Missing", "缺少", "缺少"],
];

/** Figures of the formulas; those of the card are named as the policy names them. */
const FIGURES: Readonly<Record<Exclude<FailureFigure, CardFigure>, Term>> = {
  workingCapitalToAssets: ["Working capital / assets", "营运资金 ÷ 资产", "營運資金 ÷ 資產"],
  retainedEarningsToAssets: ["Retained earnings / assets", "留存收益 ÷ 资产", "保留盈餘 ÷ 資產"],
  ebitToAssets: ["EBIT / assets", "息税前利润 ÷ 资产", "稅前息前淨利 ÷ 資產"],
  marketValueToLiabilities: ["Market value / liabilities", "市值 ÷ 负债", "市值 ÷ 負債"],
  equityToLiabilities: ["Equity / liabilities", "所有者权益 ÷ 负债", "權益 ÷ 負債"],
  salesToAssets: ["Sales / assets", "营业收入 ÷ 资产", "營業收入 ÷ 資產"],
  currentRatio: ["Current ratio", "流动比率", "流動比率"],
  currentLiabilitiesToCurrentAssets: [
    "Current liabilities / current assets",
    "流动负债 ÷ 流动资产",
    "流動負債 ÷ 流動資產",
  ],
  logOfRealAssets: ["ln(assets / price index)", "ln（资产 ÷ 物价指数）", "ln（資產 ÷ 物價指數）"],
  negativeEquity: [
    "Liabilities above assets (1 = yes)",
    "资不抵债（1 = 是）",
    "負債大於資產（1 = 是）",
  ],
  lossInBothYears: [
    "Loss in both years (1 = yes)",
    "连续两年亏损（1 = 是）",
    "連續兩年虧損（1 = 是）",
  ],
  changeOfNetIncome: ["Change of net income", "净利润变动", "稅後淨利變動"],
};

const POINTS: Term = ["Points: {figure}", "得分：{figure}", "得分：{figure}"];

/**
 * Headings of the table, the figures last.
 *
 * @param isCard - The card has a column of points for each of its figures.
 */
export function failureHeadings(
  figures: readonly FailureFigure[],
  isCard: boolean,
  language: Language,
): string[] {
  const names = figures.map((figure) =>
    figure in FIGURES
      ? nameIn(FIGURES[figure as keyof typeof FIGURES], language)
      : CARD_FIGURES.nameOf(figure as CardFigure, language),
  );
  const points = names.map((figure) => fillTemplate(nameIn(POINTS, language), { figure }));
  return [...HEADINGS.map((term) => nameIn(term, language)), ...names, ...(isCard ? points : [])];
}
