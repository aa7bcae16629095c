/** Writes a draft into an empty sheet of the workbook. */
import type { CellArea } from "../cell-address";
import { applyStyle, numberFormat, SHEET_FONT } from "../cell-styles";
import { LINE_HEIGHT, type CellLook, type DraftCell, type SheetDraft } from "./sheet-draft";

/**
 * Writes a draft.
 *
 * Formats go first: a text that begins with "=", "+", "-" or "@", a code with leading zeros
 * or a name like a date stays what it is in a cell formatted as text.
 *
 * @param sheet - A new sheet; the batch is left to the caller to sync.
 */
export function writeDraft(sheet: Excel.Worksheet, draft: SheetDraft): void {
  const size = { rowCount: draft.rowCount, columnCount: draft.columnWidths.length };
  const all = rangeOf(sheet, { row: 0, column: 0, ...size });
  const formats = matrix<string>(size, "General");
  const values = matrix<string | number>(size, "");
  for (const cell of draft.cells) {
    formats[cell.row]![cell.column] = numberFormat(cell);
    if (cell.value !== null && !cell.isFormula) values[cell.row]![cell.column] = cell.value;
  }
  all.numberFormat = formats;
  all.values = values;
  Object.assign(all.format.font, SHEET_FONT);
  all.format.verticalAlignment = "Center";
  all.format.rowHeight = LINE_HEIGHT;
  for (const [row, height] of draft.rowHeights) {
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  }
  draft.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  for (const { area, style } of draft.styledAreas) applyStyle(rangeOf(sheet, area), style);
  for (const cell of draft.cells) finishCell(sheet, cell);
}

function matrix<T>({ rowCount, columnCount }: { rowCount: number; columnCount: number }, cell: T) {
  return Array.from({ length: rowCount }, () => new Array<T>(columnCount).fill(cell));
}

function rangeOf(sheet: Excel.Worksheet, area: CellArea): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}

function finishCell(sheet: Excel.Worksheet, cell: DraftCell): void {
  const { row, column, span = 1, style, align, wrap = false } = cell;
  const needsNothing = span === 1 && style === undefined && align === undefined && !cell.isFormula;
  if (needsNothing) return;
  const range = sheet.getRangeByIndexes(row, column, 1, span);
  if (span > 1) range.merge();
  if (cell.isFormula) range.formulas = [[cell.value]];
  if (style !== undefined) applyStyle(range, style);
  if (align !== undefined) range.format.horizontalAlignment = ALIGNMENTS[align];
  if (wrap) range.format.wrapText = true;
}

const ALIGNMENTS: Readonly<Record<NonNullable<CellLook["align"]>, "Left" | "Right" | "Center">> = {
  left: "Left",
  right: "Right",
  center: "Center",
};
