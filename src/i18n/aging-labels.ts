/** Headings and lines of the aging reports. */
import type { AccountMovement, Language, ReceiptFault, Term } from "../engine";
import { namesIn } from "./names-in";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const LABELS = {
  customer: ["Customer", "客户", "客戶"],
  name: ["Name", "名称", "名稱"],
  unapplied: ["Unapplied credits", "未核销贷项", "未沖銷貸項"],
  total: ["Total", "合计", "合計"],
  ofWhichOverdue: ["Of which overdue", "其中：逾期", "其中：逾期"],
  ofWhichDisputed: ["Of which disputed", "其中：有争议", "其中：有爭議"],
  blank: ["(blank)", "（空白）", "（空白）"],
  invoices: ["Invoices", "应收发票", "應收發票"],
  credits: ["Credit items", "贷项", "貸項"],
  receipts: ["Receipts and settlements", "收款与核销", "收款與沖銷"],
  revaluation: ["Exchange revaluation", "汇率重估", "匯率重評價"],
  closing: ["Closing balance", "期末余额", "期末餘額"],
  difference: ["Difference", "差异", "差異"],
  rowsLessTotal: ["Rows above less total", "以上各行合计减总计", "以上各列合計減總計"],
  agesLessTotal: [
    "Year buckets and unapplied less total",
    "按年账龄与未核销贷项减合计",
    "按年帳齡與未沖銷貸項減合計",
  ],
  ledgerBalance: ["Balance of the ledger account", "总账科目余额", "總帳科目餘額"],
  ledgerDifference: ["Difference from the account", "与总账的差异", "與總帳的差異"],
  matched: ["Receipts matched by invoice", "收款按发票核销", "收款按發票沖銷"],
  oldestFirst: ["Receipts applied oldest first", "收款先抵最早账款", "收款先抵最早帳款"],
  methodDifference: ["Matched less oldest first", "两种核销方式的差异", "兩種沖銷方式的差異"],
  age: ["Age: {bucket}", "账龄：{bucket}", "帳齡：{bucket}"],
  convention: [
    "Aging basis: {basis}. Unapplied credits: {credits}. As of {date}[, in {currency}].",
    "账龄基准：{basis}；未核销贷项：{credits}；截止日：{date}[；币种：{currency}]",
    "帳齡基準：{basis}；未沖銷貸項：{credits}；基準日：{date}[；幣別：{currency}]",
  ],
  untranslated: [
    "No rate for {currency} ({items} {items:item|items}), not in the total",
    "{currency} 无汇率（{items} 笔），未计入合计",
    "{currency} 無匯率（{items} 筆），未計入合計",
  ],
  untranslatedBefore: [
    "No rate for {currency} at the opening ({items} {items:item|items}): new where there is one since",
    "{currency} 期初无汇率（{items} 笔），有汇率后计入本期新增",
    "{currency} 期初無匯率（{items} 筆），有匯率後計入本期新增",
  ],
  laterItems: [
    "Items dated after the as-of date, not counted: {items}",
    "日期在截止日期之后的单据，未计入：{items} 笔",
    "日期在基準日之後的單據，未計入：{items} 筆",
  ],
  laterReceipts: [
    "Receipts after the as-of date, not counted: {receipts}",
    "截止日期之后的收款，未计入：{receipts} 笔",
    "基準日之後的收款，未計入：{receipts} 筆",
  ],
} as const satisfies Record<string, Term>;

/** Receipts that find nothing to pay. */
const RECEIPT_FAULTS = {
  unknownCustomer: [
    "Receipts of customers not in the ledger ({receipts})",
    "台账中没有该客户的收款（{receipts} 笔）",
    "帳冊中沒有該客戶的收款（{receipts} 筆）",
  ],
  unknownInvoice: [
    "Receipts naming an invoice not in the ledger ({receipts})",
    "台账中没有所核销发票的收款（{receipts} 笔）",
    "帳冊中沒有所沖發票的收款（{receipts} 筆）",
  ],
  otherCurrency: [
    "Receipts in another currency than the invoices ({receipts})",
    "与发票币种不同的收款（{receipts} 笔）",
    "與發票幣別不同的收款（{receipts} 筆）",
  ],
} as const satisfies Record<ReceiptFault, Term>;

