/** Words of the task that says whom to ask for money today. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const WORDS = {
  noInvoices: [
    "Without invoices there is nobody to ask: see the Data tab.",
    "没有发票，无催收对象，请查看“数据”页。",
    "沒有發票，無催收對象，請查看「資料」頁。",
  ],
  working: ["Putting the list together…", "正在整理催收清单……", "正在整理催收清單……"],
  today: ["To do today", "今日催收", "今日催收"],
  nothing: ["Nobody is to be asked today.", "今日没有需要催收的客户。", "今日沒有需要催收的客戶。"],
  summary: [
    "{count} {count:step|steps}, {amount} asked for; {expected} of it is expected to come.",
    "共 {count} 项，催收金额 {amount}，预计可收回 {expected}。",
    "共 {count} 項，催收金額 {amount}，預計可收回 {expected}。",
  ],
  expected: [
    "{invoices} {invoices:invoice|invoices}, expected {expected}",
    "{invoices} 张发票，预计收回 {expected}",
    "{invoices} 張發票，預計收回 {expected}",
  ],
  ownedBy: ["Owner: {owner}", "负责人：{owner}", "負責人：{owner}"],
  openCustomer: ["Review {customer}", "评审 {customer}", "覆審 {customer}"],
  more: ["Show {count} more", "再显示 {count} 项", "再顯示 {count} 項"],
  keptOut: ["Kept out", "暂不催收", "暫不催收"],
  why: ["Reason", "原因", "原因"],
  customers: ["Customers", "客户数", "客戶數"],
  overdue: ["Overdue", "逾期金额", "逾期金額"],
  event: ["an event of the policy's stops", "政策规定的停催事件", "政策規定的停催事件"],
  tieOut: ["To do and kept out", "今日催收与暂不催收合计", "今日催收與暫不催收合計"],
  insert: ["Insert the work list", "插入催收清单", "插入催收清單"],
} as const satisfies Record<string, Term>;

/** A word of the task. */
export type PaneWorkWord = keyof typeof WORDS;

/** Gives a word of the task with its places filled. */
export function paneWorkWord(word: PaneWorkWord, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(WORDS[word], language), places);
}
