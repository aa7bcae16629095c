/** Headings, reasons and remarks of the work list. */
import { nameIn, type Language, type Term, type WorkList, type WorkReason } from "../engine";
import { formatDate, formatNumber } from "./format";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const WORDS = {
  customer: ["Customer", "客户", "客戶"],
  name: ["Name", "名称", "名稱"],
  step: ["Step", "步骤", "步驟"],
  channel: ["Channel", "催收方式", "催收方式"],
  amount: ["Amount asked for", "催收金额", "催收金額"],
  overdue: ["Of which overdue", "其中已逾期", "其中已逾期"],
  invoices: ["Invoices", "发票数", "發票數"],
  days: ["Days past due", "逾期天数", "逾期天數"],
  chance: ["Chance", "回款概率", "收款機率"],
  source: ["Chance from", "概率来源", "機率來源"],
  expected: ["Expected", "预计收回", "預計收回"],
  reason: ["Reason", "原因", "原因"],
  owner: ["Owner", "负责人", "負責人"],
  lastContact: ["Last contact", "最近联系", "最近聯絡"],
  promise: ["Promise", "付款承诺", "付款承諾"],
  next: ["Next date", "下次日期", "下次日期"],
  total: ["To do today", "今日合计", "今日合計"],
  keptOut: ["kept out", "暂不催收", "暫不催收"],
  keptOutTotal: ["Kept out, total", "暂不催收合计", "暫不催收合計"],
  agingOverdue: ["Overdue by the aging", "账龄表逾期合计", "帳齡表逾期合計"],
  difference: ["Difference", "差额", "差額"],
  learnt: [
    "{contacts} {contacts:contact|contacts}",
    "{contacts} 次联系记录",
    "{contacts} 次聯絡紀錄",
  ],
  ofPolicy: ["policy", "政策", "政策"],
  beforeDue: ["due in {days} {days:day|days}", "{days} 天后到期", "{days} 天後到期"],
  dueToday: ["due today", "今日到期", "今日到期"],
  nextStep: [
    "{days} {days:day|days} past due, next step of the procedure",
    "逾期 {days} 天，按催收流程进入下一步",
    "逾期 {days} 天，依催收流程進入下一步",
  ],
  byDays: ["{days} {days:day|days} past due", "逾期 {days} 天", "逾期 {days} 天"],
  repeat: [
    "{days} {days:day|days} past due, last step again",
    "逾期 {days} 天，再次执行最后一步",
    "逾期 {days} 天，再次執行最後一步",
  ],
  brokenPromise: [
    "promise of {amount} by {date} broken, {received} came",
    "未履行承诺：应不晚于 {date} 付 {amount}，实收 {received}",
    "未履行承諾：應不遲於 {date} 付 {amount}，實收 {received}",
  ],
  disputed: ["disputed in the ledger", "台账标记为有争议", "帳冊標記為有爭議"],
  disputedByContact: [
    "disputed by the last result",
    "最近联系结果为有争议",
    "最近聯絡結果為有爭議",
  ],
  promised: ["payment promised", "已承诺付款", "已承諾付款"],
  paused: ["paused", "暂停催收", "暫停催收"],
  legal: ["in the hands of lawyers or courts", "已进入法律程序", "已進入法律程序"],
  legalEvent: ["event: {event}", "事件：{event}", "事件：{event}"],
  recentContact: ["contacted within the quiet days", "处于催收静默期", "處於催收靜默期"],
  nextContact: ["next contact is later", "未到约定的下次联系日期", "未到約定的下次聯絡日期"],
  stepLater: ["next step not due yet", "下一步尚未到期", "下一步尚未到期"],
  belowMinimum: ["below the minimum overdue amount", "低于最低逾期金额", "低於最低逾期金額"],
  open: ["{amount} by {date}", "不晚于 {date} 付 {amount}", "不遲於 {date} 付 {amount}"],
  kept: [
    "kept: {amount} by {date}",
    "已履行：不晚于 {date} 付 {amount}",
    "已履行：不遲於 {date} 付 {amount}",
  ],
  broken: [
    "broken: {amount} by {date}",
    "未履行：不晚于 {date} 付 {amount}",
    "未履行：不遲於 {date} 付 {amount}",
  ],
  notKnown: [
    "not known: {amount} by {date}",
    "未知：不晚于 {date} 付 {amount}",
    "不明：不遲於 {date} 付 {amount}",
  ],
  byDaysAlone: [
    "Without contacts nobody knows what was done: steps go by days past due alone, chances by the policy.",
    "没有催收记录，无法得知已做过什么：步骤仅按逾期天数，概率取自政策。",
    "沒有催收紀錄，無法得知已做過什麼：步驟僅依逾期天數，機率取自政策。",
  ],
  byContacts: [
    "Steps follow one another as the contacts tell; the chance of a step is learnt from them where there are enough, else the policy's by days past due.",
    "步骤按催收记录依次进行；记录足够时，各步骤的回款概率由记录得出，否则按逾期天数取自政策。",
    "步驟依催收紀錄依次進行；紀錄足夠時，各步驟的收款機率由紀錄得出，否則依逾期天數取自政策。",
  ],
  byContactsAlone: [
    "Steps follow one another as the contacts tell; the chances are the policy's by days past due: the invoices do not tell which payment came when, so that nothing can be learnt from the contacts.",
    "步骤按催收记录依次进行；发票未载明何时收款，回款概率按逾期天数取自政策。",
    "步驟依催收紀錄依次進行；發票未載明何時收款，收款機率依逾期天數取自政策。",
  ],
} as const satisfies Record<string, Term>;

/** A word of the work list. */
export type WorkWord = keyof typeof WORDS;

/** Gives a word of the work list with its places filled. */
export function workWord(word: WorkWord, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(WORDS[word], language), places);
}

/** Gives the word that says what steps and chances of a list go by. */
export function workBasis({ knowsPayments }: WorkList, hasContacts: boolean): WorkWord {
  if (!hasContacts) return "byDaysAlone";
  return knowsPayments ? "byContacts" : "byContactsAlone";
}

/** Says why a step is due. */
export function workReasonText(reason: WorkReason, language: Language): string {
  if (reason.why !== "brokenPromise") {
    const isToday = reason.why === "beforeDue" && reason.days === 0;
    return workWord(isToday ? "dueToday" : reason.why, language, { days: Math.abs(reason.days) });
  }
  return workWord("brokenPromise", language, {
    date: formatDate(reason.date, language),
    received: formatNumber(reason.received, language),
    amount: formatNumber(reason.amount, language),
  });
}
