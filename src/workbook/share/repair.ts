/** Gives formulas back the names of their functions, and calculates everything anew. */
import type { Language } from "../../engine";
import { areaAddress } from "../cell-address";
import { cellWriter } from "../write-values";
import { filledDown } from "./filled-formulas";
import { formulaCount, type FoundFormula } from "./find-formulas";
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
  const write = cellWriter(context, "formulas");
  for (const { sheetName, row, column, rowCount, repaired, isFilled } of broken) {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const rows = Array.from({ length: isFilled ? rowCount : 1 }, (_, i) => [
      filledDown(repaired!, i),
    ]);
    await write(sheet, row, column, rows);
  }
  await context.sync();
  await noteInTrail(
    context,
    stamp,
    broken.map(({ sheetName, row, column, rowCount, repaired, isFilled }) => ({
      action: "repaired",
      sheetName,
      cells: areaAddress({ row, column, rowCount: isFilled ? rowCount : 1, columnCount: 1 }),
      formula: repaired!,
    })),
    language,
  );
  return formulaCount(broken);
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
