import type { IWorkbookData } from "@univerjs/core";

import { MAX_COLUMNS, MAX_ROWS } from "./area";

/** Rows and columns that Univer lays out on a sheet. */
export interface SheetSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The size of every sheet of Excel. */
export const EXCEL_SIZE: SheetSize = { rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

/** A workbook with one empty sheet. */
export function emptyWorkbook(sheetName: string, size = EXCEL_SIZE): Partial<IWorkbookData> {
  const id = "sheet-1";
  return { id: "workbook", sheetOrder: [id], sheets: { [id]: { id, name: sheetName, ...size } } };
}
