/** Invoices that were written off: gone from the ledger, but never paid. */
import { customerKey } from "../ledger/customer-index";
import { cellOf, type InvoiceLedger } from "../ledger/invoice-ledger";
import { ITEM_KIND } from "../ledger/item-kind";
import { itemKindOf } from "../ledger/row-words";
import { WordColumn } from "../ledger/word-column";

/** What was written off, as far as the ledger tells. */
export interface WriteOffs {
  /** Part of each item that was never paid, in its own currency; 0 for most. */
  readonly amounts: Float64Array;
  readonly items: number;
  /** Write-off documents that name no invoice of their customer: what they settle is not known. */
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
  const { status, invoiceNo } = ledger.header.columns;
  const isWriteOff = new WordColumn((cell) => itemKindOf(cell) === ITEM_KIND.writeOff);
  const documents = documentsByNumber(ledger);
  const matched = new Set<string>();
  let items = 0;
  for (let item = 0; item < ledger.length; item++) {
    const amount = ledger.amount[item]!;
    if (amount <= 0) continue;
    const key = documents.size === 0 ? "" : numberKey(ledger, item, invoiceNo);
    const written = key === "" ? 0 : (documents.get(key)?.amount ?? 0);
    if (written > 0) matched.add(key);
    if (status !== undefined && isWriteOff.read(cellOf(ledger, item, status))) {
      amounts[item] = ledger.residualAmount[item]! > 0 ? ledger.residualAmount[item]! : amount;
    } else {
      amounts[item] = Math.min(written, amount);
    }
    if (amounts[item]! > 0) items++;
  }
  const count = (keys: Iterable<string>) =>
    [...keys].reduce((sum, key) => sum + documents.get(key)!.count, 0);
  return { amounts, items, unmatched: count(documents.keys()) - count(matched) };
}

/** Amounts and numbers of write-off documents, by customer and number. */
function documentsByNumber(ledger: InvoiceLedger): Map<string, { amount: number; count: number }> {
  const documents = new Map<string, { amount: number; count: number }>();
  const column = ledger.header.columns.invoiceNo;
  for (let item = 0; item < ledger.length; item++) {
    if (ledger.kindOf[item] !== ITEM_KIND.writeOff) continue;
    const key = numberKey(ledger, item, column);
    const known = documents.get(key) ?? { amount: 0, count: 0 };
    const amount = known.amount + Math.abs(ledger.amount[item]!);
    documents.set(key, { amount, count: known.count + 1 });
  }
  return documents;
}

/** Customer and number; "" without a number, since a blank names no invoice. */
function numberKey(ledger: InvoiceLedger, item: number, column: number | undefined): string {
  const number = customerKey(cellOf(ledger, item, column));
  return number === "" ? "" : `${ledger.customerOf[item]!}|${number}`;
}
