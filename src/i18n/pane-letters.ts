/** Words of the letters in the pane. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const WORDS = {
  title: ["Letters", "信函", "信函"],
  kind: ["Letter", "信函种类", "信函種類"],
  demands: ["Reminders and demands of today", "今日催款函", "今日催款函"],
  statements: ["Statements of account", "对账单", "對帳單"],
  thanks: ["Thanks for kept promises", "守诺致谢函", "守諾致謝函"],
  noDemands: [
    "No step of today is taken in writing.",
    "今日没有需要发函的步骤。",
    "今日沒有需要發函的步驟。",
  ],
  noStatements: ["Nothing is open.", "没有未结款项。", "沒有未結款項。"],
  noThanks: [
    "No customer has a kept promise of the last month to be thanked for. Promises are read from a table of contacts.",
    "近一个月内没有需要致谢的守诺客户。承诺取自催收联系记录表。",
    "近一個月內沒有需要致謝的守諾客戶。承諾取自催收聯絡紀錄表。",
  ],
  aboutDemands: [
    "{count} {count:customer is|customers are} to be written to today: a letter each over all overdue invoices that are asked for, as sharp as the farthest step. Steps by telephone or visit have none.",
    "今日需向 {count} 位客户发函：每位客户一封，列出全部应催发票，语气按最后到达的步骤。电话和上门步骤不发函。",
    "今日需向 {count} 位客戶發函：每位客戶一封，列出全部應催發票，語氣依最後到達的步驟。電話與拜訪步驟不發函。",
  ],
  aboutStatements: [
    "{count} {count:customer has|customers have} open items: all of them are listed, due or not, with credits and payments that pay nothing yet.",
    "{count} 位客户有未结款项：全部列出，无论是否到期，并含贷项和未核销收款。",
    "{count} 位客戶有未結款項：全部列出，無論是否到期，並含貸項與未沖銷收款。",
  ],
  aboutThanks: [
    "{count} {count:customer has|customers have} kept a promise within the last month. Note the letter among the contacts, and it does not come again.",
    "{count} 位客户在近一个月内信守了付款承诺。发函后请记入联系记录，之后不再提示。",
    "{count} 位客戶在近一個月內信守了付款承諾。發函後請記入聯絡紀錄，之後不再提示。",
  ],
  charges: [
    "Letters of steps from {days} {days:day|days} past due on charge late interest ({rule}) and the fixed sum, once for each invoice[ in {currency}], as the policy says.",
    "按政策，自逾期 {days} 天起的步骤，信函对每张[ {currency} ]发票计收一次逾期利息（{rule}）和追偿定额。",
    "依政策，自逾期 {days} 天起的步驟，信函對每張[ {currency} ]發票計收一次遲延利息（{rule}）與追償定額。",
  ],
  language: ["Language", "语言", "語言"],
  byCountry: ["By the customer's country", "按客户所在国家", "依客戶所在國家"],
  paper: ["Paper", "纸张", "紙張"],
  customer: ["Customer", "客户", "客戶"],
  all: ["All of them: {count}", "全部：{count}", "全部：{count}"],
  write: ["Write {count} {count:letter|letters}", "生成 {count} 封信函", "產生 {count} 封信函"],
  written: [
    "The letters stand on the {count:sheet|sheets} “{sheet}”, a page each.",
    "信函已写入工作表“{sheet}”，每封一页。",
    "信函已寫入工作表「{sheet}」，每封一頁。",
  ],
  subject: ["Subject", "标题", "主旨"],
  mailText: ["Text of the mail", "邮件正文", "郵件內文"],
  copy: ["Copy the text", "复制正文", "複製內文"],
  copied: ["Copied.", "已复制。", "已複製。"],
  copyByKey: [
    "The text is selected: copy it with Ctrl+C.",
    "正文已选中，请按 Ctrl+C 复制。",
    "內文已選取，請按 Ctrl+C 複製。",
  ],
  openMail: ["Open in the mail program", "在邮件程序中打开", "在郵件程式中開啟"],
  longMail: [
    "The text is too long for a link: the mail opens with its subject. Copy the text into it.",
    "正文过长，无法随链接带入：邮件只带标题打开，请将正文复制进去。",
    "內文過長，無法隨連結帶入：郵件只帶主旨開啟，請將內文複製進去。",
  ],
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
