import {
  generateRandomId,
  IUniverInstanceService,
  type Univer,
  UniverInstanceType,
} from "@univerjs/core";

import { openWorkbook } from "../grid/create-univer";
import { Grid } from "../grid/grid";
import type { OpenedFile } from "./opened-file";

/**
 * Shows an opened file in a running Univer, in place of the workbook that is open.
 *
 * Every formula is calculated, as stored values are not taken over. Whoever holds a grid of the
 * workbook before disposes it first.
 */
export function showFile(univer: Univer, { workbook, names, tables }: OpenedFile): Grid {
  closeWorkbook(univer);
  // Univer remembers spilled values by workbook, so each one needs an id of its own.
  openWorkbook(univer, { ...workbook, id: generateRandomId() });
  const grid = new Grid(univer);
  for (const name of names) grid.names.set(name);
  for (const { sheetId, name, area } of tables) grid.tables.add(sheetId, name, area);
  grid.calculation.recalculate();
  return grid;
}

function closeWorkbook(univer: Univer): void {
  const instances = univer.__getInjector().get(IUniverInstanceService);
  const open = instances.getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET);
  if (open) instances.disposeUnit(open.getUnitId());
}
