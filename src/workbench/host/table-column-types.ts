import { type Area, intersect } from "../grid/area";
import type { Json } from "../grid/json";
import type { Table } from "../grid/tables";
import type { Arguments } from "./arguments";
import { excelError, notCarriedOut } from "./host-error";
import { hostObject, type HostObject, type Targets } from "./host-object";
import { type ObjectType, orNull } from "./object-type";
import { assignCells } from "./range-content";
import type { Session } from "./session";
import { rangeObject } from "./sheet-range";
import { bodyArea, columnPart, headerArea, tableOf } from "./table-lookup";

type Column = Targets["TableColumn"];

/** `Excel.TableColumnCollection`. */
export const tableColumnsType: ObjectType<"TableColumnCollection"> = {
  scalars: {
    Count: { get: ({ tableId }, session) => tableOf(session, tableId).area.columnCount },
  },
  items: ({ tableId }, session) =>
    columnNames(tableOf(session, tableId), session).map((_, index) =>
      hostObject("TableColumn", { tableId, index }),
    ),
  item: ({ tableId }, key, session) => findColumn(tableId, key, session),
  finders: {
    Add: addColumn,
    GetItemAt: ({ tableId }, args, session) => columnAt(tableId, args.number(0), session),
    GetItemOrNullObject: ({ tableId }, args, session) =>
      orNull(() => findColumn(tableId, args.json(0), session)),
  },
  methods: { GetCount: ({ tableId }, _, session) => tableOf(session, tableId).area.columnCount },
};

/** `Excel.TableColumn`. */
export const tableColumnType: ObjectType<"TableColumn"> = {
  identity: ({ index }) => ({ Id: index + 1 }),
  scalars: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: ({ tableId, index }, session) =>
        columnNames(tableOf(session, tableId), session)[index] ?? "",
      set: (column, given, session) => {
        const table = tableOf(session, column.tableId);
        const others = columnNames(table, session).filter((_, index) => index !== column.index);
        if (typeof given !== "string" || given === "") throw excelError("InvalidArgument");
        if (others.some((name) => name.toLowerCase() === given.toLowerCase()))
          throw excelError("ItemAlreadyExists");
        write(column, session, headerArea, `'${given}`);
      },
    },
    Values: {
      get: async ({ tableId, index }, session) => {
        const { sheetId, area } = tableOf(session, tableId);
        const { cells } = await session.calculatedGrid();
        return cells.values(sheetId, columnPart(area, index));
      },
      set: (column, given, session) => {
        write(column, session, ({ area }) => area, given);
      },
    },
  },
  finders: {
    GetRange: (column, _, session) => partOf(column, session, ({ area }) => area),
    GetHeaderRowRange: (column, _, session) => partOf(column, session, headerArea),
    GetDataBodyRange: (column, _, session) => partOf(column, session, bodyArea),
  },
};

function partOf(
  { tableId, index }: Column,
  session: Session,
  part: (table: Table) => Area,
): HostObject<"Range"> {
  const table = tableOf(session, tableId);
  return rangeObject(table.sheetId, columnPart(part(table), index));
}

function write(
  { tableId, index }: Column,
  session: Session,
  part: (table: Table) => Area,
  given: Json,
): void {
  const table = tableOf(session, tableId);
  assignCells({ sheetId: table.sheetId, ...columnPart(part(table), index) }, given, session);
}

function columnNames(table: Table, { grid }: Session): string[] {
  const [names = []] = grid.cells.values(table.sheetId, headerArea(table));
  return names.map(String);
}

// A column is named, or numbered from 1 by its id.
function findColumn(tableId: string, key: Json, session: Session): HostObject<"TableColumn"> {
  const names = columnNames(tableOf(session, tableId), session);
  const wanted = typeof key === "string" ? key.toLowerCase() : null;
  const index =
    typeof key === "number" ? key - 1 : names.findIndex((name) => name.toLowerCase() === wanted);
  return columnAt(tableId, index, session);
}

function columnAt(tableId: string, index: number, session: Session): HostObject<"TableColumn"> {
  const { columnCount } = tableOf(session, tableId).area;
  if (index < 0 || index >= columnCount) throw excelError("ItemNotFound");
  return hostObject("TableColumn", { tableId, index });
}

async function addColumn(
  { tableId }: Targets["TableColumnCollection"],
  args: Arguments,
  session: Session,
): Promise<HostObject<"TableColumn">> {
  const table = tableOf(session, tableId);
  const { sheetId, area } = table;
  const index = args.number(0, -1);
  if (index !== -1 && index !== area.columnCount)
    throw notCarriedOut("TableColumnCollection.add before another column");
  const added = { ...area, column: area.column + area.columnCount, columnCount: 1 };
  const { grid } = session;
  const used = grid.cells.usedArea(sheetId, true, added);
  if (used && intersect(used, added)) await grid.structure.insert(sheetId, added, "right");
  const names = columnNames(table, session).map((name) => name.toLowerCase());
  let number = area.columnCount + 1;
  while (names.includes(`column${number}`)) number++;
  const name = args.text(2, `Column${number}`);
  assignCells({ sheetId, ...added, rowCount: 1 }, `'${name}`, session);
  const values = args.plain(1);
  if (values !== null) assignCells({ sheetId, ...added }, values, session);
  session.grid.tables.resize(table, { ...area, columnCount: area.columnCount + 1 });
  return hostObject("TableColumn", { tableId, index: area.columnCount });
}
