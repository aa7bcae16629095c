/** Headings of the table of open invoices at risk. */
import type { Language } from "../engine";
import { plural } from "./plural";

/** Words of the table, one set per language. */
export interface RiskLabels {
  readonly customer: string;
  readonly invoice: string;
  readonly dueDate: string;
  readonly openAmount: string;
  readonly late: string;
  /** For any number of days but 0. */
  readonly later: (days: number) => string;
  readonly expected: string;
  readonly earliest: string;
  readonly latest: string;
  readonly invoices: string;
  readonly currency: string;
}

const LABELS: Readonly<Record<Language, RiskLabels>> = {
  en: {
    customer: "Customer",
    invoice: "Invoice",
    dueDate: "Due date",
    openAmount: "Open amount",
    late: "Probability late",
    later: (days) => `Probability more than ${days} ${plural(days, "day", "days")} late`,
    expected: "Expected payment",
    earliest: "Earliest (5%)",
    latest: "Latest (95%)",
    invoices: "Invoices behind it",
    currency: "Currency",
  },
  "zh-CN": {
    customer: "客户",
    invoice: "发票号",
    dueDate: "到期日",
    openAmount: "未收金额",
    late: "逾期概率",
    later: (days) => `逾期超过 ${days} 天的概率`,
    expected: "预计付款日",
    earliest: "最早（5%）",
    latest: "最迟（95%）",
    invoices: "依据的发票数",
    currency: "币种",
  },
  "zh-TW": {
    customer: "客戶",
    invoice: "發票號碼",
    dueDate: "到期日",
    openAmount: "未收金額",
    late: "逾期機率",
    later: (days) => `逾期超過 ${days} 天的機率`,
    expected: "預計付款日",
    earliest: "最早（5%）",
    latest: "最晚（95%）",
    invoices: "依據的發票數",
    currency: "幣別",
  },
};

/** Gives the words of a language. */
export function riskLabels(language: Language): RiskLabels {
  return LABELS[language];
}
