/** Remembers what was made of a range, by its content: Excel hands over new arrays on every call. */
import { cellText, plainCell, type CellGrid } from "../engine";

/** A range with what was made of it. */
interface Remembered<T> {
  /** A copy: whoever handed the range over may change it in place. */
  readonly grid: CellGrid;
  readonly option: unknown;
  readonly value: T;
}

/** Different ranges remembered at a time: the tables of a workbook, not its history. */
const CAPACITY = 3;

/** Cells remembered beside the latest range: a large ledger is not kept as it was before every edit. */
const SPARE_CELLS = 1_000_000;

/**
 * Makes a function of a range run once per content.
 *
 * Comparing costs one pass over the cells and ends at the first that differs. What is made
 * is made of a copy, which nobody else can change afterwards.
 *
 * @param make - A pure function of the range and one option.
 */
export function rememberByContent<T, O = undefined>(
  make: (grid: CellGrid, option: O) => T,
): (grid: CellGrid, option: O) => T {
  let remembered: readonly Remembered<T>[] = [];
  return (grid, option) => {
    const known = remembered.find((one) => one.option === option && sameContent(one.grid, grid));
    if (known !== undefined && known === remembered[0]) return known.value;
    const entry = known ?? newEntry(copyOf(grid), option, make);
    remembered = latest(entry, remembered);
    return entry.value;
  };
}

function newEntry<T, O>(
  grid: CellGrid,
  option: O,
  make: (grid: CellGrid, option: O) => T,
): Remembered<T> {
  return { grid, option, value: make(grid, option) };
}

/** Errors and data types are objects that Excel makes anew on every call; they are not changed. */
function copyOf(grid: CellGrid): CellGrid {
  return grid.map((row) => row.slice());
}

/** The entry, and of the others as many as may be kept; the latest come first. */
function latest<T>(
  entry: Remembered<T>,
  others: readonly Remembered<T>[],
): readonly Remembered<T>[] {
  const kept = [entry];
  let spare = SPARE_CELLS;
  for (const other of others) {
    if (other === entry) continue;
    spare -= cellCount(other.grid);
    if (kept.length === CAPACITY || spare < 0) break;
    kept.push(other);
  }
  return kept;
}

function cellCount(grid: CellGrid): number {
  return grid.length * (grid[0]?.length ?? 0);
}

function sameContent(a: CellGrid, b: CellGrid): boolean {
  if (a.length !== b.length) return false;
  for (let row = 0; row < a.length; row++) {
    const cellsA = a[row]!;
    const cellsB = b[row]!;
    if (cellsA.length !== cellsB.length) return false;
    for (let column = 0; column < cellsA.length; column++) {
      const cell = cellsA[column];
      if (cell !== cellsB[column] && !sameObject(cell, cellsB[column])) return false;
    }
  }
  return true;
}

/** Errors and data types are new objects on every call; NaN is not equal to itself. */
function sameObject(a: unknown, b: unknown): boolean {
  if (Number.isNaN(a)) return Number.isNaN(b);
  if (typeof a !== "object" || typeof b !== "object") return false;
  const plain = plainCell(a);
  return typeof plain === "object" ? cellText(a) === cellText(b) : plain === plainCell(b);
}
