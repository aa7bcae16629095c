/** Where the tables of the dashboard stand, and the room beside them for charts. */
import { SheetDraft, type CellFormat } from "./review/sheet-draft";

/** A cell of a table; null for what is not known. A share among other figures says so. */
export type DashboardCell = string | number | null | { readonly share: number };

/** A table of the dashboard: what is counted first, what the chart shows second. */
export interface DashboardTable {
  readonly title: string;
  readonly headings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly rows: readonly (readonly DashboardCell[])[];
  /** Columns, a line over time, or bars with the first row on top. */
  readonly chart: "columns" | "line" | "bars" | null;
}

/** What stands on the sheet. */
export interface Dashboard {
  readonly title: string;
  /** Below the title, in small print. */
  readonly lines: readonly string[];
  readonly tables: readonly DashboardTable[];
}

/** A table with the row in which its headings stand. */
export interface PlacedTable extends DashboardTable {
  readonly headRow: number;
}

/** Columns of the tables, a gap, and room for the charts; together as wide as a page. */
const WIDTHS = [150, 90, 90, 16, 70, 70, 70, 70, 70] as const;

/** Columns in which the tables stand, and those of the charts. */
const TABLE_COLUMNS = 3;
export const CHART_COLUMNS = { first: TABLE_COLUMNS + 1, last: WIDTHS.length - 1 } as const;

/** Rows from a heading to the next table where a chart stands beside it. */
export const CHART_ROWS = 15;

/** Lays out title, lines and tables below each other; a row is kept for what may have to be said. */
export function layOut({ title, lines, tables }: Dashboard): {
  readonly draft: SheetDraft;
  readonly tables: readonly PlacedTable[];
  readonly noteRow: number;
} {
  const draft = new SheetDraft(WIDTHS);
  draft.put(0, 0, title, { style: "title" });
  draft.rowHeights.set(0, 24);
  let row = 1;
  for (const line of lines) draft.putParagraph(row++, 0, line, WIDTHS.length, "note");
  const noteRow = row++;
  draft.put(noteRow, 0, null, { style: "note" });
  const placed: PlacedTable[] = [];
  for (const table of tables) {
    draft.put(++row, 0, table.title, { style: "subtitle" });
    draft.rowHeights.set(row++, 18);
    placed.push({ ...table, headRow: row });
    putTable(draft, table, row);
    row += 1 + Math.max(table.rows.length, table.chart === null ? 0 : CHART_ROWS);
  }
  // The chart of the last table is printed whole.
  draft.put(row, 0, null);
  return { draft, tables: placed, noteRow };
}

function putTable(
  draft: SheetDraft,
  { headings, formats, rows }: DashboardTable,
  headRow: number,
): void {
  const align = (column: number) => (column === 0 ? "left" : "right");
  headings.forEach((heading, column) => {
    draft.put(headRow, column, heading, { style: "columnHead", align: align(column), wrap: true });
  });
  draft.rowHeights.set(headRow, 26);
  rows.forEach((cells, i) => {
    cells.forEach((cell, column) => {
      const isShare = typeof cell === "object" && cell !== null;
      draft.put(headRow + 1 + i, column, isShare ? cell.share : cell, {
        format: isShare ? "percent" : formats[column]!,
        align: align(column),
      });
    });
  });
}
