/** Writes values that stay what they are: a text a text, an error an error. */
import { cellText, isErrorCell, type CellGrid } from "../engine";
import type { CellContent } from "./read-ranges";

/** Excel on the web takes 5 MB at a time. */
const CELLS_PER_TRIP = 50_000;

/**
 * Gives what is assigned to a cell so that it shows the value.
 *
 * Excel reads what is assigned as if it were typed. A text goes in behind an apostrophe, which keeps "=a", "007"
 * and "3/4" texts; an error as its code, as a text or as custom functions give it; nothing as "".
 */
export function enteredValue(cell: unknown): string | number | boolean {
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  if (isErrorCell(cell)) return cellText(cell);
  return typeof cell === "string" && cell !== "" ? `'${cell}` : "";
}

/**
 * Tells whether a text begins with an apostrophe, as "'s-Hertogenbosch" does.
 *
 * Excel takes it for the mark of a text, in cells formatted as text too: such a text goes into a plain cell as an
 * entered value.
 */
export function isQuoted(cell: unknown): cell is string {
  return typeof cell === "string" && cell.startsWith("'");
}

/** Puts rows of cells into the batch, from a cell on. */
export type CellWriter = (
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  grid: CellGrid,
) => Promise<void>;

/**
 * Makes what writes one grid after another, and synchronises whenever a message is full; the last one is left to the
 * caller.
 */
export function cellWriter(context: Excel.RequestContext, content: CellContent): CellWriter {
  let room = CELLS_PER_TRIP;
  return async (sheet, row, column, grid) => {
    const width = grid[0]?.length ?? 0;
    for (let done = 0; done < grid.length;) {
      if (room < width) {
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- more than one trip would be more than one message may hold
        await context.sync();
        room = Math.max(CELLS_PER_TRIP, width);
      }
      const block = grid.slice(done, done + Math.floor(room / width));
      const range = sheet.getRangeByIndexes(row + done, column, block.length, width);
      range[content] =
        content === "values"
          ? block.map((cells) => cells.map(enteredValue))
          : block.map((cells) => [...cells]);
      done += block.length;
      room -= block.length * width;
    }
  };
}

/** Writes a grid of values, as many rows at a time as one message may hold; the last ones are synchronised too. */
export async function writeValues(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  grid: CellGrid,
): Promise<void> {
  await cellWriter(context, "values")(sheet, row, column, grid);
  await context.sync();
}
