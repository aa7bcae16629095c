/** Headings and lines of the aging reports. */
import type { Language } from "../engine";

/** Words of the aging reports, one set per language. */
export interface AgingLabels {
  readonly customer: string;
  readonly name: string;
  readonly notDue: string;
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
  /** Items whose currency has no rate. */
  readonly untranslated: (currency: string, items: number) => string;
  readonly movement: {
    readonly bucket: string;
    readonly opening: string;
    readonly invoiced: string;
    readonly settled: string;
    readonly movedOut: string;
    readonly movedIn: string;
    readonly revaluation: string;
    readonly closing: string;
    readonly unapplied: string;
    readonly invoicedAndSettled: string;
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
    readonly overdue: string;
  };
}

const LABELS: Readonly<Record<Language, AgingLabels>> = {
  en: {
    customer: "Customer",
    name: "Name",
    notDue: "Not due",
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
    untranslated: (currency, items) => `No rate for ${currency} (${items} items), not in the total`,
    movement: {
      bucket: "Bucket",
      opening: "Opening",
      invoiced: "New and still open",
      settled: "Settled",
      movedOut: "Moved out",
      movedIn: "Moved in",
      revaluation: "Revaluation",
      closing: "Closing",
      unapplied: "Unapplied credits",
      invoicedAndSettled: "Invoiced and settled in between",
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
      overdue: "Of which overdue",
    },
  },
  "zh-CN": {
    customer: "客户",
    name: "名称",
    notDue: "未到期",
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
    untranslated: (currency, items) => `${currency} 无汇率（${items} 笔），未计入合计`,
    movement: {
      bucket: "账龄区间",
      opening: "期初",
      invoiced: "本期新增未收",
      settled: "本期收回",
      movedOut: "转出",
      movedIn: "转入",
      revaluation: "汇率重估",
      closing: "期末",
      unapplied: "未核销贷项",
      invoicedAndSettled: "本期新增且已收回",
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
      overdue: "其中：逾期",
    },
  },
  "zh-TW": {
    customer: "客戶",
    name: "名稱",
    notDue: "未到期",
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
    untranslated: (currency, items) => `${currency} 無匯率（${items} 筆），未計入合計`,
    movement: {
      bucket: "帳齡區間",
      opening: "期初",
      invoiced: "本期新增未收",
      settled: "本期收回",
      movedOut: "轉出",
      movedIn: "轉入",
      revaluation: "匯率重評價",
      closing: "期末",
      unapplied: "未沖銷貸項",
      invoicedAndSettled: "本期新增且已收回",
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
      overdue: "其中：逾期",
    },
  },
};

/** Gives the words of the aging reports in a language. */
export function agingLabels(language: Language): AgingLabels {
  return LABELS[language];
}
