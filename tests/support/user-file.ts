import { readFileSync } from "node:fs";

import type { IWorksheetData } from "@univerjs/core";

import { openFile } from "../../src/workbench/files/open-file";
import { dataPath } from "../../tools/data-path";

/**
 * Opens a file of real input as a user does in the workbench.
 *
 * @returns The cells of its first sheet, as a worksheet function gets them; blank is null.
 */
export async function openedCells(...names: readonly string[]): Promise<unknown[][]> {
  const [first] = (await openedSheets(...names)).values();
  return first!;
}

/**
 * Opens a workbook of real input as a user does in the workbench.
 *
 * @returns The cells of each sheet by its name; of a formula the value that the file keeps.
 */
export async function openedSheets(
  ...names: readonly string[]
): Promise<ReadonlyMap<string, unknown[][]>> {
  return sheetsOf(names.at(-1)!, new Uint8Array(readFileSync(dataPath(...names))));
}

/** Opens a file as a user does in the workbench, and gives the cells of each sheet by its name. */
export async function sheetsOf(
  name: string,
  bytes: Uint8Array,
): Promise<ReadonlyMap<string, unknown[][]>> {
  const { workbook } = await openFile(name, bytes);
  const sheets = workbook.sheetOrder!.map((id) => workbook.sheets![id]!);
  return new Map(sheets.map((sheet) => [sheet.name!, cellsOf(sheet)]));
}

function cellsOf({ cellData = {} }: Partial<IWorksheetData>): unknown[][] {
  let height = 0;
  let width = 0;
  for (const [row, cells] of Object.entries(cellData)) {
    height = Math.max(height, Number(row) + 1);
    width = Math.max(width, ...Object.keys(cells as object).map((column) => Number(column) + 1));
  }
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => cellData[row]?.[column]?.v ?? null),
  );
}
