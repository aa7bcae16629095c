import { excelError } from "./host-error";
import { hostObject } from "./host-object";
import type { ObjectType } from "./object-type";

/** `Excel.Workbook`. */
export const workbookType: ObjectType<"Workbook"> = {
  scalars: {
    Name: { get: (_, { grid }) => grid.workbook.name },
    ReadOnly: { get: () => false },
  },
  objects: {
    Application: () => hostObject("Application", {}),
    Names: () => hostObject("NamedItemCollection", { sheetId: null }),
    Settings: () => hostObject("SettingCollection", {}),
    Tables: () => hostObject("TableCollection", { sheetId: null }),
    Worksheets: () => hostObject("WorksheetCollection", {}),
  },
  finders: {
    GetActiveCell: (_, __, { grid }) => hostObject("Range", grid.selection.activeCell()),
    GetSelectedRange: (_, __, { grid }) => hostObject("Range", grid.selection.areas().at(-1)!),
    GetSelectedRanges: (_, __, { grid }) =>
      hostObject("RangeAreas", { areas: grid.selection.areas() }),
    _GetRangeForEventByReferenceId: (_, args, { references }) => {
      const area = references.find(args.text(0));
      if (!area) throw excelError("ItemNotFound");
      return hostObject("Range", area);
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_, args, { references }) => {
      const area = references.find(args.text(0));
      return area && hostObject("Range", area);
    },
  },
  methods: {
    _RemoveReference: (_, args, { references }) => {
      references.release(args.text(0));
    },
    _RemoveAllReferences: (_, __, { references }) => {
      references.releaseAll();
    },
  },
};
