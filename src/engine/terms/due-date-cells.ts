/** Due dates of a range of invoice dates, cell by cell. */
import { isBlank, isErrorCell, plainCell, type CellGrid } from "../values/cells";
import { EngineError } from "../values/errors";
import { readDateCells, type DateCell, type NoDateCell } from "../reading/date-cells";
import { WordColumn } from "../reading/word-column";
import type { SerialDate } from "../values/serial-date";
import { lastDueDate } from "./payment-schedule";
import { readTerms } from "./read-terms";

/** What an invoice date and its terms give: the due date, nothing, or the reason why not. */
export type DueDateCell =
  | { readonly kind: "dueDate"; readonly dueDate: SerialDate }
  | { readonly kind: "unreadableTerms"; readonly cell: unknown }
  | NoDateCell;

/**
 * Finds the due date of every invoice date in a range.
 *
 * Terms in instalments give the last one, the day by which the invoice is to be paid in
 * full; a cash discount does not change the due date. Terms of 0 are due at once.
 *
 * @param dates - Invoice dates in any shape.
 * @param terms - Payment terms: one cell for all, or a cell for each date.
 * @returns One answer per date, in the shape of the dates; blank where date or terms are.
 * @throws {@link EngineError} `termsShape` when the terms have another shape.
 *
 * @example
 * dueDateCells([[45306]], [["30 days EOM"]]); // 15 January 2024: 31 January + 30, 1 March 2024
 */
export function dueDateCells(dates: CellGrid, terms: CellGrid): DueDateCell[][] {
  const isSingle = shapeOf(terms) === "1 × 1";
  if (!isSingle && shapeOf(terms) !== shapeOf(dates)) {
    throw new EngineError("termsShape", { found: shapeOf(terms), expected: shapeOf(dates) });
  }
  // A long list repeats few terms, and each of them few dates.
  const known = new WordColumn(dueDatesUnder);
  return readDateCells(dates).map((row, r) =>
    row.map((date, c) => dueDateCell(date, isSingle ? terms[0]![0] : terms[r]![c], known)),
  );
}

/** Due dates under the terms of a cell, each found once; null where they cannot be read. */
function dueDatesUnder(cell: unknown): WordColumn<SerialDate> | null {
  const terms = readTerms(cell);
  return terms === null ? null : new WordColumn((date) => lastDueDate(Number(date), terms));
}

function dueDateCell(
  date: DateCell,
  terms: unknown,
  known: WordColumn<WordColumn<SerialDate> | null>,
): DueDateCell {
  if (date.kind !== "date") return date;
  if (isErrorCell(terms)) return { kind: "error", cell: terms };
  if (isBlank(plainCell(terms))) return { kind: "blank" };
  const dueDates = known.read(terms);
  if (dueDates === null) return { kind: "unreadableTerms", cell: terms };
  return { kind: "dueDate", dueDate: dueDates.read(date.date) };
}

function shapeOf(cells: CellGrid): string {
  return `${cells.length} × ${cells[0]?.length ?? 0}`;
}
