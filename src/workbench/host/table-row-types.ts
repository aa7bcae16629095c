import type { Json } from "../grid/json";
import type { Table } from "../grid/tables";
import type { Arguments } from "./arguments";
import { excelError } from "./host-error";
import { hostObject, type HostObject, type Targets } from "./host-object";
import type { ObjectType } from "./object-type";
import { assignCells } from "./range-content";
import type { Session } from "./session";
import { rangeObject } from "./sheet-range";
import { bodyArea, rowPart, tableOf } from "./table-lookup";

/** `Excel.TableRowCollection`: the rows under the header. */
export const tableRowsType: ObjectType<"TableRowCollection"> = {
  scalars: { Count: { get: ({ tableId }, session) => rowCount(tableId, session) } },
  items: ({ tableId }, session) =>
    Array.from({ length: rowCount(tableId, session) }, (_, index) =>
      hostObject("TableRow", { tableId, index }),
    ),
  finders: {
    Add: addRows,
    GetItemAt: ({ tableId }, args, session) => {
      const index = args.number(0);
      if (index < 0 || index >= rowCount(tableId, session)) throw excelError("ItemNotFound");
      return hostObject("TableRow", { tableId, index });
    },
  },
  methods: {
    GetCount: ({ tableId }, _, session) => rowCount(tableId, session),
    DeleteRowsAt: ({ tableId }, args, session) =>
      deleteRows(tableId, args.number(0), args.number(1, 1), session),
  },
};

/** `Excel.TableRow`. */
export const tableRowType: ObjectType<"TableRow"> = {
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: async (row, session) => {
        const { cells } = await session.calculatedGrid();
        const { sheetId, ...area } = areaOf(row, session);
        return cells.values(sheetId, area);
      },
      set: (row, given, session) => {
        assignCells(areaOf(row, session), given, session);
      },
    },
  },
  finders: {
    GetRange: (row, _, session) => {
      const { sheetId, ...area } = areaOf(row, session);
      return rangeObject(sheetId, area);
    },
  },
  methods: {
    Delete: ({ tableId, index }, _, session) => deleteRows(tableId, index, 1, session),
  },
};

function rowCount(tableId: string, session: Session): number {
  return bodyArea(tableOf(session, tableId)).rowCount;
}

function areaOf({ tableId, index }: Targets["TableRow"], session: Session) {
  const table = tableOf(session, tableId);
  return { sheetId: table.sheetId, ...rowPart(bodyArea(table), index) };
}

/** Adds rows with their values at a place, or at the end. */
async function addRows(
  { tableId }: Targets["TableRowCollection"],
  args: Arguments,
  session: Session,
): Promise<HostObject<"TableRow">> {
  const table = tableOf(session, tableId);
  const { sheetId } = table;
  const body = bodyArea(table);
  const place = args.number(0, -1);
  const index = place === -1 ? body.rowCount : place;
  if (index < 0 || index > body.rowCount) throw excelError("InvalidArgument");
  const values = asRows(args.plain(1), body.columnCount);
  const added = { ...body, row: body.row + index, rowCount: values.length };
  const { grid } = session;
  const isFree = index === body.rowCount && grid.cells.usedArea(sheetId, true, added) === null;
  if (!isFree) await grid.structure.insert(sheetId, added, "down");
  resizeBy(table, values.length, session);
  assignCells({ sheetId, ...added }, values, session);
  return hostObject("TableRow", { tableId, index });
}

async function deleteRows(
  tableId: string,
  index: number,
  count: number,
  session: Session,
): Promise<void> {
  const table = tableOf(session, tableId);
  const body = bodyArea(table);
  if (index < 0 || count < 1 || index + count > body.rowCount) throw excelError("InvalidArgument");
  const removed = { ...body, row: body.row + index, rowCount: count };
  // Excel keeps the last row of a table and empties it.
  if (count === body.rowCount) session.grid.cells.clear(table.sheetId, rowPart(body, 0));
  const gone =
    count === body.rowCount ? { ...removed, row: body.row + 1, rowCount: count - 1 } : removed;
  if (gone.rowCount === 0) return;
  resizeBy(table, -gone.rowCount, session);
  await session.grid.structure.remove(table.sheetId, gone, "up");
}

function resizeBy(table: Table, rows: number, { grid }: Session): void {
  grid.tables.resize(table, { ...table.area, rowCount: table.area.rowCount + rows });
}

/** Rows to add: a matrix, one row, or one value for a table of one column; none is a blank row. */
function asRows(given: Json, columnCount: number): readonly (readonly Json[])[] {
  if (given === null) return [Array.from({ length: columnCount }, () => null)];
  if (!Array.isArray(given)) return [[given]];
  const list = given as readonly Json[];
  return list.every((row) => Array.isArray(row)) ? (list as readonly (readonly Json[])[]) : [list];
}
