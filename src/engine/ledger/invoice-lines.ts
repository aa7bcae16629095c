/** Puts the lines of an invoice together, where a ledger has a row per line. */
import { hashCell } from "../cell-index";
import { cellText, isBlank } from "../cells";
import { IssueLog } from "../row-issue";
import { cellOf, type InvoiceLedger } from "./invoice-ledger";

/** Which items of a ledger are lines of one invoice. */
export interface InvoiceLines {
  /** First item of each item's invoice; null when every item is an invoice of its own. */
  readonly firstLineOf: Int32Array | null;
  /**
   * First item of the part of the invoice that falls due on one day.
   *
   * The same as `firstLineOf` unless an invoice is payable in instalments.
   */
  readonly firstInstalmentLineOf: Int32Array | null;
  /** Number of different invoices. */
  readonly invoiceCount: number;
  /** Lines put together, and rows that repeat another one to the last field. */
  readonly issues: IssueLog;
}

/**
 * Finds invoices that stand in several rows.
 *
 * Rows are lines of one invoice when invoice number, customer and invoice date agree; the
 * same number of another customer or day is another invoice. A row that repeats another
 * one entirely may be a line twice or an import twice: it counts, and is pointed out. Lines
 * that fall due on different days are instalments: one invoice, but paid apart.
 */
export function findInvoiceLines(ledger: InvoiceLedger): InvoiceLines {
  const issues = new IssueLog();
  const numberColumn = ledger.header.columns.invoiceNo;
  const further = furtherInstalments(ledger);
  const all = {
    firstLineOf: null,
    firstInstalmentLineOf: null,
    invoiceCount: ledger.length - further,
    issues,
  };
  if (numberColumn === undefined) return all;
  const firstLineOf = new Int32Array(ledger.length);
  const lines = linkLines(ledger, numberColumn, firstLineOf);
  if (lines.length === 0) return all;
  noteLines(ledger, numberColumn, firstLineOf, lines, issues);
  return {
    firstLineOf,
    firstInstalmentLineOf: instalmentLines(ledger, firstLineOf, lines),
    invoiceCount: ledger.length - lines.length,
    issues,
  };
}

/** An item that the reader split off the row before it, since the terms name instalments. */
function isFurtherInstalment({ sourceRow }: InvoiceLedger, item: number): boolean {
  return item > 0 && sourceRow[item] === sourceRow[item - 1];
}

function furtherInstalments(ledger: InvoiceLedger): number {
  let count = 0;
  for (let item = 1; item < ledger.length; item++) {
    if (isFurtherInstalment(ledger, item)) count++;
  }
  return count;
}

/** Parts the lines of an invoice by due date; most ledgers have nothing to part. */
function instalmentLines(
  { dueDate }: InvoiceLedger,
  firstLineOf: Int32Array,
  lines: readonly number[],
): Int32Array {
  const apart = lines.filter((item) => dueDate[item] !== dueDate[firstLineOf[item]!]);
  if (apart.length === 0) return firstLineOf;
  const firstInstalmentLineOf = firstLineOf.slice();
  const firstOf = new Map<string, number>();
  for (const item of apart) {
    const part = `${firstLineOf[item]}|${dueDate[item]}`;
    const first = firstOf.get(part) ?? item;
    firstOf.set(part, first);
    firstInstalmentLineOf[item] = first;
  }
  return firstInstalmentLineOf;
}

/** Fills `firstLineOf` and gives the items that are not the first of their invoice. */
function linkLines(ledger: InvoiceLedger, numberColumn: number, firstLineOf: Int32Array): number[] {
  const { length, customerOf, documentDate } = ledger;
  const lines: number[] = [];
  // An open-addressing table of places: a Map keyed by text is several times slower here.
  const capacity = 2 ** Math.ceil(Math.log2(Math.max(2, length * 2)));
  const mask = capacity - 1;
  const places = new Int32Array(capacity);
  const hashes = new Int32Array(length);
  for (let item = 0; item < length; item++) {
    firstLineOf[item] = item;
    const number = cellOf(ledger, item, numberColumn);
    if (number === 0 || isBlank(number)) continue;
    const customer = customerOf[item]!;
    const date = documentDate[item]!;
    const hash = hashCell(number) ^ Math.imul(customer, 0x9e3779b1) ^ Math.imul(date, 0x85ebca6b);
    hashes[item] = hash;
    let place = hash & mask;
    for (;;) {
      const other = places[place]! - 1;
      if (other < 0) {
        places[place] = item + 1;
        break;
      }
      if (
        hashes[other] === hash &&
        customerOf[other] === customer &&
        documentDate[other] === date &&
        cellOf(ledger, other, numberColumn) === number
      ) {
        firstLineOf[item] = other;
        lines.push(item);
        break;
      }
      place = (place + 1) & mask;
    }
  }
  return lines;
}

function noteLines(
  ledger: InvoiceLedger,
  numberColumn: number,
  firstLineOf: Int32Array,
  lines: readonly number[],
  issues: IssueLog,
): void {
  const seen = new Set(lines.map((item) => lineKey(ledger, firstLineOf[item]!, firstLineOf)));
  for (const item of lines) {
    if (isFurtherInstalment(ledger, item)) continue;
    const key = lineKey(ledger, item, firstLineOf);
    const isRepeated = seen.has(key);
    seen.add(key);
    issues.add({
      row: ledger.sourceRow[item]!,
      column: ledger.header.titles[numberColumn]!,
      code: isRepeated ? "repeatedRow" : "invoiceLines",
      severity: isRepeated ? "warning" : "note",
      found: cellText(cellOf(ledger, item, numberColumn)),
    });
  }
}

/** What two rows share when one repeats the other. */
function lineKey(ledger: InvoiceLedger, item: number, firstLineOf: Int32Array): string {
  return [
    firstLineOf[item],
    ledger.amount[item],
    ledger.residualAmount[item],
    ledger.dueDate[item],
    ledger.settledDate[item],
    ledger.currencyOf[item],
  ].join("|");
}
