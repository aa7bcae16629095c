/** Joins dates that stand in columns of years, months and days. */
import { dateOfParts } from "../reading/date-parts";
import type { HeaderRow } from "../reading/header-row";
import { cellText, type CellGrid } from "../values/cells";
import type { InvoiceField } from "../words/invoice-names";
import type { LayoutDraft } from "./layout-draft";
import { isFilled } from "./row-kinds";

/** Year, month and day in columns of their own make a date; a blank year or month is that of the row above. */
export function joinDates(draft: LayoutDraft): void {
  const { year, month, day, ...columns } = draft.header.columns;
  const above = year === undefined ? yearAbove(draft.grid, draft.header) : "";
  if (above === null || month === undefined || columns.documentDate !== undefined) return;
  const dates: unknown[] = [];
  let [lastYear, lastMonth]: unknown[] = [above, ""];
  for (let row = draft.header.row + 1; row < draft.grid.length; row++) {
    const cells = draft.grid[row]!;
    if (year !== undefined && isFilled(cells[year])) lastYear = cells[year];
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

/**
 * Gives the year of columns of months and days where none holds the year: the only one that the lines above them name.
 *
 * @returns Null where they name several or none.
 */
export function yearAbove(grid: CellGrid, { row }: HeaderRow<InvoiceField>): string | null {
  const texts = grid
    .slice(0, row + 1)
    .flat()
    .map(cellText);
  const years = new Set(texts.flatMap((text) => text.match(YEAR) ?? []));
  const [year] = years;
  return years.size === 1 ? year! : null;
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)|(?<![\d])1\d\d(?= ?年)/g;
