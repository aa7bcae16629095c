import {
  BooleanNumber,
  type IObjectArrayPrimitiveType,
  type IStyleData,
  type IWorksheetData,
  type Worksheet,
} from "@univerjs/core";
import type { Style, TableStyleProperties, Worksheet as FileSheet } from "exceljs";

import { toArea } from "../grid/area";
import type { TableLook } from "../grid/extras";
import type { Grid } from "../grid/grid";
import type { Table } from "../grid/tables";
import { areaAddress } from "../host/address";
import { cellExtrasOf } from "./cell-extras";
import { toFileStyle } from "./file-style";
import { columnCharacters, rowPoints } from "./lengths";
import { writePrintSetup } from "./print-setup";
import { extrasOf } from "./sheet-extras";
import { writeConditionalFormats } from "./write-conditional-formats";
import { writeCell } from "./write-cell";

/** Fills a sheet of a workbook file from a sheet of the grid. */
export function writeSheet(grid: Grid, sheet: Worksheet, target: FileSheet): void {
  const config = sheet.getConfig();
  writeSettings(config, target);
  writeLines(grid, config, target);
  writeCells(grid, config, target);
  for (const range of config.mergeData) target.mergeCellsWithoutStyle(areaAddress(toArea(range)));
  const tables = grid.tables.list().filter((table) => table.sheetId === config.id);
  for (const table of tables) writeTable(table, grid.extras.tableLook(table.id), target);
  writeExtras(grid, config, target, tables.length > 0);
}

function writeSettings(config: IWorksheetData, target: FileSheet): void {
  const { xSplit, ySplit } = config.freeze;
  const showGridLines = config.showGridlines !== BooleanNumber.FALSE;
  const isFrozen = xSplit > 0 || ySplit > 0;
  target.views = isFrozen
    ? [{ state: "frozen", xSplit, ySplit, showGridLines }]
    : [{ state: "normal", showGridLines }];
  target.state = config.hidden === BooleanNumber.TRUE ? "hidden" : "visible";
  target.properties.defaultColWidth = columnCharacters(config.defaultColumnWidth);
  target.properties.defaultRowHeight = rowPoints(config.defaultRowHeight);
  if (config.tabColor) target.properties.tabColor = { argb: `FF${config.tabColor.slice(1)}` };
}

function writeLines(grid: Grid, config: IWorksheetData, target: FileSheet): void {
  const styles = grid.workbook.getStyles();
  for (const [index, data] of described(config.columnData)) {
    const column = target.getColumn(index + 1);
    if (data.w !== undefined) column.width = columnCharacters(data.w);
    if (data.hd === BooleanNumber.TRUE) column.hidden = true;
    const style = styles.get(data.s);
    if (style) column.style = toFileStyle(style);
  }
  for (const [index, data] of described(config.rowData)) {
    const row = target.getRow(index + 1);
    const isFixed = data.ia !== BooleanNumber.TRUE;
    if (data.h !== undefined && isFixed) row.height = rowPoints(data.h);
    if (data.hd === BooleanNumber.TRUE) row.hidden = true;
  }
}

/** The columns or rows of which the sheet says something, by number. */
function* described<T>(lines: IObjectArrayPrimitiveType<T>): Generator<[number, T]> {
  for (const key of Object.keys(lines)) {
    const index = Number(key);
    const line = lines[index];
    if (line !== undefined) yield [index, line];
  }
}

function writeCells(grid: Grid, { id, cellData }: IWorksheetData, target: FileSheet): void {
  const fileStyles = new FileStyles();
  grid.cells.forEach(id, (_, row, column) => {
    const cell = target.getRow(row + 1).getCell(column + 1);
    cell.value = writeCell(grid, id, row, column);
    const style = fileStyles.of(grid.formats.style(id, row, column));
    if (style) cell.style = style;
    const { note } = cellExtrasOf(cellData[row]?.[column]?.custom);
    if (note !== undefined) cell.note = note;
  });
}

/** Excel wants the header cells of a table to be texts, each of them once. */
function writeTable(table: Table, look: TableLook, target: FileSheet): void {
  const { name, area } = table;
  const header = target.getRow(area.row + 1);
  const taken = new Set<string>();
  const columns = Array.from({ length: area.columnCount }, (_, i) => {
    const text = header.getCell(area.column + i + 1).text || `Column${i + 1}`;
    let unique = text;
    for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${text}${n}`;
    taken.add(unique.toLowerCase());
    return { name: unique, filterButton: look.showFilterButton };
  });
  target.addTable({
    name,
    ref: areaAddress({ ...area, rowCount: 1, columnCount: 1 }),
    style: {
      // The names of looks are those of Excel.
      theme: look.style as NonNullable<TableStyleProperties["theme"]>,
      showRowStripes: look.showBandedRows,
      showColumnStripes: look.showBandedColumns,
      showFirstColumn: look.highlightFirstColumn,
      showLastColumn: look.highlightLastColumn,
    },
    columns,
    // exceljs would write the cells from these; they are there already.
    rows: Array.from({ length: area.rowCount - 1 }, () => []),
  });
}

function writeExtras(
  grid: Grid,
  config: IWorksheetData,
  target: FileSheet,
  hasTable: boolean,
): void {
  const extras = extrasOf(config.custom);
  Object.assign(target.pageSetup, extras.pageSetup);
  Object.assign(target.headerFooter, extras.headerFooter);
  if (grid.extras.hasPageSetup(config.id)) {
    const { pageSetup, headerFooter } = writePrintSetup(grid.extras.pageSetup(config.id));
    Object.assign(target.pageSetup, pageSetup);
    Object.assign(target.headerFooter, headerFooter);
    // The file has a break below a row: that before the one with which the page begins.
    for (const row of grid.extras.pageSetup(config.id).pageBreaks)
      target.getRow(row).addPageBreak();
  }
  const formats = writeConditionalFormats(grid.conditionalFormats.list(config.id));
  for (const format of [...formats, ...(extras.conditionalFormattings ?? [])]) {
    target.addConditionalFormatting(format);
  }
  if (extras.dataValidations) {
    // The declarations leave out the rules that exceljs writes.
    const { dataValidations } = target as unknown as { dataValidations: { model: object } };
    dataValidations.model = extras.dataValidations;
  }
  // A table brings its own filter, and a sheet has one at most.
  if (extras.autoFilter !== undefined && !hasTable) target.autoFilter = extras.autoFilter;
}

/** Few styles serve many cells: each is written in the file's terms once. */
class FileStyles {
  readonly #known = new Map<string, Partial<Style> | null>();

  of(style: IStyleData): Partial<Style> | null {
    const key = JSON.stringify(style);
    if (key === "{}") return null;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const written = toFileStyle(style);
    this.#known.set(key, written);
    return written;
  }
}
