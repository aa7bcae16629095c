/** Headings and remarks of the cost of receivables. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const WORDS = {
  customer: ["Customer", "客户", "客戶"],
  name: ["Name", "名称", "名稱"],
  unapplied: ["Unapplied credits", "未核销贷项", "未沖銷貸項"],
  total: ["Total", "合计", "合計"],
  cost: ["Cost of a year", "一年资金成本", "一年資金成本"],
  overdueCost: ["Of which overdue", "其中逾期部分", "其中逾期部分"],
  dailySales: [
    "Sales a day, {days} {days:day|days}",
    "日均销售额（{days} 天）",
    "日均銷售額（{days} 天）",
  ],
  saving: [
    "Saving of a year, {days} {days:day|days} sooner",
    "提前 {days} 天收款一年可省",
    "提前 {days} 天收款一年可省",
  ],
  bucketCost: ["Cost of a year by bucket", "各区间一年资金成本", "各區間一年資金成本"],
  rate: ["Funding rate", "资金成本率", "資金成本率"],
  discount: [
    "Discount of {rate} within {within} {within:day|days}, net {days}",
    "现金折扣 {rate}（{within} 天内），全额付款期 {days} 天",
    "現金折扣 {rate}（{within} 天內），全額付款期 {days} 天",
  ],
  discountAsPaid: [
    "The same, as is really paid: after {days} {days:day|days}",
    "同上，按实际付款天数 {days} 天",
    "同上，按實際付款天數 {days} 天",
  ],
  simple: [
    "Its cost a year, simple, {days} {days:day|days}",
    "折扣年成本（单利，按 {days} 天）",
    "折扣年成本（單利，以 {days} 天計）",
  ],
  effective: [
    "Its cost a year, effective, {days} {days:day|days}",
    "折扣年成本（复利，按 {days} 天）",
    "折扣年成本（複利，以 {days} 天計）",
  ],
  dearer: [
    "Dearer than the funding rate by (effective, 365 days)",
    "高于资金成本率（复利，按 365 天）",
    "高於資金成本率（複利，以 365 天計）",
  ],
  cheaper: [
    "Cheaper than the funding rate by (effective, 365 days)",
    "低于资金成本率（复利，按 365 天）",
    "低於資金成本率（複利，以 365 天計）",
  ],
  noDiscount: [
    "The terms give no cash discount that ends before the due date.",
    "该付款条件没有在到期日之前结束的现金折扣。",
    "該付款條件沒有在到期日之前結束的現金折扣。",
  ],
  convention: [
    "Cost = receivables × funding rate, a setting of the policy. Saving = days × sales a day × rate, no more than the cost. Sales a day are those of the customers listed alone.",
    "资金成本 = 应收账款 × 资金成本率（政策设置）。可省金额 = 天数 × 日均销售额 × 资金成本率，不超过资金成本。日均销售额仅含所列客户。",
    "資金成本 = 應收帳款 × 資金成本率（政策設定）。可省金額 = 天數 × 日均銷售額 × 資金成本率，不超過資金成本。日均銷售額僅含所列客戶。",
  ],
} as const satisfies Record<string, Term>;

/** A word of the cost of receivables. */
export type CarryingWord = keyof typeof WORDS;

/** Gives a word of the cost of receivables with its places filled. */
export function carryingWord(word: CarryingWord, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(WORDS[word], language), places);
}
