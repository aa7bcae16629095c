/** Dates that name a month and no day: "2025-07", "Jul 25", "2025年7月". */
import { DateColumn, NO_DATE, TableDates } from "../reading/date-columns";
import { namedMonthEnd } from "../reading/period-text";
import { firstOfMonth, lastOfMonth, type SerialDate } from "../values/serial-date";
import type { LayoutDraft } from "./layout-draft";

/** Rows looked at: months stand in all rows of a column, or in none. */
const SEARCHED_ROWS = 200;

const OF_MONTHS = /month|月份|年月|月$/i;

/** Gives a month the date of its last day, and says so. */
export function readMonths(draft: LayoutDraft): void {
  for (const field of ["documentDate", "dueDate"] as const) {
    const column = draft.header.columns[field];
    const title = column === undefined ? undefined : draft.header.titles[column];
    if (column === undefined || title === undefined) continue;
    const first = draft.header.row + 1;
    const isMonths = draft.grid
      .slice(first, first + SEARCHED_ROWS)
      .some((cells) => namedMonthEnd(cells[column]) !== null);
    // What stands in brackets may be the order of day and month.
    const isTitled = OF_MONTHS.test(title.replace(/[(（].*/, ""));
    if (!isMonths && !isTitled) continue;
    const dates = new DateColumn(new TableDates(draft.grid, first, [column], "automatic"), column);
    const isCalled =
      isTitled && draft.itemRows().every((row) => isEdgeOfMonth(dates.read(draft.grid[row]!)));
    const dayAt = (row: number): unknown => {
      const cells = draft.grid[row]!;
      const named = namedMonthEnd(cells[column]);
      if (named !== null || !isCalled) return named ?? cells[column];
      const date = dates.read(cells);
      return date > NO_DATE ? lastOfMonth(date) : cells[column];
    };
    const rows = draft.itemRows().filter((row) => dayAt(row) !== draft.grid[row]![column]);
    if (rows.length === 0) continue;
    const worked = draft.work(title, dayAt);
    draft.header = { ...draft.header, columns: { ...draft.header.columns, [field]: worked } };
    draft.doubt("monthDates", "warning", title, "", rows.length);
  }
}

/** A date that stands for its month is the first or the last day of it. */
function isEdgeOfMonth(date: SerialDate): boolean {
  return date <= NO_DATE || date === firstOfMonth(date) || date === lastOfMonth(date);
}
