/** Headings of the replayed order check. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const WORDS = {
  decision: ["Decision", "决定", "決定"],
  rule: ["Rule that stops", "触发的暂停规则", "觸發的暫停規則"],
  orders: ["Orders", "订单数", "訂單數"],
  amount: ["Amount", "金额", "金額"],
  onTime: ["Paid on time", "按时付款", "準時付款"],
  late: ["Paid late", "逾期付款", "逾期付款"],
  severelyLate: [
    "More than {days} {days:day|days} late",
    "逾期超过 {days} 天",
    "逾期超過 {days} 天",
  ],
  open: ["Open", "未收", "未收"],
  unknown: ["Paid, day not known", "已付，日期不明", "已付，日期不明"],
  total: ["Total", "合计", "合計"],
  customer: ["Customer", "客户", "客戶"],
  invoice: ["Invoice", "发票号", "發票號碼"],
  date: ["Date", "日期", "日期"],
  stoppedBy: ["Stopped by", "暂停原因", "暫停原因"],
  outcome: ["What became of it", "后来的结果", "後來的結果"],
  daysLate: ["Days late", "逾期天数", "逾期天數"],
  more: ["… and {count} more", "……另有 {count} 笔", "……另有 {count} 筆"],
} as const satisfies Record<string, Term>;

/** A word of the replay. */
export type ReplayWord = keyof typeof WORDS;

/** Gives a word of the replay with its places filled. */
export function replayWord(word: ReplayWord, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(WORDS[word], language), places);
}
