/** Headings and remarks of the last safe day of a claim. */
import {
  LIMITATION_ITEMS,
  nameIn,
  RULES,
  type Details,
  type Language,
  type LimitationItem,
  type Term,
} from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const WORDS = {
  what: ["What", "项目", "項目"],
  day: ["Day", "日期", "日期"],
  remark: ["Remark", "说明", "說明"],
  lastSafeDay: ["Last safe day", "最后安全日", "最後安全日"],
  dueDate: ["Due date", "到期日", "到期日"],
  period: [
    "The period is {months} {months:month|months}.",
    "时效期间为 {months} 个月。",
    "時效期間為 {months} 個月。",
  ],
  daysBefore: [
    "{days} {days:day|days} before the last safe day",
    "最后安全日前 {days} 天",
    "最後安全日前 {days} 天",
  ],
  byDueDate: ["counted from the due date, {date}", "自到期日 {date} 起算", "自到期日 {date} 起算"],
  byEvent: [
    "counted anew from {date}: {event}",
    "自 {date} 起重新计算：{event}",
    "自 {date} 起重新起算：{event}",
  ],
  bySuitAfter: [
    "only if a suit follows by then: {event} of {date}",
    "须在该日前起诉：{date}（{event}）",
    "須於該日前起訴：{date}（{event}）",
  ],
  byLongest: [
    "the law's longest period, whatever restarted it",
    "已达法律规定的最长期间，中断亦不再延长",
    "已達法律規定的最長期間，中斷亦不再延長",
  ],
  restarts: [
    "The period begins anew, to {date}.",
    "时效中断，重新计算至 {date}。",
    "時效中斷，重新起算至 {date}。",
  ],
  keepsAlive: [
    "Holds only if a suit follows by {date}.",
    "仅在 {date} 前起诉时有效。",
    "僅於 {date} 前起訴始有效。",
  ],
  notLate: [
    "No effect: the debt was not yet late.",
    "无效：当时债务尚未逾期。",
    "無效：當時債務尚未逾期。",
  ],
  tooLate: ["No effect: the period was over.", "无效：时效期间已届满。", "無效：時效期間已完成。"],
  unknownToLaw: [
    "No effect by the rows of the policy.",
    "按政策所列规则不产生效力。",
    "依政策所列規則不生效力。",
  ],
  unusedRow: [
    "restartEvents, row {row} left out: {issue}",
    "restartEvents 第 {row} 行未使用：{issue}",
    "restartEvents 第 {row} 列未使用：{issue}",
  ],
  law: [
    "Law: {law}; periods and what restarts them are rows of the policy.",
    "适用法律：{law}；时效期间及中断事由见政策中的规则行。",
    "適用法律：{law}；時效期間及中斷事由見政策中的規則列。",
  ],
  noAdvice: [
    "A calculation, no legal advice. Suspension, days off and agreements are not counted: keep the proof that each event reached the debtor.",
    "仅为计算结果，不构成法律意见；未考虑时效中止、节假日及双方约定，请保留各事由已到达债务人的证据。",
    "僅為計算結果，不構成法律意見；未考慮時效不完成、假日及雙方約定，請保留各事由已到達債務人的證據。",
  ],
} as const satisfies Record<string, Term>;

/** A word of the last safe day. */
export type LimitationWord = keyof typeof WORDS;

/** Gives a word of the last safe day with its places filled. */
export function limitationWord(
  word: LimitationWord,
  language: Language,
  places: Places = {},
): string {
  return fillTemplate(nameIn(WORDS[word], language), places);
}

/** Names rule and item of the policy's row that states a law's period. */
export function limitationRow({ item }: Details, language: Language): Places {
  return {
    policyRule: RULES.nameOf("limitation", language),
    item: LIMITATION_ITEMS.nameOf(item as LimitationItem, language),
  };
}
