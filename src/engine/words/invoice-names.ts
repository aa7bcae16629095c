/** Header names of an invoice ledger in English, simplified and traditional Chinese. */
import type { FieldNames } from "./header-key";

/** What a column of an invoice ledger can hold. */
export type InvoiceField =
  | "customerId"
  | "customerName"
  | "invoiceNo"
  | "appliesTo"
  | "documentDate"
  | "dueDate"
  | "termsDays"
  | "amount"
  | "paidAmount"
  | "openAmount"
  | "settledDate"
  | "isOpen"
  | "status"
  | "currency"
  | "disputed"
  | "type";

/**
 * Names per field, the most telling first: of two columns that could be one field, the
 * one whose name stands earlier is taken.
 *
 * An expected or promised payment date is not a due date, an aging column not an amount.
 */
export const INVOICE_NAMES: FieldNames<InvoiceField> = {
  customerId: [
    ...["Customer ID", "Customer No.", "Customer Number", "Customer Code", "Customer Account"],
    ...["Cust No", "Cust Number", "Cust ID", "Client ID", "Client Code", "Client No"],
    ...["Account No.", "Account Number", "Account Code", "Debtor No.", "Debtor Code", "Debtor ID"],
    ...["Sell-to Customer No.", "Bill-to Customer No.", "Sold-to Party", "KUNNR", "Party ID"],
    ...["Contact ID", "Business Partner", "BP Code"],
    ...["客户编码", "客户代码", "客户编号", "客户号", "客户ID", "往来单位编码", "往来单位编号"],
    ...["客户帐号", "客户账号", "购货单位编码"],
    ...[
      "客戶代碼",
      "客戶編號",
      "客戶代號",
      "客戶編碼",
      "客戶號碼",
      "帳款對象",
      "客編",
      "往來單位編號",
    ],
  ],
  customerName: [
    ...["Customer Name", "Customer full name", "Customer", "Client Name", "Client", "Contact Name"],
    ...["Name Customer", "Company Name", "Company", "Account Name", "Debtor Name", "Debtor"],
    ...["Party Name", "Party", "Business Partner Name", "BP Name", "Sold-to Name", "Buyer", "Name"],
    ...[
      "客户名称",
      "客户",
      "客户全称",
      "客户简称",
      "往来单位名称",
      "往来单位",
      "购货单位",
      "购买方",
    ],
    ...["债务人", "单位名称", "公司名称", "付款单位"],
    ...["客戶名稱", "客戶", "客戶全名", "客戶簡稱", "往來單位", "買方", "公司名稱", "債務人"],
  ],
  invoiceNo: [
    ...["Invoice No.", "Invoice Number", "Invoice ID", "Invoice", "Inv No"],
    ...["Document No.", "Document Number", "Doc No", "Doc ID", "Voucher No", "Voucher Number"],
    ...["Bill No", "Num", "Number", "BELNR", "Transaction No", "Transaction ID", "Reference No"],
    ...[
      "发票号",
      "发票号码",
      "发票编号",
      "单据编号",
      "单据号",
      "单据号码",
      "应收单编码",
      "应收单号",
    ],
    ...["凭证号", "票据号", "销售单号", "单号", "结算单号"],
    ...[
      "發票號碼",
      "發票編號",
      "單據號碼",
      "單據編號",
      "單據號",
      "帳款編號",
      "收款編號",
      "出貨編號",
    ],
    ...["憑證號碼", "傳票號碼", "單號", "銷貨單號"],
  ],
  documentDate: [
    ...["Invoice Date", "Document Date", "Doc Date", "Billing Date", "Bill Date", "Issue Date"],
    ...["Date of Issue", "Document Create Date", "Posting Date", "Transaction Date"],
    ...[
      "Document Create Date 1",
      "Baseline Create Date",
      "Baseline Date",
      "BLDAT",
      "BUDAT",
      "Inv Date",
      "Date",
    ],
    ...["发票日期", "开票日期", "单据日期", "业务日期", "记账日期", "立账日期", "凭证日期", "日期"],
    ...["發票日期", "開立日期", "立帳日期", "單據日期", "出貨單據日期", "出貨日期", "記帳日期"],
    ...["交易日期", "傳票日期", "賬單日期", "帳單日期"],
  ],
  dueDate: [
    ...["Due Date", "Net Due Date", "Net due dt", "Due", "Due In Date", "Payment Due Date"],
    ...["Payment Due", "Due On", "Maturity Date", "Date Due", "Due Dt", "NETDT", "ZFBDT"],
    ...["到期日", "到期日期", "应收日期", "付款到期日", "账款到期日", "应付款日期", "收款到期日"],
    ...["预计收款日期", "预计收款日", "应收款日", "应收款日期", "最后付款日"],
    ...["應收款日", "預收款日", "應收日期", "帳款到期日"],
    ...["應收款日期", "預計收款日", "賬款到期日"],
  ],
  termsDays: [
    ...["Terms", "Payment Terms", "Terms Days", "Payment Terms Days", "Credit Days", "Net Days"],
    ...["Payment Terms Label", "Cust Payment Terms", "Payment Term", "Credit Terms"],
    ...["账期", "应收账期", "付款条件", "收款条件", "信用期", "账期天数", "信用天数", "结算方式"],
    ...["帳期", "賬期", "付款條件", "收款條件", "付款天期", "信用期間", "帳期天數", "票期"],
  ],
  amount: [
    ...["Invoice Amount", "Invoiced Amount", "Amount Including Tax", "Amount Including VAT"],
    ...["Total Amount", "Gross Amount", "Original Amount", "Invoice Total"],
    ...["Amount in document currency", "Amount in doc. curr.", "WRBTR"],
    ...["Amount", "Total", "Total Open Amount", "Document Amount", "Amt", "Inv Amount"],
    ...["Amount in local currency", "Amount in loc. curr.", "DMBTR", "Amount (LCY)"],
    ...["Value", "Invoice Value"],
    ...[
      "应收金额",
      "价税合计",
      "含税金额",
      "发票金额",
      "应收款合计",
      "开票金额",
      "原币金额",
      "单据金额",
    ],
    ...["应收账款", "应收款", "金额", "账款金额", "销售金额", "本币金额"],
    ...["應收金額", "發票金額", "含稅金額", "價稅合計", "原幣應收金額", "應收帳款", "應收賬款"],
    ...["帳款金額", "單據金額", "銷貨金額", "金額", "本幣應收金額"],
  ],
  paidAmount: [
    ...["Paid Amount", "Amount Paid", "Invoice Amount Paid", "Paid", "Paid As of Now", "Received"],
    ...[
      "Amount Received",
      "Receipts",
      "Payments",
      "Payment Amount",
      "Settled Amount",
      "Paid To Date",
    ],
    ...["已收金额", "实收金额", "收款金额", "已核销金额", "回款金额", "已收款", "已收", "已付金额"],
    ...["已收金額", "收款金額", "實收金額", "已沖金額", "沖帳金額", "已付金額"],
  ],
  openAmount: [
    ...["Open Amount", "Open Balance", "Outstanding Amount", "Amount Due", "Balance Due"],
    ...["Invoice Amount Due", "Remaining Amount", "Outstanding", "Amount Outstanding", "Balance"],
    ...["Due As of Now", "Unpaid Amount", "Outstanding Balance", "Amount Open", "Residual"],
    ...["Remaining Amt (LCY)", "Unpaid", "Open Amt", "Open Advance"],
    ...[
      "未收金额",
      "未核销金额",
      "应收余额",
      "未收余额",
      "欠款金额",
      "本币余额",
      "当前余额",
      "未收",
      "余额",
    ],
    ...["未结金额", "未付金额", "尚欠金额"],
    ...[
      "應收餘額",
      "未收金額",
      "帳面未收餘額",
      "未收餘額",
      "未收款",
      "未沖金額",
      "欠款金額",
      "餘額",
    ],
    ...["未收帳款", "未付金額"],
  ],
  settledDate: [
    ...["Settled Date", "Settlement Date", "Paid Date", "Date Paid", "Payment Date", "Clear Date"],
    ...["Clearing Date", "AUGDT", "Closed At Date", "Closed Date", "Paid On", "Receipt Date"],
    ...["Last Payment Date", "Fully Paid On", "Cleared Date", "Date Settled"],
    ...[
      "结清日期",
      "核销日期",
      "收款日期",
      "回款日期",
      "实际收款日期",
      "到账日期",
      "付款日期",
      "清账日期",
    ],
    ...["結清日期", "沖帳日期", "實際收款日", "實際收款日期", "入帳日期", "沖銷日期", "收款日"],
  ],
  isOpen: ["Is Open", "Open"],
  status: [
    ...["Status", "Invoice Status", "Payment Status", "Paid Status", "State"],
    ...["状态", "收款状态", "单据状态", "付款状态", "结算状态", "是否已付款", "是否结清"],
    ...["狀態", "收款狀態", "單據狀態", "付款狀態", "結清狀態", "是否結清"],
  ],
  currency: [
    ...[
      "Currency",
      "Currency Code",
      "Invoice Currency",
      "Curr",
      "Ccy",
      "Document Currency",
      "WAERS",
    ],
    ...["Crcy", "币别", "币种", "货币", "结算币种", "原币", "幣別", "幣種", "貨幣", "交易幣別"],
  ],
  appliesTo: [
    ...[
      "Applies to",
      "Applied to",
      "Applies-to Doc. No.",
      "Applied To Invoice",
      "Original Invoice",
    ],
    ...["Original Invoice No.", "Related Invoice", "Credited Invoice", "For Invoice", "REBZG"],
    ...[
      "Invoice Reference",
      "原发票号",
      "原发票号码",
      "对应发票",
      "对应发票号",
      "抵减发票",
      "冲销发票号",
    ],
    ...["原發票號碼", "對應發票", "對應發票號碼", "沖抵發票", "沖銷發票號碼"],
  ],
  disputed: [
    ...[
      "Disputed",
      "In Dispute",
      "Dispute",
      "Is Disputed",
      "Dispute Flag",
      "争议",
      "是否争议",
      "有争议",
    ],
    ...["爭議", "是否爭議", "有爭議"],
  ],
  type: [
    ...["Type", "Transaction type", "Document Type", "Doc Type", "Invoice Type", "Voucher Type"],
    ...["Record Type", "BLART", "类型", "单据类型", "发票类型", "业务类型", "类别"],
    ...["類型", "單據類型", "單據別", "帳款類別", "發票類別", "類別"],
  ],
};
