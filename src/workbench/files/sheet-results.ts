import { CellValueType, type ICellData } from "@univerjs/core";

import type { Area } from "../grid/area";
import type { CellMatrix } from "../grid/cell-matrix";
import { formulaTokens } from "../grid/formula-tokens";
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

/**
 * Finds the formulas that a stored value does not do for.
 *
 * Those without one, those that depend on the clock or on chance, and errors of the add-in's own
 * functions: the file has the error, and only the function has the message.
 */
export function outdatedFormulas(
  cells: Readonly<Record<number, Readonly<Record<number, ICellData>>>>,
  spills: readonly StoredSpill[],
): SheetResults["outdated"] {
  const withErrors = new Set(
    spills.filter(({ values }) => hasError(values)).map(({ area }) => key(area.row, area.column)),
  );
  const found: { row: number; column: number }[] = [];
  for (const [rowKey, line] of Object.entries(cells)) {
    for (const [columnKey, cell] of Object.entries(line)) {
      if (cell.f == null) continue;
      const [row, column] = [Number(rowKey), Number(columnKey)];
      const isError = isErrorCell(cell) || withErrors.has(key(row, column));
      if (cell.v === undefined || isVolatile(cell.f) || (isError && isOwn(cell.f))) {
        found.push({ row, column });
      }
    }
  }
  return found;
}

function functionsOf(formula: string): string[] {
  return formulaTokens(formula)
    .filter(({ kind }) => kind === "function")
    .map(({ text }) => text.toUpperCase());
}

function isVolatile(formula: string): boolean {
  return functionsOf(formula).some((name) => VOLATILE.has(name));
}

function isOwn(formula: string): boolean {
  return functionsOf(formula).some((name) => name.startsWith(`${NAMESPACE}.`));
}

function hasError(values: CellMatrix): boolean {
  return Object.values(values).some((line) =>
    Object.values(line).some((cell) => cell != null && isErrorCell(cell)),
  );
}

function isErrorCell({ v, t }: ICellData): boolean {
  return t === CellValueType.STRING && /^#(?:N\/A|VALUE!)$/.test(String(v));
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}
