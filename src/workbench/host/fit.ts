import { intersect, type SheetArea } from "../grid/area";
import { shownText } from "./cell-text";
import type { Session } from "./session";

const PIXELS_PER_POINT = 96 / 72;
/** Widths of a character in the standard font, and the room around a text. */
const NARROW_PIXELS = 7;
const WIDE_PIXELS = 14;
const PADDING_PIXELS = 11;
const NARROWEST_PIXELS = 24;
const WIDEST_PIXELS = 1790;

/** A length in points, as Excel gives it; the grid counts pixels. */
export function fromPixels(pixels: number): number {
  return pixels / PIXELS_PER_POINT;
}

/** A length in the grid's pixels. */
export function toPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/**
 * Widens or narrows each column to its longest text.
 *
 * The width is estimated from the number of characters, Chinese ones counted double.
 */
export async function fitColumns(area: SheetArea, session: Session): Promise<void> {
  const { cells, formats, structure } = await session.calculatedGrid();
  const used = cells.usedArea(area.sheetId, true, area);
  if (!used) return;
  const merges = structure.merges(area.sheetId);
  const isMerged = (row: number, column: number) =>
    merges.some((merged) => intersect(merged, { row, column, rowCount: 1, columnCount: 1 }));
  const widths = new Map<number, number>();
  for (const [r, row] of cells.values(area.sheetId, used).entries()) {
    for (const [c, value] of row.entries()) {
      const [y, x] = [used.row + r, used.column + c];
      if (value === "" || isMerged(y, x)) continue;
      const text = shownText(value, formats.numberFormat(area.sheetId, y, x));
      widths.set(x, Math.max(widths.get(x) ?? 0, textWidth(text)));
    }
  }
  for (const [column, width] of widths) {
    const pixels = Math.min(WIDEST_PIXELS, Math.max(NARROWEST_PIXELS, width + PADDING_PIXELS));
    formats.setColumnWidth(area.sheetId, { ...area, column, columnCount: 1 }, pixels);
  }
}

/** Lets the height of each row follow its content. */
export function fitRows(area: SheetArea, { grid }: Session): void {
  grid.formats.fitRowHeight(area.sheetId, area);
}

function textWidth(text: string): number {
  const lines = text.split("\n").map((line) => {
    let width = 0;
    for (const character of line)
      width +=
        /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/.test(
          character,
        )
          ? WIDE_PIXELS
          : NARROW_PIXELS;
    return width;
  });
  return Math.max(...lines);
}
