/** The activity of an account as a table for the sheet. */
import {
  accountActivity,
  roundAmount,
  type AccountActivity,
  type InvoiceLedger,
  type Language,
  type Policy,
  type ReceiptTable,
  type SerialDate,
} from "../../engine";
import { accountLabels, agingLabels, movementKindLabels } from "../../i18n/aging-labels";
import { agingSource, ledgerAndReceiptRemarks } from "./receipt-rows";

type Cells = (string | number)[];

/**
 * Lays out an activity statement: per currency the opening balance, a row per movement with
 * the running balance, the closing balance, and the open items of the day that it must be.
 */
export function activityTable(
  ledger: InvoiceLedger,
  customer: string,
  [firstDay, lastDay]: readonly [SerialDate, SerialDate],
  policy: Policy,
  receipts: ReceiptTable | null,
): Cells[] {
  const { language } = policy;
  const words = accountLabels(language);
  const source = agingSource(receipts, language);
  const accounts = accountActivity(ledger, customer, firstDay, lastDay, policy, source);
  const headings = [
    words.date,
    words.movement,
    words.document,
    words.amount,
    words.balance,
    words.currency,
  ];
  return [
    headings,
    ...accounts.flatMap((account) => accountRows(account, [firstDay, lastDay], language)),
    ...ledgerAndReceiptRemarks(ledger, receipts, lastDay, language, headings.length),
  ];
}

function accountRows(
  { currency, opening, movements, closing, openItems }: AccountActivity,
  [firstDay, lastDay]: readonly [SerialDate, SerialDate],
  language: Language,
): Cells[] {
  const labels = agingLabels(language);
  const words = accountLabels(language);
  const kinds = movementKindLabels(language);
  const line = (date: number | "", text: string, balance: number): Cells => [
    ...[date, text, "", "", balance, currency],
  ];
  return [
    line(firstDay, words.opening, opening),
    ...movements.map(({ date, kind, document, amount, balance }): Cells => [
      ...[date, kinds[kind], document, amount, balance, currency],
    ]),
    line(lastDay, labels.closing, closing),
    line("", words.openItems, openItems.openAmount),
    line("", labels.difference, roundAmount(closing - openItems.openAmount, 3)),
    line("", labels.ofWhichOverdue, openItems.overdue),
  ];
}
