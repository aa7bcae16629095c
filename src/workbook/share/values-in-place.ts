/** Puts values in the place of formulas, and the formulas back. */
import type { CellGrid, Language } from "../../engine";
import { areaAddress, areaOf } from "../cell-address";
import { tableMark } from "../fingerprint";
import { readRanges } from "../read-ranges";
import { isUndoRefusal } from "../run-in-excel";
import { enteredValue } from "../write-values";
import { filledDown, namesOwnCells } from "./filled-formulas";
import { formulaCount, isShown, type FoundFormula } from "./find-formulas";
import { areaName, findOwnAreas, isInPlace, markArea, type OwnArea } from "./own-areas";
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
  const shown = formulas.filter(isShown);
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
      mark: tableMark(grids[i]!),
    })),
    language,
  );
  shown.forEach((one, i) => {
    const range = rangeOf(context, one);
    // An answer that fills several cells gives way as a whole.
    if (!one.isFilled) range.getCell(0, 0).clear("Contents");
    range.values = grids[i]!.map((row) => row.map(enteredValue));
    markArea(context, one.isFilled ? "Filled" : "Values", first + i, range);
  });
  await context.sync();
  const written = formulaCount(shown);
  return { written, leftAlone: formulaCount(formulas) - written };
}

/** What became of values that once were formulas. */
export interface RestoreReport {
  readonly restored: number;
  /** Values whose formula is no longer in the trail. */
  readonly lost: readonly OwnArea[];
  /** Values among which cells were inserted or deleted, or a formula typed in: left alone. */
  readonly changed: readonly OwnArea[];
  /** Values over which others were typed: left alone unless they are asked for. */
  readonly typedOver: readonly OwnArea[];
  /** Values whose formula Excel does not take any more: they stand as they did. */
  readonly refused: readonly OwnArea[];
}

/**
 * Puts formulas back where values stand in their place, area by area: one refused stops no other.
 *
 * @param overTyped - True to give up values that were typed over those of the formula.
 */
export async function restoreFormulas(
  context: Excel.RequestContext,
  stamp: Stamp,
  language: Language,
  overTyped = false,
): Promise<RestoreReport> {
  await checkOwnTables(context, [OWN_TABLES.trail]);
  const areas = (await findOwnAreas(context)).filter(isInPlace);
  const inTrail = await formulasInTrail(context);
  const known = areas.filter(({ number }) => inTrail.has(number));
  const values = await readRanges(context, known);
  const formulas = await readRanges(context, known, "formulas");
  const restored: OwnArea[] = [];
  const changed: OwnArea[] = [];
  const typedOver: OwnArea[] = [];
  const refused: OwnArea[] = [];
  for (const [i, area] of known.entries()) {
    const { formula, cells, mark } = inTrail.get(area.number)!;
    if (!isAsBefore(area, cells, formula) || holdsFormula(formulas[i]!, values[i]!))
      changed.push(area);
    else if (!overTyped && tableMark(values[i]!) !== mark) typedOver.push(area);
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
  return { restored: formulaCount(restored.map(filledArea)), lost, changed, typedOver, refused };
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
    if (area.kind === "Filled") {
      range.formulas = values.map((_, row) => [filledDown(formula, row)]);
    } else {
      // What stands in the way of an answer would stop it.
      range.clear("Contents");
      range.getCell(0, 0).formulas = [[formula]];
    }
    context.workbook.names.getItem(areaName(area.kind, area.number)).delete();
    await context.sync();
    return true;
  } catch (error) {
    rangeOf(context, area).values = values.map((row) => row.map(enteredValue));
    await context.sync();
    if (isUndoRefusal(error)) throw error;
    return false;
  }
}

function filledArea({ kind, rowCount }: OwnArea) {
  return { isFilled: kind === "Filled", rowCount };
}

/** Of the same size; and where it was, if the formula names cells of its own sheet: nobody knows whether they moved too. */
function isAsBefore(area: OwnArea, cells: string, formula: string): boolean {
  const before = areaOf(cells);
  if (before?.rowCount !== area.rowCount || before.columnCount !== area.columnCount) return false;
  const isMoved = before.row !== area.row || before.column !== area.column;
  return !isMoved || !namesOwnCells(formula);
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
