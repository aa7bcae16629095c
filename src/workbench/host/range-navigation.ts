import { bounding, intersect, MAX_COLUMNS, MAX_ROWS, type SheetArea } from "../grid/area";
import type { Arguments } from "./arguments";
import { excelError } from "./host-error";
import { hostObject, type HostObject } from "./host-object";
import { type ObjectType, orNull } from "./object-type";
import type { Session } from "./session";
import { findRange, rangeObject } from "./sheet-range";
import { usedRange } from "./used-range";

type RangeFinders = NonNullable<ObjectType<"Range">["finders"]>;

/** The ways from a range to another one that need no look into cells. */
const arithmetic: RangeFinders = {
  GetCell: (area, args) =>
    moved(area, {
      row: area.row + args.number(0),
      column: area.column + args.number(1),
      rowCount: 1,
      columnCount: 1,
    }),
  GetRow: (area, args) => moved(area, { row: area.row + args.number(0), rowCount: 1 }),
  GetColumn: (area, args) => moved(area, { column: area.column + args.number(0), columnCount: 1 }),
  GetLastRow: (area) => moved(area, { row: area.row + area.rowCount - 1, rowCount: 1 }),
  GetLastColumn: (area) =>
    moved(area, { column: area.column + area.columnCount - 1, columnCount: 1 }),
  GetLastCell: (area) =>
    moved(area, {
      row: area.row + area.rowCount - 1,
      column: area.column + area.columnCount - 1,
      rowCount: 1,
      columnCount: 1,
    }),
  GetOffsetRange: (area, args) =>
    moved(area, { row: area.row + args.number(0), column: area.column + args.number(1) }),
  GetResizedRange: (area, args) =>
    moved(area, {
      rowCount: area.rowCount + args.number(0),
      columnCount: area.columnCount + args.number(1),
    }),
  GetAbsoluteResizedRange: (area, args) =>
    moved(area, { rowCount: args.number(0), columnCount: args.number(1) }),
  GetEntireColumn: (area) => moved(area, { row: 0, rowCount: MAX_ROWS }),
  GetEntireRow: (area) => moved(area, { column: 0, columnCount: MAX_COLUMNS }),
  GetRowsAbove: (area, args) => beside(area, "row", "rowCount", -args.number(0, 1)),
  GetRowsBelow: (area, args) => beside(area, "row", "rowCount", args.number(0, 1)),
  GetColumnsBefore: (area, args) => beside(area, "column", "columnCount", -args.number(0, 1)),
  GetColumnsAfter: (area, args) => beside(area, "column", "columnCount", args.number(0, 1)),
};

/** The ways from a range to another one. */
export const rangeNavigation: RangeFinders = {
  ...arithmetic,
  GetBoundingRect: (area, args, session) => {
    const other = otherRange(area, args, session);
    if (other.sheetId !== area.sheetId) throw excelError("InvalidArgument");
    return rangeObject(area.sheetId, bounding(area, other));
  },
  GetIntersection: (area, args, session) => {
    const shared = intersection(area, args, session);
    if (!shared) throw excelError("ItemNotFound");
    return shared;
  },
  GetIntersectionOrNullObject: (area, args, session) => intersection(area, args, session),
  GetUsedRange: async (area, args, session) =>
    (await usedRange(session, area, args.boolean(0, false))) ??
    moved(area, { rowCount: 1, columnCount: 1 }),
  GetUsedRangeOrNullObject: (area, args, session) =>
    usedRange(session, area, args.boolean(0, false)),
  GetSpillingToRange: (area, _, session) => spillingTo(area, session),
  GetSpillingToRangeOrNullObject: (area, _, session) => orNull(() => spillingTo(area, session)),
  GetSpillParent: (area, _, session) => spillParent(area, session),
  GetSpillParentOrNullObject: (area, _, session) => orNull(() => spillParent(area, session)),
  GetSurroundingRegion: async (area, _, session) => {
    const grid = await session.calculatedGrid();
    return rangeObject(area.sheetId, grid.cells.region(area.sheetId, area));
  },
};

function moved(area: SheetArea, change: Partial<SheetArea>): HostObject<"Range"> {
  return rangeObject(area.sheetId, { ...area, ...change });
}

/** The lines next to an area: after it by a positive count, before it by a negative one. */
function beside(
  area: SheetArea,
  start: "row" | "column",
  size: "rowCount" | "columnCount",
  count: number,
): HostObject<"Range"> {
  if (count === 0) throw excelError("InvalidArgument");
  const from = count > 0 ? area[start] + area[size] : area[start] + count;
  return moved(area, { [start]: from, [size]: Math.abs(count) });
}

function otherRange(area: SheetArea, args: Arguments, session: Session): SheetArea {
  return args.range(0, (address) => findRange(session, address, area.sheetId));
}

function intersection(area: SheetArea, args: Arguments, session: Session) {
  const other = otherRange(area, args, session);
  const shared = other.sheetId === area.sheetId ? intersect(area, other) : null;
  return shared && rangeObject(area.sheetId, shared);
}

async function spillingTo(area: SheetArea, session: Session): Promise<HostObject<"Range">> {
  requireOneCell(area);
  const { cells } = await session.calculatedGrid();
  const spill = cells.spillArea(area.sheetId, area.row, area.column);
  if (!spill) throw excelError("ItemNotFound");
  return rangeObject(area.sheetId, spill);
}

async function spillParent(area: SheetArea, session: Session): Promise<HostObject<"Range">> {
  requireOneCell(area);
  const { cells } = await session.calculatedGrid();
  const parent = cells.spillParent(area.sheetId, area.row, area.column);
  if (!parent) throw excelError("ItemNotFound");
  return hostObject("Range", { sheetId: area.sheetId, ...parent, rowCount: 1, columnCount: 1 });
}

function requireOneCell(area: SheetArea): void {
  if (area.rowCount * area.columnCount !== 1) throw excelError("InvalidArgument");
}
