/** The worksheet function that lists all customers. */
import { withCellErrors } from "../cells/cell-errors";
import { portfolioTable } from "./portfolio-table";
import { bookFor } from "../arguments/tables";

/**
 * Lists all customers: score and range, grade, exposure, limit now and suggested, warning, next review.
 * @customfunction PORTFOLIO
 * @param customers Customers with their header row; may be left empty.
 * @param invoices Invoices with their header row; may be left empty.
 * @param [asOfDate] Day of the assessment; what came later is not used. Default: the ledger's last day.
 * @param [policy] Policy table. Default: the built-in International policy.
 * @param [statements] Financial statements with their header row.
 * @param [events] Events such as law suits and broken promises, with their header row.
 * @returns A row per customer below a row of headings.
 */
export function portfolio(
  customers: unknown[][],
  invoices: unknown[][],
  asOfDate?: unknown,
  policy?: unknown[][],
  statements?: unknown[][],
  events?: unknown[][],
): unknown[][] {
  return withCellErrors((speak) => {
    const book = bookFor({ customers, invoices, asOfDate, policy, statements, events }, speak);
    return portfolioTable(book);
  });
}
