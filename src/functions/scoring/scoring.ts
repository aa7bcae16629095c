/** Worksheet functions about scores and grades. */
import { gradeOf, isErrorCell } from "../../engine";
import { rangeArgument, scoreArgument } from "../arguments/arguments";
import { orCellError, passedOnError, withCellErrors } from "../cells/cell-errors";
import { overBook } from "../cells/table-answers";
import { forEachCustomer, scoreValue } from "../cells/customer-cells";
import { policyTable } from "../arguments/tables";

/**
 * Gives the credit score of each customer, 0 to 100; higher is safer.
 * @customfunction CREDITSCORE
 * @param customer Customer codes or names: a cell or a range. The result has its shape.
 * @param customers Customers with their header row; may be left empty.
 * @param invoices Invoices with their header row; may be left empty.
 * @param [asOfDate] Day of the assessment; what came later is not used. Default: the ledger's last day.
 * @param [policy] Policy table. Default: the built-in International policy.
 * @param [statements] Financial statements with their header row.
 * @param [events] Events such as law suits and broken promises, with their header row.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @param [orders] Open orders with their header row; they count as exposure as the policy says.
 * @returns One score per customer; #N/A with the reason where too little is known.
 */
export function creditScore(
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
    (book) => forEachCustomer(book, rangeArgument(customer), scoreValue),
  );
}

/**
 * Gives the grade of each score by the thresholds of the policy.
 * @customfunction CREDITGRADE
 * @param score Scores 0 to 100: a cell or a range. The result has its shape.
 * @param [policy] Policy table. Default: the built-in International policy.
 * @returns One grade per score; blank for a blank cell.
 */
export function creditGrade(score: unknown[][], policy?: unknown[][]): unknown[][] {
  return withCellErrors((speak) => {
    const rules = policyTable(policy, speak);
    return rangeArgument(score).map((row) =>
      row.map((cell) => {
        if (isErrorCell(cell)) return passedOnError(cell, rules.language);
        return orCellError(rules.language, () => {
          const value = scoreArgument(cell);
          return value === null ? "" : gradeOf(value, rules);
        });
      }),
    );
  });
}
