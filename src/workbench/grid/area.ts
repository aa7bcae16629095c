import type { IRange } from "@univerjs/core";

/** Rows of an Excel sheet. */
export const MAX_ROWS = 1_048_576;

/** Columns of an Excel sheet: A to XFD. */
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells on one sheet; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Every cell of a sheet. */
export const WHOLE_SHEET: Area = {
  row: 0,
  column: 0,
  rowCount: MAX_ROWS,
  columnCount: MAX_COLUMNS,
};

/** A rectangle of cells on a named sheet. */
export interface SheetArea extends Area {
  readonly sheetId: string;
}

/** Writes a rectangle in Univer's way, with inclusive ends. */
export function toUniverRange(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rowCount - 1,
    startColumn: area.column,
    endColumn: area.column + area.columnCount - 1,
  };
}

/**
 * Reads a rectangle written in Univer's way.
 *
 * Univer marks whole rows and columns by ends that are not numbers; they become
 * the sheet's full width and height.
 */
export function toArea(range: IRange): Area {
  const row = Number.isNaN(range.startRow) ? 0 : range.startRow;
  const column = Number.isNaN(range.startColumn) ? 0 : range.startColumn;
  const endRow = Number.isNaN(range.endRow) ? MAX_ROWS - 1 : range.endRow;
  const endColumn = Number.isNaN(range.endColumn) ? MAX_COLUMNS - 1 : range.endColumn;
  return { row, column, rowCount: endRow - row + 1, columnCount: endColumn - column + 1 };
}

/** Whether the rectangle spans every row, as `A:C` does. */
export function isWholeColumns(area: Area): boolean {
  return area.rowCount === MAX_ROWS;
}

/** Whether the rectangle spans every column, as `1:3` does. */
export function isWholeRows(area: Area): boolean {
  return area.columnCount === MAX_COLUMNS;
}

/** Whether the cell lies in the rectangle. */
export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

/** The cells that both rectangles share, or null when they share none. */
export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** The smallest rectangle that holds both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const endRow = Math.max(a.row + a.rowCount, b.row + b.rowCount);
  const endColumn = Math.max(a.column + a.columnCount, b.column + b.columnCount);
  return { row, column, rowCount: endRow - row, columnCount: endColumn - column };
}
