/** Words of what may go wrong and what was planned, in the task that looks ahead to receipts. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const WORDS = {
  working: ["Looking for scenarios and plans…", "正在查找情景与计划……", "正在尋找情境與計畫……"],
  stress: ["When things go wrong", "压力测试", "壓力測試"],
  usual: [
    "The usual scenarios. A table of your own takes their place: columns {columns}; rows of one scenario happen together.",
    "采用常用情景。可用自己的表格代替，所需列：{columns}；同一情景的各行同时发生。",
    "採用常用情境。可用自己的表格代替，所需欄位：{columns}；同一情境的各列同時發生。",
  ],
  fromTable: ["As given in “{place}”.", "取自“{place}”。", "取自「{place}」。"],
  scenario: ["Scenario", "情景", "情境"],
  kind: ["Kind", "类型", "類別"],
  value: ["Value", "数值", "數值"],
  name: ["Name", "名称", "名稱"],
  stressKey: [
    "Expected loss: left at present, right in each scenario. Receipts: within {weeks} weeks.",
    "预期损失：左为现状，右为各情景。收款：{weeks} 周内。",
    "預期損失：左為現況，右為各情境。收款：{weeks} 週內。",
  ],
  noCovenant: [
    "No covenant is given: rows of the kind “covenant” name a measure and its bound.",
    "未设财务约束条款：类型为“财务约束条款”的行写明指标与界限。",
    "未設財務承諾條款：類別為「財務承諾條款」的列寫明指標與界限。",
  ],
  keptCovenants: ["Every covenant is kept.", "各项约束条款均未违反。", "各項承諾條款均未違反。"],
  insertStress: ["Insert the stress test", "插入压力测试", "插入壓力測試"],
  beginScenarios: ["Begin a table of scenarios", "新建情景表", "新增情境表"],
  scenariosSheet: ["Scenarios", "情景", "情境"],
  recession: ["Recession", "经济衰退", "景氣衰退"],
  plan: ["Plan against receipts", "计划与实际收款", "計畫與實際收款"],
  noPlan: [
    "No plan of receipts was found. It is a table with the columns {columns}; an invoice number may stand in place of the customer or beside it.",
    "未找到收款计划。所需列：{columns}；发票号可代替客户，或与客户并列。",
    "未找到收款計畫。所需欄位：{columns}；發票號碼可代替客戶，或與客戶並列。",
  ],
  notYet: [
    "Nothing of the plan is due yet: it begins on {day}.",
    "计划尚未开始：起始日为 {day}。",
    "計畫尚未開始：起始日為 {day}。",
  ],
  customer: ["Customer code", "客户编号", "客戶編號"],
  plannedDate: ["Planned date", "计划日期", "預計日期"],
  plannedAmount: ["Planned amount", "计划金额", "計畫金額"],
  planned: [
    "{planned} was planned from {from} to {to}, {received} came in.",
    "{from} 至 {to} 计划收款 {planned}，实际收款 {received}。",
    "{from} 至 {to} 計畫收款 {planned}，實際收款 {received}。",
  ],
  planKey: [
    "Left: planned. Right: received.",
    "左：计划；右：实际收款。",
    "左：計畫；右：實際收款。",
  ],
  byPeriod: ["Planned and received, by period", "各期计划与实际收款", "各期計畫與實際收款"],
  byReason: ["From planned to received", "从计划到实际收款", "從計畫到實際收款"],
  byCustomer: ["Largest differences", "差异最大的客户", "差異最大的客戶"],
  week: ["Week from", "周起始日", "週起始日"],
  month: ["Month from", "月起始日", "月起始日"],
  reason: ["Reason", "原因", "原因"],
  amount: ["Amount", "金额", "金額"],
  tiesOut: [
    "Received ties out to the invoices.",
    "实际收款与发票记录相符。",
    "實際收款與發票記錄相符。",
  ],
  tieDifference: [
    "Received differs from the invoices by {amount}.",
    "实际收款与发票记录相差 {amount}。",
    "實際收款與發票記錄相差 {amount}。",
  ],
  unread: [
    "{count} {count:row|rows} of the table cannot be used; the inserted sheet says which.",
    "表中 {count} 行未能采用，详见插入的工作表。",
    "表中 {count} 列未能採用，詳見插入的工作表。",
  ],
  insertPlan: ["Insert the comparison", "插入对比", "插入比較"],
  beginPlan: ["Begin a table of the plan", "新建收款计划表", "新增收款計畫表"],
  planSheet: ["Receipts plan", "收款计划", "收款計畫"],
  begun: [
    "The table stands on the sheet “{sheet}”. Change its rows, then read the workbook again.",
    "表格已写入工作表“{sheet}”。修改各行后，请重新读取工作簿。",
    "表格已寫入工作表「{sheet}」。修改各列後，請重新讀取活頁簿。",
  ],
} as const satisfies Record<string, Term>;

/** A word of the two parts. */
export type PlanningWord = keyof typeof WORDS;

/** Gives a word of the two parts with its places filled. */
export function planningWord(word: PlanningWord, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(WORDS[word], language), places);
}
