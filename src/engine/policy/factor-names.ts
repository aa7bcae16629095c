/** Names of the factors of the score. */
import type { FactorCode } from "../scoring/factor-codes";
import { RATIOS } from "../statements/ratio-names";
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
});
