/** Words of the task that looks ahead to receipts. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const WORDS = {
  working: ["Working out when the money comes…", "正在推算收款时间……", "正在推算收款時間……"],
  noInvoices: [
    "Without invoices there is nothing to collect: see the Data tab.",
    "没有发票，无从推算收款，请查看“数据”页。",
    "沒有發票，無從推算收款，請查看「資料」頁。",
  ],
  receipts: ["Expected receipts", "预计收款", "預計收款"],
  nothingOpen: [
    "Nothing is open: nothing is to come.",
    "没有未收款项，无待收金额。",
    "沒有未收款項，無待收金額。",
  ],
  summary: [
    "{near} within {soon} weeks, {all} within {weeks}; {late} of it is overdue today.",
    "{soon} 周内预计收回 {near}，{weeks} 周内 {all}，其中 {late} 目前已逾期。",
    "{soon} 週內預計收回 {near}，{weeks} 週內 {all}，其中 {late} 目前已逾期。",
  ],
  week: ["Week from", "周起始日", "週起始日"],
  expected: ["Expected", "预计", "預計"],
  range: ["Low to high", "低值至高值", "低值至高值"],
  span: ["{low} – {high}", "{low}–{high}", "{low}–{high}"],
  afterwards: ["Later, or not at all", "更晚收回或收不回", "更晚收回或收不回"],
  accuracy: [
    "Tried on this ledger's past: {days} {days:day|days} off per invoice (the due date: {dueDays}); {inside} of the weeks lay between low and high, 80% is meant.",
    "以本台账的历史检验：每张发票平均偏差 {days} 天（按到期日为 {dueDays} 天）；有 {inside} 的周实际落在低值与高值之间，目标为 80%。",
    "以本帳冊的歷史檢驗：每張發票平均偏差 {days} 天（按到期日為 {dueDays} 天）；有 {inside} 的週實際落在低值與高值之間，目標為 80%。",
  ],
  noAccuracy: [
    "The ledger does not go back far enough to try it on the past.",
    "台账历史不足，无法以历史检验。",
    "帳冊歷史不足，無法以歷史檢驗。",
  ],
  insertReceipts: ["Insert the forecast", "插入收款预测", "插入收款預測"],
  pattern: ["How sales are collected", "收款规律", "收款規律"],
  month: ["Month after the sale", "销售后的月份", "銷售後的月份"],
  sameMonth: ["The same month", "当月", "當月"],
  later: ["{number} {number:month|months} later", "{number} 个月后", "{number} 個月後"],
  all: ["{count} {count:month|months}", "{count} 个月", "{count} 個月"],
  recent: ["Last {count}", "最近 {count} 个月", "最近 {count} 個月"],
  insertPattern: ["Insert the pattern", "插入收款规律", "插入收款規律"],
  cost: ["What waiting costs", "资金占用成本", "資金占用成本"],
  yearlyCost: ["A year, at {rate}", "每年（按 {rate}）", "每年（按 {rate}）"],
  overdueCost: ["Of which overdue", "其中：逾期部分", "其中：逾期部分"],
  dayCost: [
    "Saved a year by each day sooner",
    "每提前一天收款，每年节省",
    "每提前一天收款，每年節省",
  ],
  insertCost: ["Insert the costs by customer", "插入各客户成本", "插入各客戶成本"],
} as const satisfies Record<string, Term>;

/** A word of the task. */
export type PaneCashWord = keyof typeof WORDS;

/** Gives a word of the task with its places filled. */
export function paneCashWord(word: PaneCashWord, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(WORDS[word], language), places);
}
