import type { Area } from "../grid/area";
import type { Json } from "../grid/json";
import type { Table } from "../grid/tables";
import { excelError } from "./host-error";
import { hostObject, type HostObject } from "./host-object";
import type { Session } from "./session";

/** The object of a table. */
export function tableObject(table: Table): HostObject<"Table"> {
  return hostObject("Table", { tableId: table.id });
}

/** The table that an object stands for; throws when it was deleted. */
export function tableOf(session: Session, tableId: string): Table {
  const table = session.grid.tables.find(tableId);
  if (!table) throw excelError("ItemNotFound");
  return table;
}

/** The tables of a sheet, or of the whole workbook for null. */
export function tablesOf({ grid }: Session, sheetId: string | null): Table[] {
  return grid.tables.list().filter((table) => sheetId === null || table.sheetId === sheetId);
}

/** The table with this name or id; throws when there is none. */
export function findTable(
  key: Json,
  sheetId: string | null,
  session: Session,
): HostObject<"Table"> {
  const found = tablesOf(session, sheetId).find(
    ({ id, name }) =>
      typeof key === "string" && (id === key || name.toLowerCase() === key.toLowerCase()),
  );
  if (!found) throw excelError("ItemNotFound");
  return tableObject(found);
}

/** The cells under the header; Excel always leaves a table one row. */
export function bodyArea({ area }: Table): Area {
  return { ...area, row: area.row + 1, rowCount: Math.max(1, area.rowCount - 1) };
}

/** The row with the column names. */
export function headerArea({ area }: Table): Area {
  return { ...area, rowCount: 1 };
}

/** The part of an area that lies in one column, counted from the area's left. */
export function columnPart(area: Area, index: number): Area {
  if (index < 0 || index >= area.columnCount) throw excelError("ItemNotFound");
  return { ...area, column: area.column + index, columnCount: 1 };
}

/** The part of an area that lies in one row, counted from the area's top. */
export function rowPart(area: Area, index: number): Area {
  if (index < 0 || index >= area.rowCount) throw excelError("ItemNotFound");
  return { ...area, row: area.row + index, rowCount: 1 };
}
