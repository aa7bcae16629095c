/** The bucket of each due date of a range, cell by cell. */
import { isBlank, isErrorCell, type CellGrid } from "../cells";
import type { DateOrderSetting } from "../date-text";
import { AMBIGUOUS_DATE, NO_DATE, TableDates } from "../ledger/date-columns";
import type { SerialDate } from "../serial-date";
import { bucketOfDays } from "./bucket-of-days";
import { daysPastDue } from "./days-past-due";

/** What a cell of due dates gives: a bucket by its place, nothing, or the reason why not. */
export type BucketCell =
  | { readonly kind: "bucket"; readonly bucket: number }
  | { readonly kind: "blank" }
  | { readonly kind: "error"; readonly cell: unknown }
  | { readonly kind: "notADate"; readonly cell: unknown; readonly isAmbiguous: boolean };

/**
 * Finds the bucket of every due date in a range.
 *
 * Each column of the range decides the order of day and month in its own texts.
 *
 * @param cells - Due dates in any shape.
 * @param asOfDate - Day on which they are looked at.
 * @param bounds - Inclusive upper ends in days past due, increasing.
 * @returns One answer per cell, in the shape of the range.
 */
export function bucketCells(
  cells: CellGrid,
  asOfDate: SerialDate,
  bounds: readonly number[],
  dateOrder: DateOrderSetting = "automatic",
): BucketCell[][] {
  const columns = Array.from(cells[0] ?? [], (_, column) => column);
  const dates = new TableDates(cells, 0, columns, dateOrder);
  return cells.map((row) =>
    row.map((cell, column): BucketCell => {
      if (isErrorCell(cell)) return { kind: "error", cell };
      if (isBlank(cell) || cell === 0) return { kind: "blank" };
      const date = dates.read(cell, column);
      if (date === NO_DATE) return { kind: "blank" };
      if (date < NO_DATE) return { kind: "notADate", cell, isAmbiguous: date === AMBIGUOUS_DATE };
      return { kind: "bucket", bucket: bucketOfDays(daysPastDue(date, asOfDate), bounds) };
    }),
  );
}
