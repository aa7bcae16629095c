/** Headings and remarks of the collection pattern and of the receipts forecast. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const WORDS = {
  month: ["Month of sale", "销售月份", "銷售月份"],
  sales: ["Invoiced", "开票金额", "開票金額"],
  after: ["Month {number}", "第 {number} 个月", "第 {number} 個月"],
  later: ["Later", "更晚", "更晚"],
  writtenOff: ["Written off", "已核销坏账", "已沖銷呆帳"],
  undated: ["Paid, day not known", "已付，日期不明", "已付，日期不明"],
  open: ["Still open", "仍未收", "仍未收"],
  pattern: ["Collected, weighted by sales", "收款比例（按销售额加权）", "收款比例（以銷售額加權）"],
  uncollected: ["Uncollected at its end", "月末未收比例", "月末未收比例"],
  recent: [
    "Collected, last {count} {count:month|months}",
    "收款比例（最近 {count} 个月）",
    "收款比例（最近 {count} 個月）",
  ],
  change: ["Change", "变动", "變動"],
  openOfMonths: ["Open of these months", "上述月份未收金额", "上述月份未收金額"],
  olderOpen: ["Open, older or without a date", "更早或无日期的未收金额", "更早或無日期的未收金額"],
  credits: ["Credit items and receipts on account", "贷项与预收款", "貸項與預收款"],
  from: ["From", "起始日", "起始日"],
  to: ["To", "截止日", "截止日"],
  expected: ["Expected receipts", "预计收款", "預計收款"],
  low: ["Low (10%)", "低值（10%）", "低值（10%）"],
  high: ["High (90%)", "高值（90%）", "高值（90%）"],
  overdue: ["Of which overdue", "其中已逾期", "其中已逾期"],
  fromSales: ["From planned sales", "计划销售收款", "計畫銷售收款"],
  payments: ["Planned payments", "计划付款", "計畫付款"],
  cash: ["Cash at the end", "期末现金", "期末現金"],
  lowCash: ["Cash, receipts low", "期末现金（低收款）", "期末現金（低收款）"],
  receivables: ["Receivables left", "期末应收", "期末應收"],
  remark: ["Remark", "说明", "說明"],
  shortfall: ["Shortfall", "资金缺口", "資金缺口"],
  lowShortfall: ["Shortfall if receipts are low", "收款偏低时出现缺口", "收款偏低時出現缺口"],
  periodsTotal: ["Total of the periods", "各期合计", "各期合計"],
  afterwards: ["Later, or not at all", "更晚收回或收不回", "更晚收回或收不回"],
  opening: ["Open invoices, forecast", "已预测的未收发票", "已預測的未收發票"],
  withoutForecast: ["Open without a forecast", "未预测的未收款项", "未預測的未收款項"],
  rollForward: [
    "Opening + sales − receipts − closing",
    "期初 + 销售 − 收款 − 期末",
    "期初 + 銷售 − 收款 − 期末",
  ],
  outside: ["Planned outside the periods", "不在预测期内的计划金额", "不在預測期內的計畫金額"],
  accuracy: [
    "Past forecasts made again: {replays} {replays:day|days}, {invoices} {invoices:invoice|invoices}",
    "重演以往预测：{replays} 个日期，{invoices} 张发票",
    "重演以往預測：{replays} 個日期，{invoices} 張發票",
  ],
  daysOff: ["Days off per invoice", "每张发票偏差天数", "每張發票偏差天數"],
  dueDateOff: ["Days off of the due date", "到期日的偏差天数", "到期日的偏差天數"],
  sumOff: ["Off per period, of what came", "每期偏差占实收", "每期偏差占實收"],
  inside: [
    "Periods inside the band, of {periods}; 80% is meant",
    "落在区间内的期数占比（共 {periods} 期，目标 80%）",
    "落在區間內的期數占比（共 {periods} 期，目標 80%）",
  ],
  noAccuracy: [
    "The ledger does not go back far enough to make past forecasts again.",
    "台账历史不足，无法重演以往预测。",
    "帳冊歷史不足，無法重演以往預測。",
  ],
  unusedPlan: [
    "plannedPayments, row {row} left out: {issue}",
    "plannedPayments 第 {row} 行未使用：{issue}",
    "plannedPayments 第 {row} 列未使用：{issue}",
  ],
  agingTotal: ["Receivables by the aging", "账龄表应收合计", "帳齡表應收合計"],
  difference: ["Difference", "差额", "差額"],
} as const satisfies Record<string, Term>;

/** A word of cash to come. */
export type CashWord = keyof typeof WORDS;

/** Gives a word of cash to come with its places filled. */
export function cashWord(word: CashWord, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(WORDS[word], language), places);
}
