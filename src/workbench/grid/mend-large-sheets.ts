import {
  BooleanNumber,
  IUniverInstanceService,
  SheetSkeleton,
  type Univer,
  UniverInstanceType,
  type Workbook,
  Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";

import { SheetRangeThemeModel } from "@univerjs/sheets";

import { lastRowOf } from "./cell-matrix";

type HiddenRows = ReturnType<FormulaDataModel["getHiddenRowsFiltered"]>;

/** Where rows end, from the top of the sheet in pixels. */
interface RowLayout {
  readonly rowTotalHeight: number;
  readonly rowHeightAccumulation: number[];
}

/** Private in the types of Univer. */
interface SheetLayout {
  readonly worksheet: Worksheet;
  _generateRowMatrixCache: (rowCount: number, rowData: object, defaultHeight: number) => RowLayout;
}

/** Private in the types of Univer. */
interface BandedRows {
  _getSheetRowVisibleFuncSet: (unitId: string, sheetId: string) => Set<number>;
}

const sheets = Worksheet.prototype;
const formulaData = FormulaDataModel.prototype;
const layouts = SheetSkeleton.prototype as unknown as SheetLayout;
const layRows = layouts._generateRowMatrixCache;

// eslint-disable-next-line @typescript-eslint/unbound-method -- called with the sheet below
const isFiltered = sheets.isRowFiltered;

// eslint-disable-next-line @typescript-eslint/unbound-method -- called with the model below
const updateFormulaData = formulaData.updateFormulaData;

/**
 * Keeps Univer 0.25.1 from looking at a million blank rows, and at every sheet when one is written.
 *
 * Before every calculation it asks of each row of each sheet whether a filter hides it, and again
 * when a table is made or a sheet laid out: seconds on a workbook whose sheets have Excel's size. A
 * filter hides rows with cells only, so the rows below the last cell need not be asked. And for the
 * formulas of a sheet whose cells change it goes through those of all the others.
 */
export function mendLargeSheets(univer: Univer): void {
  const injector = univer.__getInjector();
  sheets.isRowFiltered = sheets.getRowFiltered = function (row) {
    return row <= lastRow(this) && isFiltered.call(this, row);
  };
  layouts._generateRowMatrixCache = function (rowCount, rowData, defaultHeight) {
    const described = Math.min(rowCount, lastDescribedRow(this.worksheet) + 1);
    const top = layRows.call(this, described, rowData, defaultHeight);
    return withBlankRows(this, top, rowCount, defaultHeight);
  };
  SheetRangeThemeModel.prototype.refreshSheetRowVisibleFuncSet = function (unitId, sheetId) {
    const hidden = (this as unknown as BandedRows)._getSheetRowVisibleFuncSet(unitId, sheetId);
    hidden.clear();
    const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId);
    const sheet = workbook?.getSheetBySheetId(sheetId);
    if (!sheet) return;
    const last = lastDescribedRow(sheet);
    for (let row = 0; row <= last; row++) {
      if (!sheet.getRowVisible(row) || sheet.getRowHeight(row) === 0) hidden.add(row);
    }
  };
  formulaData.updateFormulaData = function (unitId, sheetId, cells) {
    const ofSheet = Object.create(this, {
      getFormulaData: { value: () => this.getSheetFormulaData(unitId, sheetId) },
    }) as FormulaDataModel;
    return updateFormulaData.call(ofSheet, unitId, sheetId, cells);
  };
  formulaData.getHiddenRowsFiltered = function () {
    const instances = injector.get(IUniverInstanceService);
    const workbooks = instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const hidden: HiddenRows = {};
    for (const workbook of workbooks) {
      const bySheet: HiddenRows[string] = (hidden[workbook.getUnitId()] = {});
      for (const sheet of workbook.getSheets()) bySheet[sheet.getSheetId()] = hiddenRows(sheet);
    }
    return hidden;
  };
}

function hiddenRows(sheet: Worksheet): Record<number, { hd: BooleanNumber }> {
  const hidden: Record<number, { hd: BooleanNumber }> = {};
  const last = lastDescribedRow(sheet);
  for (let row = 0; row <= last; row++) {
    if (!sheet.getRowVisible(row)) hidden[row] = { hd: BooleanNumber.TRUE };
  }
  return hidden;
}

/** Where the rows of a sheet end, with what that was worked out from. */
interface KnownEnds {
  readonly ends: number[];
  readonly described: number;
  readonly height: number;
}

const known = new WeakMap<Worksheet, KnownEnds>();

/**
 * Lays out the rows below those of which the sheet says something, each of the same height, when
 * somebody first asks where they end: Univer lays out every sheet, seen or not, and a million
 * numbers for each take their time.
 */
function withBlankRows(
  skeleton: SheetLayout,
  top: RowLayout,
  rowCount: number,
  height: number,
): RowLayout {
  const blank = rowCount - top.rowHeightAccumulation.length;
  const rowTotalHeight = top.rowTotalHeight + blank * height;
  let ends: number[] | null = null;
  const unseen: number[] = [];
  Object.defineProperty(skeleton, "_rowHeightAccumulation", {
    configurable: true,
    enumerable: true,
    get: () => (ends ??= endsOfRows(skeleton.worksheet, top, rowCount, height)),
    set: (given: number[]) => {
      ends = given === unseen ? null : given;
    },
  });
  return { rowTotalHeight, rowHeightAccumulation: unseen };
}

/** The ends that the sheet had are taken again where they are the same: Univer asks twice. */
function endsOfRows(sheet: Worksheet, top: RowLayout, rowCount: number, height: number): number[] {
  const { rowTotalHeight, rowHeightAccumulation } = top;
  const described = rowHeightAccumulation.length;
  const before = known.get(sheet);
  if (before?.height === height && before.described <= described) {
    const isSame = rowHeightAccumulation.every((end, row) => before.ends[row] === end);
    if (isSame && before.ends.length === rowCount) return before.ends;
  }
  const ends = new Array<number>(rowCount);
  for (let row = 0; row < described; row++) ends[row] = rowHeightAccumulation[row]!;
  for (let row = described; row < rowCount; row++) {
    ends[row] = rowTotalHeight + (row - described + 1) * height;
  }
  known.set(sheet, { ends, described, height });
  return ends;
}

/** The last row that has a cell, a height of its own or is hidden; -1 on an empty sheet. */
function lastDescribedRow(sheet: Worksheet): number {
  // Integer keys of an object stand in ascending order.
  const described = Number(Object.keys(sheet.getConfig().rowData).at(-1) ?? -1);
  return Math.max(lastRow(sheet), described);
}

function lastRow(sheet: Worksheet): number {
  return lastRowOf(sheet.getCellMatrix().getMatrix());
}
