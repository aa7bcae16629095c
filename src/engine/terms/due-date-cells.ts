/** Due dates of a range of invoice dates, cell by cell. */
import { isErrorCell, plainCell, isBlank, type CellGrid } from "../cells";
import { EngineError } from "../errors";
import { readDateCells, type DateCell, type NoDateCell } from "../ledger/date-cells";
import { dueParts, type DuePart } from "./payment-schedule";
import { readTerms } from "./read-terms";

/** What an invoice date and its terms give: due dates, nothing, or the reason why not. */
export type DueDateCell =
  | { readonly kind: "parts"; readonly parts: readonly DuePart[] }
  | { readonly kind: "unreadableTerms"; readonly cell: unknown }
  | NoDateCell;

/**
 * Finds the due dates of every invoice date in a range.
 *
 * @param dates - Invoice dates in any shape.
 * @param terms - Payment terms: one cell for all, or a cell for each date.
 * @returns One answer per date, in the shape of the dates; blank where date or terms are.
 * @throws {@link EngineError} `termsShape` when the terms have another shape.
 */
export function dueDateCells(dates: CellGrid, terms: CellGrid): DueDateCell[][] {
  const isSingle = shapeOf(terms) === "1 × 1";
  if (!isSingle && shapeOf(terms) !== shapeOf(dates)) {
    throw new EngineError("termsShape", { found: shapeOf(terms), expected: shapeOf(dates) });
  }
  return readDateCells(dates).map((row, r) =>
    row.map((date, c) => dueDateCell(date, isSingle ? terms[0]![0] : terms[r]![c])),
  );
}

function dueDateCell(date: DateCell, terms: unknown): DueDateCell {
  if (date.kind !== "date") return date;
  if (isErrorCell(terms)) return { kind: "error", cell: terms };
  if (isBlank(plainCell(terms))) return { kind: "blank" };
  const read = readTerms(terms);
  if (read === null) return { kind: "unreadableTerms", cell: terms };
  return { kind: "parts", parts: dueParts(date.date, read) };
}

function shapeOf(cells: CellGrid): string {
  return `${cells.length} × ${cells[0]?.length ?? 0}`;
}
