/** The tables of a book, read once per content: worksheet functions and pane share one runtime. */
import {
  builtInPolicy,
  builtInRows,
  dueOn,
  findInvoiceLines,
  readCustomers,
  readEvents,
  readInvoices,
  readPolicy,
  readReceipts,
  readStatements,
  type CellGrid,
  type InvoiceLedger,
  type InvoiceLines,
  type Language,
  type PolicyReading,
  type ReadingRules,
  type SerialDate,
} from "../engine";
import { rememberByContent } from "./content-memo";

/** A ledger with the lines of its invoices. */
export interface LedgerTable {
  readonly ledger: InvoiceLedger;
  /** Found when first asked for: aging does not need them. */
  readonly lines: InvoiceLines;
  /** Gives the ledger as of a day, from which days past due count where it has no due dates. */
  readonly dueOn: (asOfDate: SerialDate | null) => LedgerTable;
}

/** Read a range with its header row; the same content is read once. */
export const customersOf = rememberByContent(readCustomers);
export const statementsOf = rememberByContent(readStatements);
export const eventsOf = rememberByContent(readEvents);
export const receiptsOf = rememberByContent(readReceipts);
export const invoicesOf = rememberByContent(
  (grid: CellGrid, rules: ReadingRules): LedgerTable => new LazyLedger(readInvoices(grid, rules)),
);
const policyRangeOf = rememberByContent<PolicyReading>(readPolicy);

/** Built-in policies, each one object, so that books under it are recognised. */
const standards = new Map<Language, PolicyReading>();

/** Reads a policy table; the International policy where there is none. */
export function policyOf(grid: CellGrid | null, language: Language = "en"): PolicyReading {
  if (grid !== null) return policyRangeOf(grid, undefined);
  const known = standards.get(language) ?? {
    policy: builtInPolicy("International", language),
    issues: [],
    rows: builtInRows("International", language),
  };
  standards.set(language, known);
  return known;
}

class LazyLedger implements LedgerTable {
  readonly ledger: InvoiceLedger;
  #dated: { readonly asOfDate: SerialDate; readonly table: LazyLedger } | null = null;
  #lines: InvoiceLines | null = null;

  constructor(ledger: InvoiceLedger) {
    this.ledger = ledger;
  }

  /** Gives the same table for the same day, so that books over it are recognised. */
  dueOn(asOfDate: SerialDate | null): LedgerTable {
    if (this.ledger.daysPastDue === null || asOfDate === null) return this;
    if (this.#dated?.asOfDate !== asOfDate) {
      this.#dated = { asOfDate, table: new LazyLedger(dueOn(this.ledger, asOfDate)) };
    }
    return this.#dated.table;
  }

  get lines(): InvoiceLines {
    return (this.#lines ??= findInvoiceLines(this.ledger));
  }
}
