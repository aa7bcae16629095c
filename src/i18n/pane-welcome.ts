/** Words of the first screen, which is fetched once. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate } from "./template";

/** English, 简体中文, 繁體中文. */
const WORDS = {
  title: ["Credit work on your own tables", "在自己的表格上做信用管理", "在自己的表格上做信用管理"],
  intro: [
    "CreditSheet reads the invoices, customers and statements in your workbook and answers three questions. Nothing leaves the workbook.",
    "CreditSheet 读取工作簿中的发票、客户和财务报表，回答三个问题。数据不会离开工作簿。",
    "CreditSheet 讀取活頁簿中的發票、客戶與財務報表，回答三個問題。資料不會離開活頁簿。",
  ],
  portfolio: [
    "Where does the money stand? Aging that ties out to the ledger, overdue, warnings.",
    "应收款情况如何？与台账相符的账龄、逾期和预警。",
    "應收款情況如何？與帳冊相符的帳齡、逾期與警示。",
  ],
  customer: [
    "How much credit does a customer get, and why? Score, grade, limit, and a review sheet to sign.",
    "给客户多少信用，依据是什么？评分、等级、额度，以及可签署的评审表。",
    "給客戶多少信用，依據是什麼？評分、等級、額度，以及可簽核的評估表。",
  ],
  policy: [
    "By which rules? A policy that you can read, change and print.",
    "按什么规则？可阅读、修改和打印的信用政策。",
    "依什麼規則？可閱讀、修改與列印的信用政策。",
  ],
  useTables: ["Use my tables", "使用我的表格", "使用我的表格"],
  trySample: ["Try the sample workbook", "试用示例工作簿", "試用範例活頁簿"],
  sampleNote: [
    "The sample is a file of its own: open it in Excel and start this pane there.",
    "示例是单独的文件：请在 Excel 中打开，并在其中启动此窗格。",
    "範例是單獨的檔案：請在 Excel 中開啟，並在其中啟動此窗格。",
  ],
  skip: ["Skip the introduction", "跳过介绍", "略過介紹"],
} as const satisfies Record<string, Term>;

/** A word of the first screen. */
export type WelcomeWord = keyof typeof WORDS;

/** Gives a word of the first screen. */
export function welcomeWord(word: WelcomeWord, language: Language): string {
  return fillTemplate(nameIn(WORDS[word], language), {});
}
