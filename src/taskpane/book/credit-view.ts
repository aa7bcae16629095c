/** The credit book as the pane shows it: assessed on one day, with its control totals. */
import {
  agingByCustomer,
  agingReport,
  asOfDateOf,
  checkLedger,
  EngineError,
  type AgingReport,
  type AgingRow,
  type CreditBook,
  type Language,
  type LedgerCheck,
  type SerialDate,
} from "../../engine";
import { notDueLabel } from "../../i18n/not-due";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { bookOf } from "../../tables/credit-books";
import { breathe } from "./breathe";
import { tableOf, type ParsedTables } from "./parsed-tables";

/** The tables as they could be assessed. */
export interface AssessedView {
  readonly status: "assessed";
  readonly book: CreditBook;
  /** Null without a ledger, as is the report. */
  readonly check: LedgerCheck | null;
  readonly report: AgingReport | null;
  readonly agingRows: ReadonlyMap<number, AgingRow>;
}

/** What can be said about the tables on one day. */
export type CreditView =
  | AssessedView
  | { readonly status: "impossible"; readonly error: EngineError | WorkbookProblem }
  /** Neither customers nor invoices could be read. */
  | { readonly status: "nothing" };

/** Assesses the tables, step by step, so that the pane stays alive. */
export async function assessTables(
  tables: ParsedTables,
  asOfDate: SerialDate | null,
  language: Language,
): Promise<CreditView> {
  const customers = tableOf(tables.customers);
  const given = tableOf(tables.invoices);
  if (customers === null && given === null) return { status: "nothing" };
  const { policy } = tables.applied;
  try {
    await breathe();
    const receipts = tableOf(tables.receipts);
    const invoices = given?.paidBy(receipts, asOfDateOf(given.ledger, asOfDate), policy) ?? null;
    await breathe();
    const book = bookOf(
      {
        customers,
        ledger: invoices?.ledger ?? null,
        lines: invoices?.lines ?? null,
        statements: tableOf(tables.statements),
        events: tableOf(tables.events),
        receipts: invoices?.receipts ?? null,
        orders: tableOf(tables.orders),
      },
      asOfDate,
      policy,
    );
    if (invoices === null) {
      return { status: "assessed", book, check: null, report: null, agingRows: new Map() };
    }
    await breathe();
    const { ledger, lines } = invoices;
    const report = agingReport(ledger, book.asOfDate, policy, { notDue: notDueLabel(language) });
    await breathe();
    return {
      status: "assessed",
      book,
      check: checkLedger(ledger, lines, asOfDate, policy),
      report,
      agingRows: agingByCustomer(report, ledger, book.places),
    };
  } catch (error) {
    if (error instanceof EngineError) return { status: "impossible", error };
    throw error;
  }
}

/**
 * Finds the customer that a row of cells names.
 *
 * @param cells - The active cell first, then its row from the left. A text says more than
 * a number, which may as well be an amount.
 * @returns A place of the book; null when no cell names a customer.
 */
export function customerInRow(book: CreditBook, cells: readonly unknown[]): number | null {
  const texts = cells.filter((cell) => typeof cell === "string");
  const numbers = cells.filter((cell) => typeof cell === "number");
  for (const cell of [...texts, ...numbers]) {
    const place = book.places.index.find(cell);
    if (place !== null) return place;
  }
  return null;
}
