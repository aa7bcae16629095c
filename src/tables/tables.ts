/** The tables of a book, read once per content: worksheet functions and pane share one runtime. */
import {
  builtInPolicy,
  builtInRows,
  dueOn,
  findInvoiceLines,
  readContacts,
  readCustomers,
  readEvents,
  readInvoices,
  readOrders,
  readPolicy,
  readReceipts,
  readStatements,
  withFurtherItems,
  withReceipts,
  type CellGrid,
  type ColumnAnswers,
  type DateOrderSetting,
  type InvoiceLedger,
  type InvoiceLines,
  type Language,
  type Policy,
  type PolicyReading,
  type ReadingRules,
  type ReceiptsUse,
  type ReceiptTable,
  type SerialDate,
  type TableRules,
} from "../engine";
import { rememberByContent } from "./content-memo";

/** A ledger with the lines of its invoices. */
export interface LedgerTable {
  readonly ledger: InvoiceLedger;
  /** Found when first asked for: aging does not need them. */
  readonly lines: InvoiceLines;
  /** Gives the ledger as of a day, from which days past due count where it has no due dates. */
  readonly dueOn: (asOfDate: SerialDate | null) => LedgerTable;
  /** The receipts that pay it, in place of its own columns; null for none. */
  readonly receipts: ReceiptsUse | null;
  /** Gives the ledger as receipts up to a day leave it; see `withReceipts`. */
  readonly paidBy: (
    receipts: ReceiptTable | null,
    asOfDate: SerialDate,
    policy: Policy,
  ) => LedgerTable;
}

/** Gives a reader of a table beside the ledger by the rules of its policy. */
function byRules<T>(
  read: (grid: CellGrid, dateOrder: DateOrderSetting, columns: ColumnAnswers) => T,
): (grid: CellGrid, rules: TableRules) => T {
  return (grid, { dateOrder, columns }) => read(grid, dateOrder, columns);
}

/** Read a range with its header row; the same content under the same rules is read once. */
export const customersOf = rememberByContent(byRules(readCustomers));
export const statementsOf = rememberByContent(byRules(readStatements));
export const eventsOf = rememberByContent(byRules(readEvents));
export const ordersOf = rememberByContent(byRules(readOrders));
export const contactsOf = rememberByContent(byRules(readContacts));
export const receiptsOf = rememberByContent(byRules(readReceipts));
/** Receipts without invoices, which pay nothing. */
export const idleReceiptsOf = rememberByContent(
  (grid: CellGrid, { dateOrder, columns }: TableRules): ReceiptsUse => ({
    table: readReceipts(grid, dateOrder, columns),
    later: 0,
    faults: [],
  }),
);
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

/** A ledger as a table of receipts leaves it on a day. */
interface PaidTable {
  readonly receipts: ReceiptTable;
  readonly asOfDate: SerialDate;
  readonly policy: Policy;
  readonly table: LedgerTable;
}

/** Days, policies and receipts under which one ledger is remembered as paid. */
const PAID_TABLES = 2;

class LazyLedger implements LedgerTable {
  readonly ledger: InvoiceLedger;
  readonly receipts: ReceiptsUse | null;
  readonly #findLines: () => InvoiceLines;
  #paid: readonly PaidTable[] = [];
  #dated: { readonly asOfDate: SerialDate; readonly table: LazyLedger } | null = null;
  #lines: InvoiceLines | null = null;

  constructor(
    ledger: InvoiceLedger,
    receipts: ReceiptsUse | null = null,
    findLines = () => findInvoiceLines(ledger),
  ) {
    this.ledger = ledger;
    this.receipts = receipts;
    this.#findLines = findLines;
  }

  /** Gives the same table for the same day, so that books over it are recognised. */
  dueOn(asOfDate: SerialDate | null): LedgerTable {
    if (this.ledger.daysPastDue === null || asOfDate === null) return this;
    if (this.#dated?.asOfDate !== asOfDate) {
      this.#dated = { asOfDate, table: new LazyLedger(dueOn(this.ledger, asOfDate)) };
    }
    return this.#dated.table;
  }

  /** Gives the same table for the same receipts, day and policy, so that books over it are recognised. */
  paidBy(receipts: ReceiptTable | null, asOfDate: SerialDate, policy: Policy): LedgerTable {
    if (receipts === null) return this;
    const known = this.#paid.find(
      (one) => one.receipts === receipts && one.asOfDate === asOfDate && one.policy === policy,
    );
    if (known !== undefined) return known.table;
    const paid = withReceipts(this.ledger, receipts, asOfDate, policy);
    // What pays nothing is no line of an invoice.
    const findLines = () => withFurtherItems(this.lines, paid.ledger.length);
    const table = new LazyLedger(paid.ledger, paid.receipts, findLines);
    this.#paid = [{ receipts, asOfDate, policy, table }, ...this.#paid].slice(0, PAID_TABLES);
    return table;
  }

  get lines(): InvoiceLines {
    return (this.#lines ??= this.#findLines());
  }
}
