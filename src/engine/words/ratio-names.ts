/** Names of the standard ratios, and the groups in which they are shown. */
import { Vocabulary } from "./vocabulary";

/** Ratios by group, in the order in which a reader meets them. */
export const RATIO_GROUPS = {
  liquidity: ["workingCapital", "currentRatio", "quickRatio", "cashRatio"],
  leverage: ["liabilitiesToAssets", "liabilitiesToEquity", "equityMultiplier", "interestCover"],
  activity: [
    "inventoryTurnover",
    "inventoryDays",
    "receivableTurnover",
    "receivableDays",
    "assetTurnover",
  ],
  profitability: [
    "grossMargin",
    "operatingMargin",
    "netMargin",
    "returnOnAssets",
    "returnOnEquity",
  ],
  cashFlow: [
    "cashFlowToCurrentLiabilities",
    "cashFlowToLiabilities",
    "cashFlowToSales",
    "cashInterestCover",
  ],
  growth: ["salesGrowth", "netIncomeGrowth", "assetGrowth", "equityGrowth"],
} as const;

/** A group of ratios. */
export type RatioGroup = keyof typeof RATIO_GROUPS;

/** A standard ratio. */
export type Ratio = (typeof RATIO_GROUPS)[RatioGroup][number];

/** The ratios, as people call them. */
export const RATIOS = new Vocabulary<Ratio>({
  workingCapital: ["", "营运资金", "營運資金", "营运资本"],
  currentRatio: ["", "流动比率", "流動比率"],
  quickRatio: ["", "速动比率", "速動比率", "acid test"],
  cashRatio: ["", "现金比率", "現金比率"],
  liabilitiesToAssets: [
    ...(["", "资产负债率", "負債比率"] as const),
    ...["liabilities / assets", "debt to assets", "debt ratio", "負債占資產比率", "資產負債率"],
  ],
  liabilitiesToEquity: [
    ...(["", "产权比率", "負債對權益比"] as const),
    ...["debt to equity", "debt / equity", "負債權益比", "產權比率"],
  ],
  equityMultiplier: ["", "权益乘数", "權益乘數"],
  interestCover: [
    ...(["", "利息保障倍数", "利息保障倍數"] as const),
    ...["interest coverage", "times interest earned"],
  ],
  inventoryTurnover: ["", "存货周转率", "存貨週轉率"],
  inventoryDays: [
    ...(["", "存货周转天数", "存貨週轉天數"] as const),
    ...["days inventory outstanding", "DIO", "平均銷貨日數"],
  ],
  receivableTurnover: [
    ...(["", "应收账款周转率", "應收帳款週轉率"] as const),
    ...["receivables turnover", "應收款項週轉率"],
  ],
  receivableDays: [
    ...(["", "应收账款周转天数", "應收帳款週轉天數"] as const),
    ...["receivables days", "days sales outstanding", "平均收現日數"],
  ],
  assetTurnover: ["", "总资产周转率", "總資產週轉率", "資產週轉率"],
  grossMargin: ["", "毛利率", "毛利率", "销售毛利率"],
  operatingMargin: ["", "息税前利润率", "營業利益率", "EBIT margin"],
  netMargin: [
    ...(["", "销售净利率", "純益率"] as const),
    ...["net profit margin", "净利润率", "净利率", "淨利率", "稅後淨利率"],
  ],
  returnOnAssets: ["", "总资产净利率", "資產報酬率", "ROA", "资产净利率"],
  returnOnEquity: [
    ...(["", "净资产收益率", "權益報酬率"] as const),
    ...["ROE", "股東權益報酬率", "淨值報酬率"],
  ],
  cashFlowToCurrentLiabilities: [
    ...([
      "operating cash flow to current liabilities",
      "经营现金流动负债比",
      "現金流量比率",
    ] as const),
    ...["operating cash flow / current liabilities", "现金流动负债比率"],
  ],
  cashFlowToLiabilities: [
    ...([
      "operating cash flow to liabilities",
      "经营现金流负债比",
      "營業現金流量對負債比",
    ] as const),
    ...["operating cash flow / liabilities", "cash flow to liabilities", "现金流量负债比率"],
  ],
  cashFlowToSales: [
    ...(["operating cash flow to sales", "销售现金比率", "營業現金流量對營收比"] as const),
    ...["operating cash flow / sales", "cash flow margin"],
  ],
  cashInterestCover: [
    ...(["", "现金利息保障倍数", "現金利息保障倍數"] as const),
    ...["cash interest coverage", "cash flow cover"],
  ],
  salesGrowth: ["", "营业收入增长率", "營收成長率", "收入增长率", "銷售成長率"],
  netIncomeGrowth: ["", "净利润增长率", "稅後淨利成長率", "淨利成長率"],
  assetGrowth: ["", "总资产增长率", "總資產成長率", "資產成長率"],
  equityGrowth: ["", "净资产增长率", "權益成長率", "淨值成長率"],
});
