/** Searches copied sheets for what should not stand in them. */
import { cellText } from "../../engine";
import { readRanges } from "../read-ranges";
import { headingKey } from "./headings";
import type { RemovedColumn } from "./remove-columns";

/** Something that still stands in a copy. */
export interface Leftover {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly kind: "formula" | "heading" | "value";
  /** The text that was searched for. */
  readonly found: string;
}

/** More than these are hardly looked at. */
const MOST_LEFTOVERS = 50;

/** A text of fewer letters stands in too many others to mean anything. */
const SHORTEST_WITHIN = 6;

/** Below this, a whole number stands for too many things to be looked for. */
const SMALLEST_NUMBER = 1000;

/**
 * Searches copies for formulas, for headings that were taken out, and for the values below them.
 *
 * A value is found where a cell holds it alone, a longer text also within another text; small whole numbers are
 * not searched for, as they stand for anything.
 */
export async function leftovers(
  context: Excel.RequestContext,
  sheetNames: readonly string[],
  removed: readonly RemovedColumn[],
  headings: readonly string[],
): Promise<Leftover[]> {
  const sheets = sheetNames.map((name) => context.workbook.worksheets.getItem(name));
  const used = sheets.map((sheet) =>
    sheet.getUsedRange(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  await context.sync();
  const ranges = used.map((range, i) => ({
    sheetName: sheetNames[i]!,
    ...{ row: range.rowIndex, column: range.columnIndex },
    ...{ rowCount: range.rowCount, columnCount: range.columnCount },
  }));
  const grids = await readRanges(context, ranges);
  const formulas = await readRanges(context, ranges, "formulas");
  const search = searchOf(removed, headings);
  const found: Leftover[] = [];
  for (const [i, { sheetName, row, column }] of ranges.entries()) {
    for (const [r, cells] of grids[i]!.entries()) {
      for (const [c, cell] of cells.entries()) {
        const hit = search(cell, formulas[i]![r]![c]);
        if (hit === null) continue;
        found.push({ sheetName, row: row + r, column: column + c, ...hit });
        if (found.length === MOST_LEFTOVERS) return found;
      }
    }
  }
  return found;
}

type Hit = Pick<Leftover, "kind" | "found">;

function searchOf(
  removed: readonly RemovedColumn[],
  headings: readonly string[],
): (cell: unknown, formula: unknown) => Hit | null {
  const titles = new Map(headings.map((heading) => [headingKey(heading), heading]));
  const values = [...new Set(removed.flatMap((column) => column.values))].filter(isTelling);
  const whole = new Set(values.map((value) => value.toLowerCase()));
  const within = withinOf(values.filter((value) => Number.isNaN(Number(value))));
  return (cell, formula) => {
    // A text that begins with "=" is given as its own formula.
    if (typeof formula === "string" && formula.startsWith("=") && formula !== cell)
      return { kind: "formula", found: formula };
    const text = cellText(cell).trim();
    if (text === "") return null;
    const heading = titles.get(headingKey(text));
    if (heading !== undefined) return { kind: "heading", found: heading };
    const lower = text.toLowerCase();
    if (whole.has(lower)) return { kind: "value", found: text };
    const part = within(lower);
    return part === null ? null : { kind: "value", found: part };
  };
}

/** Makes a search for the longer ones of some texts within others, in one pass over each. */
function withinOf(values: readonly string[]): (text: string) => string | null {
  const byStart = new Map<string, string[]>();
  for (const value of values.map((one) => one.toLowerCase())) {
    if (value.length < SHORTEST_WITHIN) continue;
    const start = value.slice(0, SHORTEST_WITHIN);
    const known = byStart.get(start);
    if (known === undefined) byStart.set(start, [value]);
    else known.push(value);
  }
  return (text) => {
    for (let i = 0; i + SHORTEST_WITHIN <= text.length; i++) {
      const candidates = byStart.get(text.slice(i, i + SHORTEST_WITHIN));
      const found = candidates?.find((value) => text.startsWith(value, i));
      if (found !== undefined) return found;
    }
    return null;
  };
}

/** Tells whether a value says enough to be searched for. */
function isTelling(value: string): boolean {
  const number = Number(value);
  if (Number.isNaN(number)) return value.length > 2;
  return !Number.isInteger(number) || Math.abs(number) >= SMALLEST_NUMBER;
}
