import type { SheetArea } from "../grid/area";
import { hostObject, type HostObject } from "./host-object";
import type { Session } from "./session";

/**
 * The used cells inside an area, spilled ones included, or null when there are none.
 *
 * @param valuesOnly - Leaves out cells that carry nothing but a format.
 */
export async function usedRange(
  session: Session,
  { sheetId, ...area }: SheetArea,
  valuesOnly: boolean,
): Promise<HostObject<"Range"> | null> {
  const grid = await session.calculatedGrid();
  const used = grid.cells.usedArea(sheetId, valuesOnly, area);
  return used && hostObject("Range", { sheetId, ...used });
}
