/** Gives formulas back the names of their functions, and calculates everything anew. */
import type { Language } from "../../engine";
import { cellAddress } from "../cell-address";
import type { FoundFormula } from "./find-formulas";
import { checkOwnTables } from "./own-table";
import { OWN_TABLES } from "./own-table-names";
import type { Stamp } from "./stamp";
import { noteInTrail, writeTrail } from "./trail";

/**
 * Writes the repaired formulas; cells whose formula is in order are left alone.
 *
 * @returns How many were repaired.
 */
export async function repairFormulas(
  context: Excel.RequestContext,
  formulas: readonly FoundFormula[],
  stamp: Stamp,
  language: Language,
): Promise<number> {
  await checkOwnTables(context, [OWN_TABLES.trail]);
  const broken = formulas.filter(({ repaired }) => repaired !== null);
  for (const { sheetName, row, column, repaired } of broken) {
    const cell = context.workbook.worksheets.getItem(sheetName).getCell(row, column);
    cell.formulas = [[repaired]];
  }
  await context.sync();
  await noteInTrail(
    context,
    stamp,
    broken.map(({ sheetName, row, column, repaired }) => ({
      action: "repaired",
      sheetName,
      cells: cellAddress(row, column),
      formula: repaired!,
    })),
    language,
  );
  return broken.length;
}

/** Calculates every formula of the workbook anew, and says so in the trail. */
export async function calculateAll(
  context: Excel.RequestContext,
  stamp: Stamp,
  language: Language,
): Promise<void> {
  await checkOwnTables(context, [OWN_TABLES.trail]);
  context.workbook.application.calculate("Full");
  await context.sync();
  await writeTrail(context, stamp, [{ action: "calculated", sheetName: "" }], language);
  await context.sync();
}
