import type { IWorksheetData } from "@univerjs/core";
import { Workbook, type Worksheet } from "exceljs";

import { parseCells } from "../host/address";
import { FileProblem } from "./file-problem";
import type { FileTable, OpenedFile } from "./opened-file";
import { Palette } from "./palette";
import { readSheet } from "./read-sheet";
import { StyleList } from "./style-list";
import { xlsxParts } from "./xlsx-parts";

/** What a table of a file looks like after reading; the declarations know only how to write one. */
interface StoredTable {
  readonly name: string;
  readonly displayName?: string;
  readonly tableRef: string;
  readonly totalsRow?: boolean;
}

/**
 * Reads a workbook file (.xlsx, .xlsm).
 *
 * @throws {@link FileProblem} when it cannot be read as one.
 */
export async function openXlsx(fileName: string, bytes: Uint8Array): Promise<OpenedFile> {
  try {
    return await readWorkbook(bytes);
  } catch (error) {
    throw new FileProblem("damagedWorkbook", fileName, String(error), error);
  }
}

async function readWorkbook(bytes: Uint8Array): Promise<OpenedFile> {
  const parts = await xlsxParts(bytes);
  const workbook = new Workbook();
  await workbook.xlsx.load(parts.bytes.slice().buffer);
  const styles = new StyleList(new Palette(parts.themeXml));
  const { worksheets } = workbook;
  if (worksheets.length === 0) throw new Error("no worksheets");
  const sheetIds = worksheets.map((_, index) => `sheet-${index + 1}`);
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  worksheets.forEach((sheet, index) => {
    const id = sheetIds[index]!;
    sheets[id] = readSheet(sheet, id, styles);
  });
  return {
    workbook: { sheetOrder: sheetIds, sheets, styles: styles.styles },
    names: parts.names.map(({ sheetIndex, ...name }) => ({
      ...name,
      sheetId: sheetIndex === null ? null : (sheetIds[sheetIndex] ?? null),
    })),
    tables: worksheets.flatMap((sheet, index) => readTables(sheet, sheetIds[index]!)),
    leftOut: parts.leftOut,
  };
}

/** A totals row stays on the sheet as ordinary cells: the grid's tables have none. */
function readTables(sheet: Worksheet, sheetId: string): FileTable[] {
  const stored = sheet.getTables() as unknown as readonly { readonly table: StoredTable }[];
  return stored.map(({ table }) => {
    const area = parseCells(table.tableRef)!;
    const rowCount = table.totalsRow ? area.rowCount - 1 : area.rowCount;
    return { name: table.displayName ?? table.name, sheetId, area: { ...area, rowCount } };
  });
}
