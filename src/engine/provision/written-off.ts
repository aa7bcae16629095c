/** Invoices that were written off: gone from the ledger, but never paid. */
import { customerKey } from "../reading/customer-index";
import { cellOf, type InvoiceLedger } from "../ledger/invoice-ledger";
import { ITEM_KIND } from "../words/item-kind";
import { roundAmount } from "../values/money";

/** What was written off, as far as the ledger tells. */
export interface WriteOffs {
  /** Part of each item that was never paid, in its own currency; 0 for most. */
  readonly amounts: Float64Array;
  readonly items: number;
  /** Write-off documents whose number no invoice of the customer bears: what they settled is not known. */
  readonly unmatched: number;
}

/**
 * Finds what was written off.
 *
 * An invoice whose status says so was written off with all that is unpaid; a write-off
 * document that bears an invoice's number wrote off its own amount.
 */
export function writeOffsOf(ledger: InvoiceLedger): WriteOffs {
  const amounts = new Float64Array(ledger.length);
  const documents = documentsOf(ledger);
  let items = 0;
  for (let item = 0; item < ledger.length; item++) {
    const amount = ledger.amount[item]!;
    if (amount <= 0) continue;
    const byStatus = ledger.writtenOff?.[item] ?? 0;
    if (byStatus > 0) {
      amounts[item] = byStatus;
    } else if (documents.size > 0) {
      amounts[item] = take(documents, keyOf(ledger, item), amount);
    }
    if (amounts[item]! > 0) items++;
  }
  return { amounts, items, unmatched: documents.size };
}

/** Amounts of write-off documents, by customer and number. */
function documentsOf(ledger: InvoiceLedger): Map<string, number> {
  const documents = new Map<string, number>();
  for (let item = 0; item < ledger.length; item++) {
    if (ledger.kindOf[item] !== ITEM_KIND.writeOff) continue;
    const key = keyOf(ledger, item);
    documents.set(key, (documents.get(key) ?? 0) - ledger.amount[item]!);
  }
  return documents;
}

/** Takes at most an amount from what documents wrote off; what is used up is gone. */
function take(documents: Map<string, number>, key: string, amount: number): number {
  const written = documents.get(key) ?? 0;
  const left = roundAmount(written - amount, 3);
  if (left > 0) documents.set(key, left);
  else documents.delete(key);
  return Math.min(written, amount);
}

function keyOf(ledger: InvoiceLedger, item: number): string {
  const number = customerKey(cellOf(ledger, item, ledger.header.columns.invoiceNo));
  // A document without a number is like no other.
  return number === "" ? `${item}` : `${ledger.customerOf[item]!}|${number}`;
}
