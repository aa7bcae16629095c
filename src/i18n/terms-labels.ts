/** Headings and reasons of the suggested terms. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const WORDS = {
  customer: ["Customer", "客户", "客戶"],
  name: ["Name", "名称", "名稱"],
  grade: ["Grade", "等级", "等級"],
  terms: ["Terms, days", "账期（天）", "付款天期（天）"],
  prepayment: ["Prepayment", "预付款比例", "預付款比例"],
  reviewMonths: ["Review months", "评审周期（月）", "覆審週期（月）"],
  termsNow: ["Terms now, days", "现有账期（天）", "現有付款天期（天）"],
  reason: ["Reason", "理由", "理由"],
  byScore: [
    "Score {score}: grade {grade} from {from}",
    "评分 {score}，达到 {from} 分即为 {grade} 级",
    "評分 {score}，達到 {from} 分即為 {grade} 級",
  ],
  byEvent: [
    "{event}, {date}: grade {grade} at best",
    "{event}，{date}：等级最高 {grade}",
    "{event}，{date}：等級最高 {grade}",
  ],
} as const satisfies Record<string, Term>;

/** A word of the suggested terms. */
export type TermsWord = keyof typeof WORDS;

/** Gives a word of the suggested terms with its places filled. */
export function termsWord(word: TermsWord, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(WORDS[word], language), places);
}
