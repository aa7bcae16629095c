/** Remembers what was made of a range, by its content: Excel hands over new arrays on every call. */
import { cellText, plainCell, type CellGrid } from "../engine";

/** A range with what was made of it. */
interface Remembered<T> {
  /** A copy, or the range itself where that is large: whoever handed it over may change it in place. */
  readonly grid: CellGrid;
  /** The cells of a large range as they were, so many rows of them at a time; null beside a copy. */
  readonly blocks: readonly (readonly unknown[])[] | null;
  readonly option: unknown;
  readonly value: T;
}

/** Cells from which an array for each row costs more than a second look at them whenever they come again. */
const LARGE = 500_000;

/** Rows whose cells stand in one array. */
const BLOCK = 1024;

/** Different ranges remembered at a time: the tables of a workbook, not its history. */
const CAPACITY = 3;

/** Cells remembered beside the latest range: a large ledger is not kept as it was before every edit. */
const SPARE_CELLS = 1_000_000;

/**
 * Makes a function of a range run once per content.
 *
 * Comparing costs one pass over the cells and ends at the first that differs; of a large range a second one, which
 * tells whether what was made still has the cells that it was made of.
 *
 * @param make - A pure function of the range and one option.
 */
export function rememberByContent<T, O = undefined>(
  make: (grid: CellGrid, option: O) => T,
): (grid: CellGrid, option: O) => T {
  let remembered: readonly Remembered<T>[] = [];
  return (grid, option) => {
    const known = remembered.find(
      (one) => one.option === option && sameContent(one.grid, grid) && isUnchanged(one),
    );
    if (known !== undefined && known === remembered[0]) return known.value;
    const entry = known ?? newEntry(grid, option, make);
    remembered = latest(entry, remembered);
    return entry.value;
  };
}

function newEntry<T, O>(
  grid: CellGrid,
  option: O,
  make: (grid: CellGrid, option: O) => T,
): Remembered<T> {
  const isLarge = cellCount(grid) > LARGE;
  const kept = isLarge ? grid : grid.map((row) => row.slice());
  return {
    grid: kept,
    blocks: isLarge ? blocksOf(grid) : null,
    option,
    value: make(kept, option),
  };
}

/** Errors and data types are objects that Excel makes anew on every call; they are not changed. */
function blocksOf(grid: CellGrid): unknown[][] {
  const count = Math.ceil(grid.length / BLOCK);
  return Array.from({ length: count }, (_, block) => cellsOf(grid, block));
}

function cellsOf(grid: CellGrid, block: number): unknown[] {
  return ([] as unknown[]).concat(...grid.slice(block * BLOCK, (block + 1) * BLOCK));
}

/** Tells whether a large range still has the cells of which its value was made. */
function isUnchanged<T>({ grid, blocks }: Remembered<T>): boolean {
  return blocks === null || blocks.every((cells, block) => sameCells(cells, cellsOf(grid, block)));
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
    if (!sameCells(a[row]!, b[row]!)) return false;
  }
  return true;
}

function sameCells(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) {
    if (a[at] !== b[at] && !sameObject(a[at], b[at])) return false;
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
