import type { ICellData, Nullable } from "@univerjs/core";

import type { Area } from "./area";

/** Cells by row and column; when written, null deletes a cell with its style. */
export type CellMatrix = Record<number, Record<number, Nullable<ICellData>>>;

/** The smallest area of the written cells, and whether any value or formula is among them. */
export function extentOf(cells: CellMatrix): { area: Area; hasContent: boolean } | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  let hasContent = false;
  for (const [rowKey, cellsOfRow] of Object.entries(cells)) {
    const row = Number(rowKey);
    for (const columnKey in cellsOfRow) {
      const column = Number(columnKey);
      const cell = cellsOfRow[column];
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
      hasContent ||= cell == null || "v" in cell || "f" in cell || "p" in cell;
    }
  }
  if (bottom < 0) return null;
  const area = {
    row: top,
    column: left,
    rowCount: bottom - top + 1,
    columnCount: right - left + 1,
  };
  return { area, hasContent };
}

let known: WeakMap<object, number> | null = null;

/**
 * The last row that has a cell, or -1.
 *
 * Loops over rows and formulas over whole columns ask it again and again, and looking takes time
 * on a long sheet, so it is kept for a moment: until what runs now has ended.
 */
export function lastRowOf(cells: CellMatrix): number {
  if (!known) {
    known = new WeakMap();
    queueMicrotask(() => (known = null));
  }
  // Integer keys of an object stand in ascending order.
  const last = known.get(cells) ?? Number(Object.keys(cells).at(-1) ?? -1);
  known.set(cells, last);
  return last;
}
