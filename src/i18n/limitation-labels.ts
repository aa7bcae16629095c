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
  byLaw: ["{law}: {reason}", "{law}：{reason}", "{law}：{reason}"],
  byDueDate: ["counted from the due date, {date}", "自到期日 {date} 起算", "自到期日 {date} 起算"],
  byEvent: [
    "counted anew from {date}: {event}",
    "自 {date} 起重新计算：{event}",
    "自 {date} 起重新起算：{event}",
  ],
  bySuitAfter: [
    "only if a suit follows by then: {event} of {date}",
    "须不晚于该日起诉：{date}（{event}）",
    "須不遲於該日起訴：{date}（{event}）",
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
    "仅在不晚于 {date} 起诉时有效。",
    "僅於不遲於 {date} 起訴時有效。",
  ],
  notLate: [
    "No effect: the debt was not yet late.",
    "无效：当时债务尚未逾期。",
    "無效：當時債務尚未逾期。",
  ],
  claimBrought: [
    "A claim brought in time: the period does not end while the proceedings run.",
    "已在时效期间内起诉：程序进行期间，时效不会届满。",
    "已於時效期間內起訴：程序進行期間，時效不會完成。",
  ],
  claimBroughtAnew: [
    "A claim brought in time: the period does not end while the proceedings run; counted here from this day, to {date}.",
    "已在时效期间内起诉：程序进行期间，时效不会届满；此处自该日起重新计算至 {date}。",
    "已於時效期間內起訴：程序進行期間，時效不會完成；此處自該日起重新起算至 {date}。",
  ],
  tooLate: [
    "After the end of the period: does not extend this date.",
    "发生于时效期间届满之后：不延长该日期。",
    "發生於時效期間完成之後：不延長該日期。",
  ],
  tooLateByDebtor: [
    "After the end of the period: does not extend this date. Ask a lawyer whether it bars the debtor's defence.",
    "发生于时效期间届满之后：不延长该日期。债务人是否因此不得再提出时效抗辩，请咨询律师。",
    "發生於時效期間完成之後：不延長該日期。債務人是否因此不得再為時效抗辯，請諮詢律師。",
  ],
  unknownToLaw: [
    "No effect by the rows of the policy.",
    "按政策所列规则不产生效力。",
    "依政策所列規則不生效力。",
  ],
  whileProceedings: [
    "A claim was brought in time: while the proceedings run the period does not end, whatever the last safe day says. What holds after they end, or where the claim is withdrawn or dismissed, is a question for a lawyer.",
    "已在时效期间内起诉：程序进行期间，无论最后安全日为何，时效均不会届满。程序终结后如何计算，以及撤诉或被驳回时的后果，请咨询律师。",
    "已於時效期間內起訴：程序進行期間，無論最後安全日為何，時效均不會完成。程序終結後如何起算，以及撤回起訴或遭駁回時的效果，請諮詢律師。",
  ],
  rules: [
    "The law is a setting of the policy; periods and what restarts them are rows of it.",
    "适用法律为政策中的设置；时效期间及中断事由见政策中的规则行。",
    "適用法律為政策中的設定；時效期間及中斷事由見政策中的規則列。",
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
