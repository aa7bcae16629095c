import type { TypeName } from "./host-object";

const OF_SHEET = [
  "Activated",
  "Calculated",
  "DataChanged",
  "Deactivated",
  "EventNameChanged",
  "FormatChanged",
  "SelectionChanged",
];

/** The kinds of events that the workbench tells, as the client names them when it listens. */
const TOLD: { readonly [Name in TypeName]?: readonly string[] } = {
  Table: ["DataChanged", "SelectionChanged"],
  TableCollection: ["DataChanged"],
  Worksheet: OF_SHEET,
  WorksheetCollection: [...OF_SHEET, "Added", "Deleted"],
};

const REGISTRATION = /^_(?:Unr|R)egister(\w+?)(?:Event)?$/;

/** The event that a method listens to, or stops to listen to; null for any other method. */
export function registeredEvent(method: string): string | null {
  return REGISTRATION.exec(method)?.[1] ?? null;
}

/** Whether the events of this kind are told to handlers of this type of object. */
export function isTold(type: TypeName, event: string): boolean {
  return TOLD[type]?.includes(event) ?? false;
}
