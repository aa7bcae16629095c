/** Writes values that stay what they are: a text a text, an error an error. */
import { cellText, isErrorCell, type CellGrid } from "../engine";

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

/** Writes a grid of values, as many rows at a time as one message may hold; the last ones are synchronised too. */
export async function writeValues(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  grid: CellGrid,
): Promise<void> {
  const width = grid[0]?.length ?? 0;
  const step = Math.max(1, Math.floor(CELLS_PER_TRIP / Math.max(1, width)));
  for (let done = 0; done < grid.length; done += step) {
    const block = grid.slice(done, done + step).map((cells) => cells.map(enteredValue));
    sheet.getRangeByIndexes(row + done, column, block.length, width).values = block;
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- more than one trip would be more than one message may hold
    await context.sync();
  }
}
