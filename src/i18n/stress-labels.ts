/** Headings and remarks of a stress test. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const WORDS = {
  scenario: ["Scenario", "情景", "情境"],
  present: ["Present", "现状", "現況"],
  within: ["{name}, {weeks} {weeks:week|weeks}", "{name}（{weeks} 周）", "{name}（{weeks} 週）"],
  failing: ["Customers that fail", "违约客户", "違約客戶"],
  broken: ["Covenants broken", "违反的约束条款", "違反的承諾條款"],
  change: ["Change against the present", "较现状的变动", "較現況的變動"],
  andMore: ["{names} and {more} more", "{names}等，另有 {more} 家", "{names}等，另有 {more} 家"],
  basis: [
    "Paid later: what is open is so many days older, and as many days of sales come on top, not yet due. Who fails pays and buys nothing, with a limit of 0, a probability of default of 1 and an allowance of at least LGD on what is not covered. Grades and all else stay. DSO = receivables / sales a day.",
    "延迟付款：未收款项账龄相应增加，并另加同等天数的销售额（未到期）。违约客户不付款也不再购货，额度为 0，违约概率为 1，坏账准备不低于未覆盖部分 × 违约损失率。等级及其他不变。DSO = 应收账款 / 日均销售额。",
    "延遲付款：未收款項帳齡相應增加，並另加同等天數的銷售額（未到期）。違約客戶不付款也不再進貨，額度為 0，違約機率為 1，備抵損失不低於未涵蓋部分 × 違約損失率。等級及其他不變。DSO = 應收帳款 / 日均銷售額。",
  ],
} as const satisfies Record<string, Term>;

/** A word of a stress test. */
export type StressWord = keyof typeof WORDS;

/** Gives a word of a stress test with its places filled. */
export function stressWord(word: StressWord, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(WORDS[word], language), places);
}
