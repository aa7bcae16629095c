/** The day that a title line above a ledger names. */
import { readDateTexts } from "../reading/date-text";
import type { CellGrid } from "../values/cells";
import type { SerialDate } from "../values/serial-date";

const AS_OF =
  /(?:as (?:of|at)|aged as of|at date|截至|截止|报表日期|報表日期|基准日|基準日)(?: date)?\s*[:：]?\s*(.+)$/i;

/** Finds the day of a line such as "As of 12/31/2024" above the header. */
export function titleDateOf(grid: CellGrid, headerRow: number): SerialDate | null {
  for (let row = 0; row < headerRow; row++) {
    for (const cell of grid[row]!) {
      const text = typeof cell === "string" ? AS_OF.exec(cell)?.[1] : undefined;
      if (text === undefined) continue;
      const date = readDateTexts([text.trim()], "automatic").dates[0];
      if (date !== null && date !== undefined) return date;
    }
  }
  return null;
}
