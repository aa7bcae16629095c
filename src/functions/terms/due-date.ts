/** The worksheet function about payment terms. */
import { cellText, dueDateCells, EngineError, type DueDateCell } from "../../engine";
import { rangeArgument } from "../arguments/arguments";
import { orCellError, passedOnError, withCellErrors } from "../cells/cell-errors";

/**
 * Gives the due date of each invoice under its payment terms; of terms in instalments the last one.
 * @customfunction DUEDATE
 * @param invoiceDate Invoice dates: a date or a range. The result has its shape.
 * @param terms Payment terms: one cell for all, or a cell for each date. Days, or such as 30 days EOM, 15th of next month, 2/10 n/30, 30/60/90 days.
 * @returns One date per invoice date, as a serial day; blank where the date or its terms are blank.
 */
export function dueDate(invoiceDate: unknown[][], terms: unknown[][]): unknown[][] {
  return withCellErrors(() =>
    dueDateCells(rangeArgument(invoiceDate), rangeArgument(terms)).map((row) => row.map(cellValue)),
  );
}

function cellValue(answer: DueDateCell): unknown {
  switch (answer.kind) {
    case "dueDate":
      return answer.dueDate;
    case "blank":
      return "";
    case "error":
      return passedOnError(answer.cell, "en");
    case "unreadableTerms":
      return orCellError("en", () => {
        throw new EngineError("unreadableTerms", {
          argument: "terms",
          found: cellText(answer.cell),
        });
      });
    case "notADate":
      return orCellError("en", () => {
        const code = answer.isAmbiguous ? "ambiguousDate" : "notADate";
        throw new EngineError(code, { argument: "invoiceDate", found: cellText(answer.cell) });
      });
  }
}
