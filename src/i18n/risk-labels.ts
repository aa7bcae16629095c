/** Headings of the table of open invoices at risk. */
import type { Language, Term } from "../engine";
import { namesIn } from "./names-in";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const LABELS = {
  customer: ["Customer", "客户", "客戶"],
  invoice: ["Invoice", "发票号", "發票號碼"],
  dueDate: ["Due date", "到期日", "到期日"],
  openAmount: ["Open amount", "未收金额", "未收金額"],
  late: ["Probability late", "逾期概率", "逾期機率"],
  later: [
    "Probability more than {days} {days:day|days} late",
    "逾期超过 {days} 天的概率",
    "逾期超過 {days} 天的機率",
  ],
  expected: ["Expected payment", "预计付款日", "預計付款日"],
  earliest: ["Earliest (5%)", "最早（5%）", "最早（5%）"],
  latest: ["Latest (95%)", "最迟（95%）", "最晚（95%）"],
  invoices: ["Invoices behind it", "依据的发票数", "依據的發票數"],
  currency: ["Currency", "币种", "幣別"],
} as const satisfies Record<string, Term>;

const RISK_LABELS = namesIn(LABELS);

/** Words of the table in one language; `later` is for any number of days but 0. */
export type RiskLabels = (typeof RISK_LABELS)[Language];

/** Gives the words of a language. */
export function riskLabels(language: Language): RiskLabels {
  return RISK_LABELS[language];
}
