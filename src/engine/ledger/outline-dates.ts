/** The rows of a compact pivot table that are dates: those above the innermost, or those below the outermost. */
import { AMBIGUOUS_DATE, DateColumn, NO_DATE, TableDates } from "../reading/date-columns";
import { cellText } from "../values/cells";
import type { LayoutDraft } from "./layout-draft";
import { titleDateOf } from "./title-date";

/**
 * Finds the rows that are dates.
 *
 * A bare number may as well be the code of a customer or of a document: numbers are days only where all rows of
 * their level are, within some years of each other and of the day of the table, and the level above is not.
 *
 * @param label - Column of the labels.
 * @param rows - Rows of the outline.
 * @param outer - Those of them that are sums of the rows below.
 */
export function datedRows(
  draft: LayoutDraft,
  label: number,
  rows: readonly number[],
  outer: ReadonlySet<number>,
): ReadonlySet<number> {
  const { grid, header, rules } = draft;
  const table = new TableDates(grid, header.row + 1, [label], rules.dateOrder);
  const dates = new DateColumn(table, label);
  const dayAt = (row: number) => dates.read(grid[row]!);
  const isDate = (row: number) => dayAt(row) > NO_DATE || dayAt(row) === AMBIGUOUS_DATE;
  const isNumber = (row: number) => /^\d+(?:\.\d+)?$/.test(cellText(grid[row]![label]));
  const isBlank = (row: number) => BLANK.test(cellText(grid[row]![label]));
  const titleDay = titleDateOf(grid, header.row, rules);
  const levels = [rows.filter((row) => outer.has(row)), rows.filter((row) => !outer.has(row))];
  const areDays = levels.map((level) => {
    const days = level.map(dayAt).filter((day) => day > NO_DATE);
    return (
      days.length > 0 &&
      level.every((row) => isDate(row) || isBlank(row)) &&
      areNear(titleDay === null ? days : [...days, titleDay])
    );
  });
  const found = rows.filter((row) => {
    if (!isNumber(row) && !isBlank(row)) return isDate(row);
    return outer.has(row) ? areDays[0]! : areDays[1]! && !areDays[0]!;
  });
  return new Set(found);
}

/** Days of open items: from 1990 to 2100, and of some years. */
function areNear(days: readonly number[]): boolean {
  const [first, last] = days.reduce(
    ([least, most], day) => [Math.min(least, day), Math.max(most, day)],
    [Infinity, -Infinity],
  );
  return first >= FIRST_DAY && last <= LAST_DAY && last - first <= SOME_YEARS;
}

const FIRST_DAY = 32_874;
const LAST_DAY = 73_050;
const SOME_YEARS = 10 * 366;

/** What a pivot table calls rows without a date. */
const BLANK = /^[(（]?(?:blank|空白)[)）]?$/i;
