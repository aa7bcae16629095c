/** Words on the portfolio's sheet. */
import { nameIn, type Language, type Term } from "../engine";

/** English, 简体中文, 繁體中文. */
const WORDS = {
  sheetName: ["Portfolio", "客户总览", "客戶總覽"],
  title: ["Portfolio", "客户总览", "客戶總覽"],
  asOfDate: ["As-of date", "截止日期", "基準日"],
  note: [
    "One formula fills the table below. Change the as-of date or the tables, and all of it follows.",
    "下表由一个公式生成。更改截止日期或各表数据，结果随之更新。",
    "下表由一個公式產生。變更基準日或各表資料，結果隨之更新。",
  ],
} as const satisfies Record<string, Term>;

/** A word of the portfolio's sheet. */
export type PortfolioWord = keyof typeof WORDS;

/** Gives a word of the portfolio's sheet. */
export function portfolioWord(word: PortfolioWord, language: Language): string {
  return nameIn(WORDS[word], language);
}
