/** Worksheet functions about the release of orders. */
import { cellText, checkOrder, customerKey, isErrorCell } from "../../engine";
import { decisionName } from "../../i18n/order-labels";
import { dateArgument, rangeArgument } from "../arguments/arguments";
import { orCellError, passedOnError, withCellErrors } from "../cells/cell-errors";
import { orderAmountArgument, orderAmounts } from "../arguments/order-arguments";
import { orderCheckTable } from "./order-check-table";
import { replayTable } from "./replay-table";
import { bookFor } from "../arguments/tables";
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
): unknown[][] {
  return withCellErrors((speak) => {
    const book = bookFor({ customers, invoices, asOfDate, policy, statements, events }, speak);
    const { language } = book.policy;
    const asked = rangeArgument(customer);
    const amounts = orderAmounts(amount, asked);
    const single = asked.length === 1 && asked[0]!.length === 1 ? asked[0]![0] : undefined;
    if (single !== undefined && customerKey(single) !== "") {
      const place = book.placeOf(cellText(single));
      return orderCheckTable(book, place, orderAmountArgument(amounts(0, 0)));
    }
    return asked.map((row, i) =>
      row.map((cell, j) => {
        if (isErrorCell(cell)) return passedOnError(cell, language);
        if (customerKey(cell) === "") return "";
        return orCellError(language, () => {
          const order = orderAmountArgument(amounts(i, j));
          return decisionName(
            checkOrder(book, book.placeOf(cellText(cell)), order).decision,
            language,
          );
        });
      }),
    );
  });
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
): unknown[][] {
  return withCellErrors((speak) => {
    const book = bookFor({ customers, invoices, asOfDate, policy, statements, events }, speak);
    return termsTable(book, rangeArgument(customer));
  });
}

/**
 * Replays the order check on past invoices: which of them it would have stopped, and what became of them.
 * @customfunction ORDERREPLAY
 * @param customers Customers with their header row: limits and cover as they stand today.
 * @param invoices Invoices with their header row; settled ones with their settled dates.
 * @param fromDate First day whose invoices are checked.
 * @param toDate Last day whose invoices are checked.
 * @param [policy] Policy table: hold and warning lines. Default: the built-in International policy.
 * @returns Orders by decision and by rule with their outcomes, then the stopped orders, the largest first.
 */
export function orderReplay(
  customers: unknown[][],
  invoices: unknown[][],
  fromDate: unknown,
  toDate: unknown,
  policy?: unknown[][],
): unknown[][] {
  return withCellErrors((speak) => {
    const given = { customers, invoices, policy, asOfDate: null, statements: null, events: null };
    const book = bookFor(given, speak);
    return replayTable(book, dateArgument(fromDate, "fromDate"), dateArgument(toDate, "toDate"));
  });
}
