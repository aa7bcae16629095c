/** The worksheet function that explains the score of one customer. */
import { explainScore as scoreExplanation } from "../../engine";
import { overBook } from "../cells/table-answers";
import { forOneCustomer } from "../cells/customer-cells";
import { scoreExplanationTable } from "./score-explanation-table";

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
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @param [orders] Open orders with their header row; they count as exposure as the policy says.
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
  receipts?: unknown[][],
  orders?: unknown[][],
): unknown[][] {
  return overBook(
    { customers, invoices, asOfDate, policy, statements, events, receipts, orders },
    (book) =>
      forOneCustomer(book, customer, (place) =>
        scoreExplanationTable(scoreExplanation(book, place), book),
      ),
  );
}
