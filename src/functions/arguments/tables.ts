/** Arguments that are tables, and the books over them. */
import {
  asOfDateOf,
  EngineError,
  type ContactTable,
  type CreditBook,
  type CreditTables,
  type Language,
  type Policy,
  type PolicyReading,
  type ReceiptTable,
  type RiskRegister,
  type SerialDate,
  type StatementTable,
} from "../../engine";
import { bookOf } from "../../tables/credit-books";
import { registerOf } from "../../tables/function-tables";
import {
  contactsOf,
  customersOf,
  eventsOf,
  idleReceiptsOf,
  invoicesOf,
  ordersOf,
  policyOf,
  receiptsOf,
  statementsOf,
  type LedgerTable,
} from "../../tables/tables";
import { asOfDateArgument, optionalRange, rangeArgument } from "./arguments";

/**
 * Reads a range of invoices; the same content is read once.
 *
 * @param asOfDate - Day from which days past due count, where the range has no due dates; null
 * for the ledger's last day.
 * @param receipts - Receipts up to that day, in place of the ledger's own columns.
 */
export function ledgerTable(
  invoices: unknown,
  policy: Policy,
  asOfDate: SerialDate | null,
  receipts: unknown = null,
): LedgerTable {
  const table = invoicesOf(rangeArgument(invoices), policy.reading).dueOn(asOfDate);
  const paid = receiptTable(receipts, policy);
  return paid === null ? table : table.paidBy(paid, asOfDateOf(table.ledger, asOfDate), policy);
}

/** The same as all receipts leave it, for a look at its whole past. */
export function ledgerHistory(
  invoices: unknown,
  policy: Policy,
  asOfDate: SerialDate | null,
  receipts: unknown,
): LedgerTable {
  const table = ledgerTable(invoices, policy, asOfDate);
  const paid = receiptTable(receipts, policy);
  if (paid === null) return table;
  const lastDay = paid.receipts.reduce(
    (latest, { date }) => Math.max(latest, date),
    table.ledger.lastDate,
  );
  return table.paidBy(paid, lastDay, policy);
}

/**
 * Reads the policy argument with its issues; the International policy when there is none.
 *
 * @param speak - Told the policy's language as soon as it is known.
 */
export function policyReading(policy: unknown, speak: (language: Language) => void): PolicyReading {
  const grid = optionalRange(policy);
  const reading = policyOf(grid);
  speak(reading.policy.language);
  return reading;
}

/**
 * Reads the policy argument for a function that computes with it.
 *
 * @throws {@link EngineError} `invalidPolicy` when a row of it has an error: what it was
 * meant to say must not be guessed.
 */
export function policyTable(policy: unknown, speak: (language: Language) => void): Policy {
  return usablePolicy(policy, speak).policy;
}

/** Reads the policy argument with its rows; see {@link policyTable}. */
export function usablePolicy(policy: unknown, speak: (language: Language) => void): PolicyReading {
  const reading = policyReading(policy, speak);
  const fault = reading.issues.find(({ severity }) => severity === "error");
  if (fault !== undefined) {
    const { row, column, code, found } = fault;
    throw new EngineError("invalidPolicy", { row, column, issue: code, found });
  }
  return reading;
}

/** Reads a range of statements; the same content is read once. */
export function statementTable(statements: unknown, policy: Policy): StatementTable {
  return statementsOf(rangeArgument(statements), policy.tables.statements);
}

/** Reads a range of contacts; the same content is read once. */
export function contactTable(contacts: unknown, policy: Policy): ContactTable {
  return contactsOf(rangeArgument(contacts), policy.tables.contacts);
}

/** Reads a register of risks; the same content is read once. */
export function registerTable(register: unknown, policy: Policy): RiskRegister {
  return registerOf(rangeArgument(register), policy.settings.dateOrder);
}

/** Reads a range of receipts; null when it is left out. */
export function receiptTable(receipts: unknown, policy: Policy): ReceiptTable | null {
  const grid = optionalRange(receipts);
  return grid === null ? null : receiptsOf(grid, policy.tables.receipts);
}

/** Arguments of a function over a credit book, as they arrive; omitted ones are null. */
export interface BookArguments {
  readonly customers: unknown;
  readonly invoices: unknown;
  readonly asOfDate: unknown;
  readonly policy: unknown;
  readonly statements?: unknown;
  readonly events?: unknown;
  readonly receipts?: unknown;
  readonly orders?: unknown;
}

/** Reads the tables of a credit book; the same tables on the same day are assessed once. */
export function bookFor(given: BookArguments, speak: (language: Language) => void): CreditBook {
  const policy = policyTable(given.policy, speak);
  const asOfDate = asOfDateArgument(given.asOfDate);
  const { invoices, receipts } = given;
  const isGiven = optionalRange(invoices) !== null;
  const table = isGiven ? ledgerTable(invoices, policy, asOfDate, receipts) : null;
  const tables = creditTables(given, policy, table);
  const unused = isGiven ? null : optionalRange(receipts);
  if (unused === null) return bookOf(tables, asOfDate, policy);
  const idle = idleReceiptsOf(unused, policy.tables.receipts);
  return bookOf({ ...tables, receipts: idle }, asOfDate, policy);
}

/** Reads the tables of a credit book beside its ledger, which several books may share. */
export function creditTables(
  given: Omit<BookArguments, "asOfDate" | "policy" | "invoices" | "receipts">,
  policy: Policy,
  table: LedgerTable | null,
): CreditTables {
  const { tables: rules } = policy;
  const customers = optionalRange(given.customers);
  const statements = optionalRange(given.statements);
  const events = optionalRange(given.events);
  const orders = optionalRange(given.orders);
  return {
    customers: customers === null ? null : customersOf(customers, rules.customers),
    ledger: table?.ledger ?? null,
    lines: table?.lines ?? null,
    statements: statements === null ? null : statementsOf(statements, rules.statements),
    events: events === null ? null : eventsOf(events, rules.events),
    receipts: table?.receipts ?? null,
    orders: orders === null ? null : ordersOf(orders, rules.orders),
  };
}
