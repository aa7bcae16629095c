/** Tells the lines that lower an invoice, discounts and returns, from credits in their own right. */
import { isBlank } from "../values/cells";
import { NOISE, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import { cellOf, type InvoiceLedger } from "./invoice-ledger";
import { isSale } from "../words/item-kind";

/** An invoice of which some lines are negative. */
export interface MixedInvoice {
  /** Places of the negative lines. */
  readonly credits: readonly number[];
  /** Places of the others. */
  readonly charges: readonly number[];
}

/** The lines under one number, and the amount of all of them. */
interface Document {
  readonly credits: number[];
  readonly charges: number[];
  amount: Amount;
}

/** Gives the places of the items that are negative lines of invoices. */
export function creditLinesOf(mixed: readonly MixedInvoice[]): ReadonlySet<number> {
  return new Set(mixed.flatMap(({ credits }) => credits).sort((a, b) => a - b));
}

/**
 * Finds the negative lines that lower what is still open of their invoice.
 *
 * Where the rest of it is paid, what is left of them is a credit of the customer.
 *
 * @param openOf - Open amount of each item.
 */
export function openCreditLines(
  mixed: readonly MixedInvoice[],
  openOf: (item: number) => Amount,
): ReadonlySet<number> {
  const sumOf = (items: readonly number[]) => items.reduce((sum, item) => sum + openOf(item), 0);
  return creditLinesOf(
    mixed.filter(({ credits, charges }) => sumOf(credits) + sumOf(charges) > NOISE),
  );
}

/** True for a credit in its own right; the negative line of an open invoice is part of the invoice. */
export function isCredit(creditLines: ReadonlySet<number>, item: number, open: Amount): boolean {
  return open < 0 && !creditLines.has(item);
}

/**
 * Finds the invoices with negative lines.
 *
 * Lines belong together as in `findInvoiceLines`: by number, customer and invoice date. Where
 * they make a positive amount as a whole, the negative ones are part of the invoice and no
 * unapplied credits. Payments are never lines.
 */
export function mixedInvoicesOf(ledger: InvoiceLedger): MixedInvoice[] {
  const numberColumn = ledger.header.columns.invoiceNo;
  if (numberColumn === undefined) return [];
  const documents = creditDocuments(ledger, numberColumn);
  if (documents.length === 0) return [];
  const { amount, customerOf, documentDate } = ledger;
  for (let item = 0; item < ledger.length; item++) {
    if (amount[item]! < 0) continue;
    const byNumber = documents[customerOf[item]!]?.get(documentDate[item]!);
    const document = byNumber?.get(cellOf(ledger, item, numberColumn));
    if (document === undefined) continue;
    document.charges.push(item);
    document.amount += amount[item]!;
  }
  return documents.flatMap((byDate) =>
    [...(byDate?.values() ?? [])].flatMap((byNumber) =>
      [...byNumber.values()].filter((document) => document.amount > NOISE),
    ),
  );
}

type ByDate = Map<SerialDate, Map<unknown, Document>>;

/** The numbered documents with a negative line: by customer, invoice date and number. */
function creditDocuments(ledger: InvoiceLedger, numberColumn: number): (ByDate | undefined)[] {
  const documents: (ByDate | undefined)[] = [];
  const { amount, customerOf, documentDate, kindOf } = ledger;
  for (let item = 0; item < ledger.length; item++) {
    if (!(amount[item]! < 0) || !isSale(kindOf[item]!)) continue;
    const number = cellOf(ledger, item, numberColumn);
    if (number === 0 || isBlank(number)) continue;
    const byDate = (documents[customerOf[item]!] ??= new Map<SerialDate, Map<unknown, Document>>());
    const date = documentDate[item]!;
    const byNumber = byDate.get(date) ?? new Map<unknown, Document>();
    byDate.set(date, byNumber);
    const document = byNumber.get(number) ?? { credits: [], charges: [], amount: 0 };
    byNumber.set(number, document);
    document.credits.push(item);
    document.amount += amount[item]!;
  }
  return documents;
}
