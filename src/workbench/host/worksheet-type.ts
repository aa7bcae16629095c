import { WHOLE_SHEET } from "../grid/area";
import type { Sheet } from "../grid/sheets";
import type { Arguments } from "./arguments";
import { checkStructure } from "./host-conditions";
import { excelError } from "./host-error";
import { hostObject, type HostObject } from "./host-object";
import { type ObjectType, orNull } from "./object-type";
import type { Session } from "./session";
import { checkSheetName } from "./sheet-names";
import { findRange, rangeObject } from "./sheet-range";
import { usedRange } from "./used-range";
import { sheetObject, sheetOf, shownSheets } from "./worksheets-type";

/** `Excel.WorksheetProtection`: the add-in sees it; the workbench has no way to set it. */
export const worksheetProtectionType: ObjectType<"WorksheetProtection"> = {
  scalars: {
    Protected: { get: ({ sheetId }, { conditions }) => conditions.protectedSheets.has(sheetId) },
  },
};

/** `Excel.CommentCollection`: sheets of the workbench have no comments. */
export const commentsType: ObjectType<"CommentCollection"> = {
  items: () => [],
  item: () => {
    throw excelError("ItemNotFound");
  },
};

/** `Excel.Worksheet`. */
export const worksheetType: ObjectType<"Worksheet"> = {
  identity: ({ sheetId }) => ({ Id: sheetId }),
  scalars: {
    Id: { get: ({ sheetId }) => sheetId },
    Name: {
      get: ({ sheetId }, session) => sheetOf(session, sheetId).name,
      set: ({ sheetId }, value, session) => {
        if (typeof value !== "string") throw excelError("InvalidArgument");
        checkStructure(session.conditions);
        checkSheetName(session, value, sheetId);
        session.grid.sheets.rename(sheetId, value);
      },
    },
    Position: {
      get: ({ sheetId }, session) => sheetOf(session, sheetId).index,
      set: ({ sheetId }, value, { grid }) => {
        const isPlace = typeof value === "number" && grid.sheets.list()[value] !== undefined;
        if (!isPlace) throw excelError("InvalidArgument");
        grid.sheets.move(sheetId, value);
      },
    },
    Visibility: {
      get: ({ sheetId }, session) => (sheetOf(session, sheetId).isHidden ? "Hidden" : "Visible"),
      set: ({ sheetId }, value, session) => {
        const isHidden = value !== "Visible";
        if (isHidden && shownSheets(session, true).length < 2) throw excelError("InvalidArgument");
        session.grid.sheets.hide(sheetId, isHidden);
      },
    },
    TabColor: {
      get: ({ sheetId }, session) => sheetOf(session, sheetId).tabColor.toUpperCase(),
      set: ({ sheetId }, value, { grid }) => {
        if (typeof value !== "string") throw excelError("InvalidArgument");
        grid.sheets.colorTab(sheetId, value);
      },
    },
    ShowGridlines: { get: ({ sheetId }, session) => sheetOf(session, sheetId).hasGridlines },
    // The client reads them by one name and sets them by another.
    Gridlines: {
      set: ({ sheetId }, value, { grid }) => {
        grid.sheets.showGridlines(sheetId, value === true);
      },
    },
  },
  objects: {
    Comments: (sheet) => hostObject("CommentCollection", sheet),
    HorizontalPageBreaks: (sheet) => hostObject("PageBreakCollection", sheet),
    FreezePanes: (sheet) => hostObject("WorksheetFreezePanes", sheet),
    Names: (sheet) => hostObject("NamedItemCollection", sheet),
    PageLayout: (sheet) => hostObject("PageLayout", sheet),
    Protection: (sheet) => hostObject("WorksheetProtection", sheet),
    Tables: (sheet) => hostObject("TableCollection", sheet),
  },
  finders: {
    Copy: ({ sheetId }, args, session) => copySheet(sheetId, args, session),
    GetCell: ({ sheetId }, args) =>
      rangeObject(sheetId, {
        row: args.number(0),
        column: args.number(1),
        rowCount: 1,
        columnCount: 1,
      }),
    GetRange: ({ sheetId }, args, session) =>
      args.has(0)
        ? hostObject("Range", findRange(session, args.text(0), sheetId))
        : rangeObject(sheetId, WHOLE_SHEET),
    GetRangeByIndexes: ({ sheetId }, args) =>
      rangeObject(sheetId, {
        row: args.number(0),
        column: args.number(1),
        rowCount: args.number(2),
        columnCount: args.number(3),
      }),
    GetUsedRange: async ({ sheetId }, args, session) =>
      (await usedOf(sheetId, args, session)) ??
      rangeObject(sheetId, { row: 0, column: 0, rowCount: 1, columnCount: 1 }),
    GetUsedRangeOrNullObject: ({ sheetId }, args, session) => usedOf(sheetId, args, session),
    GetNext: ({ sheetId }, args, session) => neighbour(sheetId, 1, args, session),
    GetNextOrNullObject: ({ sheetId }, args, session) =>
      orNull(() => neighbour(sheetId, 1, args, session)),
    GetPrevious: ({ sheetId }, args, session) => neighbour(sheetId, -1, args, session),
    GetPreviousOrNullObject: ({ sheetId }, args, session) =>
      orNull(() => neighbour(sheetId, -1, args, session)),
  },
  methods: {
    Activate: ({ sheetId }, _, { grid }) => {
      grid.sheets.activate(sheetId);
    },
    Calculate: async (_, __, session) => {
      session.grid.calculation.recalculate();
      await session.calculatedGrid();
    },
    Delete: ({ sheetId }, _, session) => {
      checkStructure(session.conditions);
      const isLastShown = shownSheets(session, true).every((sheet) => sheet.id === sheetId);
      if (isLastShown) throw excelError("InvalidArgument");
      session.grid.sheets.remove(sheetId);
    },
  },
};

/** The workbench copies to the end only, which is what the add-in asks for. */
async function copySheet(
  sheetId: string,
  args: Arguments,
  session: Session,
): Promise<HostObject<"Worksheet">> {
  checkStructure(session.conditions);
  if (args.text(0, "None") !== "End") throw excelError("InvalidArgument");
  const grid = await session.calculatedGrid();
  const copy = await grid.sheets.copy(sheetId);
  grid.extras.changePageSetup(copy.id, grid.extras.pageSetup(sheetId));
  return sheetObject(copy);
}

function usedOf(sheetId: string, args: Arguments, session: Session) {
  return usedRange(session, { sheetId, ...WHOLE_SHEET }, args.boolean(0, false));
}

function neighbour(
  sheetId: string,
  step: 1 | -1,
  args: Arguments,
  session: Session,
): HostObject<"Worksheet"> {
  const sheets = shownSheets(session, args.boolean(0, false));
  const { index } = sheetOf(session, sheetId);
  const isAhead = (sheet: Sheet) => (step === 1 ? sheet.index > index : sheet.index < index);
  const ahead = sheets.filter(isAhead);
  const next = step === 1 ? ahead[0] : ahead.at(-1);
  if (!next) throw excelError("ItemNotFound");
  return sheetObject(next);
}
