/** Headings and lines of the aging reports. */
import type { AccountMovement, Language, ReceiptFault } from "../engine";
import { plural } from "./plural";

/** Words of the aging reports, one set per language. */
export interface AgingLabels {
  readonly customer: string;
  readonly name: string;
  readonly unapplied: string;
  readonly total: string;
  readonly ofWhichOverdue: string;
  readonly ofWhichDisputed: string;
  readonly blank: string;
  readonly invoices: string;
  readonly credits: string;
  readonly receipts: string;
  readonly revaluation: string;
  readonly closing: string;
  readonly difference: string;
  readonly agesLessTotal: string;
  readonly ledgerBalance: string;
  readonly ledgerDifference: string;
  readonly matched: string;
  readonly oldestFirst: string;
  readonly methodDifference: string;
  /** A year bucket, by the age of the debt. */
  readonly age: (label: string) => string;
  /** How it was counted: {basis}, {credits}, {date}, {currency}. */
  readonly convention: string;
  /** Items whose currency has no rate. */
  readonly untranslated: (currency: string, items: number) => string;
  /** The same on the opening date of a movement. */
  readonly untranslatedBefore: (currency: string, items: number) => string;
  /** Receipts that find nothing to pay. */
  readonly receiptFaults: Readonly<Record<ReceiptFault, (receipts: number) => string>>;
  readonly laterReceipts: (receipts: number) => string;
  readonly movement: {
    readonly bucket: string;
    readonly opening: string;
    readonly invoiced: string;
    readonly settled: string;
    readonly movedOut: string;
    readonly movedIn: string;
    readonly revaluation: string;
    readonly closing: string;
    readonly openingBalance: string;
  };
  readonly account: {
    readonly document: string;
    readonly date: string;
    readonly dueDate: string;
    readonly amount: string;
    readonly open: string;
    readonly daysPastDue: string;
    readonly currency: string;
    readonly receipt: string;
    readonly movement: string;
    readonly balance: string;
    readonly opening: string;
    readonly openItems: string;
    readonly kinds: Readonly<Record<AccountMovement["kind"], string>>;
  };
}

