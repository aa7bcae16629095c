/** Makes room on the page for texts longer than their cell: data is never shortened in print. */
import { relativeSize } from "../cell-styles";
import { FILLED, LINE_HEIGHT, textWidth, type DraftCell, type SheetDraft } from "./sheet-draft";

/**
 * Breaks every text that would be cut into lines, and makes its row high enough.
 *
 * A text reaches over empty cells beside it, as in any sheet; only where those do not suffice it is
 * broken, over all of them.
 */
export function fitTexts(draft: SheetDraft): void {
  const taken = new Set<string>();
  for (const { row, column, span = 1, value } of draft.cells) {
    if (value === null && span === 1) continue;
    for (let i = 0; i < span; i++) taken.add(`${row}:${column + i}`);
  }
  draft.cells.forEach((cell, i) => {
    if (typeof cell.value !== "string" || cell.isFormula || cell.wrap === true) return;
    const { column, span } = roomOf(cell, taken, draft.columnWidths.length);
    const width = widthOf(draft, column, span);
    const needed = textWidth(cell.value) * relativeSize(cell.style);
    if (needed <= width) return;
    draft.cells[i] = { ...cell, column, span, wrap: true };
    const height = LINE_HEIGHT * relativeSize(cell.style) * Math.ceil(needed / (width * FILLED));
    draft.rowHeights.set(cell.row, Math.max(height, draft.rowHeights.get(cell.row) ?? LINE_HEIGHT));
  });
}

/** The cell with the empty ones over which its text may reach: to the right, or to the left. */
function roomOf(
  { row, column, span = 1, align }: DraftCell,
  taken: ReadonlySet<string>,
  columns: number,
): { readonly column: number; readonly span: number } {
  const isFree = (place: number) => place >= 0 && place < columns && !taken.has(`${row}:${place}`);
  let first = column;
  let last = column + span - 1;
  if (align === "right") while (isFree(first - 1)) first--;
  else if (align !== "center") while (isFree(last + 1)) last++;
  return { column: first, span: last - first + 1 };
}

function widthOf({ columnWidths }: SheetDraft, column: number, span: number): number {
  return columnWidths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
}
