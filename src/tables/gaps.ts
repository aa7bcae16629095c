/** What of the tables of a book was not used: the one source of what reports say about it. */
import {
  findInvoiceLines,
  IssueLog,
  roundAmount,
  tableGaps,
  type BookTable,
  type CreditTables,
  type InvoiceLedger,
  type InvoiceLines,
  type LedgerReading,
  type ReadingDoubt,
  type ReceiptTable,
  type TableGaps,
} from "../engine";
import { leftOutOf, type SideTable } from "./side-tables";

/** Sums up the gaps of the tables of a book; those that are left out have none. */
export function gapsOf(
  tables: Partial<Omit<CreditTables, "receipts">> & { readonly receipts?: ReceiptTable | null },
): TableGaps[] {
  const { customers, ledger, lines, statements, events, receipts, orders } = tables;
  return [
    ...sideGaps("customers", customers),
    ...(ledger ? [ledgerGaps(ledger, lines ?? findInvoiceLines(ledger))] : []),
    ...sideGaps("receipts", receipts),
    ...sideGaps("statements", statements),
    ...sideGaps("events", events),
    ...sideGaps("orders", orders),
  ];
}

function sideGaps(table: BookTable, read: SideTable | null | undefined): TableGaps[] {
  return read == null ? [] : [tableGaps(table, leftOutOf(read), [read.issues])];
}

function ledgerGaps(ledger: InvoiceLedger, lines: InvoiceLines): TableGaps {
  const { leftOut, issues, reading } = ledger;
  const gaps = tableGaps(
    "invoices",
    [
      { reason: "totalRows", rows: leftOut.totalRows, amount: 0 },
      { reason: "groupRows", rows: leftOut.groupRows, amount: leftOut.groupAmount },
      { reason: "voidRows", rows: leftOut.voidRows, amount: leftOut.voidAmount },
      { reason: "unusableRows", rows: leftOut.unusableRows, amount: leftOut.unusableAmount },
    ],
    [issues, lines.issues, unreadColumnsOf(ledger)],
  );
  // Rows that the counts and remarks above have told already.
  const doubts = readingDoubts(reading).filter(
    ({ code, severity }) => severity === "warning" && code !== "leftOutRows",
  );
  return { ...gaps, doubtAmount: amountOf(ledger, gaps), readingDoubts: doubts };
}

/** What rows amount to as written; 0 where they are in several currencies, or not all known. */
function amountOf(
  { length, sourceRow, amount, currencies }: InvoiceLedger,
  { doubts, doubtfulRows }: TableGaps,
): number {
  let sum = 0;
  if (doubtfulRows.size < doubts || doubts === 0 || currencies.length > 1) return sum;
  for (let item = 0; item < length; item++) {
    if (doubtfulRows.has(sourceRow[item]!)) sum += amount[item]!;
  }
  return roundAmount(sum, 3);
}

/** All doubts about a reading, with that of the column of money as it stands. */
export function readingDoubts({ doubts, columnSum }: LedgerReading): readonly ReadingDoubt[] {
  const misread = columnSum()?.misread ?? null;
  return misread === null ? doubts : [...doubts, misread];
}

/** Remarks on the columns of a ledger that were not read, though they look as if they should count. */
export function unreadColumnsOf({ reading, header }: InvoiceLedger): IssueLog {
  const log = new IssueLog();
  for (const { title, holds } of reading.unreadColumns) {
    if (holds === "other") continue;
    const row = header.row + 1;
    log.add({ row, column: title, code: "unreadColumn", severity: "warning", found: title });
  }
  return log;
}
