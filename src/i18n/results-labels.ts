/** Headings and remarks of what contacts have brought in. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const WORDS = {
  by: ["Step or collector", "步骤或催收人", "步驟或催收人員"],
  channel: ["Channel", "催收方式", "催收方式"],
  contacts: ["Contacts", "联系次数", "聯絡次數"],
  judged: ["Of which judged", "其中已评估", "其中已評估"],
  asked: ["Amount at stake", "催收金额", "催收金額"],
  recovered: ["Recovered", "收回金额", "收回金額"],
  rate: ["Recovery rate", "收回率", "收回率"],
  median: ["Median days to pay", "付款天数中位数", "付款天數中位數"],
  promises: ["Promises", "付款承诺数", "付款承諾數"],
  kept: ["Kept", "已履行", "已履行"],
  broken: ["Broken", "未履行", "未履行"],
  open: ["Open", "未到期", "未到期"],
  promised: ["Promised amount", "承诺金额", "承諾金額"],
  keptAmount: ["Kept amount", "已履行金额", "已履行金額"],
  brokenAmount: ["Broken amount", "未履行金额", "未履行金額"],
  openAmount: ["Open promises, amount", "未到期承诺金额", "未到期承諾金額"],
  keptRate: ["Promises kept", "承诺履行率", "承諾履行率"],
  cost: ["Cost", "费用", "費用"],
  noStep: ["(no step)", "（未填步骤）", "（未填步驟）"],
  nobody: ["(nobody named)", "（未填催收人）", "（未填催收人員）"],
  total: ["Total by step", "按步骤合计", "依步驟合計"],
  collectorTotal: ["Total by collector", "按催收人合计", "依催收人員合計"],
  received: [
    "Paid on invoices from {from} to {to}",
    "{from} 至 {to} 核销到发票的收款",
    "{from} 至 {to} 沖銷到發票的收款",
  ],
  ofJudged: ["Of which recovered, as above", "其中：上列收回金额", "其中：上列收回金額"],
  running: [
    "Of which after contacts whose days are not over",
    "其中：见效天数未满的联系之后",
    "其中：見效天數未滿的聯絡之後",
  ],
  otherwise: [
    "Of which without a contact of the period in time, or beyond what was at stake",
    "其中：期间内无对应联系，或超出催收金额",
    "其中：期間內無對應聯絡，或超出催收金額",
  ],
  basis: [
    "Judged on {date} by what came in within {days} {days:day|days}. A payment counts once, for the last step before it; without a step, for the last contact. Promises are judged one by one.",
    "按 {date} 已知的情况评估，计联系后 {days} 天内的收款。每笔收款只计一次，归于其前最后一个步骤；没有步骤的，归于最后一次联系。各项承诺分别评估。",
    "依 {date} 已知的情況評估，計聯絡後 {days} 天內的收款。每筆收款只計一次，歸於其前最後一個步驟；沒有步驟的，歸於最後一次聯絡。各項承諾分別評估。",
  ],
  outside: [
    "Contacts outside the period, not shown: {count}.",
    "期间以外的催收记录，未列出：{count} 条。",
    "期間以外的催收紀錄，未列出：{count} 筆。",
  ],
  withoutCost: [
    "Contacts whose cost neither table nor policy tells, at no cost here: {count}.",
    "表格和政策均未写明费用、未计费用的联系：{count} 次。",
    "表格與政策均未寫明費用、未計費用的聯絡：{count} 次。",
  ],
} as const satisfies Record<string, Term>;

/** A word of the results of contacts. */
export type ResultsWord = keyof typeof WORDS;

/** Gives a word of the results of contacts with its places filled. */
export function resultsWord(word: ResultsWord, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(WORDS[word], language), places);
}
