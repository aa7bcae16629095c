/** Words of the letters in the task that says whom to ask for money. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const WORDS = {
  title: ["Letters", "催款函", "催款函"],
  none: [
    "No step of today is taken in writing.",
    "今日没有需要发函的步骤。",
    "今日沒有需要發函的步驟。",
  ],
  summary: [
    "{count} {count:customer is|customers are} to be written to today: a letter each over all overdue invoices that are asked for, as sharp as the farthest step. Steps by telephone or visit have none.",
    "今日需向 {count} 位客户发函：每位客户一封，列出全部应催发票，语气按最后到达的步骤。电话和上门步骤不发函。",
    "今日需向 {count} 位客戶發函：每位客戶一封，列出全部應催發票，語氣依最後到達的步驟。電話與拜訪步驟不發函。",
  ],
  language: ["Language", "语言", "語言"],
  byCountry: ["By the customer's country", "按客户所在国家", "依客戶所在國家"],
  write: ["Write {count} {count:letter|letters}", "生成 {count} 封催款函", "產生 {count} 封催款函"],
  written: [
    "The letters stand on the {count:sheet|sheets} “{sheet}”, a page each.",
    "催款函已写入工作表“{sheet}”，每封一页。",
    "催款函已寫入工作表「{sheet}」，每封一頁。",
  ],
  preview: ["As a mail", "作为邮件", "作為郵件"],
  choose: ["Choose a customer…", "选择客户……", "選擇客戶……"],
  mailText: ["Text of the mail", "邮件正文", "郵件內文"],
  openMail: ["Open in the mail program", "在邮件程序中打开", "在郵件程式中開啟"],
  texts: ["Change the texts", "修改文本", "修改文字"],
  textsOpened: [
    "The texts stand on the sheet “{sheet}”: change them there.",
    "文本位于工作表“{sheet}”，可在其中修改。",
    "文字位於工作表「{sheet}」，可在其中修改。",
  ],
} as const satisfies Record<string, Term>;

/** A word of the letters in the pane. */
export type PaneLetterWord = keyof typeof WORDS;

/** Gives a word with its places filled. */
export function paneLetterWord(
  word: PaneLetterWord,
  language: Language,
  places: Places = {},
): string {
  return fillTemplate(nameIn(WORDS[word], language), places);
}
