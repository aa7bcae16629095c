import type { IRange } from "@univerjs/core";
import type { BaseReferenceObject } from "@univerjs/engine-formula";

import { MAX_COLUMNS, MAX_ROWS } from "./area";
import { type CellMatrix, lastRowOf } from "./cell-matrix";

/** Whether a reference reaches the last row of its sheet, as `A:A` and `A2:A1048576` do. */
export function reachesLastRow(reference: BaseReferenceObject): boolean {
  return reference.isColumn() || reference.getRangeData().endRow >= MAX_ROWS - 1;
}

/** Whether a reference reaches the last column of its sheet, as `1:3` does. */
export function reachesLastColumn(reference: BaseReferenceObject): boolean {
  return reference.isRow() || reference.getRangeData().endColumn >= MAX_COLUMNS - 1;
}

/**
 * The cells of a reference, without the blank rows or columns between the last used cell of the
 * sheet and its end where the reference reaches that end.
 *
 * It depends on the sheet alone, not on the columns of the reference: `A:A` and `H:H` of one sheet
 * end alike. At least the first row and column stay.
 */
export function usedRange(reference: BaseReferenceObject): IRange {
  // What it hands out may be its own.
  const range = { ...reference.getRangePosition() };
  const { startRow, startColumn } = range;
  if (startRow < 0 || startColumn < 0) return range;
  if (reachesLastRow(reference)) range.endRow = Math.max(startRow, lastUsedRow(reference));
  if (reachesLastColumn(reference)) {
    range.endColumn = Math.max(startColumn, lastUsedColumn(reference, range));
  }
  return range;
}

function lastUsedRow(reference: BaseReferenceObject): number {
  const spills = spillsOf(reference).map(({ endRow }) => endRow);
  return Math.max(lastRowOf(storedCells(reference)), ...spills);
}

function lastUsedColumn(reference: BaseReferenceObject, { startRow, endRow }: IRange): number {
  const cells = storedCells(reference);
  let last = Math.max(-1, ...spillsOf(reference).map(({ endColumn }) => endColumn));
  for (let row = startRow; row <= Math.min(endRow, lastRowOf(cells)); row++) {
    // Integer keys of an object stand in ascending order.
    last = Math.max(last, Number(Object.keys(cells[row] ?? {}).at(-1) ?? -1));
  }
  return last;
}

function storedCells(reference: BaseReferenceObject): CellMatrix {
  // Undefined, whatever the declaration says, for a sheet that is not there.
  const sheet = reference.getCurrentActiveSheetData() as
    ReturnType<BaseReferenceObject["getCurrentActiveSheetData"]> | undefined;
  return sheet?.cellData.getMatrix() ?? {};
}

/** Where formulas of the sheet have spilled, and spill now; other results stand in stored cells. */
function spillsOf(reference: BaseReferenceObject): IRange[] {
  const before = reference.getCurrentActiveArrayFormulaRange() ?? {};
  const now = reference.getCurrentRuntimeActiveArrayFormulaRange() ?? {};
  return [before, now].flatMap((ranges) =>
    // Univer stores nothing but ranges here, by row and column.
    Object.values(ranges as Record<string, Record<string, IRange>>).flatMap((row) =>
      Object.values(row),
    ),
  );
}
