/** The statement of account as a table for the sheet. */
import {
  statementOfAccount,
  type AccountTotal,
  type InvoiceLedger,
  type Policy,
  type ReceiptTable,
  type SerialDate,
  type StatementOfAccount,
} from "../../engine";
import { accountLabels, agingLabels, type AgingLabels } from "../../i18n/aging-labels";
import { agingSource, ledgerAndReceiptRemarks } from "./receipt-rows";

type Cells = (string | number)[];

/** Lays out a statement: a row per open item, then per currency the total, the overdue part and the buckets. */
export function accountTable(
  ledger: InvoiceLedger,
  customer: string,
  asOfDate: SerialDate,
  policy: Policy,
  receipts: ReceiptTable | null,
): Cells[] {
  const { language } = policy;
  const labels = agingLabels(language);
  const words = accountLabels(language);
  const source = agingSource(receipts, language);
  const account = statementOfAccount(ledger, customer, asOfDate, policy, source);
  const headings = [
    words.document,
    words.date,
    words.dueDate,
    words.amount,
    words.open,
    words.daysPastDue,
    words.currency,
  ];
  return [
    headings,
    ...account.items.map((item): Cells => [
      item.isReceipt ? `${words.receipt} ${item.document}`.trim() : item.document,
      item.date ?? "",
      item.dueDate ?? "",
      item.amount,
      item.openAmount,
      item.daysPastDue,
      item.currency,
    ]),
    ...account.totals.flatMap((total) => totalRows(total, account, labels)),
    ...ledgerAndReceiptRemarks(ledger, receipts, asOfDate, language, headings.length),
  ];
}

function totalRows(
  { currency, openAmount, overdue, buckets, unapplied }: AccountTotal,
  { bucketLabels }: StatementOfAccount,
  labels: AgingLabels,
): Cells[] {
  const line = (text: string, amount: number): Cells => [text, "", "", "", amount, "", currency];
  return [
    line(labels.total, openAmount),
    line(labels.ofWhichOverdue, overdue),
    ...bucketLabels.map((label, bucket) => line(label, buckets[bucket]!)),
    ...(unapplied === 0 ? [] : [line(labels.unapplied, unapplied)]),
  ];
}
