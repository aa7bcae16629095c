/** Headings and texts of the backtest. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const LABELS = {
  backtest: ["Backtest", "回测", "回溯測試"],
  cutOffDate: ["Scored on", "评分日", "評分日"],
  judgedUntil: ["Judged until", "结果统计至", "結果統計至"],
  customers: ["Customers", "客户数", "客戶數"],
  unscored: ["Of which without a score", "其中：无评分", "其中：無評分"],
  measure: ["Measure", "指标", "指標"],
  late: ["Late (half of the invoices)", "逾期（半数以上发票）", "逾期（半數以上發票）"],
  severelyLate: [
    "Seriously late (any by more than {days} {days:day|days})",
    "严重逾期（任一发票超过 {days} 天）",
    "嚴重逾期（任一發票超過 {days} 天）",
  ],
  bad: ["Bad customers, scored", "坏客户数（有评分）", "壞客戶數（有評分）"],
  good: ["Good customers, scored", "好客户数（有评分）", "好客戶數（有評分）"],
  auc: ["AUC", "AUC", "AUC"],
  low: ["AUC, 95% interval from", "AUC 95% 置信区间下限", "AUC 95% 信賴區間下限"],
  high: ["AUC, 95% interval to", "AUC 95% 置信区间上限", "AUC 95% 信賴區間上限"],
  gini: ["Gini", "基尼系数", "吉尼係數"],
  ks: ["KS", "KS", "KS"],
  ksScore: ["KS at score", "KS 所在评分", "KS 所在評分"],
  tooFewBad: [
    "too few bad customers (fewer than {fewest})",
    "坏客户太少（不足 {fewest} 位）",
    "壞客戶太少（不足 {fewest} 位）",
  ],
  tooFewGood: [
    "too few good customers (fewer than {fewest})",
    "好客户太少（不足 {fewest} 位）",
    "好客戶太少（不足 {fewest} 位）",
  ],
  grade: ["Grade", "等级", "等級"],
  fromScore: ["From score", "最低评分", "最低評分"],
  shareOfCustomers: ["Share of customers", "客户占比", "客戶占比"],
  shareOf: ["Share: {outcome}", "占比：{outcome}", "占比：{outcome}"],
  exposure: ["Exposure when scored", "评分日风险敞口", "評分日曝險"],
  overdue: ["Overdue at the end", "期末逾期金额", "期末逾期金額"],
  noScore: ["(no score)", "（无评分）", "（無評分）"],
  refuseBelow: ["Refuse below grade", "拒绝低于此等级", "拒絕低於此等級"],
  score: ["Score", "评分", "評分"],
  refused: ["Customers refused", "拒绝客户数", "拒絕客戶數"],
  hits: ["Hit rate: {outcome}", "命中率：{outcome}", "命中率：{outcome}"],
  falseAlarms: ["False alarms: {outcome}", "误报率：{outcome}", "誤報率：{outcome}"],
  psi: ["Stability of the scores (PSI)", "评分稳定性（PSI）", "評分穩定度（PSI）"],
  stable: ["below 0.10: stable", "低于 0.10：稳定", "低於 0.10：穩定"],
  watch: ["0.10 to 0.25: to watch", "0.10–0.25：需关注", "0.10–0.25：需留意"],
  shifted: ["0.25 and more: shifted", "0.25 及以上：明显偏移", "0.25 以上：明顯偏移"],
  tooFewScores: [
    "too few scores (fewer than {fewest})",
    "评分太少（不足 {fewest} 个）",
    "評分太少（不足 {fewest} 個）",
  ],
  scoresFrom: ["Scores from", "评分起点", "評分起點"],
  atCutOff: ["Share when scored", "评分日占比", "評分日占比"],
  atEnd: ["Share at the end", "期末占比", "期末占比"],
  risks: [
    "Risk of late payment: predicted and seen",
    "逾期风险：预测与实际",
    "逾期風險：預測與實際",
  ],
  tooLittleHistory: [
    "too little history (fewer than {fewest} {fewest:invoice|invoices} whose payment was known)",
    "历史记录太少（已知付款情况的发票不足 {fewest} 张）",
    "歷史資料太少（已知付款情況的發票不足 {fewest} 張）",
  ],
  risk: ["Next invoice late: risk from", "下一张发票逾期：概率起点", "下一張發票逾期：機率起點"],
  riskBeyond: [
    "Next invoice more than {days} {days:day|days} late: risk from",
    "下一张发票逾期超过 {days} 天：概率起点",
    "下一張發票逾期超過 {days} 天：機率起點",
  ],
  riskWithin: [
    "Any invoice due within {horizon} {horizon:day|days} late: risk from",
    "{horizon} 天内到期的发票有任一逾期：概率起点",
    "{horizon} 天內到期的發票有任一逾期：機率起點",
  ],
  riskBeyondWithin: [
    "Any invoice due within {horizon} {horizon:day|days} more than {days} {days:day|days} late: risk from",
    "{horizon} 天内到期的发票有任一逾期超过 {days} 天：概率起点",
    "{horizon} 天內到期的發票有任一逾期超過 {days} 天：機率起點",
  ],
  riskTo: ["Risk to", "概率终点", "機率終點"],
  predicted: ["Predicted, mean", "预测概率（平均）", "預測機率（平均）"],
  seen: ["Seen: share late", "实际逾期占比", "實際逾期占比"],
  seenLow: ["Seen, 90% interval from", "实际占比 90% 置信区间下限", "實際占比 90% 信賴區間下限"],
  seenHigh: ["Seen, 90% interval to", "实际占比 90% 置信区间上限", "實際占比 90% 信賴區間上限"],
  all: ["All", "合计", "合計"],
  unknownRisk: [
    "Without a known payment: no prediction",
    "无已知付款：未预测",
    "無已知付款：未預測",
  ],
  tooFewLate: [
    "too few late (fewer than {fewest})",
    "逾期的太少（不足 {fewest} 位）",
    "逾期的太少（不足 {fewest} 位）",
  ],
  tooFewOthers: [
    "too few others (fewer than {fewest})",
    "其余的太少（不足 {fewest} 位）",
    "其餘的太少（不足 {fewest} 位）",
  ],
} as const satisfies Readonly<Record<string, Term>>;

/** A word of the backtest. */
export type BacktestLabel = keyof typeof LABELS;

/** Gives a word of the backtest, its places filled. */
export function backtestLabel(
  label: BacktestLabel,
  language: Language,
  places: Places = {},
): string {
  return fillTemplate(nameIn(LABELS[label], language), places);
}
