/** The decisions about the orders of a range of customers. */
import {
  cellText,
  checkOrder,
  customerKey,
  isErrorCell,
  type CellGrid,
  type CreditBook,
} from "../../engine";
import { decisionName } from "../../i18n/order-labels";
import { orderAmountArgument, orderAmounts } from "../arguments/order-arguments";
import { orCellError, passedOnError } from "../cells/cell-errors";
import { orderCheckTable } from "./order-check-table";

/**
 * Answers for one customer with the check, for several with their decisions in their shape.
 *
 * @param amount - The argument: one amount for all, or one for each.
 */
export function orderAnswers(book: CreditBook, customers: CellGrid, amount: unknown): unknown[][] {
  const { language } = book.policy;
  const amounts = orderAmounts(amount, customers);
  const isSingle = customers.length === 1 && customers[0]!.length === 1;
  const single = isSingle ? customers[0]![0] : undefined;
  if (single !== undefined && customerKey(single) !== "") {
    const place = book.placeOf(cellText(single));
    return orderCheckTable(book, place, orderAmountArgument(amounts(0, 0)));
  }
  return customers.map((row, i) =>
    row.map((cell, j) => {
      if (isErrorCell(cell)) return passedOnError(cell, language);
      if (customerKey(cell) === "") return "";
      return orCellError(language, () => {
        const order = orderAmountArgument(amounts(i, j));
        const { decision } = checkOrder(book, book.placeOf(cellText(cell)), order);
        return decisionName(decision, language);
      });
    }),
  );
}
