import type { Area, SheetArea } from "../grid/area";
import { checkedArea, parseCells, splitAddress } from "./address";
import { excelError } from "./host-error";
import { hostObject, type HostObject } from "./host-object";
import type { Session } from "./session";

/** A range object over an area; throws Excel's error when it would leave the sheet. */
export function rangeObject(sheetId: string, area: Area): HostObject<"Range"> {
  return hostObject("Range", { sheetId, ...checkedArea(area) });
}

/**
 * Finds what an address means: cells, a table or a defined name.
 *
 * @param address - Such as `A1:B2`, `Ledger!A:C`, `SalesTable`, `AsOfDate`.
 * @param sheetId - The sheet that is meant when the address names none, or null.
 */
export function findRange(session: Session, address: string, sheetId: string | null): SheetArea {
  const { sheetName, cells } = splitAddress(address);
  const { grid } = session;
  const sheet = sheetName === null ? sheetId : (grid.sheets.named(sheetName)?.id ?? null);
  const area = parseCells(cells);
  if (area) {
    if (sheet === null) throw excelError("InvalidArgument");
    return { sheetId: sheet, ...area };
  }
  return findNamed(session, cells, sheet) ?? missing();
}

function findNamed(session: Session, name: string, sheetId: string | null): SheetArea | null {
  const { grid } = session;
  const table = grid.tables.named(name.replace(/\[#All\]$/i, ""));
  if (table) return { sheetId: table.sheetId, ...table.area };
  const defined = grid.names.named(name, sheetId) ?? grid.names.named(name, null);
  return defined ? findReference(session, defined.formula) : null;
}

/** The cells that a formula such as `=Ledger!$A$1:$C$9` stands for, or null when it is no plain reference. */
export function findReference(session: Session, formula: string): SheetArea | null {
  const { sheetName, cells } = splitAddress(formula);
  const area = parseCells(cells);
  if (!area || sheetName === null) return null;
  const sheet = session.grid.sheets.named(sheetName);
  return sheet ? { sheetId: sheet.id, ...area } : null;
}

function missing(): never {
  throw excelError("InvalidArgument");
}
