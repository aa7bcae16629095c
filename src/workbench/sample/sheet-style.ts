/** How the sheets of the sample look. */

import type { Alignment, Cell, Column, Fill, Font, Worksheet } from "../files/excel-workbook";

/** Colours of the product, as the file format writes them. */
export const COLOURS = {
  brand: "FF0B6B58",
  brandLight: "FFE3F1EE",
  input: "FFFFF6D6",
  line: "FFBFCFCB",
  muted: "FF5B6B68",
  amber: "FFFFE9B8",
  red: "FFFAD1CC",
  hold: "FFE8A59D",
  white: "FFFFFFFF",
} as const;

/** Number formats of the sample. */
export const FORMATS = {
  date: "yyyy-mm-dd",
  amount: '#,##0.00;[Red]-#,##0.00;"–"',
  wholeAmount: "#,##0;[Red]-#,##0",
  score: "0.0",
  share: "0.0%",
  fraction: "0.00##",
  figure: "#,##0.##",
  count: "#,##0",
} as const;

/** A column of a sheet: its header, its width in characters, format and alignment of its values. */
export interface SheetColumn {
  readonly title: string;
  readonly width: number;
  readonly format?: string;
  readonly alignment?: Partial<Alignment>;
}

/** A font of the sample; one that names no family would fall back to the reader's default. */
export function fontOf(font: Partial<Font>): Partial<Font> {
  return { name: "Calibri", family: 2, size: 11, ...font };
}

/** Fills a cell with one colour. */
export function fillOf(colour: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb: colour } };
}

/** Writes the title of a sheet, and below it what the sheet shows, a line per row. */
export function writeTitle(sheet: Worksheet, title: string, lines: readonly string[]): void {
  const top = sheet.getCell("A1");
  top.value = title;
  top.font = fontOf({ size: 16, bold: true, color: { argb: COLOURS.brand } });
  sheet.getRow(1).height = 24;
  lines.forEach((line, index) => {
    const cell = sheet.getCell(index + 2, 1);
    cell.value = line;
    cell.font = fontOf({ italic: true, color: { argb: COLOURS.muted } });
    cell.alignment = { wrapText: false };
  });
}

/** Makes cells of a row look like the header of a table; each is aligned as the values below it. */
export function styleHeader(sheet: Worksheet, row: number, columns: readonly SheetColumn[]): void {
  columns.forEach(({ format, alignment }, index) => {
    const cell = sheet.getCell(row, index + 1);
    const horizontal = format === undefined ? "left" : "right";
    cell.font = fontOf({ bold: true, color: { argb: COLOURS.white } });
    cell.fill = fillOf(COLOURS.brand);
    cell.alignment = { horizontal, ...alignment, vertical: "middle", wrapText: true };
  });
  sheet.getRow(row).height = 32;
}

/** Gives the columns of a sheet their widths, formats and alignments. */
export function styleColumns(sheet: Worksheet, columns: readonly SheetColumn[]): void {
  columns.forEach(({ width, format, alignment }, index) => {
    const column: Column = sheet.getColumn(index + 1);
    column.width = width;
    if (format !== undefined) column.numFmt = format;
    if (alignment !== undefined) column.alignment = alignment;
  });
}

/** Keeps the rows down to a row, and the columns up to a column, in view while scrolling. */
export function freeze(sheet: Worksheet, row: number, column: number): void {
  sheet.views = [{ state: "frozen", ySplit: row, xSplit: column, showGridLines: false }];
}

/**
 * Prints a sheet in landscape, no wider than the paper.
 *
 * @param headerRow - Last row of what stands on every page; 0 for a sheet of one page.
 */
export function printWide(sheet: Worksheet, headerRow: number): void {
  sheet.pageSetup = {
    ...sheet.pageSetup,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    ...(headerRow > 0 ? { printTitlesRow: `1:${String(headerRow)}` } : {}),
  };
}

/** Marks a cell that the reader may change. */
export function styleInput(cell: Cell): void {
  cell.fill = fillOf(COLOURS.input);
  cell.border = {
    top: { style: "thin", color: { argb: COLOURS.line } },
    bottom: { style: "thin", color: { argb: COLOURS.line } },
    left: { style: "thin", color: { argb: COLOURS.line } },
    right: { style: "thin", color: { argb: COLOURS.line } },
  };
  cell.alignment = { horizontal: "left" };
}
