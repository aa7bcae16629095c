/** The tables that worksheet functions share, read once per content in a recalculation. */
import {
  builtInPolicy,
  builtInRows,
  CreditBook,
  EngineError,
  findInvoiceLines,
  readCustomers,
  readEvents,
  readInvoices,
  readPolicy,
  readReceipts,
  readStatements,
  type CellGrid,
  type CreditTables,
  type DateOrderSetting,
  type InvoiceLedger,
  type InvoiceLines,
  type Language,
  type Policy,
  type PolicyReading,
  type ReceiptTable,
  type SerialDate,
  type StatementTable,
} from "../../engine";
import { asOfDateArgument, optionalRange, rangeArgument } from "./arguments";
import { rememberByContent } from "./content-memo";

/** A ledger with the lines of its invoices. */
export interface LedgerTable {
  readonly ledger: InvoiceLedger;
  /** Found when first asked for: aging does not need them. */
  readonly lines: InvoiceLines;
}

const invoicesOf = rememberByContent(
  (grid: CellGrid, dateOrder: DateOrderSetting) => new LazyLedger(readInvoices(grid, dateOrder)),
);
const customersOf = rememberByContent(readCustomers);
const statementsOf = rememberByContent(readStatements);
const eventsOf = rememberByContent(readEvents);
const receiptsOf = rememberByContent(readReceipts);
const policyOf = rememberByContent<PolicyReading>(readPolicy);

/** What applies where no policy is given: one object, so that books under it are recognised. */
const STANDARD: PolicyReading = {
  policy: builtInPolicy("International", "en"),
  issues: [],
  rows: builtInRows("International", "en"),
};

/** Reads a range of invoices; the same content is read once. */
export function ledgerTable(invoices: unknown, policy: Policy): LedgerTable {
  return invoicesOf(rangeArgument(invoices), policy.settings.dateOrder);
}

/**
 * Reads the policy argument with its issues; the International policy when there is none.
 *
 * @param speak - Told the policy's language as soon as it is known.
 */
export function policyReading(policy: unknown, speak: (language: Language) => void): PolicyReading {
  const grid = optionalRange(policy);
  const reading = grid === null ? STANDARD : policyOf(grid, undefined);
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
  return statementsOf(rangeArgument(statements), policy.settings.dateOrder);
}

/** Reads a range of receipts; null when it is left out. */
export function receiptTable(receipts: unknown, policy: Policy): ReceiptTable | null {
  const grid = optionalRange(receipts);
  return grid === null ? null : receiptsOf(grid, policy.settings.dateOrder);
}

/** Arguments of a function over a credit book, as they arrive; omitted ones are null. */
export interface BookArguments {
  readonly customers: unknown;
  readonly invoices: unknown;
  readonly asOfDate: unknown;
  readonly policy: unknown;
  readonly statements: unknown;
  readonly events: unknown;
}

/** Reads the tables of a credit book; the same tables on the same day are assessed once. */
export function bookFor(given: BookArguments, speak: (language: Language) => void): CreditBook {
  const policy = policyTable(given.policy, speak);
  return bookOf(creditTables(given, policy), asOfDateArgument(given.asOfDate), policy);
}

/** Reads the tables of a credit book, which several books may share. */
export function creditTables(
  given: Omit<BookArguments, "asOfDate" | "policy">,
  policy: Policy,
): CreditTables {
  const { dateOrder } = policy.settings;
  const customers = optionalRange(given.customers);
  const invoices = optionalRange(given.invoices);
  const statements = optionalRange(given.statements);
  const events = optionalRange(given.events);
  const table = invoices === null ? null : invoicesOf(invoices, dateOrder);
  return {
    customers: customers === null ? null : customersOf(customers, dateOrder),
    ledger: table?.ledger ?? null,
    lines: table?.lines ?? null,
    statements: statements === null ? null : statementsOf(statements, dateOrder),
    events: events === null ? null : eventsOf(events, dateOrder),
  };
}

/** Books on other days and under other policies, kept as long as their tables are remembered. */
const books = new WeakMap<object, readonly BookEntry[]>();

interface BookEntry {
  readonly date: SerialDate | null;
  readonly book: CreditBook;
}

/** Days and policies under which the same tables are remembered. */
const BOOKS_PER_TABLE = 3;

/** Tables are read once per content, so that the same ones are the same objects. */
function bookOf(tables: CreditTables, date: SerialDate | null, policy: Policy): CreditBook {
  const owner = tables.ledger ?? tables.customers ?? tables.statements ?? policy;
  const entries = books.get(owner) ?? [];
  const known = entries.find(
    (one) => one.date === date && one.book.policy === policy && areSame(one.book.tables, tables),
  );
  const entry = known ?? { date, book: new CreditBook(tables, date, policy) };
  const others = entries.filter((one) => one !== entry);
  books.set(owner, [entry, ...others].slice(0, BOOKS_PER_TABLE));
  return entry.book;
}

function areSame(a: CreditTables, b: CreditTables): boolean {
  return (Object.keys(a) as (keyof CreditTables)[]).every((name) => a[name] === b[name]);
}

class LazyLedger implements LedgerTable {
  readonly ledger: InvoiceLedger;
  #lines: InvoiceLines | null = null;

  constructor(ledger: InvoiceLedger) {
    this.ledger = ledger;
  }

  get lines(): InvoiceLines {
    return (this.#lines ??= findInvoiceLines(this.ledger));
  }
}
