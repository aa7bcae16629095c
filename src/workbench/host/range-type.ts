import { isWholeColumns, isWholeRows } from "../grid/area";
import { fullAddress } from "./address";
import { hostObject } from "./host-object";
import type { ObjectType } from "./object-type";
import { rangeContent } from "./range-content";
import { insertCells, rangeEditing } from "./range-editing";
import { rangeNavigation } from "./range-navigation";
import { sheetOf } from "./worksheets-type";

/** `Excel.Range`. */
export const rangeType: ObjectType<"Range"> = {
  scalars: {
    ...rangeContent,
    Address: { get: (area, session) => fullAddress(sheetOf(session, area.sheetId).name, area) },
    RowIndex: { get: ({ row }) => row },
    ColumnIndex: { get: ({ column }) => column },
    RowCount: { get: ({ rowCount }) => rowCount },
    ColumnCount: { get: ({ columnCount }) => columnCount },
    CellCount: {
      get: ({ rowCount, columnCount }) => {
        const count = rowCount * columnCount;
        return count > 2 ** 31 - 1 ? -1 : count;
      },
    },
    IsEntireColumn: { get: isWholeColumns },
    IsEntireRow: { get: isWholeRows },
    HasSpill: {
      get: async (area, session) => {
        const { cells } = await session.calculatedGrid();
        return cells.spillParent(area.sheetId, area.row, area.column) !== null;
      },
    },
  },
  objects: {
    ConditionalFormats: (area) => hostObject("ConditionalFormatCollection", area),
    Format: (area) => hostObject("RangeFormat", area),
    Worksheet: ({ sheetId }) => hostObject("Worksheet", { sheetId }),
  },
  finders: { ...rangeNavigation, Insert: insertCells },
  methods: rangeEditing,
};
