/** Headings and remarks of the borrowing base. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const WORDS = {
  customer: ["Customer", "客户", "客戶"],
  name: ["Name", "名称", "名稱"],
  receivables: ["Receivables", "应收账款", "應收帳款"],
  old: ["Older than {days} {days:day|days}", "账龄超过 {days} 天", "帳齡超過 {days} 天"],
  disputed: ["Disputed", "有争议", "有爭議"],
  crossAged: ["Cross-aged", "交叉账龄", "交叉帳齡"],
  credits: ["Credits beyond invoices", "超出发票的贷项", "超出發票的貸項"],
  aboveLimit: ["Above {limit} of the pool", "超过合格账款的 {limit}", "超過合格帳款的 {limit}"],
  eligible: ["Eligible", "合格账款", "合格帳款"],
  total: ["Total", "合计", "合計"],
  agingTotal: ["Receivables by the aging", "账龄表应收合计", "帳齡表應收合計"],
  difference: ["Difference", "差额", "差額"],
  advance: [
    "Advance, {rate} of eligible",
    "可融资金额（合格账款的 {rate}）",
    "可融資金額（合格帳款的 {rate}）",
  ],
  ownCost: [
    "A year of it at your funding rate, {own}",
    "按资金成本率 {own} 一年的成本",
    "依資金成本率 {own} 一年的成本",
  ],
  lineCost: [
    "A year of it from a bank line, {interest}",
    "银行融资（利率 {interest}）一年的成本",
    "銀行融資（利率 {interest}）一年的成本",
  ],
  factoringCost: [
    "A year of factoring: {interest} on it, {fee} of sales",
    "保理一年的成本：融资利率 {interest}，手续费为销售额的 {fee}",
    "應收帳款承購一年的成本：融資利率 {interest}，手續費為銷售額的 {fee}",
  ],
  terms: [
    "Not eligible: invoices older than {days} {days:day|days} from their date, disputed ones, all others of a customer with more than {share} too old, what exceeds {limit} of the pool. All are settings of the policy: take them from the offer.",
    "不合格：自开票日起超过 {days} 天的发票、有争议的发票、超龄部分超过 {share} 的客户的其余发票、超过合格账款 {limit} 的部分。以上均为政策设置，请按融资报价填写。",
    "不合格：自開票日起超過 {days} 天的發票、有爭議的發票、超齡部分超過 {share} 的客戶的其餘發票、超過合格帳款 {limit} 的部分。以上均為政策設定，請依融資報價填寫。",
  ],
} as const satisfies Record<string, Term>;

/** A word of the borrowing base. */
export type BorrowingWord = keyof typeof WORDS;

/** Gives a word of the borrowing base with its places filled. */
export function borrowingWord(word: BorrowingWord, language: Language, places: Places): string {
  return fillTemplate(nameIn(WORDS[word], language), places);
}
