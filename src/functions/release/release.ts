/** Worksheet functions about the release of orders. */
import { bookOf } from "../../tables/credit-books";
import { dateArgument, rangeArgument } from "../arguments/arguments";
import { creditTables, ledgerHistory, policyTable } from "../arguments/tables";
import { withCellErrors } from "../cells/cell-errors";
import { overBook } from "../cells/table-answers";
import { orderAnswers } from "./order-answers";
import { replayTable } from "./replay-table";
import { termsTable } from "./terms-table";

/**
 * Says whether an order may go out, OK, warn or hold, with each rule that fired and what would release it.
 * @customfunction ORDERCHECK
 * @param customer Customer code or name. A list of them gives the decision of each order, in its shape.
 * @param amount Amount of the order in base currency: one, or one per customer. Blank: how things stand now.
 * @param customers Customers with their header row; may be left empty.
 * @param invoices Invoices with their header row; may be left empty.
 * @param [asOfDate] Day of the order; what came later is not used. Default: the ledger's last day.
 * @param [policy] Policy table: hold and warning lines. Default: the built-in International policy.
 * @param [statements] Financial statements with their header row.
 * @param [events] Events such as law suits and broken promises, with their header row.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @param [orders] Open orders with their header row; they count as exposure as the policy says.
 * @returns The decision, then a row per rule that fired.
 */
export function orderCheck(
  customer: unknown[][],
  amount: unknown[][],
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
    (book) => orderAnswers(book, rangeArgument(customer), amount),
  );
}

/**
 * Suggests payment terms, prepayment and review period for each customer by the grade of the policy, with the reason.
 * @customfunction SUGGESTTERMS
 * @param customer Customer codes or names: a cell or a range.
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
export function suggestedTerms(
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
    (book) => termsTable(book, rangeArgument(customer)),
  );
}

/**
 * Replays the order check on past invoices: which of them it would have stopped, and what became of them.
 * @customfunction ORDERREPLAY
 * @param customers Customers with their header row: limits and cover as they stand today.
 * @param invoices Invoices with their header row; settled ones with their settled dates.
 * @param fromDate First day whose invoices are checked.
 * @param toDate Last day whose invoices are checked.
 * @param [policy] Policy table: hold and warning lines. Default: the built-in International policy.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @returns Orders by decision and by rule with their outcomes, then the stopped orders, the largest first.
 */
export function orderReplay(
  customers: unknown[][],
  invoices: unknown[][],
  fromDate: unknown,
  toDate: unknown,
  policy?: unknown[][],
  receipts?: unknown[][],
): unknown[][] {
  return withCellErrors((speak) => {
    const rules = policyTable(policy, speak);
    const table = ledgerHistory(invoices, rules, null, receipts);
    const book = bookOf(creditTables({ customers }, rules, table), null, rules);
    return replayTable(book, dateArgument(fromDate, "fromDate"), dateArgument(toDate, "toDate"));
  });
}
