/** Texts of the pane about what would be if. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const TEXTS = {
  title: ["What if", "假设分析", "假設分析"],
  hint: [
    "Try another limit, other terms, payments or one more statement. Nothing is written.",
    "试算其他额度、账期、回款或新增一期报表，不会写入任何内容。",
    "試算其他額度、付款天期、收款或新增一期報表，不會寫入任何內容。",
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
  statement: ["One more statement, of {date}", "新增一期报表，{date}", "新增一期報表，{date}"],
  blankStays: [
    "In the unit of the table; what is left blank stays as in the latest statement.",
    "单位与报表一致；留空的项目沿用最近一期。",
    "單位與報表一致；留空的項目沿用最近一期。",
  ],
  firstStatement: [
    "In the unit of the table; what is left blank is not known.",
    "单位与报表一致；留空的项目视为未知。",
    "單位與報表一致；留空的項目視為未知。",
  ],
  noStatements: [
    "One more statement needs a table of statements in the workbook.",
    "新增一期报表需要工作簿中有财务报表的表格。",
    "新增一期報表需要活頁簿中有財務報表的表格。",
  ],
  noFigure: ["“{found}” is no number.", "“{found}”不是数字。", "「{found}」不是數字。"],
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
