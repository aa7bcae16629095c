import { type Area, intersect } from "../grid/area";
import type { GridEvent } from "../grid/event-of-command";
import type { JsonObject } from "../grid/json";
import { areaAddress } from "./address";
import type { EventEntry } from "./protocol";
import type { Session } from "./session";
import { tablesOf } from "./table-lookup";

/** Microsoft's numbers of the kinds of events. */
const EventType = {
  documentSelection: 2,
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelection: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  sheetFormatChanged: 18,
  sheetRenamed: 25,
  tableSelection: 100,
  tableChanged: 101,
} as const;

/** What the client calls every handler of the whole workbook by. */
const WORKBOOK = "Workbook";

const CHANGE_TYPES = {
  edited: "RangeEdited",
  rowsInserted: "RowInserted",
  rowsDeleted: "RowDeleted",
  columnsInserted: "ColumnInserted",
  columnsDeleted: "ColumnDeleted",
} as const;

/**
 * What the client is told when something happens in the grid.
 *
 * @param isOwn - Whether the add-in itself did it, rather than the user.
 */
export function eventEntries(event: GridEvent, session: Session, isOwn: boolean): EventEntry[] {
  const { sheetId } = event;
  switch (event.kind) {
    case "edited":
    case "rowsInserted":
    case "rowsDeleted":
    case "columnsInserted":
    case "columnsDeleted":
      return changeEntries(event, CHANGE_TYPES[event.kind], session, isOwn);
    case "selected":
      return selectionEntries(sheetId, event.areas, session);
    case "formatted":
      return ofSheet(EventType.sheetFormatChanged, sheetId, {
        ...origin(isOwn),
        worksheetId: sheetId,
        address: areaAddress(event.area),
        referenceId: session.references.keep({ sheetId, ...event.area }),
      });
    case "calculated":
      return ofSheet(EventType.sheetCalculated, sheetId, {
        worksheetId: sheetId,
        address: areaAddress(event.area),
      });
    case "sheetActivated":
      return ofSheet(EventType.sheetActivated, sheetId, { worksheetId: sheetId });
    case "sheetDeactivated":
      return ofSheet(EventType.sheetDeactivated, sheetId, { worksheetId: sheetId });
    case "sheetAdded":
      return [entry(EventType.sheetAdded, WORKBOOK, { ...origin(isOwn), worksheetId: sheetId })];
    case "sheetRemoved":
      return [entry(EventType.sheetDeleted, WORKBOOK, { ...origin(isOwn), worksheetId: sheetId })];
    case "sheetRenamed":
      return ofSheet(EventType.sheetRenamed, sheetId, {
        ...origin(isOwn),
        worksheetId: sheetId,
        nameBefore: event.nameBefore,
        nameAfter: event.nameAfter,
      });
  }
}

function changeEntries(
  { sheetId, area }: { readonly sheetId: string; readonly area: Area },
  changeType: string,
  session: Session,
  isOwn: boolean,
): EventEntry[] {
  const change = (changed: Area): JsonObject => ({
    ...origin(isOwn),
    changeType,
    worksheetId: sheetId,
    address: areaAddress(changed),
    shiftDirection: "None",
    referenceId: session.references.keep({ sheetId, ...changed }),
  });
  const entries = ofSheet(EventType.sheetChanged, sheetId, change(area));
  for (const table of tablesOf(session, sheetId)) {
    const inside = intersect(table.area, area);
    if (!inside) continue;
    const value = { ...change(inside), tableId: table.id };
    for (const target of [table.id, sheetId, WORKBOOK])
      entries.push(entry(EventType.tableChanged, target, value));
  }
  return entries;
}

function selectionEntries(sheetId: string, areas: readonly Area[], session: Session): EventEntry[] {
  const address = areas.map(areaAddress).join(",");
  const last = areas.at(-1)!;
  const entries = [
    ...ofSheet(EventType.sheetSelection, sheetId, { worksheetId: sheetId, address }),
    entry(EventType.documentSelection, "", {}),
  ];
  for (const table of tablesOf(session, sheetId)) {
    const isInsideTable = intersect(table.area, last) !== null;
    const value = { worksheetId: sheetId, tableId: table.id, isInsideTable, address };
    entries.push(entry(EventType.tableSelection, table.id, value));
  }
  return entries;
}

// Handlers hang on the sheet itself or on the collection of sheets.
function ofSheet(eventType: number, sheetId: string, value: JsonObject): EventEntry[] {
  return [entry(eventType, sheetId, value), entry(eventType, WORKBOOK, value)];
}

function entry(eventType: number, targetId: string, value: JsonObject): EventEntry {
  return { eventType, targetId, value };
}

function origin(isOwn: boolean): JsonObject {
  return isOwn ? { source: "Local", triggerSource: "ThisLocalAddin" } : { source: "Local" };
}
