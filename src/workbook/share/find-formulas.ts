/** Finds the formulas of the add-in in a workbook, and what others see in their place. */
import type { CellGrid } from "../../engine";
import { readRanges, type SheetRange } from "../read-ranges";
import { filledDown } from "./filled-formulas";
import { isOwnFormula, repairedFormula } from "./own-formulas";

/** What a cell shows: figures, that Excel does not know the name, that it still calculates, or another error. */
export type Shown = "values" | "unknownName" | "busy" | "error";

/** A formula of the add-in with the cells that its answer fills, or with those that it was filled down. */
export interface FoundFormula extends SheetRange {
  readonly sheetId: string;
  /** As Excel gives it, with its leading "="; that of the first cell where it was filled down. */
  readonly formula: string;
  /** True where each of the cells has the formula of its own row. */
  readonly isFilled: boolean;
  readonly shown: Shown;
  /** The formula with the full names of its functions; null where they have not lost them. */
  readonly repaired: string | null;
}

/** A formula, and where it stands. */
interface OwnCell {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly isOwn: boolean;
}

/**
 * Lists the formulas of the add-in, sheet by sheet and row by row.
 *
 * A formula without the add-in's name counts only where Excel does not know its function. One that gives a single
 * value and was filled down is one, whatever its length.
 */
export async function findFormulas(context: Excel.RequestContext): Promise<FoundFormula[]> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name");
  await context.sync();
  const used = worksheets.items.map((sheet) =>
    sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  await context.sync();
  const filled = worksheets.items.flatMap((sheet, i) => {
    const range = used[i]!;
    if (range.isNullObject) return [];
    const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
    return [{ sheet, sheetName: sheet.name, row, column, rowCount, columnCount }];
  });
  const grids = await readRanges(context, filled, "formulas");
  const defined = new Set(names.items.map(({ name }) => name.toLowerCase()));
  const cells = filled.flatMap((range, i) => ownCells(range, grids[i]!, defined));
  return inColumns(await withAnswers(context, cells, defined));
}

/** Puts those together that stand below each other and are one formula filled down. */
function inColumns(found: readonly FoundFormula[]): FoundFormula[] {
  const blocks: FoundFormula[] = [];
  /** Where in the list the lowest block of each column is. */
  const lowest = new Map<string, number>();
  for (const one of found) {
    const column = `${one.sheetId} ${one.column}`;
    const place = lowest.get(column);
    const above = place === undefined ? undefined : blocks[place]!;
    if (above !== undefined && continues(above, one)) {
      const { rowCount, shown } = above;
      // Some errors among values are values all the same.
      const both = shown === one.shown ? shown : "values";
      blocks[place!] = { ...above, rowCount: rowCount + 1, isFilled: true, shown: both };
    } else {
      lowest.set(column, blocks.length);
      blocks.push(one);
    }
  }
  return blocks;
}

function continues(above: FoundFormula, one: FoundFormula): boolean {
  const isColumn = above.columnCount === 1 && (above.isFilled || above.rowCount === 1);
  const isCell = one.rowCount === 1 && one.columnCount === 1;
  if (!isColumn || !isCell || above.row + above.rowCount !== one.row) return false;
  // What is not known yet stands apart.
  const isLike = above.shown === one.shown || (isShown(above) && isShown(one));
  return isLike && filledDown(above.formula, one.row - above.row) === one.formula;
}

/** How many formulas there are, those filled down one by one. */
export function formulaCount(all: readonly Pick<FoundFormula, "isFilled" | "rowCount">[]): number {
  return all.reduce((sum, { isFilled, rowCount }) => sum + (isFilled ? rowCount : 1), 0);
}

/** Whether something stands there that others see. */
export function isShown({ shown }: Pick<FoundFormula, "shown">): boolean {
  return shown === "values" || shown === "error";
}

function ownCells(
  { sheet, row, column }: SheetRange & { readonly sheet: Excel.Worksheet },
  grid: CellGrid,
  defined: ReadonlySet<string>,
): OwnCell[] {
  const cells: OwnCell[] = [];
  grid.forEach((line, r) => {
    line.forEach((formula, c) => {
      if (typeof formula !== "string" || !formula.startsWith("=")) return;
      const isOwn = isOwnFormula(formula);
      if (!isOwn && repairedFormula(formula, defined) === null) return;
      cells.push({ sheet, row: row + r, column: column + c, formula, isOwn });
    });
  });
  return cells;
}

/** Reads what the formulas show and how far their answers reach. */
async function withAnswers(
  context: Excel.RequestContext,
  cells: readonly OwnCell[],
  defined: ReadonlySet<string>,
): Promise<FoundFormula[]> {
  const loaded = cells.map(({ sheet, row, column }) => {
    const cell = sheet.getCell(row, column).load("values");
    const spill = cell.getSpillingToRangeOrNullObject().load("rowCount,columnCount");
    return { cell, spill };
  });
  await context.sync();
  const found: FoundFormula[] = [];
  const latest = new Map<string, FoundFormula>();
  cells.forEach(({ sheet, row, column, formula, isOwn }, i) => {
    const { cell, spill } = loaded[i]!;
    const [[value] = []] = cell.values as unknown[][];
    // A text that begins with "=" is given as its own formula.
    if (value === formula) return;
    const shown = shownBy(value);
    // A bare name that Excel knows is somebody else's function.
    if (!isOwn && shown !== "unknownName") return;
    // Some editions of Excel give the formula for every cell that its answer fills.
    const key = `${sheet.id} ${formula}`;
    const known = latest.get(key);
    if (known !== undefined && holds(known, row, column)) return;
    const { rowCount, columnCount } = spill.isNullObject ? ONE_CELL : spill;
    const one = {
      ...{ sheetId: sheet.id, sheetName: sheet.name, row, column, rowCount, columnCount },
      ...{ formula, isFilled: false, shown, repaired: repairedFormula(formula, defined) },
    };
    latest.set(key, one);
    found.push(one);
  });
  return found;
}

const ONE_CELL = { rowCount: 1, columnCount: 1 } as const;

function holds(range: SheetRange, row: number, column: number): boolean {
  return (
    row >= range.row &&
    row < range.row + range.rowCount &&
    column >= range.column &&
    column < range.column + range.columnCount
  );
}

function shownBy(value: unknown): Shown {
  if (typeof value !== "string") return "values";
  if (value === "#NAME?") return "unknownName";
  if (value === "#BUSY!" || value === "#GETTING_DATA") return "busy";
  return /^#(?:VALUE!|N\/A|REF!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!)$/.test(
    value,
  )
    ? "error"
    : "values";
}
