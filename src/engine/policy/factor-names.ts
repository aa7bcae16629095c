/** Names of the factors of the score. */
import type { FactorCode } from "../scoring/factor-codes";
import { Vocabulary } from "./vocabulary";

/** The factors, as people call them. */
export const FACTORS = new Vocabulary<FactorCode>({
  shareLate: [
    ...(["share of invoices late", "逾期付款发票占比", "逾期付款發票占比"] as const),
    ...["late share", "逾期发票占比", "逾期發票占比"],
  ],
  shareSeverelyLate: [
    ...(["share of invoices severely late", "严重逾期发票占比", "嚴重逾期發票占比"] as const),
    ...["severely late share", "share severely late"],
  ],
  typicalDaysLate: [
    ...(["typical days late", "典型逾期天数", "典型逾期天數"] as const),
    ...["geometric mean days late"],
  ],
  meanDaysLate: [
    ...(["mean days late", "平均逾期天数", "平均逾期天數"] as const),
    ...["average days late"],
  ],
  worstDaysLate: [
    ...(["worst days late", "最严重逾期天数", "最嚴重逾期天數"] as const),
    ...["highest days late", "maximum days late"],
  ],
  trend: [
    ...(["trend of days late", "逾期天数变化", "逾期天數變化"] as const),
    ...["recent trend", "近期趋势", "近期趨勢", "趋势", "趨勢"],
  ],
  oldestOpenItem: [
    ...(["oldest open item", "最长逾期天数", "最長逾期天數"] as const),
    ...["oldest open item days past due", "最早未清账款逾期天数", "最早未收帳款逾期天數"],
  ],
  shareOverdue: [
    ...(["share of balance overdue", "逾期余额占比", "逾期餘額占比"] as const),
    ...["overdue share", "逾期占比"],
  ],
  utilisation: ["utilisation", "额度使用率", "額度使用率", "utilization", "limit used"],
  yearsAsCustomer: [
    "years as customer",
    "合作年限",
    "往來年限",
    "合作年限（年）",
    "customer years",
  ],
  currentRatio: ["current ratio", "流动比率", "流動比率"],
  quickRatio: ["quick ratio", "速动比率", "速動比率", "acid test"],
  liabilitiesToAssets: [
    ...(["liabilities to assets", "资产负债率", "負債比率"] as const),
    ...["liabilities / assets", "debt to assets", "debt ratio", "負債占資產比率", "資產負債率"],
  ],
  interestCover: [
    ...(["interest cover", "利息保障倍数", "利息保障倍數"] as const),
    ...["interest coverage", "times interest earned"],
  ],
  netMargin: [
    ...(["net margin", "销售净利率", "純益率"] as const),
    ...["net profit margin", "净利润率", "净利率", "淨利率", "稅後淨利率"],
  ],
  cashFlowToLiabilities: [
    ...([
      "operating cash flow to liabilities",
      "经营现金流负债比",
      "營業現金流量對負債比",
    ] as const),
    ...["operating cash flow / liabilities", "cash flow to liabilities", "现金流量负债比率"],
  ],
  altmanZDoublePrime: [
    ...(["Altman Z''", "阿特曼Z''值", "Altman Z''值"] as const),
    ...["Altman Z double prime", "奥特曼Z''值"],
  ],
});
