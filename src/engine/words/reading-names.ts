/** Names of what a policy settles about the reading of a ledger. */
import { Vocabulary } from "./vocabulary";

/** What a document type can be said to mean. */
export const TYPE_ANSWERS = new Vocabulary({
  invoice: ["", "发票", "發票", "debit", "increases", "增加"],
  creditNote: ["", "贷项", "貸項", "credit memo", "credit", "decreases", "减少"],
  payment: ["", "收款", "收款", "receipt"],
  refund: ["", "退款", "退款"],
  writeOff: ["write-off", "坏账核销", "呆帳沖銷", "bad debt"],
  journal: ["as it stands", "按原符号", "按原符號", "as written"],
  leftOut: ["leave out", "不计入", "不計入", "ignore", "void"],
});

/** An answer about a document type. */
export type TypeAnswer = (typeof TYPE_ANSWERS.codes)[number];

/** What a status can be said to mean. */
export const STATUS_ANSWERS = new Vocabulary({
  open: ["", "未结清", "未結清", "counts", "计入"],
  paid: ["", "已结清", "已結清", "settled", "closed"],
  writtenOff: ["", "已核销坏账", "已沖銷呆帳", "bad debt"],
  leftOut: ["leave out", "不计入", "不計入", "ignore", "void", "作废"],
});

/** An answer about a status. */
export type StatusAnswer = (typeof STATUS_ANSWERS.codes)[number];

/** How the amounts of a ledger bear their sign. */
export const SIGN_CONVENTIONS = new Vocabulary({
  automatic: ["", "自动", "自動", "auto"],
  asWritten: ["", "按原符号", "按原符號", "signed"],
  byType: ["", "按单据类型", "按單據類型", "unsigned"],
  reversed: ["", "符号相反", "正負號相反", "inverted"],
});

/** Which sign stands between whole and fraction where a column's texts do not prove it. */
export const DECIMAL_SIGNS = new Vocabulary({
  automatic: ["", "自动", "自動", "auto"],
  point: ["", "点", "點", "full stop", "period", "dot"],
  comma: ["", "逗号", "逗號"],
});

/** What a column of a ledger can be said to hold. */
export const COLUMN_ANSWERS = new Vocabulary({
  customerId: ["customer code", "客户编号", "客戶編號"],
  customerName: ["", "客户名称", "客戶名稱", "customer", "客户"],
  invoiceNo: ["invoice number", "发票号", "發票號碼"],
  documentDate: ["invoice date", "发票日期", "發票日期"],
  dueDate: ["", "到期日", "到期日"],
  termsDays: ["payment terms", "账期", "付款天期"],
  amount: ["", "金额", "金額"],
  paidAmount: ["", "已收金额", "已收金額"],
  openAmount: ["", "未收金额", "未收金額"],
  settledDate: ["", "结清日期", "結清日期"],
  isOpen: ["open (yes/no)", "是否未清", "是否未結清"],
  status: ["", "状态", "狀態"],
  currency: ["", "币种", "幣別"],
  disputed: ["", "有争议", "有爭議"],
  type: ["document type", "单据类型", "單據類型"],
  description: ["", "摘要", "摘要"],
  debit: ["", "借方金额", "借方金額"],
  credit: ["", "贷方金额", "貸方金額"],
  side: ["debit or credit", "借贷方向", "借貸方向"],
  discount: ["discount taken", "优惠金额", "折讓金額"],
  localAmount: ["amount in local currency", "本位币金额", "本幣金額"],
  localOpenAmount: ["open amount in local currency", "本位币未收金额", "本幣未收金額"],
  localCurrency: ["", "本位币", "本位幣"],
  exchangeRate: ["", "汇率", "匯率"],
  daysPastDue: ["", "逾期天数", "逾期天數"],
  year: ["", "年", "年"],
  month: ["", "月", "月"],
  day: ["", "日", "日"],
  voidFlag: ["void", "作废", "作廢"],
  notRead: ["", "不读取", "不讀取", "ignore", "none"],
});
