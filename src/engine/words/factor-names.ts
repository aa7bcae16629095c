/** Names of the factors of the score. */
import type { FactorCode } from "./factor-codes";
import { RATIOS } from "./ratio-names";
import { Vocabulary } from "./vocabulary";

/**
 * The factors, as people call them.
 *
 * Shares and means that are drawn towards the portfolio say so: they stand beside counted ones.
 */
export const FACTORS = new Vocabulary<FactorCode>({
  shareLate: [
    "share of invoices late (smoothed)",
    "逾期付款发票占比（平滑）",
    "逾期付款發票占比（平滑）",
    ...["share of invoices late", "逾期付款发票占比"],
    ...["late share", "逾期发票占比"],
  ],
  shareSeverelyLate: [
    "share of invoices severely late (smoothed)",
    "严重逾期发票占比（平滑）",
    "嚴重逾期發票占比（平滑）",
    ...["share of invoices severely late", "严重逾期发票占比"],
    ...["severely late share"],
  ],
  typicalDaysLate: [
    "typical days late (smoothed)",
    "典型逾期天数（平滑）",
    "典型逾期天數（平滑）",
    ...["典型逾期天数", "geometric mean days late"],
  ],
  meanDaysLate: [
    "mean days late (smoothed)",
    "平均逾期天数（平滑）",
    "平均逾期天數（平滑）",
    ...["平均逾期天数", "average days late"],
  ],
  worstDaysLate: [
    ...(["", "最严重逾期天数", "最嚴重逾期天數"] as const),
    ...["highest days late", "maximum days late"],
  ],
  trend: [
    ...(["trend of days late", "逾期天数变化", "逾期天數變化"] as const),
    ...["recent trend", "近期趋势", "近期趨勢", "趋势", "趨勢"],
  ],
  shareAmountLate: [
    ...(["share of amount late", "逾期付款金额占比", "逾期付款金額占比"] as const),
    ...["late share by amount"],
  ],
  spreadDaysLate: ["spread of days late", "逾期天数标准差", "逾期天數標準差"],
  recentDaysLate: ["mean days late recently", "近期平均逾期天数", "近期平均逾期天數"],
  oldestOpenItem: [
    ...(["", "最长逾期天数", "最長逾期天數"] as const),
    ...["oldest open item days past due", "最早未清账款逾期天数", "最早未收帳款逾期天數"],
  ],
  shareOverdue: [
    ...(["share of balance overdue", "逾期余额占比", "逾期餘額占比"] as const),
    ...["overdue share", "逾期占比"],
  ],
  utilisation: ["", "额度使用率", "額度使用率", "utilization", "limit used"],
  yearsAsCustomer: ["", "合作年限", "往來年限", "合作年限（年）", "customer years"],
  shareDisputed: [
    ...(["share of balance disputed", "争议余额占比", "爭議餘額占比"] as const),
    ...["disputed share", "争议占比", "爭議占比"],
  ],
  orderGrowth: ["", "订单增长率", "訂單成長率", "采购增长率", "採購成長率"],
  brokenPromises: [
    ...(["", "未履行付款承诺次数", "未履行付款承諾次數"] as const),
    ...["number of broken promises"],
  ],
  coverShare: [
    ...(["share covered", "担保覆盖率", "擔保涵蓋率"] as const),
    ...["cover share", "insured share", "信用保险覆盖率", "信用保險涵蓋率"],
  ],
  currentRatio: RATIOS.namesOf("currentRatio"),
  quickRatio: RATIOS.namesOf("quickRatio"),
  liabilitiesToAssets: RATIOS.namesOf("liabilitiesToAssets"),
  interestCover: RATIOS.namesOf("interestCover"),
  netMargin: RATIOS.namesOf("netMargin"),
  cashFlowToLiabilities: RATIOS.namesOf("cashFlowToLiabilities"),
  altmanZDoublePrime: [
    ...(["Altman Z''", "阿特曼Z''值", "Altman Z''值"] as const),
    ...["Altman Z double prime", "奥特曼Z''值"],
  ],
  equity: ["", "所有者权益", "權益總額", "股东权益"],
  cashRatio: RATIOS.namesOf("cashRatio"),
  liabilitiesToEquity: RATIOS.namesOf("liabilitiesToEquity"),
  returnOnAssets: RATIOS.namesOf("returnOnAssets"),
  returnOnEquity: RATIOS.namesOf("returnOnEquity"),
  returnTrend: [
    ...(["trend of return on assets", "总资产净利率变化趋势", "資產報酬率趨勢"] as const),
    ...["ROA trend"],
  ],
  inventoryDays: RATIOS.namesOf("inventoryDays"),
  receivableDays: RATIOS.namesOf("receivableDays"),
  cashInterestCover: RATIOS.namesOf("cashInterestCover"),
  salesGrowth: RATIOS.namesOf("salesGrowth"),
  failureCard: ["", "失败评分卡", "失敗評分卡", "预警评分卡"],
  externalScore: ["", "外部评分", "外部評分", "agency score", "征信评分"],
  industryRating: ["", "行业评分", "產業評分"],
  siteVisit: ["", "实地考察评分", "實地訪查評分", "实地考察", "實地訪查"],
  reputation: ["", "声誉评分", "聲譽評分", "市场声誉"],
});