const LABELS: Readonly<Record<Language, AgingLabels>> = {
  en: {
    customer: "Customer",
    name: "Name",
    unapplied: "Unapplied credits",
    total: "Total",
    ofWhichOverdue: "Of which overdue",
    ofWhichDisputed: "Of which disputed",
    blank: "(blank)",
    invoices: "Invoices",
    credits: "Credit items",
    receipts: "Receipts and settlements",
    revaluation: "Exchange revaluation",
    closing: "Closing balance",
    difference: "Difference",
    agesLessTotal: "Year buckets and unapplied less total",
    ledgerBalance: "Balance of the ledger account",
    ledgerDifference: "Difference from the account",
    matched: "Receipts matched by invoice",
    oldestFirst: "Receipts applied oldest first",
    methodDifference: "Matched less oldest first",
    age: (label) => `Age: ${label}`,
    convention:
      "Aging basis: {basis}. Unapplied credits: {credits}. As of {date}[, in {currency}].",
    untranslated: (currency, items) =>
      `No rate for ${currency} (${items} ${plural(items, "item", "items")}), not in the total`,
    untranslatedBefore: (currency, items) =>
      `No rate for ${currency} at the opening (${items} ${plural(items, "item", "items")}): new where there is one since`,
    receiptFaults: {
      unknownCustomer: (receipts) => `Receipts of customers not in the ledger (${receipts})`,
      unknownInvoice: (receipts) => `Receipts naming an invoice not in the ledger (${receipts})`,
      otherCurrency: (receipts) => `Receipts in another currency than the invoices (${receipts})`,
    },
    laterReceipts: (receipts) => `Receipts after the as-of date, not counted: ${receipts}`,
    movement: {
      bucket: "Bucket",
      opening: "Opening",
      invoiced: "New and still open",
      settled: "Settled",
      movedOut: "Moved out",
      movedIn: "Moved in",
      revaluation: "Revaluation",
      closing: "Closing",
      openingBalance: "Opening balance",
    },
    account: {
      document: "Document",
      date: "Date",
      dueDate: "Due date",
      amount: "Amount",
      open: "Open amount",
      daysPastDue: "Days past due",
      currency: "Currency",
      receipt: "Receipt not applied",
      movement: "Movement",
      balance: "Balance",
      opening: "Opening balance",
      openItems: "Open items",
      kinds: {
        invoice: "Invoice",
        creditNote: "Credit note",
        payment: "Receipt",
        writeOff: "Write-off",
        refund: "Refund",
        creditSettled: "Credit applied or paid out",
      },
    },
  },
  "zh-CN": {
    customer: "客户",
    name: "名称",
    unapplied: "未核销贷项",
    total: "合计",
    ofWhichOverdue: "其中：逾期",
    ofWhichDisputed: "其中：有争议",
    blank: "（空白）",
    invoices: "应收发票",
    credits: "贷项",
    receipts: "收款与核销",
    revaluation: "汇率重估",
    closing: "期末余额",
    difference: "差异",
    agesLessTotal: "按年账龄与未核销贷项减合计",
    ledgerBalance: "总账科目余额",
    ledgerDifference: "与总账的差异",
    matched: "收款按发票核销",
    oldestFirst: "收款先抵最早账款",
    methodDifference: "两种核销方式的差异",
    age: (label) => `账龄：${label}`,
    convention: "账龄基准：{basis}；未核销贷项：{credits}；截止日：{date}[；币种：{currency}]",
    untranslated: (currency, items) => `${currency} 无汇率（${items} 笔），未计入合计`,
    untranslatedBefore: (currency, items) =>
      `${currency} 期初无汇率（${items} 笔），有汇率后计入本期新增`,
    receiptFaults: {
      unknownCustomer: (receipts) => `台账中没有该客户的收款（${receipts} 笔）`,
      unknownInvoice: (receipts) => `台账中没有所核销发票的收款（${receipts} 笔）`,
      otherCurrency: (receipts) => `与发票币种不同的收款（${receipts} 笔）`,
    },
    laterReceipts: (receipts) => `截止日期之后的收款，未计入：${receipts} 笔`,
    movement: {
      bucket: "账龄区间",
      opening: "期初",
      invoiced: "本期新增未收",
      settled: "本期收回",
      movedOut: "转出",
      movedIn: "转入",
      revaluation: "汇率重估",
      closing: "期末",
      openingBalance: "期初余额",
    },
    account: {
      document: "单据",
      date: "日期",
      dueDate: "到期日",
      amount: "金额",
      open: "未收金额",
      daysPastDue: "逾期天数",
      currency: "币种",
      receipt: "未核销收款",
      movement: "业务类型",
      balance: "余额",
      opening: "期初余额",
      openItems: "未收项目合计",
      kinds: {
        invoice: "发票",
        creditNote: "贷项",
        payment: "收款",
        writeOff: "坏账核销",
        refund: "退款",
        creditSettled: "贷项已抵用或退付",
      },
    },
  },
  "zh-TW": {
    customer: "客戶",
    name: "名稱",
    unapplied: "未沖銷貸項",
    total: "合計",
    ofWhichOverdue: "其中：逾期",
    ofWhichDisputed: "其中：有爭議",
    blank: "（空白）",
    invoices: "應收發票",
    credits: "貸項",
    receipts: "收款與沖銷",
    revaluation: "匯率重評價",
    closing: "期末餘額",
    difference: "差異",
    agesLessTotal: "按年帳齡與未沖銷貸項減合計",
    ledgerBalance: "總帳科目餘額",
    ledgerDifference: "與總帳的差異",
    matched: "收款按發票沖銷",
    oldestFirst: "收款先抵最早帳款",
    methodDifference: "兩種沖銷方式的差異",
    age: (label) => `帳齡：${label}`,
    convention: "帳齡基準：{basis}；未沖銷貸項：{credits}；基準日：{date}[；幣別：{currency}]",
    untranslated: (currency, items) => `${currency} 無匯率（${items} 筆），未計入合計`,
    untranslatedBefore: (currency, items) =>
      `${currency} 期初無匯率（${items} 筆），有匯率後計入本期新增`,
    receiptFaults: {
      unknownCustomer: (receipts) => `帳冊中沒有該客戶的收款（${receipts} 筆）`,
      unknownInvoice: (receipts) => `帳冊中沒有所沖發票的收款（${receipts} 筆）`,
      otherCurrency: (receipts) => `與發票幣別不同的收款（${receipts} 筆）`,
    },
    laterReceipts: (receipts) => `基準日之後的收款，未計入：${receipts} 筆`,
    movement: {
      bucket: "帳齡區間",
      opening: "期初",
      invoiced: "本期新增未收",
      settled: "本期收回",
      movedOut: "轉出",
      movedIn: "轉入",
      revaluation: "匯率重評價",
      closing: "期末",
      openingBalance: "期初餘額",
    },
    account: {
      document: "單據",
      date: "日期",
      dueDate: "到期日",
      amount: "金額",
      open: "未收金額",
      daysPastDue: "逾期天數",
      currency: "幣別",
      receipt: "未沖銷收款",
      movement: "交易類型",
      balance: "餘額",
      opening: "期初餘額",
      openItems: "未收項目合計",
      kinds: {
        invoice: "發票",
        creditNote: "貸項",
        payment: "收款",
        writeOff: "呆帳沖銷",
        refund: "退款",
        creditSettled: "貸項已抵用或退付",
      },
    },
  },
};

/** Gives the words of the aging reports in a language. */
export function agingLabels(language: Language): AgingLabels {
  return LABELS[language];
}
