/** Makes a failing call small. */
import { showCall, type Call } from "./answers";

/** Most tries for one call: what is still large then is small enough to read. */
const MOST_TRIES = 3000;

/** Fails with the smallest call that breaks a law. */
export function requireLaw(seed: number, one: Call, faultOf: (call: Call) => string | null): void {
  if (faultOf(one) === null) return;
  const smallest = shrink(one, (smaller) => faultOf(smaller) !== null);
  throw new Error(`HOSTILE_SEED=${seed}: ${faultOf(smallest)}\n${showCall(smallest)}`);
}

/**
 * Gives the smallest call found that still fails: without arguments, rows, columns, with
 * plain cells.
 */
function shrink(failing: Call, fails: (smaller: Call) => boolean): Call {
  let smallest = failing;
  let tries = 0;
  for (let isSmaller = true; isSmaller;) {
    isSmaller = false;
    for (const args of smallerArguments(smallest.args)) {
      if (tries++ > MOST_TRIES) return smallest;
      const smaller = { id: smallest.id, args };
      if (!fails(smaller)) continue;
      smallest = smaller;
      isSmaller = true;
      break;
    }
  }
  return smallest;
}

function* smallerArguments(args: readonly unknown[]): Generator<unknown[]> {
  for (const [i, argument] of args.entries()) {
    for (const smaller of smallerValues(argument)) yield replaced(args, i, smaller);
  }
}

function* smallerValues(argument: unknown): Generator {
  if (argument !== null) yield null;
  if (!Array.isArray(argument)) return;
  const table = argument as unknown[][];
  for (const row of table.keys()) yield without(table, row);
  const width = Math.max(0, ...table.map((cells) => cells.length));
  for (let column = 0; column < width; column++) {
    yield table.map((cells) => without(cells, column));
  }
  for (const [row, cells] of table.entries()) {
    for (const [column, cell] of cells.entries()) {
      for (const plain of plainer(cell)) {
        yield replaced(table, row, replaced(cells, column, plain));
      }
    }
  }
}

/** Cells that read more easily. */
function plainer(cell: unknown): unknown[] {
  if (cell === "" || cell === 1) return [];
  if (typeof cell === "string") return ["", ...(cell.length > 12 ? [cell.slice(0, 12)] : [])];
  if (typeof cell === "number") return ["", 1];
  return [""];
}

function without<T>(list: readonly T[], place: number): T[] {
  return list.filter((_, i) => i !== place);
}

function replaced<T>(list: readonly T[], place: number, item: T): T[] {
  return list.map((old, i) => (i === place ? item : old));
}
