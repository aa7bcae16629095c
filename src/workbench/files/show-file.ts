import {
  generateRandomId,
  IUniverInstanceService,
  type Univer,
  UniverInstanceType,
} from "@univerjs/core";

import { type SheetArea, toArea } from "../grid/area";
import { withoutCalculation } from "../grid/calculation";
import { openWorkbook } from "../grid/create-univer";
import { Grid } from "../grid/grid";
import type { OpenedFile } from "./opened-file";

/**
 * Shows an opened file in a running Univer, in place of the workbook that is open.
 *
 * Formulas show the values that the file has; only those are calculated for which these do not do.
 * Whoever holds a grid of the workbook before disposes it first.
 *
 * @param addInId - The add-in whose settings the workbook may keep.
 */
export function showFile(univer: Univer, file: OpenedFile, addInId = ""): Grid {
  closeWorkbook(univer);
  const grid = withoutCalculation(univer, () => fill(univer, file, addInId));
  if (file.isOutdated) grid.calculation.recalculate();
  else grid.calculation.recalculate(outdatedCells(file));
  return grid;
}

function fill(univer: Univer, file: OpenedFile, addInId: string): Grid {
  // Univer remembers spilled values by workbook, so each one needs an id of its own.
  openWorkbook(univer, { ...file.workbook, id: generateRandomId() });
  const grid = new Grid(univer);
  for (const name of file.names) grid.names.set(name);
  for (const { sheetId, name, area, look } of file.tables) {
    grid.extras.changeTableLook(grid.tables.add(sheetId, name, area).id, look);
  }
  for (const { sheetId, ranges, rule } of file.conditionalFormats) {
    const [first = ranges[0]!, ...others] = ranges;
    const id = grid.conditionalFormats.add(sheetId, toArea(first), rule);
    const format = grid.conditionalFormats.find(sheetId, id);
    if (format && others.length > 0) {
      grid.conditionalFormats.change(sheetId, { ...format, ranges: [...ranges] });
    }
  }
  for (const [sheetId, setup] of Object.entries(file.printSetups)) {
    grid.extras.changePageSetup(sheetId, setup);
  }
  for (const [key, value] of Object.entries(file.addInSettings[addInId] ?? {})) {
    grid.extras.settings.set(key, value);
  }
  for (const [sheetId, { spills }] of Object.entries(file.results)) {
    for (const { area, values } of spills) grid.cells.takeSpilled(sheetId, area, values);
  }
  return grid;
}

function outdatedCells({ results }: OpenedFile): SheetArea[] {
  return Object.entries(results).flatMap(([sheetId, { outdated }]) =>
    outdated.map((place) => ({ sheetId, ...place, rowCount: 1, columnCount: 1 })),
  );
}

function closeWorkbook(univer: Univer): void {
  const instances = univer.__getInjector().get(IUniverInstanceService);
  const open = instances.getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET);
  if (open) instances.disposeUnit(open.getUnitId());
}
