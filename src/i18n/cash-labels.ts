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
  agingTotal: ["Receivables by the aging", "账龄表应收合计", "帳齡表應收合計"],
  difference: ["Difference", "差额", "差額"],
} as const satisfies Record<string, Term>;

/** A word of cash to come. */
export type CashWord = keyof typeof WORDS;

/** Gives a word of cash to come with its places filled. */
export function cashWord(word: CashWord, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(WORDS[word], language), places);
}
