/** A date that stands alone in a cell, with no column to decide its order. */
import type { SerialDate } from "../values/serial-date";
import { TableDates } from "./date-columns";

/**
 * Reads a date from one cell.
 *
 * @returns Null for what is no date, and for a text whose day and month cannot be told apart.
 */
export function readSingleDate(cell: unknown): SerialDate | null {
  const date = new TableDates([[cell]], 0, [0], "automatic").read(cell, 0);
  return date > 0 ? date : null;
}
