/** The worksheet function that explains the score of one customer. */
import { explainScore as scoreExplanation } from "../../engine";
import { withCellErrors } from "../cells/cell-errors";
import { forOneCustomer } from "../cells/customer-cells";
import { scoreExplanationTable } from "./score-explanation-table";
import { bookFor } from "../arguments/tables";

/**
 * Explains the score of one customer: each factor, the rule that applied, what would raise it, what reaches the next grade.
 * @customfunction EXPLAINSCORE
 * @param customer Customer code or name: one cell.
 * @param customers Customers with their header row; may be left empty.
 * @param invoices Invoices with their header row; may be left empty.
 * @param [asOfDate] Day of the assessment; what came later is not used. Default: the ledger's last day.
 * @param [policy] Policy table. Default: the built-in International policy.
 * @param [statements] Financial statements with their header row.
 * @param [events] Events such as law suits and broken promises, with their header row.
 * @returns The verdict, a row per factor with contributions that add up to the score, and the way to the next grade.
 */
export function explainScore(
  customer: unknown,
  customers: unknown[][],
  invoices: unknown[][],
  asOfDate?: unknown,
  policy?: unknown[][],
  statements?: unknown[][],
  events?: unknown[][],
): unknown[][] {
  return withCellErrors((speak) => {
    const book = bookFor({ customers, invoices, asOfDate, policy, statements, events }, speak);
    return forOneCustomer(book, customer, (place) =>
      scoreExplanationTable(scoreExplanation(book, place), book),
    );
  });
}
