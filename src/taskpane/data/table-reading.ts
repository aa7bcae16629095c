/** What the reading of a table says of itself, whatever kind it is of. */
import {
  unreadColumns,
  type DoubtCode,
  type IssueLog,
  type TableHeader,
  type TableKind,
  type UnreadColumn,
} from "../../engine";
import { tableOf, type ParsedTables } from "../book/parsed-tables";

/** The sections of a check that every table beside the ledger has. */
export interface TableCheck {
  readonly used: number;
  readonly issues: IssueLog;
  readonly unusableRows: number;
  readonly unusableAmount?: number;
}

/** The header of a table as it was read; null where it was not, and for a policy. */
export function headerOf(kind: TableKind, tables: ParsedTables): TableHeader | null {
  if (kind === "policy") return null;
  if (kind === "invoices") return tableOf(tables.invoices)?.ledger.header ?? null;
  return tableOf<{ readonly header: TableHeader }>(tables[kind])?.header ?? null;
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
  const { customers, statements, events, receipts, orders, contacts } = tables;
  const check = <T extends Omit<TableCheck, "used">>(
    table: T | null,
    used: (table: T) => number,
  ): TableCheck | null => (table === null ? null : { ...table, used: used(table) });
  switch (kind) {
    case "customers":
      return check(tableOf(customers), (table) => table.customers.length);
    case "statements":
      return check(tableOf(statements), (table) => table.statements.flat().length);
    case "events":
      return check(tableOf(events), (table) => table.events.length);
    case "receipts":
      return check(tableOf(receipts), (table) => table.receipts.length);
    case "orders":
      return check(tableOf(orders), (table) => table.orders.length);
    case "contacts":
      return check(tableOf(contacts), (table) => table.contacts.length);
    default:
      return null;
  }
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
