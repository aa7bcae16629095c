import type { ICellData } from "@univerjs/core";

import type { Area } from "../grid/area";
import type { CellMatrix } from "../grid/cell-matrix";
import { callsOwn, functionsIn } from "../grid/formula-tokens";
import { NAMESPACE } from "./file-formula";

/** What a formula has spilled when the file was saved. */
export interface StoredSpill {
  readonly area: Area;
  /** The values in it, the formula's own cell included. */
  readonly values: CellMatrix;
}

/** What the formulas of a sheet gave when the file was saved. */
export interface SheetResults {
  readonly spills: readonly StoredSpill[];
  /** Cells whose formulas have to be calculated on opening. */
  readonly outdated: readonly { readonly row: number; readonly column: number }[];
}

/** Functions whose values change without any cell having changed. */
const VOLATILE = new Set([
  "TODAY",
  "NOW",
  "RAND",
  "RANDBETWEEN",
  "RANDARRAY",
  "OFFSET",
  "INDIRECT",
]);

/** What Excel shows, and stores, in place of an answer of a function that was not there. */
const UNANSWERED = /^#(?:NAME\?|BUSY!|GETTING_DATA|CONNECT!)$/;

/**
 * Finds the formulas that a stored value does not do for.
 *
 * Those without one, those that depend on the clock or on chance, and those of the add-in's own
 * functions that were saved where the add-in was missing.
 */
export function outdatedFormulas(
  cells: Readonly<Record<number, Readonly<Record<number, ICellData>>>>,
): SheetResults["outdated"] {
  const found: { row: number; column: number }[] = [];
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, { f, v }] of Object.entries(line)) {
      if (f == null) continue;
      const isMissing = v === undefined || (UNANSWERED.test(String(v)) && callsOwn(f, NAMESPACE));
      if (isMissing || isVolatile(f)) found.push({ row: Number(row), column: Number(column) });
    }
  }
  return found;
}

function isVolatile(formula: string): boolean {
  return functionsIn(formula).some((name) => VOLATILE.has(name));
}
