/** How much of its tables Excel has to hand over for a formula. */
import type { CellGrid } from "../engine";

/** Excel on the web hands no more than this to a function: its cell stays busy for ever. */
export const MOST_BYTES_ON_THE_WEB = 5_000_000;

/** Rows that are looked at: enough to know what a row takes. */
const SAMPLED_ROWS = 200;

/**
 * Estimates what a range takes when it is handed to a function as text, in bytes.
 *
 * Rows are taken from all over the range and stand for the others.
 */
export function bytesOf(grid: CellGrid): number {
  const step = Math.max(1, Math.floor(grid.length / SAMPLED_ROWS));
  const rows = grid.filter((_, row) => row % step === 0);
  if (rows.length === 0) return 0;
  const { size } = new Blob([JSON.stringify(rows)]);
  return Math.round((size / rows.length) * grid.length);
}
