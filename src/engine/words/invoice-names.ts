/** Header names of an invoice ledger in English, simplified and traditional Chinese. */
import { withCombinedNames } from "./combined-names";
import type { FieldNames } from "./header-key";
import { CUSTOMER_FIELD_NAMES } from "./invoice-customer-names";
import { DATE_NAMES } from "./invoice-date-names";
import { DOCUMENT_NAMES } from "./invoice-document-names";
import { MONEY_NAMES } from "./invoice-money-names";

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
  | "type"
  | "description"
  | "debit"
  | "credit"
  | "side"
  | "discount"
  | "localAmount"
  | "localOpenAmount"
  | "localCurrency"
  | "exchangeRate"
  | "daysPastDue"
  | "year"
  | "month"
  | "day"
  | "voidFlag";

const LISTED_NAMES: FieldNames<InvoiceField> = {
  customerId: CUSTOMER_FIELD_NAMES.customerId,
  customerName: CUSTOMER_FIELD_NAMES.customerName,
  invoiceNo: DOCUMENT_NAMES.invoiceNo,
  documentDate: DATE_NAMES.documentDate,
  dueDate: DATE_NAMES.dueDate,
  termsDays: DATE_NAMES.termsDays,
  amount: MONEY_NAMES.amount,
  paidAmount: MONEY_NAMES.paidAmount,
  openAmount: MONEY_NAMES.openAmount,
  settledDate: DATE_NAMES.settledDate,
  isOpen: DOCUMENT_NAMES.isOpen,
  status: DOCUMENT_NAMES.status,
  currency: MONEY_NAMES.currency,
  appliesTo: DOCUMENT_NAMES.appliesTo,
  disputed: DOCUMENT_NAMES.disputed,
  type: DOCUMENT_NAMES.type,
  description: DOCUMENT_NAMES.description,
  debit: MONEY_NAMES.debit,
  credit: MONEY_NAMES.credit,
  side: MONEY_NAMES.side,
  discount: MONEY_NAMES.discount,
  localAmount: MONEY_NAMES.localAmount,
  localOpenAmount: MONEY_NAMES.localOpenAmount,
  localCurrency: MONEY_NAMES.localCurrency,
  exchangeRate: MONEY_NAMES.exchangeRate,
  daysPastDue: DATE_NAMES.daysPastDue,
  year: DATE_NAMES.year,
  month: DATE_NAMES.month,
  day: DATE_NAMES.day,
  voidFlag: DOCUMENT_NAMES.voidFlag,
};

/**
 * Names per field, the most telling first: of two columns that could be one field, the
 * one whose name stands earlier is taken.
 *
 * An expected or promised payment date is not a due date, an aging column not an amount.
 */
export const INVOICE_NAMES: FieldNames<InvoiceField> = withCombinedNames(LISTED_NAMES);
