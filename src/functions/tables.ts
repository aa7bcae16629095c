/** The tables that worksheet functions share, read once per content in a recalculation. */
import {
  builtInPolicy,
  CreditBook,
  EngineError,
  findInvoiceLines,
  isBlank,
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
} from "../engine";
import { asOfDateArgument } from "./arguments";
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
const STANDARD: PolicyReading = { policy: builtInPolicy("International", "en"), issues: [] };

/** Reads a range of invoices; the same content is read once. */
export function ledgerTable(invoices: CellGrid, policy: Policy): LedgerTable {
  return invoicesOf(invoices, policy.settings.dateOrder);
}

/** Reads the policy argument with its issues; the International policy when there is none. */
export function policyReading(policy: CellGrid | null): PolicyReading {
  return isNothing(policy) ? STANDARD : policyOf(policy, undefined);
}

/**
 * Reads the policy argument for a function that computes with it.
 *
 * @throws {@link EngineError} `invalidPolicy` when a row of it has an error: what it was
 * meant to say must not be guessed.
 */
export function policyTable(policy: CellGrid | null): Policy {
  const reading = policyReading(policy);
  const fault = reading.issues.find(({ severity }) => severity === "error");
  if (fault !== undefined) {
    const { row, column, code, found } = fault;
    throw new EngineError("invalidPolicy", { row, column, issue: code, found });
  }
  return reading.policy;
}

/** Reads a range of receipts; null when it is left out. */
export function receiptTable(receipts: CellGrid | null, policy: Policy): ReceiptTable | null {
  return isNothing(receipts) ? null : receiptsOf(receipts, policy.settings.dateOrder);
}

/** Arguments of a function over a credit book, as they arrive; omitted ones are null. */
export interface BookArguments {
  readonly customers: CellGrid | null;
  readonly invoices: CellGrid | null;
  readonly asOfDate: unknown;
  readonly policy: CellGrid | null | undefined;
  readonly statements: CellGrid | null | undefined;
  readonly events: CellGrid | null | undefined;
}

/**
 * Reads the tables of a credit book; the same tables on the same day are assessed once.
 *
 * @param speak - Told the policy's language as soon as it is known.
 */
export function bookFor(
  { customers, invoices, asOfDate, policy, statements, events }: BookArguments,
  speak: (language: Language) => void,
): CreditBook {
  const rules = policyTable(policy ?? null);
  speak(rules.language);
  const { dateOrder } = rules.settings;
  const table = isNothing(invoices) ? null : ledgerTable(invoices, rules);
  return bookOf(
    {
      customers: isNothing(customers) ? null : customersOf(customers, dateOrder),
      ledger: table?.ledger ?? null,
      lines: table?.lines ?? null,
      statements: isNothing(statements) ? null : statementsOf(statements, dateOrder),
      events: isNothing(events) ? null : eventsOf(events, dateOrder),
    },
    asOfDateArgument(asOfDate),
    rules,
  );
}

/** Books remembered: tables are read once, so that the same ones are the same objects. */
let books: readonly { readonly date: SerialDate | null; readonly book: CreditBook }[] = [];

function bookOf(tables: CreditTables, date: SerialDate | null, policy: Policy): CreditBook {
  const known = books.find(
    (one) =>
      one.date === date &&
      one.book.policy === policy &&
      (Object.keys(tables) as (keyof CreditTables)[]).every(
        (name) => one.book.tables[name] === tables[name],
      ),
  );
  const entry = known ?? { date, book: new CreditBook(tables, date, policy) };
  books = [entry, ...books.filter((one) => one !== entry)].slice(0, 3);
  return entry.book;
}

/** Gives a range that may be left out; null for one that holds nothing. */
export function orNull(grid: CellGrid | null | undefined): CellGrid | null {
  return isNothing(grid) ? null : grid;
}

/** An omitted range arrives as null; an empty one, whose cells may arrive as 0, says as much. */
function isNothing(grid: CellGrid | null | undefined): grid is null | undefined {
  return grid == null || grid.every((row) => row.every((cell) => isBlank(cell) || cell === 0));
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
