/** Puts values in the place of formulas, and the formulas back. */
import type { CellGrid, Language } from "../../engine";
import { areaAddress } from "../cell-address";
import { readRanges } from "../read-ranges";
import type { FoundFormula } from "./find-formulas";
import { areaName, findOwnAreas, markArea, nextAreaNumber, type OwnArea } from "./own-areas";
import { entered } from "./own-table";
import type { Stamp } from "./stamp";
import { formulasInTrail, writeTrail } from "./trail";

/** What became of the formulas. */
export interface ValuesReport {
  /** Formulas in whose place values stand. */
  readonly written: number;
  /** Formulas that show no values now, and were left alone. */
  readonly leftAlone: number;
}

/**
 * Puts values in the place of formulas; every cell keeps its look.
 *
 * The formulas stand in the trail, from which they are restored.
 *
 * @param formulas - As they were found a moment ago.
 */
export async function putValues(
  context: Excel.RequestContext,
  formulas: readonly FoundFormula[],
  stamp: Stamp,
  language: Language,
): Promise<ValuesReport> {
  const shown = formulas.filter((one) => one.shown === "values" || one.shown === "error");
  const grids = await readRanges(context, shown);
  const first = await nextAreaNumber(context);
  await writeTrail(
    context,
    stamp,
    shown.map((one, i) => ({
      action: "values",
      sheetName: one.sheetName,
      cells: areaAddress(one),
      formula: one.formula,
      number: first + i,
    })),
    language,
  );
  shown.forEach((one, i) => {
    const range = rangeOf(context, one);
    // An answer that fills several cells gives way as a whole.
    range.getCell(0, 0).clear("Contents");
    range.values = grids[i]!.map((row) => row.map(valueToEnter));
    markArea(context, "Values", first + i, range);
  });
  await context.sync();
  return { written: shown.length, leftAlone: formulas.length - shown.length };
}

/** What is assigned so that the cell shows the same: a text stays a text, an error an error. */
export function valueToEnter(cell: CellGrid[number][number]): string | number | boolean {
  return typeof cell === "string" && cell.startsWith("#") ? cell : entered(cell);
}

/** What became of values that once were formulas. */
export interface RestoreReport {
  readonly restored: number;
  /** Values whose formula is no longer in the trail. */
  readonly lost: readonly OwnArea[];
}

/** Puts formulas back where values stand in their place. */
export async function restoreFormulas(
  context: Excel.RequestContext,
  stamp: Stamp,
  language: Language,
): Promise<RestoreReport> {
  const areas = (await findOwnAreas(context)).filter(({ kind }) => kind === "Values");
  const formulas = await formulasInTrail(context);
  const known = areas.filter(({ number }) => formulas.has(number));
  for (const area of known) {
    const range = rangeOf(context, area);
    // What stands in the way of an answer would stop it.
    range.clear("Contents");
    range.getCell(0, 0).formulas = [[formulas.get(area.number)!]];
    context.workbook.names.getItem(areaName("Values", area.number)).delete();
  }
  if (known.length > 0) {
    await writeTrail(
      context,
      stamp,
      known.map((area) => ({
        action: "restored",
        sheetName: area.sheetName,
        cells: areaAddress(area),
      })),
      language,
    );
  }
  await context.sync();
  return { restored: known.length, lost: areas.filter((area) => !known.includes(area)) };
}

function rangeOf(
  context: Excel.RequestContext,
  { sheetName, row, column, rowCount, columnCount }: OwnArea | FoundFormula,
): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}
