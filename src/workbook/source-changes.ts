/** Compares two readings of a workbook: what would make another view of the book. */
import { TABLE_KINDS, type CellGrid, type TableKind } from "../engine";
import type { NamedDate } from "./named-date";
import type { WorkbookReading } from "./read-workbook";
import type { TablePlace } from "./table-place";

/** A source that differs: a table, or the cell named for the as-of date. */
export type SourceChange = TableKind | "asOfDate";

/**
 * Lists the sources that differ between two readings.
 *
 * A table differs when another one is in use, when it stands elsewhere or under another
 * name, and when any of its cells differs. The named date counts only where the user has not
 * chosen a day of his own.
 */
export function sourceChanges(before: WorkbookReading, after: WorkbookReading): SourceChange[] {
  const changes: SourceChange[] = TABLE_KINDS.filter(
    (kind) =>
      !isSamePlace(before.chosen[kind].place, after.chosen[kind].place) ||
      !isSameGrid(before.grids[kind], after.grids[kind]),
  );
  if (dateChanged(before, after.namedDate)) changes.push("asOfDate");
  return changes;
}

/** Tells whether the date that a reading took from a named cell is another one now. */
export function dateChanged(
  { choice, namedDate }: Pick<WorkbookReading, "choice" | "namedDate">,
  now: NamedDate | null,
): boolean {
  if (choice.asOfDate !== null) return false;
  return (
    namedDate?.name !== now?.name ||
    namedDate?.date !== now?.date ||
    namedDate?.found !== now?.found
  );
}

function isSamePlace(a: TablePlace | null, b: TablePlace | null): boolean {
  if (a === null || b === null) return a === b;
  const keys = Object.keys(a) as (keyof TablePlace)[];
  return keys.every((key) => a[key] === b[key]);
}

/** Tells whether every cell is the same. */
export function isSameGrid(a: CellGrid | null, b: CellGrid | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.length === b.length &&
    a.every((row, r) => {
      const other = b[r]!;
      return row.length === other.length && row.every((cell, c) => cell === other[c]);
    })
  );
}
