/** Words of the five questions about a credit request: who, why, what, when, how. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const TEXTS = {
  request: ["Credit request (5W)", "授信申请（5W）", "授信申請（5W）"],
  who: ["Who asks", "谁（Who）", "何人（Who）"],
  why: ["Why", "为何（Why）", "為何（Why）"],
  what: ["What is asked", "要什么（What）", "何事（What）"],
  when: ["When, how long", "何时（When）", "何時（When）"],
  how: ["How it is paid", "如何偿还（How）", "如何償還（How）"],
  whoKnown: [
    "{customer}[, {industry}][, {country}][, customer since {since}]",
    "{customer}[，{industry}][，{country}][，{since} 起合作]",
    "{customer}[，{industry}][，{country}][，{since} 起往來]",
  ],
  whatKnown: [
    "[Limit of {requested}. ][Limit now: {now}. ][Suggested: {suggested}.]",
    "[申请额度 {requested}。][现有额度 {now}。][建议额度 {suggested}。]",
    "[申請額度 {requested}。][目前額度 {now}。][建議額度 {suggested}。]",
  ],
  whenKnown: [
    "[Payment terms agreed: {terms} {terms:day|days}. ][Limit valid to {validTo}. ][Next review {review}.]",
    "[约定账期 {terms} 天。][额度有效期至 {validTo}。][下次评审 {review}。]",
    "[約定付款天期 {terms} 天。][額度有效至 {validTo}。][下次覆審 {review}。]",
  ],
} as const satisfies Readonly<Record<string, Term>>;

/** A text of the five questions. */
export type RequestText = keyof typeof TEXTS;

/** Gives a text of the five questions; what is not known is left out of it. */
export function requestText(text: RequestText, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(TEXTS[text], language), places).trim();
}
