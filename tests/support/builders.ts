/** Valid inputs of the engine; a test states only the fields that it is about. */

import { CreditBook, type CreditTables } from "../../src/engine/book/credit-book";
import type { CellGrid } from "../../src/engine/values/cells";
import { readCustomers } from "../../src/engine/ledger/customers";
import { readEvents } from "../../src/engine/ledger/events";
import { findInvoiceLines } from "../../src/engine/ledger/invoice-lines";
import type { InvoiceLedger } from "../../src/engine/ledger/invoice-ledger";
import { readOrders } from "../../src/engine/ledger/orders";
import { readInvoices } from "../../src/engine/ledger/read-invoices";
import { builtInPolicy } from "../../src/engine/policy/built-in-policies";
import type { PolicyName } from "../../src/engine/words/item-names";
import type { Policy, PolicySettings } from "../../src/engine/policy/policy";
import type { SerialDate } from "../../src/engine/values/serial-date";
import { readStatements } from "../../src/engine/statements/read-statements";

/** Header of each field of an item, in the order of the columns. */
const ITEM_HEADERS = {
  customer: "Customer ID",
  customerName: "Customer Name",
  invoiceNo: "Invoice No.",
  type: "Type",
  documentDate: "Invoice Date",
  terms: "Terms",
  dueDate: "Due Date",
  amount: "Amount",
  paidAmount: "Paid Amount",
  openAmount: "Open Amount",
  settledDate: "Settled Date",
  isOpen: "Is Open",
  status: "Status",
  currency: "Currency",
  disputed: "Disputed",
  salesperson: "Salesperson",
} as const;

type ItemField = keyof typeof ITEM_HEADERS;

/** A row of a ledger: any cell under any field. */
export type Item = Readonly<Partial<Record<ItemField, unknown>>>;

/** Day on which an item without dates falls due: 1 January 2024. */
const DUE_DATE = 45_292;

/** An item of 100 for customer C-1, on 30 days, as a range has it. */
function validItem(item: Item): Item {
  const dueDate = typeof item.dueDate === "number" && item.dueDate > 0 ? item.dueDate : DUE_DATE;
  const amount = "openAmount" in item ? item.openAmount : 100;
  return { customer: "C-1", documentDate: dueDate - 30, dueDate, amount, ...item };
}

/** A range of invoices: columns for the fields that any item states, blank where one does not. */
export function invoiceGrid(...items: readonly Item[]): CellGrid {
  const rows = items.map(validItem);
  const stated = new Set(Object.keys(rows[0] ?? validItem({})));
  for (const row of rows) Object.keys(row).forEach((field) => stated.add(field));
  const fields = (Object.keys(ITEM_HEADERS) as ItemField[]).filter((field) => stated.has(field));
  return [
    fields.map((field) => ITEM_HEADERS[field]),
    ...rows.map((row) => fields.map((field) => row[field] ?? "")),
  ];
}

/** A ledger of items, read from a range as Excel hands it over. */
export function ledgerOf(...items: readonly Item[]): InvoiceLedger {
  return readInvoices(invoiceGrid(...items));
}

/** Changes to a built-in policy; settings are changed one by one. */
export type PolicyChanges = Partial<Omit<Policy, "settings" | "name">> & {
  readonly name?: PolicyName;
  readonly settings?: Partial<PolicySettings>;
};

/** The International policy in English, or another, with changes. */
export function policyOf({ name, settings, ...rules }: PolicyChanges = {}): Policy {
  const policy = builtInPolicy(name ?? "International", "en");
  return { ...policy, ...rules, settings: { ...policy.settings, ...settings } };
}

/** Rates of a policy that hold from ever on. */
export function ratesOf(rates: Readonly<Record<string, number>>): Policy["rates"] {
  return new Map(
    Object.entries(rates).map(([code, value]) => [code, [{ from: -Infinity, value, row: null }]]),
  );
}

/** The ranges of a credit book; those that are left out contribute nothing. */
export interface BookRanges {
  readonly customers?: CellGrid;
  readonly invoices?: CellGrid;
  readonly statements?: CellGrid;
  readonly events?: CellGrid;
  readonly orders?: CellGrid;
  readonly asOfDate?: SerialDate | null;
  readonly policy?: Policy;
}

/** A credit book over ranges, on the day after the last due date of `ledgerOf`'s items. */
export function bookOf({
  customers,
  invoices,
  statements,
  events,
  orders,
  ...on
}: BookRanges): CreditBook {
  const ledger = invoices === undefined ? null : readInvoices(invoices);
  const tables: CreditTables = {
    customers: customers === undefined ? null : readCustomers(customers),
    ledger,
    lines: ledger && findInvoiceLines(ledger),
    statements: statements === undefined ? null : readStatements(statements),
    events: events === undefined ? null : readEvents(events),
    receipts: null,
    orders: orders === undefined ? null : readOrders(orders),
  };
  const asOfDate = on.asOfDate === undefined ? DUE_DATE + 1 : on.asOfDate;
  return new CreditBook(tables, asOfDate, on.policy ?? policyOf());
}
