import { isWholeColumns, isWholeRows, type SheetArea } from "../grid/area";
import { EMPTY_STYLE } from "../grid/formats";
import type { Grid } from "../grid/grid";
import type { Arguments } from "./arguments";
import { setCellProperties } from "./cell-properties";
import { excelError } from "./host-error";
import { hostObject, type HostObject } from "./host-object";
import type { ObjectType } from "./object-type";
import type { Session } from "./session";

/** What acts on the cells of a range. */
export const rangeEditing: NonNullable<ObjectType<"Range">["methods"]> = {
  Clear: (area, args, { grid }) => {
    const applyTo = args.text(0, "All").toLowerCase();
    if (applyTo === "all" || applyTo === "contents") grid.cells.clear(area.sheetId, area);
    if (applyTo === "all" || applyTo === "formats")
      grid.formats.restyle(area.sheetId, area, EMPTY_STYLE);
  },
  Delete: async (area, args, { grid }) => {
    const shift = args.text(0).toLowerCase();
    if (shift !== "up" && shift !== "left") throw excelError("InvalidArgument");
    await grid.structure.remove(area.sheetId, area, shift);
  },
  Merge: (area, args, { grid }) => {
    const areas = args.boolean(0, false) ? rowsOf(area) : [area];
    for (const merged of areas) keepFirstCell(merged, grid);
    grid.structure.merge(area.sheetId, areas);
  },
  Unmerge: (area, _, { grid }) => {
    grid.structure.unmerge(area.sheetId, area);
  },
  SetCellProperties: setCellProperties,
  Select: (area, _, { grid }) => {
    grid.selection.select(area.sheetId, area);
  },
  Calculate: async (_, __, session) => {
    session.grid.calculation.recalculate();
    await session.calculatedGrid();
  },
  // The client announces the size of a matrix before it sends the pieces.
  _ValidateArraySize: (area, args) => {
    const isOfSize = args.number(0) === area.rowCount && args.number(1) === area.columnCount;
    if (!isOfSize) throw excelError("InvalidArgument");
  },
};

/** Makes room in place of a range and gives the empty cells. */
export async function insertCells(
  area: SheetArea,
  args: Arguments,
  { grid }: Session,
): Promise<HostObject<"Range">> {
  const shift = args.text(0).toLowerCase();
  const isWholeSheet = isWholeColumns(area) && isWholeRows(area);
  if ((shift !== "down" && shift !== "right") || isWholeSheet) throw excelError("InvalidArgument");
  await grid.structure.insert(area.sheetId, area, shift);
  return hostObject("Range", area);
}

function rowsOf(area: SheetArea): SheetArea[] {
  return Array.from({ length: area.rowCount }, (_, r) => ({
    ...area,
    row: area.row + r,
    rowCount: 1,
  }));
}

function keepFirstCell({ sheetId, ...area }: SheetArea, { cells }: Grid): void {
  if (area.columnCount > 1) {
    const columns = { column: area.column + 1, columnCount: area.columnCount - 1 };
    cells.clear(sheetId, { ...area, ...columns, rowCount: 1 });
  }
  if (area.rowCount > 1)
    cells.clear(sheetId, { ...area, row: area.row + 1, rowCount: area.rowCount - 1 });
}
