/** Headers, types and labels as the common systems write them; some are in none of the product's lists. */
import type { SystemLanguage, TrueKind } from "./true-ledger";

/** What a column of a dressed ledger holds. */
export type DressedField =
  | "code"
  | "name"
  | "number"
  | "type"
  | "date"
  | "due"
  | "amount"
  | "paid"
  | "open"
  | "debit"
  | "credit"
  | "balance"
  | "side"
  | "currency"
  | "status"
  | "settled"
  | "days"
  | "terms"
  | "description"
  | "item"
  | "quantity"
  | "price"
  | "lineAmount"
  | "localAmount"
  | "localOpen";

type Words = readonly [string, ...string[]];

/** Headers by field: SAP, NetSuite, QuickBooks, Xero, Zoho, Tally, Sage, Odoo, Oracle, Business Central …. */
export const HEADERS: Readonly<Record<SystemLanguage, Readonly<Record<DressedField, Words>>>> = {
  en: {
    code: [
      ...(["Customer No.", "Customer Number", "Customer ID", "KUNNR", "Cust. Code"] as const),
      ...["Account Code", "Debtor Code", "Customer Account", "BP Code", "Party Code", "A/C Ref"],
      ...["Bill-to Customer No.", "Sold-to Party", "Customer #", "Acct No.", "Client ID"],
    ],
    name: [
      ...(["Customer", "Customer Name", "Name 1", "Contact", "ContactName", "Client"] as const),
      ...["Party's Name", "Party Name", "Partner", "Customer full name", "Bill-to Name"],
      ...["Account Name", "Debtor", "Company Name", "Customer/Company", "Customer:Project"],
    ],
    number: [
      ...(["Document Number", "Invoice No.", "Num", "Voucher No", "Vch No.", "Ref. No."] as const),
      ...["Trx Number", "InvoiceNumber", "Document No.", "Invoice #", "Doc. No.", "Bill No"],
      ...["Transaction Number", "Number", "Inv. #", "Invoice/Bill No.", "Entry No."],
    ],
    type: [
      ...(["Document Type", "Type", "Transaction Type", "Vch Type", "Doc. Type"] as const),
      ...["Class", "Trx Class", "Voucher Type", "Trans. Type", "Transaction Kind"],
    ],
    date: [
      ...(["Document Date", "Invoice Date", "Date", "Posting Date", "Trx Date"] as const),
      ...["Bill Date", "Doc. Date", "Issue Date", "Voucher Date", "Txn Date", "Inv. Date"],
      ...["Issued", "Invoiced On"],
    ],
    due: [
      ...(["Due Date", "Net Due Date", "Due on", "Due", "Date Due", "Maturity Date"] as const),
      ...["Payment Due Date", "Net due dt", "Due Dt.", "Payment Due", "Pay By Date"],
    ],
    amount: [
      ...(["Amount", "Original Amount", "Invoice Amount", "Total", "Invoiced Amount"] as const),
      ...["Amount in doc. curr.", "Bill Amt", "Gross Amount", "Invoice Total", "Original Amt."],
      ...["Entered Amount", "Document Amount", "Amount (Gross)", "Invoice Value", "Total Amount"],
    ],
    paid: [
      ...(["Paid", "Amount Paid", "Received", "Paid Amount", "Amount Applied"] as const),
      ...["Payments", "Invoice Amount Paid", "Amt. Received", "Receipts", "Paid to Date"],
      ...["Payments Received", "Total Paid"],
    ],
    open: [
      ...(["Open Balance", "Balance Due", "Outstanding", "Remaining Amount"] as const),
      ...["Open Amount", "Amount Remaining", "Outstanding Amount", "Pending Amount", "O/S"],
      ...["Due Amount", "Balance", "Amount Residual", "Amount Due Remaining", "Unpaid Amount"],
      ...["Amount Outstanding", "Outstanding Balance", "Amt. Outstanding", "Open Bal.", "Unpaid"],
    ],
    debit: ["Debit", "Dr", "Debit Amount", "Debits", "Debit (USD)", "Dr. Amount", "Charges"],
    credit: ["Credit", "Cr", "Credit Amount", "Credits", "Credit (USD)", "Cr. Amount", "Payments"],
    balance: [
      ...(["Balance", "Running Balance", "Closing Balance", "Cumulative Balance"] as const),
      ...["Bal.", "Account Balance", "Balance (USD)"],
    ],
    side: ["Dr/Cr", "S/H", "D/C", "Debit/Credit", "Dr. or Cr.", "Side", "Debit/Credit Ind."],
    currency: ["Currency", "Curr.", "Ccy", "Document Currency", "Currency Code", "Crcy"],
    status: ["Status", "Invoice Status", "Doc. Status", "Payment Status", "State"],
    settled: ["Clearing Date", "Paid Date", "Date Paid", "Settlement Date", "Closed Date"],
    days: ["Days Past Due", "Days Overdue", "Overdue by days", "Days Late", "Overdue Days"],
    terms: ["Terms", "Payment Terms", "Terms of Payment", "Pmt. Terms"],
    description: ["Description", "Particulars", "Narration", "Memo", "Details", "Text"],
    item: ["Item", "Product/Service", "Item Name", "Product", "Line Description", "SKU"],
    quantity: ["Quantity", "Qty", "Qty."],
    price: ["Unit Price", "Rate", "Price", "Unit Amount", "Item Price"],
    lineAmount: ["Line Amount", "Item Total", "Line Total", "Ext. Price"],
    localAmount: ["Amount in local currency", "Amount (LCY)", "Amount in LC", "Functional Amount"],
    localOpen: ["Remaining Amt. (LCY)", "Open Amount (LCY)", "Balance (LCY)"],
  },
  "zh-CN": {
    code: [
      "客户编码",
      "客户代码",
      "客户编号",
      "往来单位编码",
      "客户号",
      "往来编码",
      "购货单位代码",
    ],
    name: [
      ...(["客户", "客户名称", "往来单位", "往来单位名称", "购货单位", "业务伙伴"] as const),
      ...["客户全称", "单位名称", "客户简称", "付款单位", "客户（必填）"],
    ],
    number: [
      "单据编号",
      "发票号",
      "单据号",
      "凭证号",
      "应收单编号",
      "发票号码",
      "单号",
      "业务单号",
    ],
    type: ["单据类型", "业务类型", "类型", "凭证类型", "单据种类", "单据名称"],
    date: [
      "单据日期",
      "日期",
      "开票日期",
      "业务日期",
      "出库日期",
      "记账日期",
      "凭证日期",
      "制单日期",
    ],
    due: ["到期日", "到期日期", "应收日期", "收款到期日", "付款到期日", "约定收款日", "应收款日期"],
    amount: [
      ...(["应收金额", "金额", "价税合计", "发票金额", "单据金额", "应收金额(元)"] as const),
      ...["本期应收", "含税金额", "原币金额", "开票金额", "应收总额"],
    ],
    paid: [
      ...(["已收金额", "实收金额", "已核销金额", "收款金额", "已结算金额", "回款金额"] as const),
      ...["累计收款", "已回款金额", "本期实收", "已收款金额(元)"],
    ],
    open: [
      ...(["未收金额", "未核销金额", "应收余额", "欠款金额", "待结算金额", "余额"] as const),
      ...["未收余额", "未结算金额", "剩余金额", "尚欠金额", "未回款金额", "未收款金额(元)"],
    ],
    debit: ["借方", "借方金额", "借方发生额", "本期借方", "借方本币", "增加"],
    credit: ["贷方", "贷方金额", "贷方发生额", "本期贷方", "贷方本币", "减少"],
    balance: ["余额", "期末余额", "累计余额", "结余", "应收款余额"],
    side: ["方向", "借贷方向", "借/贷", "余额方向", "借贷标志"],
    currency: ["币别", "币种", "货币", "结算币种", "原币币种"],
    status: ["状态", "单据状态", "核销状态", "结算状态", "收款状态"],
    settled: ["核销日期", "结清日期", "收款日期", "回款日期"],
    days: ["逾期天数", "超期天数", "拖欠天数", "逾期天数（天）"],
    terms: ["付款条件", "收款条件", "账期", "信用期"],
    description: ["摘要", "备注", "说明"],
    item: ["商品名称", "物料名称", "产品", "存货名称", "品名"],
    quantity: ["数量", "数量(件)"],
    price: ["单价", "含税单价"],
    lineAmount: ["行金额", "明细金额", "分录金额"],
    localAmount: ["本币金额", "本位币金额", "应收金额本位币"],
    localOpen: ["本币余额", "未核销金额本位币", "本位币余额"],
  },
  "zh-TW": {
    code: ["客戶編號", "客戶代號", "客戶代碼", "客編", "帳款對象代號"],
    name: ["客戶", "客戶名稱", "客戶簡稱", "往來對象", "客戶全名", "購買方", "客戶別"],
    number: ["發票號碼", "單據號碼", "憑證編號", "單號", "帳款編號", "銷貨單號", "傳票號碼"],
    type: ["單據別", "類型", "單據類型", "帳款類別", "交易類型", "單據種類"],
    date: ["發票日期", "立帳日期", "單據日期", "日期", "銷貨日期", "帳款日期", "傳票日期"],
    due: ["到期日", "預計收款日", "應收日期", "預收款日", "到期日期", "帳款到期日"],
    amount: ["應收金額", "金額", "發票金額", "含稅金額", "單據金額", "帳款金額", "應收總額"],
    paid: ["已收金額", "沖帳金額", "收款金額", "已沖金額", "實收金額", "已沖帳金額"],
    open: ["未收金額", "未收餘額", "未沖金額", "欠款金額", "應收餘額", "餘額", "未沖帳金額"],
    debit: ["借方", "借方金額", "借方發生額"],
    credit: ["貸方", "貸方金額", "貸方發生額"],
    balance: ["餘額", "累計餘額", "期末餘額", "結餘"],
    side: ["借貸", "借貸別", "借貸方向", "餘額方向"],
    currency: ["幣別", "幣種", "交易幣別", "原幣幣別"],
    status: ["狀態", "單據狀態", "沖帳狀態", "收款狀態"],
    settled: ["結清日期", "沖帳日期", "收款日"],
    days: ["逾期天數", "超期天數", "逾期日數"],
    terms: ["付款條件", "收款條件", "付款天期"],
    description: ["摘要", "備註", "說明"],
    item: ["品名", "商品名稱", "品名規格", "料號"],
    quantity: ["數量", "銷貨數量"],
    price: ["單價", "含稅單價"],
    lineAmount: ["明細金額", "品項金額"],
    localAmount: ["本幣金額", "本位幣金額"],
    localOpen: ["本幣餘額", "本幣未收金額"],
  },
};

