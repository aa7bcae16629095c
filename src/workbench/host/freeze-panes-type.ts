import type { Area } from "../grid/area";
import { MAX_COLUMNS, MAX_ROWS } from "../grid/area";
import { excelError } from "./host-error";
import type { HostObject } from "./host-object";
import { type ObjectType } from "./object-type";
import type { Session } from "./session";
import { findRange, rangeObject } from "./sheet-range";

/** `Excel.WorksheetFreezePanes`. */
export const freezePanesType: ObjectType<"WorksheetFreezePanes"> = {
  finders: {
    GetLocation: ({ sheetId }, _, session) => {
      const location = frozenRange(sheetId, session);
      if (!location) throw excelError("ItemNotFound");
      return location;
    },
    GetLocationOrNullObject: ({ sheetId }, _, session) => frozenRange(sheetId, session),
  },
  methods: {
    FreezeRows: ({ sheetId }, args, { grid }) => {
      grid.structure.freeze(sheetId, { rows: args.number(0, 1), columns: 0 });
    },
    FreezeColumns: ({ sheetId }, args, { grid }) => {
      grid.structure.freeze(sheetId, { rows: 0, columns: args.number(0, 1) });
    },
    FreezeAt: ({ sheetId }, args, session) => {
      const area = args.range(0, (address) => findRange(session, address, sheetId));
      const rows = area.rowCount === MAX_ROWS ? 0 : area.row + area.rowCount;
      const columns = area.columnCount === MAX_COLUMNS ? 0 : area.column + area.columnCount;
      session.grid.structure.freeze(sheetId, { rows, columns });
    },
    Unfreeze: ({ sheetId }, _, { grid }) => {
      grid.structure.freeze(sheetId, { rows: 0, columns: 0 });
    },
  },
};

function frozenRange(sheetId: string, { grid }: Session): HostObject<"Range"> | null {
  const { rows, columns } = grid.structure.frozen(sheetId);
  if (rows === 0 && columns === 0) return null;
  const area: Area = {
    row: 0,
    column: 0,
    rowCount: rows === 0 ? MAX_ROWS : rows,
    columnCount: columns === 0 ? MAX_COLUMNS : columns,
  };
  return rangeObject(sheetId, area);
}
