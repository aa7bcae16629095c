import {
  BooleanNumber,
  IUniverInstanceService,
  type Univer,
  UniverInstanceType,
  type Workbook,
  Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";

import { lastRowOf } from "./cell-matrix";

type HiddenRows = ReturnType<FormulaDataModel["getHiddenRowsFiltered"]>;

const sheets = Worksheet.prototype;

// eslint-disable-next-line @typescript-eslint/unbound-method -- called with the sheet below
const isFiltered = sheets.isRowFiltered;

/**
 * Keeps Univer 0.25.1 from looking at a million blank rows.
 *
 * Before every calculation it asks of each row of each sheet whether a filter hides it, and again
 * when a table is made or a sheet drawn: seconds on a workbook whose sheets have Excel's size. A
 * filter hides rows with cells only, so the rows below the last cell need not be asked.
 */
export function mendLargeSheets(univer: Univer): void {
  const injector = univer.__getInjector();
  sheets.isRowFiltered = sheets.getRowFiltered = function (row) {
    return row <= lastRow(this) && isFiltered.call(this, row);
  };
  FormulaDataModel.prototype.getHiddenRowsFiltered = function () {
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
  const described = Object.keys(sheet.getConfig().rowData).map(Number);
  const last = Math.max(lastRow(sheet), ...described.slice(-1));
  for (let row = 0; row <= last; row++) {
    if (!sheet.getRowVisible(row)) hidden[row] = { hd: BooleanNumber.TRUE };
  }
  return hidden;
}

function lastRow(sheet: Worksheet): number {
  return lastRowOf(sheet.getCellMatrix().getMatrix());
}
