import { readFileSync } from "node:fs";
import path from "node:path";

import { openFile } from "../../src/workbench/files/open-file";

/** Where real input lies that is no part of the repository. */
const DATA = path.resolve(__dirname, "../../../shared/data");

/** Gives the path of a file of real input. */
export function dataPath(...names: readonly string[]): string {
  return path.join(DATA, ...names);
}

/**
 * Opens a file of real input as a user does in the workbench.
 *
 * @returns The cells of its first sheet, as a worksheet function gets them; blank is null.
 */
export async function openedCells(...names: readonly string[]): Promise<unknown[][]> {
  const bytes = new Uint8Array(readFileSync(dataPath(...names)));
  const { workbook } = await openFile(names.at(-1)!, bytes);
  const sheet = workbook.sheets![workbook.sheetOrder![0]!]!;
  const rows = Object.entries(sheet.cellData ?? {});
  const height = Math.max(...rows.map(([row]) => Number(row))) + 1;
  const width =
    Math.max(...rows.flatMap(([, cells]) => Object.keys(cells as object).map(Number))) + 1;
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => sheet.cellData?.[row]?.[column]?.v ?? null),
  );
}
