/** Writes a draft into an empty sheet of the workbook. */
import { FORMATS, numberFormat, PLAIN_LOOK, withStyle } from "../cell-styles";
import { enteredValue, isQuoted } from "../write-values";
import { LINE_HEIGHT, type SheetDraft } from "./sheet-draft";

/**
 * Writes a draft.
 *
 * Formats go first: a text that begins with "=", "+", "-" or "@", a code with leading zeros
 * or a name like a date stays what it is in a cell formatted as text.
 *
 * @param sheet - A new sheet; the batch is left to the caller to sync.
 */
export function writeDraft(sheet: Excel.Worksheet, draft: SheetDraft): void {
  const all = sheet.getRangeByIndexes(0, 0, draft.rowCount, draft.columnWidths.length);
  all.numberFormat = formatsOf(draft);
  all.setCellProperties(looksOf(draft));
  all.values = valuesOf(draft);
  for (const { row, column, value, isFormula } of draft.cells) {
    if (isFormula) sheet.getCell(row, column).formulas = [[value]];
  }
  for (const { row, column, span = 1 } of draft.cells) {
    if (span > 1) sheet.getRangeByIndexes(row, column, 1, span).merge();
  }
  all.format.rowHeight = LINE_HEIGHT;
  for (const [row, height] of draft.rowHeights) sheet.getCell(row, 0).format.rowHeight = height;
  draft.columnWidths.forEach((width, column) => {
    sheet.getCell(0, column).format.columnWidth = width;
  });
}

function formatsOf(draft: SheetDraft): string[][] {
  const formats = matrix<string>(draft, () => "General");
  for (const cell of draft.cells) {
    formats[cell.row]![cell.column] = isQuoted(cell.value) ? FORMATS.plain : numberFormat(cell);
  }
  return formats;
}

function valuesOf(draft: SheetDraft): (string | number | boolean)[][] {
  const values = matrix<string | number | boolean>(draft, () => "");
  for (const { row, column, value, isFormula } of draft.cells) {
    if (value === null || isFormula) continue;
    values[row]![column] = isQuoted(value) ? enteredValue(value) : value;
  }
  return values;
}

/** The look of every cell: plain, then that of its row, then its own. */
function looksOf(draft: SheetDraft): Excel.SettableCellProperties[][] {
  const looks = matrix<Excel.CellPropertiesFormat>(draft, () => PLAIN_LOOK);
  const change = (
    row: number,
    column: number,
    count: number,
    by: Parameters<typeof withStyle>[1],
  ) => {
    for (let place = column; place < column + count; place++) {
      looks[row]![place] = withStyle(looks[row]![place]!, by);
    }
  };
  for (const { area, style } of draft.styledAreas) {
    change(area.row, area.column, area.columnCount, { style });
  }
  for (const { row, column, span = 1, ...look } of draft.cells) change(row, column, span, look);
  return looks.map((row) => row.map((format) => ({ format })));
}

function matrix<T>({ rowCount, columnWidths }: SheetDraft, cell: () => T): T[][] {
  return Array.from({ length: rowCount }, () => columnWidths.map(cell));
}
