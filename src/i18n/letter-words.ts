/** Words of the letters' sheets, and what stands for the fields of a letter. */
import {
  amountsDue,
  nameIn,
  overdueTotals,
  type CurrencyAmount,
  type CustomerLetter,
  type Language,
  type LetterCharges,
  type Term,
} from "../engine";
import { formatAmount, formatDate } from "./format";
import { listText } from "./lists";
import { fillTemplate, type Places } from "./template";

/** Words of the letters' sheet, and of the table of their texts. */
const WORDS = {
  lettersSheet: ["Letters", "信函", "信函"],
  sheetName: ["Letter texts", "信函文本", "信函文字"],
  note: [
    "The texts of the letters to customers, yours to change. Words in braces are filled in; where a row is missing, the built-in text is used; of two for one letter the last counts.",
    "致客户信函的文本，可自行修改。花括号中的词由系统填入；缺少某行时使用内置文本；同一信函有两行时以后者为准。",
    "致客戶信函的文字，可自行修改。大括號中的詞由系統填入；缺少某列時使用內建文字；同一信函有兩列時以後者為準。",
  ],
  kind: ["Letter", "信函", "信函"],
  language: ["Language", "语言", "語言"],
  subject: ["Subject", "标题", "主旨"],
  text: ["Text", "正文", "內文"],
  document: ["Invoice", "发票号", "發票號碼"],
  date: ["Date", "日期", "日期"],
  dueDate: ["Due date", "到期日", "到期日"],
  daysPastDue: ["Days past due", "逾期天数", "逾期天數"],
  amount: ["Amount due", "应付金额", "應付金額"],
  payment: ["Payment", "收款", "收款"],
  total: ["Total", "合计", "合計"],
  overdue: ["of which past due", "其中已逾期", "其中已逾期"],
  interestYear: [
    "Late interest to {date} ({rule}, {rate} a year)",
    "截至 {date} 的逾期利息（{rule}，年利率 {rate}）",
    "截至 {date} 之遲延利息（{rule}，年利率 {rate}）",
  ],
  interestDay: [
    "Late interest to {date} ({rule}, {rate} a day)",
    "截至 {date} 的逾期利息（{rule}，日利率 {rate}）",
    "截至 {date} 之遲延利息（{rule}，日利率 {rate}）",
  ],
  fee: [
    "Fixed sum for recovery, {count} {count:invoice|invoices}",
    "追偿定额（{count} 张发票）",
    "追償定額（{count} 張發票）",
  ],
  totalDue: ["Total due", "应付总额", "應付總額"],
} as const satisfies Record<string, Term>;

/** A word of the letters. */
export type LetterWord = keyof typeof WORDS;

/** Gives a word of the letters with its places filled. */
export function letterWord(word: LetterWord, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(WORDS[word], language), places);
}

/** What stands for the fields of a letter, but for the table. */
export function letterFields(
  letter: CustomerLetter,
  charges: LetterCharges | null,
  asOfDate: number,
  language: Language,
) {
  const { id, name, totals, daysPastDue, payBy, promiseDate } = letter;
  const amounts = (list: readonly CurrencyAmount[]) =>
    listText(
      list.map(({ currency, amount }) => formatAmount(amount, currency, language)),
      language,
    );
  const none = totals.map(({ currency }) => ({ currency, amount: 0 }));
  return {
    customer: name === "" ? id : name,
    customerCode: id,
    amount: amounts(totals),
    overdueAmount: amounts(overdueTotals(letter)),
    interest: amounts(charges?.interest ?? none),
    fee: amounts(charges?.fee ? [charges.fee] : none),
    totalDue: amounts(amountsDue(letter, charges)),
    daysPastDue: String(daysPastDue),
    asOfDate: formatDate(asOfDate, language),
    payBy: formatDate(payBy, language),
    promiseDate: promiseDate === null ? "" : formatDate(promiseDate, language),
  } as const;
}
