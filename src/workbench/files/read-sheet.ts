import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IColumnData,
  type IFreeze,
  type IRowData,
  type IWorksheetData,
} from "@univerjs/core";
import {
  type Cell,
  type ConditionalFormattingOptions,
  type Row,
  ValueType,
  type Worksheet,
  type WorksheetView,
} from "exceljs";

import { type Area, toUniverRange } from "../grid/area";
import type { CellMatrix } from "../grid/cell-matrix";
import { EXCEL_SIZE } from "../grid/empty-workbook";
import { parseCells } from "../host/address";
import { columnPixels, rowPixels, STANDARD_COLUMN_PX, STANDARD_ROW_PX } from "./lengths";
import { readCell, spillAddress } from "./read-cell";
import { outdatedFormulas, type SheetResults } from "./sheet-results";
import { type SheetExtras, toCustomData } from "./sheet-extras";
import type { StyleList } from "./style-list";

type Cells = Record<number, Record<number, ICellData>>;

/** A sheet of a workbook file. */
export interface ReadSheet {
  readonly data: Partial<IWorksheetData>;
  readonly results: SheetResults;
}

/**
 * Reads a sheet of a workbook file.
 *
 * @param keptFormats - Conditional formats that the grid does not show.
 */
export function readSheet(
  sheet: Worksheet,
  id: string,
  styles: StyleList,
  keptFormats: readonly ConditionalFormattingOptions[],
): ReadSheet {
  const { cells: cellData, results } = readCells(sheet, styles);
  const { defaultColWidth, defaultRowHeight } = sheet.properties;
  // Null, whatever the declaration says, when the file describes no view.
  const views = sheet.views as Partial<WorksheetView>[] | null;
  const view = views?.[0];
  const data = {
    id,
    name: sheet.name,
    ...EXCEL_SIZE,
    cellData,
    columnData: readColumns(sheet, styles),
    rowData: readRows(sheet, styles),
    mergeData: mergesOf(sheet).map((address) => toUniverRange(parseCells(address)!)),
    freeze: readFreeze(view),
    hidden: toFlag(sheet.state !== "visible"),
    tabColor: styles.color(sheet.properties.tabColor) ?? "",
    showGridlines: toFlag(view?.showGridLines !== false),
    defaultColumnWidth: defaultColWidth ? columnPixels(defaultColWidth) : STANDARD_COLUMN_PX,
    defaultRowHeight: defaultRowHeight ? rowPixels(defaultRowHeight) : STANDARD_ROW_PX,
    custom: toCustomData(readExtras(sheet, keptFormats)),
  };
  return { data, results };
}

function readCells(sheet: Worksheet, styles: StyleList): { cells: Cells; results: SheetResults } {
  const cells: Cells = {};
  const spills: Area[] = [];
  sheet.eachRow((row, rowNumber) => {
    const cellsOfRow: Record<number, ICellData> = {};
    for (const cell of cellsIn(row)) {
      const content = cell.type === ValueType.Merge ? null : readCell(cell);
      const s = styles.idOf(cell.style);
      if (content || s) cellsOfRow[Number(cell.col) - 1] = { ...content, ...(s && { s }) };
      const spill = spillAddress(cell);
      if (spill?.includes(":")) spills.push(parseCells(spill)!);
    }
    cells[rowNumber - 1] = cellsOfRow;
  });
  const spilled = spills.map((area) => ({ area, values: takeSpilled(cells, area) }));
  return { cells, results: { spills: spilled, outdated: outdatedFormulas(cells) } };
}

/** The cells that exist in a row; exceljs' own loop would create those between them. */
function* cellsIn(row: Row): Generator<Cell> {
  for (let column = 1; column <= row.cellCount; column++) {
    const cell = row.findCell(column);
    if (cell) yield cell;
  }
}

/** The values that a formula spilled are stored in their cells, where they would block it. */
function takeSpilled(cells: Cells, { row, column, rowCount, columnCount }: Area): CellMatrix {
  const taken: Cells = {};
  for (let r = row; r < row + rowCount; r++) {
    for (let c = column; c < column + columnCount; c++) {
      const cell = cells[r]?.[c];
      if (!cell) continue;
      // Univer shows 0 for a spilled cell without a value; what spills is never blank but an empty text.
      const { v = "", t = CellValueType.STRING, s } = cell;
      (taken[r] ??= {})[c] = { v, t };
      if (r !== row || c !== column) cells[r]![c] = s ? { s } : {};
    }
  }
  return taken;
}

function readColumns(sheet: Worksheet, styles: StyleList): Record<number, IColumnData> {
  const columns: Record<number, IColumnData> = {};
  // Null, whatever the declaration says, when the file describes no column.
  const described = sheet.columns as typeof sheet.columns | null;
  described?.forEach((column, index) => {
    const s = styles.idOf(column.style ?? {});
    const data: IColumnData = {
      ...(column.width !== undefined && { w: columnPixels(column.width) }),
      ...(column.hidden && { hd: BooleanNumber.TRUE }),
      ...(s && { s }),
    };
    if (Object.keys(data).length > 0) columns[index] = data;
  });
  return columns;
}

function readRows(sheet: Worksheet, styles: StyleList): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  sheet.eachRow({ includeEmpty: false }, (row, rowNumber) => {
    const s = styles.idOf(rowStyle(row));
    // Undefined, whatever the declaration says, when the row's height follows its content.
    const height = row.height as number | undefined;
    const data: Partial<IRowData> = {
      ...(height !== undefined && { h: rowPixels(height), ia: BooleanNumber.FALSE }),
      ...(row.hidden && { hd: BooleanNumber.TRUE }),
      ...(s && { s }),
    };
    if (Object.keys(data).length > 0) rows[rowNumber - 1] = data;
  });
  return rows;
}

function rowStyle(row: Row): Cell["style"] {
  // Rows have a style of their own, which the declarations leave out.
  return (row as Row & { readonly style?: Cell["style"] }).style ?? {};
}

function mergesOf(sheet: Worksheet): string[] {
  // The public way to them builds a copy of every row first.
  const { _merges } = sheet as unknown as { _merges: Record<string, { readonly range: string }> };
  return Object.values(_merges).map(({ range }) => range);
}

function readFreeze(view: Partial<WorksheetView> | undefined): IFreeze {
  const [xSplit, ySplit] = view?.state === "frozen" ? [view.xSplit ?? 0, view.ySplit ?? 0] : [0, 0];
  return { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 };
}

function readExtras(
  sheet: Worksheet,
  conditionalFormattings: readonly ConditionalFormattingOptions[],
): SheetExtras {
  // The declarations leave out the rules that exceljs reads, and that a filter is read as an address.
  const { dataValidations, autoFilter } = sheet as unknown as {
    dataValidations?: { model: SheetExtras["dataValidations"] };
    autoFilter?: string;
  };
  const validations = dataValidations?.model ?? {};
  return {
    pageSetup: sheet.pageSetup,
    headerFooter: sheet.headerFooter,
    ...(Object.keys(validations).length > 0 && { dataValidations: validations }),
    ...(conditionalFormattings.length > 0 && { conditionalFormattings }),
    ...(autoFilter && { autoFilter }),
  };
}

function toFlag(isSet: boolean): BooleanNumber {
  return isSet ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
