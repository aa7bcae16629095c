import { CellValueType, type ICellData, type IRange, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";

import type { Area } from "./area";
import { bounding, contains, toArea, toUniverRange, WHOLE_SHEET } from "./area";
import { type CellMatrix, extentOf } from "./cell-matrix";
import type { OpenWorkbook } from "./open-workbook";

/** What a cell holds for a reader; a blank cell is "", an error its code such as "#N/A". */
export type CellValue = string | number | boolean;

/** Where a cell stands. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const CLEARED: ICellData = { v: null, f: null, si: null, p: null };

/** Reads and writes raw cells, past every display rule of the grid. */
export class Cells {
  readonly #open: OpenWorkbook;
  readonly #formulas: FormulaDataModel;

  constructor(open: OpenWorkbook) {
    this.#open = open;
    this.#formulas = open.injector.get(FormulaDataModel);
  }

  /** The stored cell: value, type, style, and the formula where it stands in this cell. */
  stored(sheetId: string, row: number, column: number): ICellData | undefined {
    return this.#matrix(sheetId)[row]?.[column] ?? undefined;
  }

  /** Whether the cell shows a value that a formula in another cell spilled into it. */
  isSpilled(sheetId: string, row: number, column: number): boolean {
    const spilled = this.#spilled(sheetId)[row]?.[column];
    return spilled != null && this.formula(sheetId, row, column) === null;
  }

  /** The formula of the cell with its leading "=", or null. */
  formula(sheetId: string, row: number, column: number): string | null {
    const cell = this.stored(sheetId, row, column);
    if (cell?.f) return cell.f;
    if (!cell?.si) return null;
    return this.#formulas.getFormulaStringByCell(row, column, sheetId, this.#open.unitId) ?? null;
  }

  /** The value of one cell, spilled ones included. */
  value(sheetId: string, row: number, column: number): CellValue {
    return valueOf(this.#spilled(sheetId)[row]?.[column] ?? this.#matrix(sheetId)[row]?.[column]);
  }

  /** The values of an area, row by row, spilled ones included. */
  values(sheetId: string, area: Area): CellValue[][] {
    const matrix = this.#matrix(sheetId);
    const spilled = this.#spilled(sheetId);
    return Array.from({ length: area.rowCount }, (_, r) => {
      const row = matrix[area.row + r];
      const spilledRow = spilled[area.row + r];
      return Array.from({ length: area.columnCount }, (_, c) =>
        valueOf(spilledRow?.[area.column + c] ?? row?.[area.column + c]),
      );
    });
  }

  /**
   * Writes cells in one mutation, however many.
   *
   * A key that is absent from a cell leaves that part alone; null removes it. Univer
   * recalculates what depends on them, but keeps no step for its undo.
   */
  write(sheetId: string, cellValue: CellMatrix): void {
    const area = extentOf(cellValue)?.area;
    if (!area) return;
    this.#open.makeRoom(sheetId, area.row + area.rowCount, area.column + area.columnCount);
    this.#open.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue });
  }

  /**
   * Takes values for what a formula has spilled, without calculating it.
   *
   * @param area - Where they stand, from the formula's own cell on.
   */
  takeSpilled(sheetId: string, area: Area, values: CellMatrix): void {
    const { unitId } = this.#open;
    const ranges = (this.#formulas.getArrayFormulaRange()[unitId] ??= {});
    const rangesOfSheet = (ranges[sheetId] ??= {});
    (rangesOfSheet[area.row] ??= {})[area.column] = toUniverRange(area);
    const spilled = (this.#formulas.getArrayFormulaCellData()[unitId] ??= {});
    const spilledOnSheet = (spilled[sheetId] ??= {});
    for (const [row, cells] of Object.entries(values)) {
      Object.assign((spilledOnSheet[Number(row)] ??= {}), cells);
    }
  }

  /** The area into which the formula of this cell spills, or null when it stays in one cell. */
  spillArea(sheetId: string, row: number, column: number): Area | null {
    const range =
      this.#formulas.getArrayFormulaRange()[this.#open.unitId]?.[sheetId]?.[row]?.[column];
    return range ? toArea(range) : null;
  }

  /** The cell whose formula spilled into this one, or null. */
  spillParent(sheetId: string, row: number, column: number): CellPlace | null {
    const ranges = this.#formulas.getArrayFormulaRange()[this.#open.unitId]?.[sheetId];
    const byRow = (ranges ?? {}) as Record<string, Record<string, IRange | undefined>>;
    for (const [parentRow, spills] of Object.entries(byRow)) {
      for (const [parentColumn, range] of Object.entries(spills)) {
        if (range && contains(toArea(range), row, column))
          return { row: Number(parentRow), column: Number(parentColumn) };
      }
    }
    return null;
  }

  /** The area around another one up to the nearest blank rows and columns. */
  region(sheetId: string, { row, column, rowCount, columnCount }: Area): Area {
    let region: Area = { row, column, rowCount, columnCount };
    for (;;) {
      const used = this.usedArea(sheetId, true, widened(region));
      const next = used ? bounding(region, used) : region;
      if (next.rowCount === region.rowCount && next.columnCount === region.columnCount)
        return region;
      region = next;
    }
  }

  /** Empties the cells of an area and keeps their style; what is blank is not written. */
  clear(sheetId: string, area: Area): void {
    const cells: CellMatrix = {};
    this.#forEachIn(rowsWithin(this.#matrix(sheetId), area), (cell, row, column) => {
      if (!hasContent(cell) || !contains(area, row, column)) return;
      (cells[row] ??= {})[column] = { ...CLEARED };
    });
    this.write(sheetId, cells);
  }

  /** Calls back for every stored or spilled cell of the sheet, in no promised order. */
  forEach(sheetId: string, visit: (cell: ICellData, row: number, column: number) => void): void {
    this.#forEachIn(this.#matrix(sheetId), visit);
    this.#forEachIn(this.#spilled(sheetId), visit);
  }

  /**
   * The smallest area that holds every used cell, or null when there is none.
   *
   * @param valuesOnly - Leaves out cells that carry nothing but a style.
   * @param within - Looks at the cells of this area only.
   */
  usedArea(sheetId: string, valuesOnly: boolean, within = WHOLE_SHEET): Area | null {
    let used: Area | null = null;
    this.forEach(sheetId, (cell, row, column) => {
      if (!contains(within, row, column)) return;
      if (!hasContent(cell) && (valuesOnly || !cell.s)) return;
      if (used && contains(used, row, column)) return;
      const here = { row, column, rowCount: 1, columnCount: 1 };
      used = used === null ? here : bounding(used, here);
    });
    return used;
  }

  #forEachIn(
    matrix: CellMatrix,
    visit: (cell: ICellData, row: number, column: number) => void,
  ): void {
    // Plain loops: a ledger can have a million cells.
    for (const row in matrix) {
      const cells: Record<string, Nullable<ICellData>> = matrix[row]!;
      for (const column in cells) {
        const cell = cells[column];
        if (cell) visit(cell, Number(row), Number(column));
      }
    }
  }

  #matrix(sheetId: string): CellMatrix {
    return this.#open.sheet(sheetId).getCellMatrix().getMatrix();
  }

  #spilled(sheetId: string): CellMatrix {
    return this.#formulas.getArrayFormulaCellData()[this.#open.unitId]?.[sheetId] ?? {};
  }
}

/** The value of a stored cell; a blank one is "". */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value == null) return cell?.p ? richText(cell) : "";
  if (cell?.t === CellValueType.BOOLEAN) return value === true || value === 1 || value === "1";
  if (cell?.t === CellValueType.NUMBER) return Number(value);
  return value;
}

/** The rows of an area: a few of them are not looked for among all others. */
function rowsWithin(matrix: CellMatrix, { row, rowCount }: Area): CellMatrix {
  if (rowCount > FEW_ROWS) return matrix;
  const rows: CellMatrix = {};
  for (let r = row; r < row + rowCount; r++) if (matrix[r] !== undefined) rows[r] = matrix[r]!;
  return rows;
}

const FEW_ROWS = 1000;

function richText(cell: ICellData): string {
  return cell.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? "";
}

function widened(area: Area): Area {
  const row = Math.max(0, area.row - 1);
  const column = Math.max(0, area.column - 1);
  return {
    row,
    column,
    rowCount: area.row - row + area.rowCount + 1,
    columnCount: area.column - column + area.columnCount + 1,
  };
}

function hasContent(cell: ICellData): boolean {
  return (cell.v ?? "") !== "" || cell.f != null || cell.si != null || cell.p != null;
}
