/** Looks again at what a view was made from. */
import { namedAsOfDate } from "../../workbook/named-date";
import { readWorkbook, type WorkbookReading } from "../../workbook/read-workbook";
import { runInExcel } from "../../workbook/run-in-excel";
import { dateChanged, sourceChanges, type SourceChange } from "../../workbook/source-changes";
import type { TablePlace } from "../../workbook/table-place";
import type { WorkbookChange } from "../../workbook/watch-changes";

/** The workbook as it is now, and what of it is no longer as it was. */
export interface SecondLook {
  readonly reading: WorkbookReading;
  readonly changes: readonly SourceChange[];
}

/** Reads everything again and compares it with what was read before. */
export async function lookAgain(before: WorkbookReading): Promise<SecondLook> {
  const reading = await readWorkbook();
  return { reading, changes: sourceChanges(before, reading) };
}

/**
 * Tells whether a reading is out of date after a change.
 *
 * The named date is looked at whatever has changed: its cell may hold a formula. The tables,
 * which can be large, are read again only when the change touches one of them.
 *
 * @param changes - What has changed since the last look.
 */
export async function isOutOfDate(
  before: WorkbookReading,
  changes: readonly WorkbookChange[],
): Promise<boolean> {
  if (changes.some((change) => touchesTable(before, change))) {
    return (await lookAgain(before)).changes.length > 0;
  }
  return dateChanged(before, await runInExcel(namedAsOfDate));
}

/** Tells whether a change can have reached a table: its cells, and those right beside it. */
function touchesTable({ chosen }: WorkbookReading, { sheetId, area }: WorkbookChange): boolean {
  const places = Object.values(chosen).flatMap(({ place, nearest }) => [place, nearest?.place]);
  return places.some((place) => {
    if (place?.sheetId !== sheetId) return false;
    return area === null || isNear(place, area.column, area.column + area.columnCount);
  });
}

/** Tells whether columns belong to a table or touch it; rows below it make it longer. */
function isNear({ column, columnCount }: TablePlace, from: number, to: number): boolean {
  return to >= column && from <= column + columnCount;
}
