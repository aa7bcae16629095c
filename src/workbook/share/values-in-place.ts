/** Puts values in the place of formulas, and the formulas back. */
import type { CellGrid, Language } from "../../engine";
import { areaAddress, areaOf } from "../cell-address";
import { readRanges } from "../read-ranges";
import { isUndoRefusal } from "../run-in-excel";
import { enteredValue } from "../write-values";
import type { FoundFormula } from "./find-formulas";
import { areaName, findOwnAreas, markArea, type OwnArea } from "./own-areas";
import { checkOwnTables } from "./own-table";
import { OWN_TABLES } from "./own-table-names";
import type { Stamp } from "./stamp";
import { formulasInTrail, nextAreaNumber, writeTrail } from "./trail";

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
  await checkOwnTables(context, [OWN_TABLES.trail]);
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
    range.values = grids[i]!.map((row) => row.map(enteredValue));
    markArea(context, "Values", first + i, range);
  });
  await context.sync();
  return { written: shown.length, leftAlone: formulas.length - shown.length };
}

/** What became of values that once were formulas. */
export interface RestoreReport {
  readonly restored: number;
  /** Values whose formula is no longer in the trail. */
  readonly lost: readonly OwnArea[];
  /** Values among which cells were inserted or deleted, or a formula typed in: left alone. */
  readonly changed: readonly OwnArea[];
  /** Values whose formula Excel does not take any more: they stand as they did. */
  readonly refused: readonly OwnArea[];
}

/** Puts formulas back where values stand in their place, area by area: one refused stops no other. */
export async function restoreFormulas(
  context: Excel.RequestContext,
  stamp: Stamp,
  language: Language,
): Promise<RestoreReport> {
  await checkOwnTables(context, [OWN_TABLES.trail]);
  const areas = (await findOwnAreas(context)).filter(({ kind }) => kind === "Values");
  const inTrail = await formulasInTrail(context);
  const known = areas.filter(({ number }) => inTrail.has(number));
  const values = await readRanges(context, known);
  const formulas = await readRanges(context, known, "formulas");
  const restored: OwnArea[] = [];
  const changed: OwnArea[] = [];
  const refused: OwnArea[] = [];
  for (const [i, area] of known.entries()) {
    const { formula, cells } = inTrail.get(area.number)!;
    if (!isOfSize(area, cells) || holdsFormula(formulas[i]!, values[i]!)) changed.push(area);
    else if (await restoreArea(context, area, formula, values[i]!)) restored.push(area);
    else refused.push(area);
  }
  if (restored.length > 0) {
    await writeTrail(
      context,
      stamp,
      restored.map((area) => ({
        action: "restored",
        sheetName: area.sheetName,
        cells: areaAddress(area),
      })),
      language,
    );
    await context.sync();
  }
  const lost = areas.filter((area) => !known.includes(area));
  return { restored: restored.length, lost, changed, refused };
}

/** Puts one formula back; where Excel refuses it, the values, and false is given. */
async function restoreArea(
  context: Excel.RequestContext,
  area: OwnArea,
  formula: string,
  values: CellGrid,
): Promise<boolean> {
  const range = rangeOf(context, area);
  try {
    // What stands in the way of an answer would stop it.
    range.clear("Contents");
    range.getCell(0, 0).formulas = [[formula]];
    context.workbook.names.getItem(areaName("Values", area.number)).delete();
    await context.sync();
    return true;
  } catch (error) {
    rangeOf(context, area).values = values.map((row) => row.map(enteredValue));
    await context.sync();
    if (isUndoRefusal(error)) throw error;
    return false;
  }
}

function isOfSize({ rowCount, columnCount }: OwnArea, cells: string): boolean {
  const before = areaOf(cells);
  return before?.rowCount === rowCount && before.columnCount === columnCount;
}

function holdsFormula(formulas: CellGrid, values: CellGrid): boolean {
  return formulas.some((row, r) =>
    // A text that begins with "=" is given as its own formula.
    row.some((cell, c) => String(cell).startsWith("=") && cell !== values[r]![c]),
  );
}

function rangeOf(
  context: Excel.RequestContext,
  { sheetName, row, column, rowCount, columnCount }: OwnArea | FoundFormula,
): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}
