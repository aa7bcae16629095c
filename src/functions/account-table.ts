/** The statement of account as a table for the sheet. */
import {
  statementOfAccount,
  type AccountTotal,
  type InvoiceLedger,
  type Policy,
  type ReceiptTable,
  type SerialDate,
  type StatementOfAccount,
} from "../engine";
import { agingLabels, type AgingLabels } from "../i18n/aging-labels";
import { receiptMethodOf } from "./tables";

type Cells = (string | number)[];

/** Lays out a statement: a row per open item, then per currency the total, the overdue part and the buckets. */
export function accountTable(
  ledger: InvoiceLedger,
  customer: string,
  asOfDate: SerialDate,
  policy: Policy,
  receipts: ReceiptTable | null,
): Cells[] {
  const labels = agingLabels(policy.language);
  const words = labels.account;
  const account = statementOfAccount(
    ledger,
    customer,
    asOfDate,
    policy,
    receipts?.receipts ?? null,
    receiptMethodOf(receipts),
    labels.notDue,
  );
  return [
    [
      words.document,
      words.date,
      words.dueDate,
      words.amount,
      words.open,
      words.daysPastDue,
      words.currency,
    ],
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
    line(labels.account.overdue, overdue),
    ...bucketLabels.map((label, bucket) => line(label, buckets[bucket]!)),
    ...(unapplied === 0 ? [] : [line(labels.unapplied, unapplied)]),
  ];
}
