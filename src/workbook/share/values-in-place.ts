/** Puts values in the place of formulas, and the formulas back. */
import type { CellGrid, Language } from "../../engine";
import { areaAddress, areaOf } from "../cell-address";
import { tableMark } from "../fingerprint";
import { readRanges, type SheetRange } from "../read-ranges";
import { isUndoRefusal, runInExcel } from "../run-in-excel";
import { cellWriter, writeValues } from "../write-values";
import { filledDown, namesCells, namesOwnCells } from "./filled-formulas";
import { formulaCount, isShown, type FoundFormula } from "./find-formulas";
import { areaName, filledArea, findOwnAreas, isInPlace, markArea, type OwnArea } from "./own-areas";
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
  /** Sheets whose protection keeps their formulas where they are. */
  readonly protectedSheets: readonly string[];
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
  const found = formulas.filter(isShown);
  const locked = await protectedAmong(context, found);
  const shown = found.filter(({ sheetName }) => !locked.has(sheetName));
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
  const write = cellWriter(context, "values");
  for (const [i, one] of shown.entries()) {
    const range = rangeOf(context, one);
    // An answer that fills several cells gives way as a whole.
    if (!one.isFilled) range.getCell(0, 0).clear("Contents");
    markArea(context, one.isFilled ? "Filled" : "Values", first + i, range);
    await write(range.worksheet, one.row, one.column, grids[i]!);
  }
  await context.sync();
  return {
    written: formulaCount(shown),
    leftAlone: formulaCount(formulas) - formulaCount(found),
    protectedSheets: [...locked],
  };
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
  /** Values whose formula Excel does not take any more, or whose sheet is protected: they stand as they did. */
  readonly refused: readonly OwnArea[];
  /** Restored, with cells named by their places: those may have moved while values stood there. */
  readonly toCheck: readonly OwnArea[];
}

/**
 * Puts formulas back where values stand in their place, area by area: one refused stops no other.
 *
 * @param overTyped - Numbers of the only areas to restore, where what was typed over their values is given up.
 */
export async function restoreFormulas(
  context: Excel.RequestContext,
  stamp: Stamp,
  language: Language,
  overTyped: ReadonlySet<number> | null = null,
): Promise<RestoreReport> {
  await checkOwnTables(context, [OWN_TABLES.trail]);
  const areas = (await findOwnAreas(context)).filter(
    (area) => isInPlace(area) && (overTyped?.has(area.number) ?? true),
  );
  const inTrail = await formulasInTrail(context);
  const known = areas.filter(({ number }) => inTrail.has(number));
  const values = await readRanges(context, known);
  const formulas = await readRanges(context, known, "formulas");
  const locked = await protectedAmong(context, known);
  const sheetsThere = await sheetsInUse(context);
  const restored: OwnArea[] = [];
  const changed: OwnArea[] = [];
  const typedOver: OwnArea[] = [];
  const refused: OwnArea[] = [];
  for (const [i, area] of known.entries()) {
    const { formula, mark, ...before } = inTrail.get(area.number)!;
    const isElsewhere = before.sheetName !== area.sheetName && sheetsThere.has(before.sheetName);
    if (!isAsBefore(area, before.cells, formula, isElsewhere)) changed.push(area);
    else if (holdsFormula(formulas[i]!, values[i]!)) changed.push(area);
    else if (overTyped === null && tableMark(values[i]!) !== mark) typedOver.push(area);
    else if (locked.has(area.sheetName)) refused.push(area);
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
  const toCheck = restored.filter(({ number }) => namesCells(inTrail.get(number)!.formula));
  const count = formulaCount(restored.map(filledArea));
  return { restored: count, lost, changed, typedOver, refused, toCheck };
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
      const rows = values.map((_, row) => [filledDown(formula, row)]);
      await cellWriter(context, "formulas")(range.worksheet, area.row, area.column, rows);
    } else {
      // What stands in the way of an answer would stop it.
      range.clear("Contents");
      range.getCell(0, 0).formulas = [[formula]];
    }
    context.workbook.names.getItem(areaName(area.kind, area.number)).delete();
    await context.sync();
    return true;
  } catch (error) {
    // On its own: what Excel refuses within an undo group, it may refuse there once more.
    await runInExcel((own) =>
      writeValues(own, rangeOf(own, area).worksheet, area.row, area.column, values),
    );
    if (isUndoRefusal(error)) throw error;
    return false;
  }
}

/**
 * Of the same size; and where it was, if the formula names cells of its own sheet: nobody knows whether they moved too.
 *
 * @param isElsewhere - Whether it stands on another sheet than before.
 */
function isAsBefore(area: OwnArea, cells: string, formula: string, isElsewhere: boolean): boolean {
  const before = areaOf(cells);
  if (before?.rowCount !== area.rowCount || before.columnCount !== area.columnCount) return false;
  const isMoved = before.row !== area.row || before.column !== area.column || isElsewhere;
  return !isMoved || !namesOwnCells(formula);
}

/** Names of all sheets: one that bears another name now than in the trail was renamed, unless the old one is there. */
async function sheetsInUse(context: Excel.RequestContext): Promise<ReadonlySet<string>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return new Set(worksheets.items.map(({ name }) => name));
}

/** Which of the sheets of some ranges are protected. */
async function protectedAmong(
  context: Excel.RequestContext,
  ranges: readonly SheetRange[],
): Promise<ReadonlySet<string>> {
  const names = [...new Set(ranges.map(({ sheetName }) => sheetName))];
  const protections = names.map((name) =>
    context.workbook.worksheets.getItem(name).protection.load("protected"),
  );
  await context.sync();
  return new Set(names.filter((_, i) => protections[i]!.protected));
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
