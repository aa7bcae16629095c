/** Titles of the table of judgements: the worksheet functions know them by these names. */
import { nameIn, type Language, type Term } from "../engine";

/** English, 简体中文, 繁體中文. */
const TEXTS = {
  sheetName: ["Judgements", "人工评审", "人工評估"],
  note: [
    "A row for every judgement that was entered in CreditSheet. EXPERTSCORE and JUDGEMENTS read the marks of this table; a rater's marks of one customer count with their mean.",
    "在 CreditSheet 中录入的每次人工评审各占一行。EXPERTSCORE 和 JUDGEMENTS 可读取本表评分；同一评分人对同一客户的多次评分取平均。",
    "在 CreditSheet 輸入的每次人工評估各占一列。EXPERTSCORE 與 JUDGEMENTS 可讀取本表評分；同一評分人對同一客戶的多次評分取平均。",
  ],
  date: ["Date", "日期", "日期"],
  customerId: ["Customer No.", "客户编号", "客戶編號"],
  customerName: ["Customer name", "客户名称", "客戶名稱"],
  rater: ["Rater", "评分人", "評分人"],
  mark: ["Mark", "评分", "評分"],
  character: ["Character Rating", "品格评分", "品格評分"],
  capacity: ["Capacity Rating", "能力评分", "能力評分"],
  capital: ["Capital Rating", "资本评分", "資本評分"],
  collateral: ["Collateral Rating", "担保评分", "擔保品評分"],
  conditions: ["Conditions Rating", "经营环境评分", "經營環境評分"],
} as const satisfies Readonly<Record<string, Term>>;

/** A text of the table. */
export type JudgementColumn = keyof typeof TEXTS;

/** Gives a text of the table. */
export function judgementColumn(text: JudgementColumn, language: Language): string {
  return nameIn(TEXTS[text], language);
}
