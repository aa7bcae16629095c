/** The day that a title line above a ledger names, and the buckets that are told by it. */
import { readDateTexts } from "../reading/date-text";
import type { HeaderRow } from "../reading/header-row";
import { agingColumns } from "../reading/month-buckets";
import type { ReadingRules } from "../reading/reading-rules";
import type { CellGrid } from "../values/cells";
import type { SerialDate } from "../values/serial-date";
import type { BucketSpan } from "../words/bucket-titles";

const AS_OF =
  /(?:as (?:of|at)|aged as of|at date|截至|截止|报表日期|報表日期|基准日|基準日)(?: date)?\s*[:：]?\s*(.+)$/i;

/** Finds the day of a line such as "As of 12/31/2024" above the header. */
export function titleDateOf(
  grid: CellGrid,
  headerRow: number,
  { dateOrder }: ReadingRules,
): SerialDate | null {
  for (let row = 0; row < headerRow; row++) {
    for (const cell of grid[row]!) {
      const text = typeof cell === "string" ? AS_OF.exec(cell)?.[1] : undefined;
      if (text === undefined) continue;
      const date = readDateTexts([text.trim()], dateOrder).dates[0];
      if (date !== null && date !== undefined) return date;
    }
  }
  return null;
}

/** Finds the columns of a ledger that are aging buckets. */
export function ledgerBuckets(
  { titles, row }: Pick<HeaderRow<string>, "titles" | "row">,
  grid: CellGrid,
  rules: ReadingRules,
): ReadonlyMap<number, BucketSpan> {
  return agingColumns(titles, titleDateOf(grid, row, rules), rules.lastMonthYear);
}
