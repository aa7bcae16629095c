/** Joins dates that stand in columns of years, months and days. */
import { dateOfParts } from "../reading/date-parts";
import type { LayoutDraft } from "./layout-draft";
import { isFilled } from "./row-kinds";

/** Year, month and day in columns of their own make a date; a blank year or month is that of the row above. */
export function joinDates(draft: LayoutDraft): void {
  const { year, month, day, ...columns } = draft.header.columns;
  if (year === undefined || month === undefined || columns.documentDate !== undefined) return;
  const dates: unknown[] = [];
  let [lastYear, lastMonth]: unknown[] = ["", ""];
  for (let row = draft.header.row + 1; row < draft.grid.length; row++) {
    const cells = draft.grid[row]!;
    if (isFilled(cells[year])) lastYear = cells[year];
    if (isFilled(cells[month])) lastMonth = cells[month];
    const date = day !== undefined && isFilled(cells[day]) ? cells[day] : "";
    dates[row] = dateOfParts(lastYear, lastMonth, date) ?? "";
  }
  const title = [year, month, day]
    .flatMap((column) => (column === undefined ? [] : draft.header.titles[column]!))
    .join("/");
  const documentDate = draft.work(title, (row) => dates[row]);
  draft.header = { ...draft.header, columns: { ...columns, documentDate } };
}
