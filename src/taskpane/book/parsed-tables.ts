/** The tables of a credit book, read from their ranges. */
import {
  EngineError,
  type CellGrid,
  type ContactTable,
  type CustomerTable,
  type EventTable,
  type Language,
  type OrderTable,
  type PolicyReading,
  type ReceiptTable,
  type StatementTable,
  type TableRules,
} from "../../engine";
import {
  contactsOf,
  customersOf,
  eventsOf,
  invoicesOf,
  ordersOf,
  policyOf,
  receiptsOf,
  statementsOf,
  type LedgerTable,
} from "../../tables/tables";
import type { TableGrids } from "../../workbook/read-workbook";
import { breathe } from "./breathe";

/** A table as it was read, or why it could not be. */
export type TableReading<T> =
  | { readonly status: "none" }
  | { readonly status: "read"; readonly table: T }
  | { readonly status: "failed"; readonly error: EngineError };

/** All tables of a credit book. */
export interface ParsedTables {
  readonly customers: TableReading<CustomerTable>;
  readonly invoices: TableReading<LedgerTable>;
  readonly statements: TableReading<StatementTable>;
  readonly events: TableReading<EventTable>;
  readonly receipts: TableReading<ReceiptTable>;
  readonly orders: TableReading<OrderTable>;
  readonly contacts: TableReading<ContactTable>;
  readonly policy: TableReading<PolicyReading>;
  /** The policy that applies: the user's, else the built-in one. */
  readonly applied: PolicyReading;
}

/**
 * Reads the tables, with a pause after each, so that the pane stays alive.
 *
 * A table that cannot be read is a reading that says why; the others are read all the same.
 *
 * @param language - Of the built-in policy, where the workbook has none.
 */
export async function parseTables(grids: TableGrids, language: Language): Promise<ParsedTables> {
  const policy = await parse(grids.policy, policyOf);
  const applied = policy.status === "read" ? policy.table : policyOf(null, language);
  const { tables: rules } = applied.policy;
  const by =
    <T>(read: (grid: CellGrid, rules: TableRules) => T, table: keyof typeof rules) =>
    (grid: CellGrid) =>
      read(grid, rules[table]);
  return {
    policy,
    applied,
    customers: await parse(grids.customers, by(customersOf, "customers")),
    invoices: await parse(grids.invoices, (grid) => invoicesOf(grid, applied.policy.reading)),
    statements: await parse(grids.statements, by(statementsOf, "statements")),
    events: await parse(grids.events, by(eventsOf, "events")),
    receipts: await parse(grids.receipts, by(receiptsOf, "receipts")),
    orders: await parse(grids.orders, by(ordersOf, "orders")),
    contacts: await parse(grids.contacts, by(contactsOf, "contacts")),
  };
}

async function parse<T>(
  grid: CellGrid | null,
  read: (grid: CellGrid) => T,
): Promise<TableReading<T>> {
  if (grid === null) return { status: "none" };
  await breathe();
  try {
    return { status: "read", table: read(grid) };
  } catch (error) {
    if (error instanceof EngineError) return { status: "failed", error };
    throw error;
  }
}

/** Gives the table where it was read; null otherwise. */
export function tableOf<T>(reading: TableReading<T>): T | null {
  return reading.status === "read" ? reading.table : null;
}
