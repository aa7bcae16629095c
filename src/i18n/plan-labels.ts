/** Headings and remarks of a plan of receipts held against what came in. */
import { nameIn, type Language, type Term } from "../engine";

/** English, 简体中文, 繁體中文. */
const WORDS = {
  customer: ["Customer", "客户", "客戶"],
  name: ["Name", "名称", "名稱"],
  invoice: ["Invoice", "发票", "發票"],
  planned: ["Planned", "计划", "計畫"],
  later: ["Came later", "延后收到", "延後收到"],
  earlier: ["Came earlier", "提前收到", "提前收到"],
  otherPeriods: ["Planned for other periods", "其他期间的计划", "其他期間的計畫"],
  disputed: ["Disputed", "有争议", "有爭議"],
  shortPaid: ["Short-paid", "少付", "短付"],
  unpaid: ["Not paid", "未付", "未付"],
  over: ["More than planned", "超出计划", "超出計畫"],
  unplanned: ["Never planned", "计划外", "計畫外"],
  received: ["Received", "实际收款", "實際收款"],
  difference: ["Difference", "差异", "差異"],
  remark: ["Remark", "备注", "備註"],
  unknown: [
    "Not in the invoices, or of several customers",
    "发票中没有，或属于多位客户",
    "發票中沒有，或屬於多位客戶",
  ],
  total: ["Total", "合计", "合計"],
  allReceived: ["Received by the invoices", "发票记录的收款", "發票記錄的收款"],
  tieOut: ["Total less that", "合计与其之差", "合計與其之差"],
  outside: ["Planned before or after the period", "期间以外的计划", "期間以外的計畫"],
  basis: [
    "Planned + what lies between = received. The earliest money goes to the earliest plan.",
    "计划 + 各项差异 = 实际收款。最早的收款对应最早的计划。",
    "計畫 + 各項差異 = 實際收款。最早的收款對應最早的計畫。",
  ],
} as const satisfies Record<string, Term>;

/** Gives a word of a plan held against what came in. */
export function planWord(word: keyof typeof WORDS, language: Language): string {
  return nameIn(WORDS[word], language);
}
