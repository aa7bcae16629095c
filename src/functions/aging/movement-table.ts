/** The aging movement as a table for the sheet. */
import {
  agingMovement,
  type InvoiceLedger,
  type MovementRow,
  type Policy,
  type ReceiptTable,
  type SerialDate,
} from "../../engine";
import { agingLabels, movementLabels, receiptFaultLabels } from "../../i18n/aging-labels";
import { fillTemplate } from "../../i18n/template";
import { agingSource, ledgerAndReceiptRemarks } from "./receipt-rows";

/** Lays out the movement: a row per bucket, the unapplied credits, the total, and the proof. */
export function movementTable(
  ledger: InvoiceLedger,
  fromDate: SerialDate,
  toDate: SerialDate,
  policy: Policy,
  receipts: ReceiptTable | null,
): (string | number)[][] {
  const { language } = policy;
  const labels = agingLabels(language);
  const words = movementLabels(language);
  const faults = receiptFaultLabels(language);
  const source = agingSource(receipts, language);
  const movement = agingMovement(ledger, fromDate, toDate, policy, source);
  const { total, proof } = movement;
  const headings = [
    words.bucket,
    words.opening,
    words.invoiced,
    words.settled,
    words.movedOut,
    words.movedIn,
    words.revaluation,
    words.closing,
  ];
  const line = (label: string, amount: number) => [label, "", "", "", "", "", "", amount];
  return [
    headings,
    ...movement.rows.map((row) => cellsOf(row, row.label || labels.unapplied)),
    cellsOf(total, labels.total),
    line(words.openingBalance, proof.opening),
    line(labels.invoices, proof.invoices),
    line(labels.credits, proof.credits),
    line(labels.receipts, proof.receipts),
    line(labels.revaluation, proof.revaluation),
    line(labels.closing, proof.closing),
    line(labels.difference, proof.difference),
    ...movement.untranslatedBefore.map(({ currency, items, amount }) =>
      line(fillTemplate(labels.untranslatedBefore, { currency, items }), amount),
    ),
    ...movement.untranslated.map(({ currency, items, amount }) =>
      line(fillTemplate(labels.untranslated, { currency, items }), amount),
    ),
    ...movement.receiptFaults.map(({ fault, receipts: count, amount }) =>
      line(fillTemplate(faults[fault], { receipts: count }), amount),
    ),
    ...ledgerAndReceiptRemarks(ledger, receipts, toDate, language, headings.length),
  ];
}

function cellsOf(row: MovementRow, label: string): (string | number)[] {
  return [
    label,
    row.opening,
    row.invoiced,
    row.settled,
    row.movedOut,
    row.movedIn,
    row.revaluation,
    row.closing,
  ];
}