/** Types by kind, the same place in each list from one system. */
export const TYPES: Readonly<
  Record<SystemLanguage, readonly Readonly<Record<TrueKind, string>>[]>
> = {
  en: [
    { invoice: "RV", creditNote: "DG", payment: "DZ" },
    { invoice: "Invoice", creditNote: "Credit Memo", payment: "Payment" },
    { invoice: "SI", creditNote: "SC", payment: "SA" },
    { invoice: "INV", creditNote: "CM", payment: "PMT" },
    { invoice: "Sales Invoice", creditNote: "Credit Note", payment: "Receipt" },
    { invoice: "CustInvc", creditNote: "CustCred", payment: "CustPymt" },
    { invoice: "ACCREC", creditNote: "ACCRECCREDIT", payment: "AR-Prepayment" },
    { invoice: "out_invoice", creditNote: "out_refund", payment: "entry" },
    { invoice: "Tax Invoice", creditNote: "Adjustment Note", payment: "Customer Receipt" },
    { invoice: "Customer Invoice", creditNote: "Sales Return", payment: "On Account" },
    { invoice: "Sales", creditNote: "Cr Nt", payment: "Rcpt" },
    { invoice: "Invoice", creditNote: "Credit", payment: "Unapplied Cash" },
  ],
  "zh-CN": [
    { invoice: "标准应收单", creditNote: "红字应收单", payment: "收款单" },
    { invoice: "销售发票", creditNote: "销售退货", payment: "收款" },
    { invoice: "销售增值税发票", creditNote: "贷项通知单", payment: "预收款" },
    { invoice: "销售出库", creditNote: "销售退货单", payment: "收款单" },
    { invoice: "应收单", creditNote: "负应收单", payment: "预收单" },
    { invoice: "蓝字发票", creditNote: "红字发票", payment: "回款" },
  ],
  "zh-TW": [
    { invoice: "銷貨單", creditNote: "銷退單", payment: "收款單" },
    { invoice: "發票", creditNote: "折讓單", payment: "收款" },
    { invoice: "應收帳款", creditNote: "銷貨退回", payment: "預收款" },
    { invoice: "銷貨發票", creditNote: "銷項折讓", payment: "沖款單" },
  ],
};

