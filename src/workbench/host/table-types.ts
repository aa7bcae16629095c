import { type Area, intersect, type SheetArea } from "../grid/area";
import { EMPTY_STYLE } from "../grid/formats";
import type { Table } from "../grid/tables";
import type { TableLook } from "../grid/extras";
import type { Arguments } from "./arguments";
import { textCell } from "./cell-entry";
import { excelError } from "./host-error";
import { hostObject, type HostObject, type Targets } from "./host-object";
import { isNameWellFormed } from "./name-types";
import { type ObjectType, orNull, type Scalar } from "./object-type";
import type { Session } from "./session";
import { findRange, rangeObject } from "./sheet-range";
import { bodyArea, findTable, headerArea, tableObject, tableOf, tablesOf } from "./table-lookup";

/** `Excel.TableCollection`: the tables of the workbook, or of one sheet. */
export const tablesType: ObjectType<"TableCollection"> = {
  scalars: { Count: { get: ({ sheetId }, session) => tablesOf(session, sheetId).length } },
  items: ({ sheetId }, session) => tablesOf(session, sheetId).map(tableObject),
  item: ({ sheetId }, key, session) => findTable(key, sheetId, session),
  finders: {
    Add: addTable,
    GetItemAt: ({ sheetId }, args, session) => {
      const table = tablesOf(session, sheetId)[args.number(0)];
      if (!table) throw excelError("ItemNotFound");
      return tableObject(table);
    },
    GetItemOrNullObject: ({ sheetId }, args, session) =>
      orNull(() => findTable(args.text(0), sheetId, session)),
  },
  methods: { GetCount: ({ sheetId }, _, session) => tablesOf(session, sheetId).length },
};

/** `Excel.Table`. */
export const tableType: ObjectType<"Table"> = {
  identity: ({ tableId }) => ({ Id: tableId }),
  scalars: {
    Id: { get: ({ tableId }) => tableId },
    Name: {
      get: ({ tableId }, session) => tableOf(session, tableId).name,
      set: ({ tableId }, given, session) => {
        const table = tableOf(session, tableId);
        if (typeof given !== "string" || !isNameWellFormed(given))
          throw excelError("InvalidArgument");
        if (isNameTaken(given, session, table)) throw excelError("ItemAlreadyExists");
        session.grid.tables.rename(table, given);
      },
    },
    ShowHeaders: { get: () => true },
    ShowTotals: { get: () => false },
    Style: look("style", (given) => String(given)),
    ShowBandedRows: look("showBandedRows", (given) => given === true),
    ShowBandedColumns: look("showBandedColumns", (given) => given === true),
    ShowFilterButton: look("showFilterButton", (given) => given === true),
    HighlightFirstColumn: look("highlightFirstColumn", (given) => given === true),
    HighlightLastColumn: look("highlightLastColumn", (given) => given === true),
  },
  objects: {
    Columns: (table) => hostObject("TableColumnCollection", table),
    Rows: (table) => hostObject("TableRowCollection", table),
    Worksheet: ({ tableId }, session) =>
      hostObject("Worksheet", { sheetId: tableOf(session, tableId).sheetId }),
  },
  finders: {
    GetRange: (target, _, session) => partOf(target, session, ({ area }) => area),
    GetHeaderRowRange: (target, _, session) => partOf(target, session, headerArea),
    GetDataBodyRange: (target, _, session) => partOf(target, session, bodyArea),
    ConvertToRange: ({ tableId }, _, session) => {
      const table = tableOf(session, tableId);
      session.grid.tables.remove(table);
      return rangeObject(table.sheetId, table.area);
    },
  },
  methods: {
    Delete: ({ tableId }, _, session) => {
      const table = tableOf(session, tableId);
      const { grid } = session;
      grid.tables.remove(table);
      grid.cells.clear(table.sheetId, table.area);
      grid.formats.restyle(table.sheetId, table.area, EMPTY_STYLE);
    },
    Resize: ({ tableId }, args, session) => {
      const table = tableOf(session, tableId);
      const area = args.range(0, (address) => findRange(session, address, table.sheetId));
      const keepsHeader = area.row === table.area.row && intersect(area, table.area) !== null;
      if (area.sheetId !== table.sheetId || !keepsHeader || area.rowCount < 2)
        throw excelError("InvalidArgument");
      refuseOverlap(area, session, table);
      nameColumns(area, session);
      session.grid.tables.resize(table, area);
    },
  },
};

function look<Key extends keyof TableLook>(
  key: Key,
  read: (given: unknown) => TableLook[Key],
): Scalar<Targets["Table"]> {
  return {
    get: ({ tableId }, { grid }) => grid.extras.tableLook(tableId)[key],
    set: ({ tableId }, given, { grid }) => {
      grid.extras.changeTableLook(tableId, { [key]: read(given) });
    },
  };
}

function partOf(
  { tableId }: Targets["Table"],
  session: Session,
  part: (table: Table) => Area,
): HostObject<"Range"> {
  const table = tableOf(session, tableId);
  return rangeObject(table.sheetId, part(table));
}

async function addTable(
  { sheetId }: Targets["TableCollection"],
  args: Arguments,
  session: Session,
): Promise<HostObject<"Table">> {
  const own = sheetId ?? session.grid.sheets.active().id;
  let area = args.range(0, (address) => findRange(session, address, own));
  refuseOverlap(area, session);
  if (args.boolean(1)) {
    if (area.rowCount === 1) area = { ...area, rowCount: 2 };
  } else {
    const { grid } = session;
    await grid.structure.insert(area.sheetId, { ...area, rowCount: 1 }, "down");
    area = { ...area, rowCount: area.rowCount + 1 };
  }
  nameColumns(area, session);
  return tableObject(session.grid.tables.add(area.sheetId, freeTableName(session), area));
}

/** Writes a text into every header cell: blank ones are named, repeated ones numbered. */
function nameColumns(area: SheetArea, session: Session): void {
  const taken = new Set<string>();
  const [names = []] = session.grid.cells.values(area.sheetId, { ...area, rowCount: 1 });
  for (const [place, value] of names.entries()) {
    const stem = value === "" ? "Column" : String(value);
    let name = value === "" ? `${stem}${place + 1}` : stem;
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${stem}${copy}`;
    taken.add(name.toLowerCase());
    if (name === value) continue;
    session.writes.add(area.sheetId, area.row, area.column + place, textCell(name));
  }
}

function refuseOverlap(area: SheetArea, session: Session, except?: Table): void {
  const overlaps = tablesOf(session, area.sheetId).some(
    (table) => table.id !== except?.id && intersect(table.area, area) !== null,
  );
  if (overlaps) throw excelError("InvalidOperation");
}

function freeTableName(session: Session): string {
  let number = session.grid.tables.list().length + 1;
  while (isNameTaken(`Table${number}`, session)) number++;
  return `Table${number}`;
}

function isNameTaken(name: string, { grid }: Session, except?: Table): boolean {
  const table = grid.tables.named(name);
  return (table !== null && table.id !== except?.id) || grid.names.named(name, null) !== null;
}
