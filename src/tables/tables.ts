/** The tables of a book, read once per content: worksheet functions and pane share one runtime. */
import {
  builtInPolicy,
  builtInRows,
  findInvoiceLines,
  readCustomers,
  readEvents,
  readInvoices,
  readPolicy,
  readReceipts,
  readStatements,
  type CellGrid,
  type DateOrderSetting,
  type InvoiceLedger,
  type InvoiceLines,
  type Language,
  type PolicyReading,
} from "../engine";
import { rememberByContent } from "./content-memo";

/** A ledger with the lines of its invoices. */
export interface LedgerTable {
  readonly ledger: InvoiceLedger;
  /** Found when first asked for: aging does not need them. */
  readonly lines: InvoiceLines;
}

/** Read a range with its header row; the same content is read once. */
export const customersOf = rememberByContent(readCustomers);
export const statementsOf = rememberByContent(readStatements);
export const eventsOf = rememberByContent(readEvents);
export const receiptsOf = rememberByContent(readReceipts);
export const invoicesOf = rememberByContent(
  (grid: CellGrid, dateOrder: DateOrderSetting): LedgerTable =>
    new LazyLedger(readInvoices(grid, dateOrder)),
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
  #lines: InvoiceLines | null = null;

  constructor(ledger: InvoiceLedger) {
    this.ledger = ledger;
  }

  get lines(): InvoiceLines {
    return (this.#lines ??= findInvoiceLines(this.ledger));
  }
}
