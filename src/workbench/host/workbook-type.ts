import { excelError } from "./host-error";
import { hostObject } from "./host-object";
import type { ObjectType } from "./object-type";

/** `Excel.WorkbookProtection`: the add-in sees it; the workbench has no way to set it. */
export const workbookProtectionType: ObjectType<"WorkbookProtection"> = {
  scalars: { Protected: { get: (_, { conditions }) => conditions.isStructureProtected } },
};

/** `Excel.Workbook`. */
export const workbookType: ObjectType<"Workbook"> = {
  scalars: {
    Name: { get: (_, { grid }) => grid.workbook.name },
    ReadOnly: { get: () => false },
  },
  objects: {
    Application: () => hostObject("Application", {}),
    Names: () => hostObject("NamedItemCollection", { sheetId: null }),
    Protection: () => hostObject("WorkbookProtection", {}),
    Settings: () => hostObject("SettingCollection", {}),
    Tables: () => hostObject("TableCollection", { sheetId: null }),
    _Runtime: () => hostObject("Runtime", {}),
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
