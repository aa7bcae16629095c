/** The number of an invoice as a cell of an answer. */
import { cellOf, cellText, plainCell, type InvoiceLedger } from "../../engine";

/** A number stays a number, so that the invoice is found by it again. */
export function invoiceNumber(ledger: InvoiceLedger, item: number): string | number {
  const cell = cellOf(ledger, item, ledger.header.columns.invoiceNo);
  const plain = plainCell(cell);
  return Number.isSafeInteger(plain) && plain !== 0 ? (plain as number) : cellText(cell);
}
