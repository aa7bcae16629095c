/** Worksheet functions about credit limits. */
import { explainLimit as limitExplanation } from "../../engine";
import { rangeArgument } from "../arguments/arguments";
import { overBook } from "../cells/table-answers";
import { forEachCustomer, forOneCustomer, limitAmount } from "../cells/customer-cells";
import { limitExplanationTable } from "./limit-explanation-table";

/**
 * Suggests a credit limit for each customer: the lowest of the policy's methods, by grade and cap.
 * @customfunction SUGGESTLIMIT
 * @param customer Customer codes or names: a cell or a range. The result has its shape.
 * @param customers Customers with their header row; may be left empty.
 * @param invoices Invoices with their header row; may be left empty.
 * @param [asOfDate] Day of the assessment; what came later is not used. Default: the ledger's last day.
 * @param [policy] Policy table. Default: the built-in International policy.
 * @param [statements] Financial statements with their header row.
 * @param [events] Events such as law suits and broken promises, with their header row.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @param [orders] Open orders with their header row; they count as exposure as the policy says.
 * @returns One limit per customer in base currency; #N/A with the reason where there is none.
 */
export function suggestedLimit(
  customer: unknown[][],
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
    (book) => forEachCustomer(book, rangeArgument(customer), limitAmount),
  );
}

/**
 * Explains the credit limit of one customer: the methods side by side with the binding one marked, grade factor, cap and rounding.
 * @customfunction EXPLAINLIMIT
 * @param customer Customer code or name: one cell.
 * @param customers Customers with their header row; may be left empty.
 * @param invoices Invoices with their header row; may be left empty.
 * @param [asOfDate] Day of the assessment; what came later is not used. Default: the ledger's last day.
 * @param [policy] Policy table. Default: the built-in International policy.
 * @param [statements] Financial statements with their header row.
 * @param [events] Events such as law suits and broken promises, with their header row.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @param [orders] Open orders with their header row; they count as exposure as the policy says.
 * @returns A row per method, the way to the suggested limit, then exposure and utilisation.
 */
export function explainLimit(
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
        limitExplanationTable(limitExplanation(book, place), book),
      ),
  );
}
