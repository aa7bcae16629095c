import { intersect, type SheetArea } from "../grid/area";
import type { Json } from "../grid/json";
import type { Session } from "./session";

/** A larger area is looked at only where cells are used: the rest of it is alike. */
const MOST_LOOKED_AT = 20_000;

/**
 * What all cells of an area have in common, as Excel gives it for formats.
 *
 * @returns The value of every cell, or null when they differ.
 */
export function uniform(
  area: SheetArea,
  session: Session,
  valueAt: (row: number, column: number) => Json,
): Json {
  const { grid } = session;
  const used = grid.cells.usedArea(area.sheetId, false, area);
  const isLarge = area.rowCount * area.columnCount > MOST_LOOKED_AT;
  const looked = isLarge ? used && intersect(used, area) : area;
  const first = valueAt(area.row, area.column);
  if (!looked) return first;
  for (let row = looked.row; row < looked.row + looked.rowCount; row++) {
    for (let column = looked.column; column < looked.column + looked.columnCount; column++) {
      if (valueAt(row, column) !== first) return null;
    }
  }
  return first;
}
