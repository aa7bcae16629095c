import {
  BooleanNumber,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type Nullable,
  STYLE_KEYS,
} from "@univerjs/core";
import {
  SetColDataMutation,
  SetRowDataMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";

import { type Area, contains, isWholeColumns, isWholeRows, toUniverRange } from "./area";
import type { CellMatrix } from "./cell-matrix";
import type { Cells } from "./cells";
import type { OpenWorkbook } from "./open-workbook";

/** Parts of a style to change; a key set to null returns to the sheet's default. */
export type StylePatch = { [Key in keyof IStyleData]: Nullable<IStyleData[Key]> };

/** Returns every part of a style to the sheet's default. */
export const EMPTY_STYLE: StylePatch = Object.fromEntries(STYLE_KEYS.map((key) => [key, null]));

/** Reads and changes styles, number formats, row heights and column widths. */
export class Formats {
  readonly #open: OpenWorkbook;
  readonly #cells: Cells;

  constructor(open: OpenWorkbook, cells: Cells) {
    this.#open = open;
    this.#cells = cells;
  }

  /** The style of a cell as it applies: its own over its row's over its column's. */
  style(sheetId: string, row: number, column: number): IStyleData {
    const styles = this.#open.workbook.getStyles();
    const sheet = this.#open.sheet(sheetId);
    return {
      ...styles.get(sheet.getColumnManager().getColumn(column)?.s),
      ...styles.get(sheet.getRowManager().getRow(row)?.s),
      ...styles.get(this.#cells.stored(sheetId, row, column)?.s),
    };
  }

  /** The number format of a cell in Excel's codes; "General" when none is set. */
  numberFormat(sheetId: string, row: number, column: number): string {
    return this.style(sheetId, row, column).n?.pattern ?? "General";
  }

  /**
   * Changes the style of every cell of an area.
   *
   * Whole columns and rows keep the style themselves, so that a million blank cells
   * need not exist; cells in them that have a style of their own are changed too.
   */
  restyle(sheetId: string, area: Area, patch: StylePatch): void {
    if (isWholeColumns(area) || isWholeRows(area)) {
      this.#restyleLines(sheetId, area, patch);
      this.#restyleStored(sheetId, area, patch);
    } else {
      this.restyleEach(sheetId, area, () => patch);
    }
  }

  /** Changes the style of each cell on its own, in one mutation; undefined leaves a cell alone. */
  restyleEach(
    sheetId: string,
    area: Area,
    patchOf: (row: number, column: number) => StylePatch | undefined,
  ): void {
    const cells: CellMatrix = {};
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      const cellsOfRow: CellMatrix[number] = (cells[row] = {});
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const s = patchOf(row, column);
        if (s) cellsOfRow[column] = { s: s as IStyleData };
      }
    }
    this.#cells.write(sheetId, cells);
  }

  /** The width of a column in pixels. */
  columnWidth(sheetId: string, column: number): number {
    return this.#open.sheet(sheetId).getColumnWidth(column);
  }

  /** The height of a row in pixels. */
  rowHeight(sheetId: string, row: number): number {
    return this.#open.sheet(sheetId).getRowHeight(row);
  }

  /** Sets the width of every column of an area, in pixels. */
  setColumnWidth(sheetId: string, area: Area, colWidth: number): void {
    const ranges = [toUniverRange(area)];
    this.#open.run(SetWorksheetColWidthMutation.id, { subUnitId: sheetId, ranges, colWidth });
  }

  /** Sets the height of every row of an area, in pixels, and stops it from following its content. */
  setRowHeight(sheetId: string, area: Area, rowHeight: number): void {
    const ranges = [toUniverRange(area)];
    const fixed = { subUnitId: sheetId, ranges, autoHeightInfo: BooleanNumber.FALSE };
    this.#open.run(SetWorksheetRowIsAutoHeightMutation.id, fixed);
    this.#open.run(SetWorksheetRowHeightMutation.id, { subUnitId: sheetId, ranges, rowHeight });
  }

  /** Lets the height of every row of an area follow its content again. */
  fitRowHeight(sheetId: string, area: Area): void {
    this.#open.run(SetWorksheetRowIsAutoHeightMutation.id, {
      subUnitId: sheetId,
      ranges: [toUniverRange(area)],
      autoHeightInfo: BooleanNumber.TRUE,
    });
  }

  #restyleLines(sheetId: string, area: Area, patch: StylePatch): void {
    const styles = this.#open.workbook.getStyles();
    const sheet = this.#open.sheet(sheetId);
    if (isWholeColumns(area)) {
      const columnData: Record<number, IColumnData> = {};
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const old = styles.get(sheet.getColumnManager().getColumn(column)?.s);
        columnData[column] = { s: patched(old, patch) };
      }
      this.#open.run(SetColDataMutation.id, { subUnitId: sheetId, columnData });
    } else {
      const rowData: Record<number, IRowData> = {};
      for (let row = area.row; row < area.row + area.rowCount; row++) {
        const old = styles.get(sheet.getRowManager().getRow(row)?.s);
        rowData[row] = { s: patched(old, patch) };
      }
      this.#open.run(SetRowDataMutation.id, { subUnitId: sheetId, rowData });
    }
  }

  #restyleStored(sheetId: string, area: Area, patch: StylePatch): void {
    const cells: CellMatrix = {};
    this.#cells.forEach(sheetId, (cell, row, column) => {
      if (contains(area, row, column) && cell.s)
        (cells[row] ??= {})[column] = { s: patch as IStyleData };
    });
    this.#cells.write(sheetId, cells);
  }
}

function patched(style: Nullable<IStyleData>, patch: StylePatch): IStyleData {
  const entries = Object.entries({ ...style, ...patch }).filter(([, part]) => part != null);
  return Object.fromEntries(entries);
}