/** Headings and lines of the aging movement. */
const MOVEMENT = {
  bucket: ["Bucket", "账龄区间", "帳齡區間"],
  opening: ["Opening", "期初", "期初"],
  invoiced: ["New and still open", "本期新增未收", "本期新增未收"],
  settled: ["Settled", "本期收回", "本期收回"],
  movedOut: ["Moved out", "转出", "轉出"],
  movedIn: ["Moved in", "转入", "轉入"],
  revaluation: ["Revaluation", "汇率重估", "匯率重評價"],
  closing: ["Closing", "期末", "期末"],
  openingBalance: ["Opening balance", "期初余额", "期初餘額"],
} as const satisfies Record<string, Term>;

/** Headings and lines of the statements of account. */
const ACCOUNT = {
  document: ["Document", "单据", "單據"],
  date: ["Date", "日期", "日期"],
  dueDate: ["Due date", "到期日", "到期日"],
  amount: ["Amount", "金额", "金額"],
  open: ["Open amount", "未收金额", "未收金額"],
  daysPastDue: ["Days past due", "逾期天数", "逾期天數"],
  currency: ["Currency", "币种", "幣別"],
  receipt: ["Receipt not applied", "未核销收款", "未沖銷收款"],
  movement: ["Movement", "业务类型", "交易類型"],
  balance: ["Balance", "余额", "餘額"],
  opening: ["Opening balance", "期初余额", "期初餘額"],
  openItems: ["Open items", "未收项目合计", "未收項目合計"],
} as const satisfies Record<string, Term>;

const MOVEMENT_KINDS = {
  invoice: ["Invoice", "发票", "發票"],
  creditNote: ["Credit note", "贷项", "貸項"],
  payment: ["Receipt", "收款", "收款"],
  writeOff: ["Write-off", "坏账核销", "呆帳沖銷"],
  refund: ["Refund", "退款", "退款"],
  creditSettled: ["Credit applied or paid out", "贷项已抵用或退付", "貸項已抵用或退付"],
} as const satisfies Record<AccountMovement["kind"], Term>;

const AGING_LABELS = namesIn(LABELS);
const FAULT_LABELS = namesIn(RECEIPT_FAULTS);
const MOVEMENT_LABELS = namesIn(MOVEMENT);
const ACCOUNT_LABELS = namesIn(ACCOUNT);
const KIND_LABELS = namesIn(MOVEMENT_KINDS);

/** Words of the aging reports in one language; those with places are for `fillTemplate`. */
export type AgingLabels = (typeof AGING_LABELS)[Language];

/** Gives the words of the aging reports in a language. */
export function agingLabels(language: Language): AgingLabels {
  return AGING_LABELS[language];
}

/** Gives the lines for receipts that find nothing to pay; place {receipts}. */
export function receiptFaultLabels(language: Language): (typeof FAULT_LABELS)[Language] {
  return FAULT_LABELS[language];
}

/** Gives the words of the aging movement in a language. */
export function movementLabels(language: Language): (typeof MOVEMENT_LABELS)[Language] {
  return MOVEMENT_LABELS[language];
}

/** Words of the statements of account in one language. */
export type AccountLabels = (typeof ACCOUNT_LABELS)[Language];

/** Gives the words of the statements of account in a language. */
export function accountLabels(language: Language): AccountLabels {
  return ACCOUNT_LABELS[language];
}

/** Names what moved an account. */
export function movementKindLabels(language: Language): (typeof KIND_LABELS)[Language] {
  return KIND_LABELS[language];
}
