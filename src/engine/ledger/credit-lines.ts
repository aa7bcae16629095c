/** Tells the lines that lower an invoice, discounts and returns, from credits in their own right. */
import { isBlank } from "../cells";
import { NOISE, type Amount } from "../money";
import type { SerialDate } from "../serial-date";
import { cellOf, type InvoiceLedger } from "./invoice-ledger";

/** The negative lines under one number, and the amount of all lines under it. */
interface Document {
  readonly lines: number[];
  amount: Amount;
}

const NONE: ReadonlySet<number> = new Set();

/**
 * Finds the items that are negative lines of an invoice.
 *
 * Lines belong together as in `findInvoiceLines`: by number, customer and invoice date. Where
 * they make a positive amount as a whole, the negative ones are part of the invoice and no
 * unapplied credits. Payments are never lines.
 *
 * @returns Places of the items; empty for a ledger without numbers.
 */
export function creditLinesOf(ledger: InvoiceLedger): ReadonlySet<number> {
  const numberColumn = ledger.header.columns.invoiceNo;
  if (numberColumn === undefined) return NONE;
  const documents = creditDocuments(ledger, numberColumn);
  if (documents.length === 0) return NONE;
  const { amount, customerOf, documentDate } = ledger;
  for (let item = 0; item < ledger.length; item++) {
    if (amount[item]! < 0) continue;
    const byNumber = documents[customerOf[item]!]?.get(documentDate[item]!);
    const document = byNumber?.get(cellOf(ledger, item, numberColumn));
    if (document !== undefined) document.amount += amount[item]!;
  }
  const lines = documents.flatMap((byDate) =>
    [...(byDate?.values() ?? [])].flatMap((byNumber) =>
      [...byNumber.values()].flatMap((document) => (document.amount > NOISE ? document.lines : [])),
    ),
  );
  return new Set(lines.sort((a, b) => a - b));
}

type ByDate = Map<SerialDate, Map<unknown, Document>>;

/** The numbered documents with a negative line: by customer, invoice date and number. */
function creditDocuments(ledger: InvoiceLedger, numberColumn: number): (ByDate | undefined)[] {
  const documents: (ByDate | undefined)[] = [];
  const { amount, customerOf, documentDate, payment } = ledger;
  for (let item = 0; item < ledger.length; item++) {
    if (!(amount[item]! < 0) || payment[item] === 1) continue;
    const number = cellOf(ledger, item, numberColumn);
    if (number === 0 || isBlank(number)) continue;
    const byDate = (documents[customerOf[item]!] ??= new Map<SerialDate, Map<unknown, Document>>());
    const date = documentDate[item]!;
    const byNumber = byDate.get(date) ?? new Map<unknown, Document>();
    byDate.set(date, byNumber);
    const document = byNumber.get(number) ?? { lines: [], amount: 0 };
    byNumber.set(number, document);
    document.lines.push(item);
    document.amount += amount[item]!;
  }
  return documents;
}
