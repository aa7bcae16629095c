/** Worksheet functions that judge customers by other methods than the scorecard. */
import { optionalRange, rangeArgument } from "../arguments/arguments";
import { overBook } from "../cells/table-answers";
import { fiveCTable } from "./five-c-table";
import { judgementsTable } from "./judgements-table";

/**
 * Judges each customer by the five Cs: character, capacity, capital, collateral, conditions, and overall.
 * @customfunction FIVEC
 * @param customer Customer codes or names: a cell or a range. A row per customer.
 * @param customers Customers with their header row, ratings of the Cs among the columns; may be left empty.
 * @param invoices Invoices with their header row; may be left empty.
 * @param [asOfDate] Day of the assessment; what came later is not used. Default: the ledger's last day.
 * @param [policy] Policy table. Default: the built-in International policy.
 * @param [statements] Financial statements with their header row.
 * @param [events] Events such as law suits and broken promises, with their header row.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @param [orders] Open orders with their header row; they count as exposure as the policy says.
 * @returns Points 0 to 100 of each C, overall, grade, coverage, and what they are made of.
 */
export function fiveCs(
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
    (book) => fiveCTable(book, rangeArgument(customer)),
  );
}

/**
 * Sets four judgements of each customer side by side: scorecard, five Cs, expert panel, decision tree; and how far they agree.
 * @customfunction JUDGEMENTS
 * @param customer Customer codes or names: a cell or a range. A row per customer.
 * @param customers Customers with their header row; may be left empty.
 * @param invoices Invoices with their header row; may be left empty.
 * @param [asOfDate] Day of the assessment; what came later is not used. Default: the ledger's last day.
 * @param [policy] Policy table. Default: the built-in International policy.
 * @param [statements] Financial statements with their header row.
 * @param [events] Events such as law suits and broken promises, with their header row.
 * @param [ratings] Marks of the raters, as EXPERTSCORE reads them.
 * @param [tree] Rules, as DECISIONTREE reads them. Default: the built-in tree.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @param [orders] Open orders with their header row; they count as exposure as the policy says.
 * @returns Score and grade by each method, agreement, spread in grades, and the way through the tree.
 */
export function judgements(
  customer: unknown[][],
  customers: unknown[][],
  invoices: unknown[][],
  asOfDate?: unknown,
  policy?: unknown[][],
  statements?: unknown[][],
  events?: unknown[][],
  ratings?: unknown[][],
  tree?: unknown[][],
  receipts?: unknown[][],
  orders?: unknown[][],
): unknown[][] {
  return overBook(
    { customers, invoices, asOfDate, policy, statements, events, receipts, orders },
    (book) =>
      judgementsTable(book, rangeArgument(customer), optionalRange(ratings), optionalRange(tree)),
  );
}
