/** Words of a table of receipts in English, simplified and traditional Chinese. */
import { CUSTOMER_ID_NAMES, CUSTOMER_NAME_NAMES } from "./customer-names";
import type { FieldNames } from "./header-key";
import { INVOICE_NAMES } from "./invoice-names";

/** What a column of a table of receipts can hold. */
export type ReceiptField =
  "customerId" | "customerName" | "date" | "amount" | "invoiceNo" | "currency";

/** Names per field, the most telling first. */
export const RECEIPT_NAMES: FieldNames<ReceiptField> = {
  customerId: CUSTOMER_ID_NAMES,
  customerName: CUSTOMER_NAME_NAMES,
  date: [
    ...["Receipt Date", "Payment Date", "Date Received", "Received On", "Value Date", "Paid Date"],
    ...["Posting Date", "Bank Date", "Date"],
    ...["收款日期", "到账日期", "回款日期", "付款日期", "入账日期", "日期"],
  ],
  amount: [
    ...["Receipt Amount", "Amount Received", "Payment Amount", "Amount Paid"],
    ...["Received", "Amount", "Total"],
    ...["收款金额", "回款金额", "实收金额", "到账金额", "付款金额", "金额"],
    ...["入帳金額"],
  ],
  invoiceNo: [
    ...["Applied To", "Applies To", "Applied Invoice", "For Invoice", "Invoice Reference"],
    ...INVOICE_NAMES.invoiceNo,
    ...["核销单号", "对应发票", "沖帳發票", "對應發票"],
  ],
  currency: INVOICE_NAMES.currency,
};

/** Tells whether a header speaks of money that came in; "Date" and "Amount" alone may be of anything. */
export function speaksOfReceipts(title: string): boolean {
  return /receipt|received|payment|\bpaid\b|收款|到账|到帳|回款|入账|入帳|实收|實收|付款/i.test(
    title,
  );
}
