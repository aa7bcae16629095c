import { Workbook } from "exceljs";

import type { Grid } from "../grid/grid";
import { finishXlsx } from "./finish-xlsx";
import type { StoredAddIn } from "./web-extension";
import { writeSheet } from "./write-sheet";

/**
 * Writes the open workbook as a workbook file (.xlsx).
 *
 * Formulas come with their values, so that the file reads without the add-in too.
 *
 * @param addIn - The add-in whose settings the workbook keeps.
 */
export async function saveXlsx(
  grid: Grid,
  addIn?: Pick<StoredAddIn, "id" | "version">,
): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheets = grid.workbook.getSheets();
  for (const sheet of sheets) writeSheet(grid, sheet, workbook.addWorksheet(sheet.getName()));
  const names = grid.names.list().map(({ sheetId, ...name }) => {
    const sheetIndex = sheets.findIndex((sheet) => sheet.getSheetId() === sheetId);
    return { ...name, sheetIndex: sheetIndex < 0 ? null : sheetIndex };
  });
  const { settings } = grid.extras;
  return finishXlsx(await workbook.xlsx.writeBuffer(), {
    names,
    ...(addIn && { addIn: { ...addIn, settings } }),
  });
}
