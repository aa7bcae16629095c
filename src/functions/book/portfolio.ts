/** The worksheet function that lists all customers. */
import { overBook } from "../cells/table-answers";
import { portfolioTable } from "./portfolio-table";

/**
 * Lists all customers: score and range, grade, exposure, limit now and suggested, warning, next review.
 * @customfunction PORTFOLIO
 * @param customers Customers with their header row; may be left empty.
 * @param invoices Invoices with their header row; may be left empty.
 * @param [asOfDate] Day of the assessment; what came later is not used. Default: the ledger's last day.
 * @param [policy] Policy table. Default: the built-in International policy.
 * @param [statements] Financial statements with their header row.
 * @param [events] Events such as law suits and broken promises, with their header row.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @param [orders] Open orders with their header row; they count as exposure as the policy says.
 * @returns A row per customer below a row of headings.
 */
export function portfolio(
  customers: unknown[][],
  invoices: unknown[][],
  asOfDate?: unknown,
  policy?: unknown[][],
  statements?: unknown[][],
  events?: unknown[][],
  receipts?: unknown[][],
  orders?: unknown[][],
): unknown[][] {
  return overBook(
    { customers, invoices, asOfDate, policy, statements, events, receipts, orders },
    (book) => portfolioTable(book),
  );
}
