/** Texts of the pane about what would be if. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const TEXTS = {
  title: ["What if", "假设分析", "假設分析"],
  hint: [
    "Try another limit, other terms or payments. Nothing is written.",
    "试算其他额度、账期或回款，不会写入任何内容。",
    "試算其他額度、付款天期或收款，不會寫入任何內容。",
  ],
  limit: ["Credit limit", "信用额度", "信用額度"],
  terms: ["Payment terms, in days", "账期（天）", "付款天期（天）"],
  noRow: [
    "Limit and terms need a row of the customer in the table of customers.",
    "额度和账期需要客户表中有该客户的行。",
    "額度與付款天期需要客戶表中有該客戶的列。",
  ],
  notANumber: [
    "“{found}” is no number of 0 or more.",
    "“{found}”不是大于或等于 0 的数字。",
    "「{found}」不是大於或等於 0 的數字。",
  ],
  paid: ["Invoices paid", "假设已付的发票", "假設已付的發票"],
  allPaid: ["All that is overdue", "全部逾期款项", "全部逾期款項"],
  item: [
    "{number}, due {date}: {amount}",
    "{number}，{date} 到期：{amount}",
    "{number}，{date} 到期：{amount}",
  ],
  noNumber: ["without a number", "无编号", "無編號"],
  noDate: ["unknown", "未知", "未知"],
  more: ["{count} more are not listed.", "另有 {count} 笔未列出。", "另有 {count} 筆未列出。"],
  figure: ["Figure", "指标", "指標"],
  now: ["Now", "现在", "目前"],
  then: ["Then", "假设后", "假設後"],
  score: ["Score", "评分", "評分"],
  grade: ["Grade", "等级", "等級"],
  exposure: ["Exposure", "风险敞口", "曝險"],
  overdue: ["Overdue", "逾期金额", "逾期金額"],
  utilisation: ["Utilisation", "额度使用率", "額度使用率"],
  suggestedLimit: ["Suggested limit", "建议额度", "建議額度"],
  warning: ["Warning", "预警", "預警"],
  none: ["none", "无", "無"],
  unknown: ["–", "–", "–"],
} as const satisfies Record<string, Term>;

/** A text about what would be if. */
export type WhatIfText = keyof typeof TEXTS;

/** Gives a text with its places filled. */
export function whatIfText(text: WhatIfText, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(TEXTS[text], language), places);
}