/** Labels of rows that are no items. */
export const LABELS: Readonly<
  Record<
    SystemLanguage,
    {
      readonly total: (name: string) => readonly string[];
      readonly grand: Words;
      readonly opening: Words;
      readonly month: Words;
      readonly titles: (day: string) => readonly string[];
      readonly notes: readonly string[];
      readonly live: Words;
      readonly void: Words;
      readonly writtenOff: Words;
    }
  >
> = {
  en: {
    total: (name) => [`Total ${name}`, `Total for ${name}`, `${name} Total`, `Subtotal`, "Total"],
    grand: ["Total", "Grand Total", "TOTAL", "Report Total", "Totals:"],
    opening: ["Opening Balance", "Balance b/f", "Balance brought forward", "Beginning Balance"],
    month: ["Month Total", "Monthly total"],
    titles: (day) => [
      "Parent Company Inc.",
      "Customer Open Items",
      `As of ${day}`,
      "Basis: due date",
    ],
    notes: ["Printed 12:03 by admin", "* in dispute", "End of report", "Page 1 of 1"],
    live: ["Open", "Posted", "Sent", "Approved", "Awaiting Payment"],
    void: ["Void", "Draft", "Cancelled", "Parked", "Deleted"],
    writtenOff: ["Written Off", "Write-off", "Bad Debt"],
  },
  "zh-CN": {
    total: (name) => [`${name} 小计`, `小计`, `合计`, `${name}合计`, `小计：`],
    grand: ["合计", "总计", "合 计", "总计："],
    opening: ["期初余额", "上年结转", "期初", "上月结转"],
    month: ["本月合计", "本年累计", "本期合计"],
    titles: (day) => ["某某有限公司", "应收账款明细表", `截至 ${day}`, "单位：元"],
    notes: ["制表人：张三", "打印日期见页脚", "审核：", "第 1 页 共 1 页"],
    live: ["已审核", "已过账", "未核销", "正常", "部分核销"],
    void: ["作废", "草稿", "未审核", "暂存", "已作废"],
    writtenOff: ["坏账核销", "已核销坏账"],
  },
  "zh-TW": {
    total: (name) => [`${name} 小計`, `小計`, `合計`, `${name}合計`],
    grand: ["合計", "總計", "總 計"],
    opening: ["期初餘額", "前期餘額", "上期結轉"],
    month: ["本月合計", "本期小計"],
    titles: (day) => ["某某股份有限公司", "應收帳款明細表", `截至 ${day}`, "單位：元"],
    notes: ["製表人：王小明", "覆核：", "第 1 頁"],
    live: ["已審核", "未沖帳", "正常", "已過帳"],
    void: ["作廢", "草稿", "未審核", "已作廢"],
    writtenOff: ["呆帳", "已沖銷呆帳"],
  },
};
