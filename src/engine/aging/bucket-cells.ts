/** The bucket of each due date of a range, cell by cell. */
import type { CellGrid } from "../values/cells";
import type { DateOrderSetting } from "../reading/date-text";
import { readDateCells, type NoDateCell } from "../reading/date-cells";
import type { SerialDate } from "../values/serial-date";
import { bucketOfDays } from "./bucket-of-days";
import { daysPastDue } from "./days-past-due";

/** What a cell of due dates gives: a bucket by its place, nothing, or the reason why not. */
export type BucketCell = { readonly kind: "bucket"; readonly bucket: number } | NoDateCell;

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
  return readDateCells(cells, dateOrder).map((row) =>
    row.map((cell): BucketCell => {
      if (cell.kind !== "date") return cell;
      return { kind: "bucket", bucket: bucketOfDays(daysPastDue(cell.date, asOfDate), bounds) };
    }),
  );
}
