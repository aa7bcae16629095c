/** Puts the lines of an invoice together, where a ledger has a row per line. */
import { hashCell } from "../values/cell-index";
import { cellText, isBlank } from "../values/cells";
import { IssueLog } from "../values/row-issue";
import { LAST_SERIAL_DATE } from "../values/serial-date";
import { cellOf, type InvoiceLedger } from "./invoice-ledger";
import { RepeatedLines } from "./repeated-lines";

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
  const numberColumn = ledger.header.columns.invoiceNo;
  if (numberColumn === undefined) return noLines(ledger);
  const { lines, firsts } = linkLines(ledger, numberColumn);
  if (lines.length === 0) return noLines(ledger);
  const issues = new IssueLog();
  const firstLineOf = new Int32Array(ledger.length).map((_, item) => item);
  lines.forEach((item, i) => {
    firstLineOf[item] = firsts[i]!;
  });
  noteLines(ledger, numberColumn, firstLineOf, lines, issues);
  return {
    firstLineOf,
    firstInstalmentLineOf: instalmentLines(ledger, firstLineOf, lines),
    invoiceCount: ledger.length - lines.length,
    issues,
  };
}

/**
 * Finds the lines of a part of a ledger, such as what was known of it on a day.
 *
 * Where every item of the whole is an invoice of its own, so it is in every part: most ledgers need not be looked
 * through again.
 *
 * @param lines - Those of the whole; null where nobody has looked for them.
 */
export function linesWithin(lines: InvoiceLines | null, part: InvoiceLedger): InvoiceLines {
  if (lines === null || lines.firstLineOf !== null) return findInvoiceLines(part);
  return noLines(part);
}

function noLines(ledger: InvoiceLedger): InvoiceLines {
  return {
    firstLineOf: null,
    firstInstalmentLineOf: null,
    invoiceCount: ledger.length - furtherInstalments(ledger),
    issues: new IssueLog(),
  };
}

/** Gives the lines of a ledger that has got further items at its end, each an item of its own. */
export function withFurtherItems(lines: InvoiceLines, length: number): InvoiceLines {
  const longer = (firsts: Int32Array | null) => {
    if (firsts === null) return null;
    const all = new Int32Array(length).map((_, item) => item);
    all.set(firsts);
    return all;
  };
  const firstLineOf = longer(lines.firstLineOf);
  const isSame = lines.firstInstalmentLineOf === lines.firstLineOf;
  return {
    ...lines,
    firstLineOf,
    firstInstalmentLineOf: isSame ? firstLineOf : longer(lines.firstInstalmentLineOf),
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
  const firstOf = new Map<number, number>();
  for (const item of apart) {
    const part = firstLineOf[item]! * LAST_SERIAL_DATE + dueDate[item]!;
    const first = firstOf.get(part) ?? item;
    firstOf.set(part, first);
    firstInstalmentLineOf[item] = first;
  }
  return firstInstalmentLineOf;
}

/** Gives the items that are not the first of their invoice, and of each the first. */
function linkLines(ledger: InvoiceLedger, numberColumn: number) {
  const { customerOf, documentDate } = ledger;
  const lines: number[] = [];
  const firsts: number[] = [];
  const hashes = invoiceHashes(ledger, numberColumn);
  const alike = itemsWithSharedHash(hashes);
  // An open-addressing table of places: a Map keyed by text is several times slower here.
  const mask = powerOfTwoAbove(alike.length * 2) - 1;
  const places = new Int32Array(mask + 1);
  for (const item of alike) {
    const hash = hashes[item]!;
    let place = hash & mask;
    for (;;) {
      const other = places[place]! - 1;
      if (other < 0) {
        places[place] = item + 1;
        break;
      }
      if (
        hashes[other] === hash &&
        customerOf[other] === customerOf[item] &&
        documentDate[other] === documentDate[item] &&
        cellOf(ledger, other, numberColumn) === cellOf(ledger, item, numberColumn)
      ) {
        lines.push(item);
        firsts.push(other);
        break;
      }
      place = (place + 1) & mask;
    }
  }
  return { lines, firsts };
}

/** The hash of an item without a number: no other item is a line of its invoice. */
const NO_NUMBER = 0;

/** Hashes number, customer and date of every item. */
function invoiceHashes(ledger: InvoiceLedger, numberColumn: number): Int32Array {
  const { length, customerOf, documentDate } = ledger;
  const hashes = new Int32Array(length);
  for (let item = 0; item < length; item++) {
    const number = cellOf(ledger, item, numberColumn);
    if (number === 0 || isBlank(number)) continue;
    const hash =
      hashCell(number) ^
      Math.imul(customerOf[item]!, 0x9e3779b1) ^
      Math.imul(documentDate[item]!, 0x85ebca6b);
    hashes[item] = hash === NO_NUMBER ? 1 : hash;
  }
  return hashes;
}

/**
 * Finds the items whose hash another item may have too.
 *
 * Most ledgers have a row per invoice. A bit per hash stays in the processor's cache, where
 * a table of all items does not; one item in eight shares its bit by chance.
 */
function itemsWithSharedHash(hashes: Int32Array): number[] {
  const mask = powerOfTwoAbove(hashes.length * 8) - 1;
  const once = new Int32Array((mask >>> 5) + 1);
  const twice = new Int32Array((mask >>> 5) + 1);
  for (const hash of hashes) {
    if (hash === NO_NUMBER) continue;
    const word = (hash & mask) >>> 5;
    const bit = 1 << hash;
    if ((once[word]! & bit) === 0) once[word]! |= bit;
    else twice[word]! |= bit;
  }
  const items: number[] = [];
  for (let item = 0; item < hashes.length; item++) {
    const hash = hashes[item]!;
    if (hash !== NO_NUMBER && (twice[(hash & mask) >>> 5]! & (1 << hash)) !== 0) items.push(item);
  }
  return items;
}

function powerOfTwoAbove(number: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(32, number)));
}

function noteLines(
  ledger: InvoiceLedger,
  numberColumn: number,
  firstLineOf: Int32Array,
  lines: readonly number[],
  issues: IssueLog,
): void {
  const repeated = new RepeatedLines(ledger, firstLineOf, lines.length * 2);
  for (const item of lines) repeated.isRepeat(firstLineOf[item]!);
  const column = ledger.header.titles[numberColumn]!;
  for (const item of lines) {
    if (isFurtherInstalment(ledger, item)) continue;
    const isRepeated = repeated.isRepeat(item);
    const code = isRepeated ? "repeatedRow" : "invoiceLines";
    issues.addLazily(code, () => ({
      row: ledger.sourceRow[item]!,
      column,
      code,
      severity: isRepeated ? "warning" : "note",
      found: cellText(cellOf(ledger, item, numberColumn)),
    }));
  }
}
