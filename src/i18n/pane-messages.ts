/** Words of messages that no first screen shows: what became of a job, what a task lacks. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const WORDS = {
  noBook: [
    "There is nothing to assess yet: see the Data tab.",
    "暂无可评估的内容，请查看“数据”页。",
    "暫無可評估的內容，請查看「資料」頁。",
  ],
  reviewWritten: [
    "The review stands on the sheet “{sheet}”.",
    "评审已写入工作表“{sheet}”。",
    "評估已寫入工作表「{sheet}」。",
  ],
  functionInserted: [
    "The answer stands on the sheet “{sheet}”.",
    "结果已写入工作表“{sheet}”。",
    "結果已寫入工作表「{sheet}」。",
  ],
  portfolioInserted: [
    "The portfolio stands on the sheet “{sheet}”.",
    "客户总览已写入工作表“{sheet}”。",
    "客戶總覽已寫入工作表「{sheet}」。",
  ],
  policyRowsWritten: [
    "Written into the policy on the sheet “{sheet}”.",
    "已写入工作表“{sheet}”中的信用政策。",
    "已寫入工作表「{sheet}」中的信用政策。",
  ],
  policySaved: [
    "The policy is saved on the sheet “{sheet}”.",
    "政策已保存到工作表“{sheet}”。",
    "政策已儲存至工作表「{sheet}」。",
  ],
  policyPrinted: [
    "The policy stands to be printed on the sheet “{sheet}”.",
    "可打印的政策文件已写入工作表“{sheet}”。",
    "可列印的政策文件已寫入工作表「{sheet}」。",
  ],
  dismiss: ["Dismiss", "关闭", "關閉"],
} as const satisfies Record<string, Term>;

/** A word of these messages. */
export type MessageWord = keyof typeof WORDS;

/** Gives a word of these messages. */
export function messageWord(word: MessageWord, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(WORDS[word], language), places);
}
