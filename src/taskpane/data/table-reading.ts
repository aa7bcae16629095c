/** What the reading of a table says of itself, whatever kind it is of. */
import {
  unreadColumns,
  type DoubtCode,
  type LeftOutCount,
  type TableHeader,
  type TableKind,
  type UnreadColumn,
} from "../../engine";
import {
  itemsRead,
  leftOutOf,
  type SideTableKind,
  type SideTables,
} from "../../tables/side-tables";
import { tableOf, type ParsedTables, type TableReading } from "../book/parsed-tables";

/** The sections of a check that every table beside the ledger has. */
export interface TableCheck {
  readonly used: number;
  readonly leftOut: readonly LeftOutCount[];
}

/** The header of a table as it was read; null where it was not, and for a policy. */
export function headerOf(kind: TableKind, tables: ParsedTables): TableHeader | null {
  if (kind === "policy") return null;
  if (kind === "invoices") return tableOf(tables.invoices)?.ledger.header ?? null;
  return tableOf<{ readonly header: TableHeader }>(tables[kind])?.header ?? null;
}

/** The labels of rows that name the items of statements, as the headers of columns; null where items have columns. */
export function labelsOf({ statements }: ParsedTables): TableHeader | null {
  const labels = tableOf(statements)?.labels ?? null;
  return labels === null ? null : { row: 0, ...labels };
}

/** The columns of a table of which nothing was read. */
export function unreadOf(kind: TableKind, tables: ParsedTables): readonly UnreadColumn[] {
  // Of a ledger the header has columns that were worked out from others, which were read then.
  if (kind === "invoices") return tableOf(tables.invoices)?.ledger.reading.unreadColumns ?? [];
  const header = headerOf(kind, tables);
  if (header === null) return [];
  const read = Object.values(header.columns).filter((column) => column !== undefined);
  return unreadColumns(header.titles, new Set(read));
}

/** What of a table beside the ledger was used and left out; the ledger has its control totals. */
export function checkOf(kind: TableKind, tables: ParsedTables): TableCheck | null {
  return kind === "policy" || kind === "invoices" ? null : sideCheck(kind, tables[kind]);
}

function sideCheck<K extends SideTableKind>(
  kind: K,
  reading: TableReading<SideTables[K]>,
): TableCheck | null {
  const table = tableOf(reading);
  return table === null ? null : { used: itemsRead(kind, table), leftOut: leftOutOf(table) };
}

/** Doubts that have answers; see `readingQuestions`. */
const ASKED: ReadonlySet<DoubtCode> = new Set([
  ...(["negativeInvoices", "unknownTypes", "unknownStatuses"] as const),
  ...(["ambiguousDate", "blankCurrency", "tiedCurrencies", "outlineDates"] as const),
]);

/** Tells whether a reading may have something to ask; what it is takes words that are fetched then. */
export function hasDoubts({ tables }: { readonly tables: ParsedTables }): boolean {
  const { customers, invoices, statements, events, receipts, orders, contacts } = tables;
  const others = [customers, statements, events, receipts, orders, contacts];
  return (
    invoices.status === "failed" ||
    (invoices.status === "read" &&
      invoices.table.ledger.reading.doubts.some(({ code }) => ASKED.has(code))) ||
    others.some((one) => one.status === "read" && one.table.issues.counts.has("ambiguousDate"))
  );
}
