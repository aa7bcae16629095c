/** A range of dates that stands alone, cell by cell. */
import { isBlank, isErrorCell, type CellGrid } from "../values/cells";
import type { DateOrderSetting } from "./date-text";
import type { SerialDate } from "../values/serial-date";
import { AMBIGUOUS_DATE, NO_DATE, TableDates } from "./date-columns";

/** A cell that gives no date: it holds nothing, an error, or something else. */
export type NoDateCell =
  | { readonly kind: "blank" }
  | { readonly kind: "error"; readonly cell: unknown }
  | { readonly kind: "notADate"; readonly cell: unknown; readonly isAmbiguous: boolean };

/** What a cell of dates holds. */
export type DateCell = { readonly kind: "date"; readonly date: SerialDate } | NoDateCell;

/**
 * Reads every cell of a range of dates.
 *
 * Each column of the range decides the order of day and month in its own texts.
 *
 * @param cells - Dates in any shape.
 * @returns One answer per cell, in the shape of the range.
 */
export function readDateCells(
  cells: CellGrid,
  dateOrder: DateOrderSetting = "automatic",
): DateCell[][] {
  const columns = Array.from(cells[0] ?? [], (_, column) => column);
  const dates = new TableDates(cells, 0, columns, dateOrder);
  return cells.map((row) =>
    row.map((cell, column): DateCell => {
      if (isErrorCell(cell)) return { kind: "error", cell };
      if (isBlank(cell) || cell === 0) return { kind: "blank" };
      const date = dates.read(cell, column);
      if (date === NO_DATE) return { kind: "blank" };
      if (date < NO_DATE) return { kind: "notADate", cell, isAmbiguous: date === AMBIGUOUS_DATE };
      return { kind: "date", date };
    }),
  );
}
