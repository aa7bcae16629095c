import { Workbook } from "exceljs";

import type { Grid } from "../grid/grid";
import { finishXlsx } from "./finish-xlsx";
import { writeSheet } from "./write-sheet";

/**
 * Writes the open workbook as a workbook file (.xlsx).
 *
 * Formulas come with their values, so that the file reads without the add-in too.
 */
export async function saveXlsx(grid: Grid): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheets = grid.workbook.getSheets();
  for (const sheet of sheets) writeSheet(grid, sheet, workbook.addWorksheet(sheet.getName()));
  const names = grid.names.list().map(({ sheetId, ...name }) => {
    const sheetIndex = sheets.findIndex((sheet) => sheet.getSheetId() === sheetId);
    return { ...name, sheetIndex: sheetIndex < 0 ? null : sheetIndex };
  });
  return finishXlsx(await workbook.xlsx.writeBuffer(), names);
}
