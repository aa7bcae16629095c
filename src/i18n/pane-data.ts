/** Words of what was read of the tables, which the pane fetches when they are asked for. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const WORDS = {
  questions: ["What the tables do not tell", "表格未能说明的事项", "表格未能說明的事項"],
  writesPolicy: [
    "Each answer becomes a row of the policy in this workbook.",
    "每个回答都会写成本工作簿信用政策中的一行。",
    "每個回答都會寫成本活頁簿信用政策中的一列。",
  ],
  readingHelp: [
    "How a ledger is read, and what is asked",
    "台账如何读取，会问什么",
    "帳冊如何讀取，會問什麼",
  ],
  minusIsOwed: ["A minus is what is owed", "负数表示欠款", "負數表示欠款"],
  areCredits: ["They are credits", "都是贷项", "都是貸項"],
  partsThousands: ["The point parts thousands", "该点是千分位", "該點是千分位"],
  beginsDecimals: ["The point begins the decimals", "该点是小数点", "該點是小數點"],
  isOpenAmount: ["What is open of the row", "该行的未收金额", "該列的未收金額"],
  isRunning: [
    "A balance that runs: leave it out",
    "逐行累计的余额，不读取",
    "逐列累計的餘額，不讀取",
  ],
  leaveOut: ["Leave the column out", "不读取该列", "不讀取該欄"],
  useColumn: ["Use “{title}”", "采用“{title}”", "採用「{title}」"],

  labelsAsPicked: [
    "Items stand in rows here: another label for an item becomes a row of the policy, too.",
    "此表的项目按行排列：为项目另选行标签，同样写入信用政策。",
    "此表的項目依列排列：為項目另選列標籤，同樣寫入信用政策。",
  ],
  headersAsPicked: [
    "Another header for a field becomes a row of the policy in this workbook; formulas that name the policy follow it.",
    "为字段另选列标题后，会写入本工作簿的信用政策；引用该政策的公式随之变化。",
    "為欄位另選標題後，會寫入本活頁簿的信用政策；引用該政策的公式隨之變動。",
  ],
  notRead: ["Not read", "不读取", "不讀取"],
  sameTitle: ["{title} (stands twice)", "{title}（重复）", "{title}（重複）"],
  addItem: ["Another item", "其他项目", "其他項目"],
  addField: ["Another field", "其他字段", "其他欄位"],
  chooseField: ["Choose a field…", "选择字段……", "選擇欄位……"],
  chooseItem: ["Choose an item…", "选择项目……", "選擇項目……"],
  workedOut: ["worked out", "推算得出", "推算得出"],
  unread: ["Columns of which nothing was read", "未读取的列", "未讀取的欄位"],
  howRead: ["How it was read", "读取方式", "讀取方式"],
  checks: ["Checks of the reading", "读取核对", "讀取核對"],
  agrees: ["agrees", "相符", "相符"],
  differs: ["{amount} apart", "相差 {amount}", "相差 {amount}"],
  itemsUsed: ["Rows used", "采用的行", "採用的列"],
  theirAmount: ["Their amount", "其金额", "其金額"],
} as const satisfies Record<string, Term>;

/** A word of what was read. */
export type DataWord = keyof typeof WORDS;

/** Gives a word of what was read. */
export function dataWord(word: DataWord, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(WORDS[word], language), places);
}
