/** Tables with a row per customer of a range. */
import {
  cellText,
  customerKey,
  isErrorCell,
  type Assessment,
  type CellGrid,
  type CreditBook,
} from "../../engine";
import { orCellError, passedOnError } from "./cell-errors";
import { bookRemarks } from "./remark-rows";

/**
 * Lays out a row per customer asked for, below headings.
 *
 * A blank cell gives a blank row, an error cell its error, an unknown customer #N/A behind
 * its name.
 *
 * @param headings - The customer's first.
 * @param cells - The cells behind the customer's, as many as the headings that are left.
 */
export function rowPerCustomer(
  book: CreditBook,
  customers: CellGrid,
  headings: readonly string[],
  cells: (assessment: Assessment) => readonly unknown[],
): unknown[][] {
  const { language } = book.policy;
  const blanks = headings.slice(2).map(() => "");
  const rows = customers.flat().map((cell): unknown[] => {
    if (isErrorCell(cell)) return [passedOnError(cell, language), "", ...blanks];
    if (customerKey(cell) === "") return ["", "", ...blanks];
    const name = cellText(cell);
    const answer = orCellError(language, () => cells(book.find(name)));
    return Array.isArray(answer) ? [name, ...(answer as unknown[])] : [name, answer, ...blanks];
  });
  return [[...headings], ...rows, ...bookRemarks(book, headings.length)];
}
