import type { Sheet } from "../grid/sheets";
import { checkStructure } from "./host-conditions";
import { excelError, HostError } from "./host-error";
import { hostObject, type HostObject } from "./host-object";
import { type ObjectType, orNull } from "./object-type";
import type { Json } from "../grid/json";
import type { Session } from "./session";
import { checkSheetName, freeSheetName } from "./sheet-names";

/** `Excel.WorksheetCollection`. */
export const worksheetsType: ObjectType<"WorksheetCollection"> = {
  items: (_, { grid }) => grid.sheets.list().map(sheetObject),
  item: (_, key, session) => findSheet(key, session),
  finders: {
    Add: (_, args, session) => {
      checkStructure(session.conditions);
      const name = args.text(0, freeSheetName(session));
      checkSheetName(session, name);
      return sheetObject(session.grid.sheets.add(name));
    },
    GetActiveWorksheet: (_, __, { grid }) => sheetObject(grid.sheets.active()),
    GetFirst: (_, args, session) => sheetObject(shownSheets(session, args.boolean(0, false))[0]!),
    GetLast: (_, args, session) =>
      sheetObject(shownSheets(session, args.boolean(0, false)).at(-1)!),
    GetItemOrNullObject: (_, args, session) => orNull(() => findSheet(args.text(0), session)),
  },
  methods: {
    GetCount: (_, args, session) => shownSheets(session, args.boolean(0, false)).length,
  },
};

/** The object of a sheet. */
export function sheetObject(sheet: Sheet): HostObject<"Worksheet"> {
  return hostObject("Worksheet", { sheetId: sheet.id });
}

/** The sheet that an object stands for; throws when it was deleted. */
export function sheetOf(session: Session, sheetId: string): Sheet {
  const sheet = session.grid.sheets.find(sheetId);
  if (!sheet) throw excelError("ItemNotFound");
  return sheet;
}

/** The sheets that count: all, or those with a visible tab. */
export function shownSheets(session: Session, visibleOnly: boolean): Sheet[] {
  return session.grid.sheets.list().filter((sheet) => !visibleOnly || !sheet.isHidden);
}

function findSheet(key: Json, session: Session): HostObject<"Worksheet"> {
  if (typeof key !== "string") throw new HostError("InvalidArgument", "A sheet has a name.");
  const sheet = session.grid.sheets.named(key) ?? session.grid.sheets.find(key);
  if (!sheet) throw excelError("ItemNotFound");
  return sheetObject(sheet);
}
