/** Whether Excel can hand over what a formula asks for. */
import { TABLE_KINDS, type TableKind } from "../../engine";
import { bytesOf, MOST_BYTES_ON_THE_WEB } from "../../workbook/argument-size";
import { tablesOf, type CreditCall } from "../../workbook/credit-call";
import type { TableGrids } from "../../workbook/read-workbook";
import { officeContext } from "../app/office-context";

/** Bytes of each table. */
export type TableSizes = Readonly<Record<TableKind, number>>;

/** Measures the tables; null where Excel hands over ranges of any size. */
export function tableSizes(grids: TableGrids): TableSizes | null {
  // The name of the platform: Office's own list of them is not there outside of Excel.
  if (String(officeContext()?.platform) !== "OfficeOnline") return null;
  const entries = TABLE_KINDS.map((kind) => {
    const grid = grids[kind];
    return [kind, grid === null ? 0 : bytesOf(grid)];
  });
  return Object.fromEntries(entries) as TableSizes;
}

/** Megabytes that a call hands over where they are too many; null where they are not. */
export function tooManyMegabytes(call: CreditCall, sizes: TableSizes | null): number | null {
  if (sizes === null) return null;
  const bytes = tablesOf(call).reduce((sum, kind) => sum + sizes[kind], 0);
  return bytes > MOST_BYTES_ON_THE_WEB ? bytes / 1_000_000 : null;
}
