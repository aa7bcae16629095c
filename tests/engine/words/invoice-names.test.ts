import { findHeaderRow } from "../../../src/engine/reading/header-row";
import { headerKey } from "../../../src/engine/words/header-key";
import { INVOICE_NAMES, type InvoiceField } from "../../../src/engine/words/invoice-names";

/** Headers of exports from systems in three languages, collected from public files and code. */
const EXPORTED: Readonly<Partial<Record<InvoiceField, readonly string[]>>> = {
  customerId: [
    ...["Customer_No_", "Customer No.", "cust_number", "customerID"],
    ...["客户编码", "客户代码", "往来单位编码", "客户编号"],
    ...["客戶代碼", "客戶編號", "帳款對象"],
  ],
  customerName: [
    ...["Customer", "Customer Name", "ContactName", "*ContactName", "Customer full name"],
    ...["name_customer", "Party"],
    ...["客户名称", "客户", "往来单位", "往来单位名称", "客戶名稱", "客戶簡稱"],
  ],
  invoiceNo: [
    ...["Invoice Number", "InvoiceNumber", "*InvoiceNumber", "Num", "Invoice #", "Voucher No"],
    ...["Document No.", "Document_No_", "doc_id", "invoice_id", "DocumentNo", "BELNR"],
    ...["单据编号", "单据号", "应收单编码", "发票号"],
    ...["發票號碼", "收款編號", "出貨編號", "單據號碼"],
  ],
  documentDate: [
    ...["Invoice Date", "InvoiceDate", "*InvoiceDate", "Date", "Posting Date"],
    ...["document_create_date", "document_create_date.1", "posting_date", "baseline_create_date"],
    ...["Document Date", "BLDAT", "单据日期", "业务日期", "开票日期"],
    ...["立帳日期", "發票日期", "出貨單據日期", "單據日期"],
  ],
  dueDate: [
    ...["Due Date", "DueDate", "*DueDate", "due_in_date", "Net Due Date", "Net due dt"],
    ...["到期日", "到期日期", "应收日期", "预计收款日期", "應收款日", "預收款日"],
  ],
  settledDate: [
    ...["SettledDate", "clear_date", "Clearing Date", "AUGDT", "ClosedAtDate", "Closed at Date"],
    ...["last_payment_date", "Last Payment Date", "收款日期", "回款日期", "核销日期"],
    ...["沖帳日期", "實際收款日"],
  ],
  amount: [
    ...["InvoiceAmount", "total_open_amount", "Amount", "Total", "Invoiced Amount"],
    ...["Amount Including Tax [C=A+B]"],
    ...["应收金额", "价税合计", "应收款合计", "原币金额"],
    ...["應收金額", "應收帳款"],
  ],
  localAmount: [
    "Amount in local currency",
    "DMBTR",
    "Amount (CoCd Crcy)",
    "本币金额",
    "本幣應收金額",
  ],
  localOpenAmount: ["Remaining Amt. (LCY)", "本币余额"],
  daysPastDue: ["Days Past Due", "Overdue by days", "逾期天数", "超账期天数"],
  debit: ["Debit", "借方金额", "借方"],
  credit: ["Credit", "贷方金额", "貸方"],
  side: ["Dr/Cr", "S/H", "方向", "借/贷"],
  voidFlag: ["Reversed", "作废状态"],
  paidAmount: [
    ...["Paid Amount", "Paid As of Now"],
    ...["已收金额", "实收金额", "收款金额", "已核销金额", "回款金额", "收款金額", "已收金額"],
  ],
  openAmount: [
    ...["Open Balance", "Balance", "Outstanding Amount", "Remaining_Amount", "Remaining Amount"],
    ...["Due As of Now", "未收金额", "未核销金额", "应收余额", "当前余额"],
    ...["應收餘額", "帳面未收餘額", "未收款", "未收餘額"],
  ],
  isOpen: ["Open", "isOpen"],
  status: ["Invoice Status", "是否已付款"],
  termsDays: [
    ...["Payment Terms", "Payment Terms Label", "cust_payment_terms"],
    ...["账期", "应收账期", "付款条件", "收款条件"],
  ],
  currency: ["Currency Code", "Currency", "invoice_currency", "Currency_Code"],
};

/** Headers beside those of a ledger, which mean something else. */
const OTHERS: readonly string[] = [
  ...["Expected Payment Date", "Age (Days)", "0-30", "31-60", "91-120", "121-Above"],
  ...["额度", "信用额度", "信保客户", "未逾期金额", "1～30天", ">365天"],
  ...["账龄30天内", "账龄大于90天", "未到期31天以上", "今日到期", "未到期", "90 天以上"],
];

/** The field that a header alone names; null for none. */
function fieldOf(header: string): string | null {
  const names = { ...INVOICE_NAMES, control: ["control"] };
  const { columns } = findHeaderRow([["control", header]], names, "invoices", []);
  const [field] = Object.keys(columns).filter((name) => name !== "control");
  return field ?? null;
}

describe("INVOICE_NAMES", () => {
  it.each(
    Object.entries(EXPORTED).flatMap(([field, headers]) =>
      headers.map((header) => ({ field, header })),
    ),
  )("knows $header as $field", ({ field, header }) => {
    expect(fieldOf(header)).toBe(field);
  });

  it.each(OTHERS.map((header) => ({ header })))("leaves $header alone", ({ header }) => {
    expect(fieldOf(header)).toBeNull();
  });

  it("has no name twice", () => {
    const keys = Object.values(INVOICE_NAMES).flatMap((names) =>
      names.map((name) => headerKey(name.replace(/[()]/g, ""))),
    );
    expect(keys.filter((key, position) => keys.indexOf(key) !== position)).toEqual([]);
  });

  it.each([
    { header: ["Date", "Invoice Date"], field: "documentDate", column: 1 },
    { header: ["Posting Date", "Document Date"], field: "documentDate", column: 1 },
    { header: ["预计收款日期", "到期日"], field: "dueDate", column: 1 },
    { header: ["付款日期", "结清日期"], field: "settledDate", column: 1 },
    { header: ["Total", "Invoice Amount"], field: "amount", column: 1 },
    { header: ["Amount in local currency", "Amount"], field: "amount", column: 1 },
    { header: ["本币金额", "原币金额"], field: "amount", column: 1 },
    { header: ["Amount (LCY)", "Amount"], field: "amount", column: 1 },
  ] as const)("takes the more telling of $header for $field", ({ header, field, column }) => {
    expect(findHeaderRow([header], INVOICE_NAMES, "invoices", []).columns[field]).toBe(column);
  });
});
