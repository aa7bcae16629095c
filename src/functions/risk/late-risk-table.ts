/** Risks of late payment, a row per customer of a range. */
import {
  cellText,
  customerKey,
  isErrorCell,
  LateRiskModel,
  type CellGrid,
  type CreditBook,
} from "../../engine";
import { orCellError, passedOnError } from "../cells/cell-errors";
import { bookRemarks } from "../cells/remark-rows";

/** The models of the books that are still remembered. */
const models = new WeakMap<CreditBook, LateRiskModel>();

/**
 * Lays out probability, low end, high end and number of invoices behind it, without headings:
 * the rows stand beside the customers that were asked for.
 *
 * What of the tables was not used stands below them. A blank cell gives a blank row; an unknown customer and one with too little history #N/A.
 *
 * @param horizonDays - Any invoice due within so many days is asked for; null for the next one.
 */
export function lateRiskTable(
  book: CreditBook,
  customers: CellGrid,
  days: number,
  horizonDays: number | null,
): unknown[][] {
  const model = modelOf(book);
  const { language } = book.policy;
  const rows = customers.flat().map((cell) => {
    if (isErrorCell(cell)) return [passedOnError(cell, language), "", "", ""];
    if (customerKey(cell) === "") return ["", "", "", ""];
    const row = orCellError(language, () => {
      const place = book.placeOf(cellText(cell));
      const { probability, low, high, invoices } =
        horizonDays === null
          ? model.riskAt(place, days)
          : model.riskWithin(place, days, horizonDays);
      return [probability, low, high, invoices];
    });
    return Array.isArray(row) ? row : [row, "", "", ""];
  });
  return [...rows, ...bookRemarks(book, 4)];
}

function modelOf(book: CreditBook): LateRiskModel {
  const model = models.get(book) ?? new LateRiskModel(book);
  models.set(book, model);
  return model;
}
