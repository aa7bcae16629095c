/** Words of the letters to customers. */
import { Vocabulary } from "./vocabulary";

/** What a letter is: those that ask for money, the mildest first, then the others. */
export type LetterKind =
  | "beforeDue"
  | "reminder"
  | "secondReminder"
  | "finalDemand"
  | "lastNotice"
  | "statement"
  | "thanks";

export const LETTER_KINDS = new Vocabulary<LetterKind>({
  beforeDue: ["before the due date", "到期前提醒", "到期前提醒"],
  reminder: ["", "催款提醒", "催款提醒"],
  secondReminder: ["", "第二次催款", "第二次催款"],
  finalDemand: ["", "最后催款", "最後催款"],
  lastNotice: ["last notice before legal steps", "法律行动前通知", "法律行動前通知"],
  statement: ["statement of account", "对账单", "對帳單"],
  thanks: ["thanks for a kept promise", "守诺致谢", "守諾致謝"],
});

/** What a letter names by a word in braces. */
export type LetterField =
  | "customer"
  | "customerCode"
  | "items"
  | "amount"
  | "overdueAmount"
  | "interest"
  | "fee"
  | "totalDue"
  | "daysPastDue"
  | "asOfDate"
  | "payBy"
  | "promiseDate";

export const LETTER_FIELDS = new Vocabulary<LetterField>({
  customer: ["", "客户", "客戶"],
  customerCode: ["", "客户编号", "客戶編號"],
  items: ["", "明细", "明細", "table of items", "list of items"],
  amount: ["", "金额", "金額", "total"],
  overdueAmount: ["", "逾期金额", "逾期金額"],
  interest: ["", "利息", "利息", "late interest"],
  fee: ["", "费用", "費用", "recovery costs", "追偿定额"],
  totalDue: ["", "应付总额", "應付總額"],
  daysPastDue: ["", "逾期天数", "逾期天數"],
  asOfDate: ["as-of date", "截止日期", "基準日", "date"],
  payBy: ["", "付款期限", "付款期限"],
  promiseDate: ["promised date", "承诺付款日", "承諾付款日"],
});

/** Steps that are taken by word of mouth, by their channel: they have no letter. */
export const SPOKEN_CHANNELS = new Vocabulary({
  telephone: ["", "电话", "電話", "phone", "call", "phone call"],
  visit: ["", "上门", "拜訪", "上门拜访", "拜访", "meeting", "personal visit"],
});

/** Countries whose customers are written to in Chinese, by the language. */
export const CHINESE_COUNTRIES = new Vocabulary<"zh-CN" | "zh-TW">({
  "zh-CN": [
    "China",
    "中国",
    "中國",
    "CN",
    "CHN",
    "PRC",
    "Mainland China",
    "中国大陆",
    "中華人民共和國",
  ],
  "zh-TW": [
    ...(["Taiwan", "台湾", "台灣", "臺灣", "TW", "TWN", "中国台湾"] as const),
    ...["Hong Kong", "Hong Kong SAR", "香港", "中国香港", "HK", "HKG"],
    ...["Macau", "Macao", "澳门", "澳門", "中国澳门", "MO", "MAC"],
  ],
});
