/** The aging movement as a table for the sheet. */
import {
  agingMovement,
  type InvoiceLedger,
  type MovementRow,
  type Policy,
  type ReceiptTable,
  type SerialDate,
} from "../engine";
import { agingLabels } from "../i18n/aging-labels";
import { receiptMethodOf } from "./tables";

/** Lays out the movement: a row per bucket, the unapplied credits, the total, and the proof. */
export function movementTable(
  ledger: InvoiceLedger,
  fromDate: SerialDate,
  toDate: SerialDate,
  policy: Policy,
  receipts: ReceiptTable | null,
): (string | number)[][] {
  const labels = agingLabels(policy.language);
  const words = labels.movement;
  const { rows, total, invoicedAndSettled, difference } = agingMovement(
    ledger,
    fromDate,
    toDate,
    policy,
    receipts?.receipts ?? null,
    receiptMethodOf(receipts),
    labels.notDue,
  );
  const cells = (row: MovementRow, label: string) => [
    label,
    row.opening,
    row.invoiced,
    row.settled,
    row.movedOut,
    row.movedIn,
    row.revaluation,
    row.closing,
  ];
  const line = (label: string, amount: number) => [label, "", "", "", "", "", "", amount];
  return [
    [
      words.bucket,
      words.opening,
      words.invoiced,
      words.settled,
      words.movedOut,
      words.movedIn,
      words.revaluation,
      words.closing,
    ],
    ...rows.map((row) => cells(row, row.label || words.unapplied)),
    cells(total, labels.total),
    line(labels.difference, difference),
    line(words.invoicedAndSettled, invoicedAndSettled),
  ];
}
