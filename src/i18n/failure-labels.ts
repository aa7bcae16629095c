/** Words of the table of failure scores. */
import { nameIn, type FailureFigure, type Language, type Term } from "../engine";

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

const FIGURES: Readonly<Record<FailureFigure, Term>> = {
  workingCapitalToAssets: ["Working capital / assets", "营运资金 ÷ 资产", "營運資金 ÷ 資產"],
  retainedEarningsToAssets: ["Retained earnings / assets", "留存收益 ÷ 资产", "保留盈餘 ÷ 資產"],
  ebitToAssets: ["EBIT / assets", "息税前利润 ÷ 资产", "稅前息前淨利 ÷ 資產"],
  marketValueToLiabilities: ["Market value / liabilities", "市值 ÷ 负债", "市值 ÷ 負債"],
  equityToLiabilities: ["Equity / liabilities", "所有者权益 ÷ 负债", "權益 ÷ 負債"],
  salesToAssets: ["Sales / assets", "营业收入 ÷ 资产", "營業收入 ÷ 資產"],
  netIncomeToAssets: ["Net income / assets", "净利润 ÷ 资产", "稅後淨利 ÷ 資產"],
  liabilitiesToAssets: ["Liabilities / assets", "负债 ÷ 资产", "負債 ÷ 資產"],
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
  fundsToLiabilities: [
    "(Net income + depreciation) / liabilities",
    "（净利润 + 折旧）÷ 负债",
    "（稅後淨利 + 折舊）÷ 負債",
  ],
  lossInBothYears: [
    "Loss in both years (1 = yes)",
    "连续两年亏损（1 = 是）",
    "連續兩年虧損（1 = 是）",
  ],
  changeOfNetIncome: ["Change of net income", "净利润变动", "稅後淨利變動"],
};

/** Headings of the table, the figures last. */
export function failureHeadings(figures: readonly FailureFigure[], language: Language): string[] {
  return [...HEADINGS, ...figures.map((figure) => FIGURES[figure])].map((term) =>
    nameIn(term, language),
  );
}
