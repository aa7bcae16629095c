/** Words of the task that inserts functions, in the pane and on the sheets that it writes. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const WORDS = {
  agingReport: ["Aging report", "账龄分析表", "帳齡分析表"],
  portfolio: ["Portfolio", "客户总览", "客戶總覽"],
  insertAging: ["Insert the aging report", "插入账龄分析表", "插入帳齡分析表"],
  find: ["Find a function", "查找函数", "尋找函數"],
  findHint: [
    "Name or subject: DSO, overdue, limit",
    "名称或用途：DSO、逾期、额度",
    "名稱或用途：DSO、逾期、額度",
  ],
  clearFind: ["Clear what is searched for", "清除查找内容", "清除尋找內容"],
  found: ["{count} {count:function|functions}", "{count} 个函数", "{count} 個函數"],
  notFound: [
    "No function has to do with “{query}”.",
    "没有与“{query}”有关的函数。",
    "沒有與「{query}」有關的函數。",
  ],
  insert: ["Insert on a new sheet", "插入到新工作表", "插入到新工作表"],
  needsTable: [
    "Needs a table: {table}. Choose or add it under Data.",
    "需要表：{table}。请在“数据”中选择或添加。",
    "需要表格：{table}。請在「資料」中選擇或新增。",
  ],
  unreadable: [
    "The table {table} could not be read; Data says why.",
    "表“{table}”无法读取，原因见“数据”。",
    "表格「{table}」無法讀取，原因見「資料」。",
  ],
  needsColumn: [
    "Needs the column {column} in the table {table}.",
    "需要表“{table}”中的列“{column}”。",
    "需要表格「{table}」中的欄位「{column}」。",
  ],
  needsArgument: [
    "Needs a range that you choose yourself: {argument}",
    "需要自行选定的区域：{argument}",
    "需要自行選取的範圍：{argument}",
  ],
  insertValues: ["Insert values on a new sheet", "插入数值到新工作表", "插入數值到新工作表"],
  tooLarge: [
    "Values instead of a formula: about {size} MB, and Excel on the web hands a function {most} MB at most. The pane calculates them in the same way; insert them again for new figures.",
    "写入数值而非公式：约需传递 {size} MB 数据，而网页版 Excel 每次最多向函数传递 {most} MB。窗格以相同方式计算；数据更新后请重新插入。",
    "寫入數值而非公式：約需傳遞 {size} MB 資料，而網頁版 Excel 每次最多向函數傳遞 {most} MB。窗格以相同方式計算；資料更新後請重新插入。",
  ],
  valuesNote: [
    "Values, calculated in the pane: the tables are too large for a formula in Excel on the web.",
    "数值由窗格计算：表格过大，网页版 Excel 无法用公式计算。",
    "數值由窗格計算：表格過大，網頁版 Excel 無法用公式計算。",
  ],
  aging: ["Aging and due dates", "账龄与到期日", "帳齡與到期日"],
  measures: ["Collection measures", "收款指标", "收款指標"],
  cash: ["Cash and collections", "回款与催收", "收款與催收"],
  provision: ["Loss allowance", "坏账准备", "備抵損失"],
  scores: ["Scores and risk", "评分与风险", "評分與風險"],
  judgement: ["Judgement and statements", "定性评审与财务报表", "質性評估與財務報表"],
  limits: ["Limits and orders", "额度与订单", "額度與訂單"],
  overview: ["Overview and checks", "总览与检查", "總覽與檢查"],

  asOfDate: ["As-of date", "截止日期", "基準日"],
  cutOffDate: ["Cut-off date", "切分日期", "切分日期"],
  fromDate: ["From", "起始日期", "起始日期"],
  toDate: ["To", "结束日期", "結束日期"],
  customer: ["Customer", "客户", "客戶"],
  amount: ["Order amount", "订单金额", "訂單金額"],
  terms: ["Payment terms", "付款条件", "付款條件"],
  paidDate: ["Paid on", "付款日", "付款日"],
  dueDate: ["Due date", "到期日", "到期日"],
  invoiceDate: ["Invoice date", "开票日期", "發票日期"],
  score: ["Score", "评分", "評分"],

  probability: ["Probability late", "逾期概率", "逾期機率"],
  lowest: ["Lowest", "下限", "下限"],
  highest: ["Highest", "上限", "上限"],
  invoicesBehind: ["Invoices behind it", "依据的发票数", "依據的發票數"],
} as const satisfies Record<string, Term>;

/** A word of the task. */
export type InsertWord = keyof typeof WORDS;

/** Gives a word of the task. */
export function insertWord(word: InsertWord, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(WORDS[word], language), places);
}

/** What a parameter is called that stands on the sheet; its own name where it has no other. */
export function parameterLabel(name: string, language: Language): string {
  return name in WORDS ? insertWord(name as InsertWord, language) : name;
}
