/** Tables that the add-in keeps on sheets of their own, for everybody to see. */
import { addSheet } from "../add-sheet";
import { applyStyle, FORMATS } from "../cell-styles";
import type { CellFormat } from "../review/sheet-draft";
import { WorkbookProblem } from "../workbook-problem";

/** A column of such a table. */
export interface OwnColumn {
  readonly title: string;
  /** Width in points. */
  readonly width: number;
  readonly format?: CellFormat | { readonly code: string };
}

/** A table with what is needed to begin it. */
export interface OwnTable {
  readonly name: string;
  /** Wanted name of the sheet, and its title. */
  readonly sheetName: string;
  readonly note: string;
  readonly columns: readonly OwnColumn[];
}

export type OwnCell = string | number | null;

const TITLE_ROW = 0;
const NOTE_ROW = 1;
const HEAD_ROW = 3;

/**
 * Sees to it that rows can be appended, before anything else is written.
 *
 * @param names - Tables that will get rows; those that are not there yet stand in nobody's way.
 * @throws WorkbookProblem where the sheet of one is protected.
 */
export async function checkOwnTables(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<void> {
  const tables = names.map((name) =>
    context.workbook.tables
      .getItemOrNullObject(name)
      .load("worksheet/name,worksheet/protection/protected"),
  );
  await context.sync();
  for (const table of tables) {
    // A table that is not there has no sheet that may be asked for.
    if (table.isNullObject || !table.worksheet.protection.protected) continue;
    throw new WorkbookProblem({ code: "recordsProtected", sheet: table.worksheet.name });
  }
}

/**
 * Gives the table, which is begun on a new last sheet where it is not there.
 *
 * A new table has one blank row, which the first rows fill.
 */
export async function openOwnTable(
  context: Excel.RequestContext,
  table: OwnTable,
): Promise<Excel.Table> {
  const found = context.workbook.tables.getItemOrNullObject(table.name).load("name");
  await context.sync();
  if (!found.isNullObject) return found;
  const { columns } = table;
  await addSheet(context, table.sheetName, (sheet) => {
    const head = sheet.getRangeByIndexes(HEAD_ROW, 0, 1, columns.length);
    head.values = [columns.map(({ title }) => title)];
    const excelTable = sheet.tables.add(head.getResizedRange(1, 0), true);
    excelTable.name = table.name;
    const one = { rowCount: 1, columnCount: 1 };
    const title = sheet.getCell(TITLE_ROW, 0);
    title.values = [[table.sheetName]];
    applyStyle(title, one, { style: "title" });
    const note = sheet.getCell(NOTE_ROW, 0);
    note.values = [[table.note]];
    applyStyle(note, one, { style: "note" });
    applyStyle(head, { rowCount: 1, columnCount: columns.length }, { style: "heading" });
    columns.forEach(({ width, format }, column) => {
      sheet.getCell(0, column).format.columnWidth = width;
      if (format === undefined) return;
      const code = typeof format === "object" ? format.code : FORMATS[format];
      sheet.getCell(HEAD_ROW + 1, column).numberFormat = [[code]];
    });
    sheet.freezePanes.freezeRows(HEAD_ROW + 1);
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  });
  return context.workbook.tables.getItem(table.name);
}

/** Puts rows at the end of a table into the batch; the first ones fill the blank row of a new table. */
export async function appendRows(
  context: Excel.RequestContext,
  excelTable: Excel.Table,
  { columns }: OwnTable,
  rows: readonly (readonly OwnCell[])[],
): Promise<void> {
  if (rows.length === 0) return;
  // The first row alone tells whether the table is new: a long one is never read for it.
  const body = excelTable.getDataBodyRange().load("rowCount,columnCount");
  const firstRow = body.getRow(0).load("values");
  await context.sync();
  const values = rows.map((row) =>
    Array.from({ length: body.columnCount }, (_, i) => entered(row[i] ?? null)),
  );
  const isNew =
    body.rowCount === 1 && (firstRow.values as unknown[][])[0]!.every((cell) => cell === "");
  const first = isNew ? 0 : body.rowCount;
  if (isNew) {
    body.values = [values[0]!];
    if (values.length > 1) excelTable.rows.add(undefined, values.slice(1));
  } else {
    excelTable.rows.add(undefined, values);
  }
  const added = body.getCell(0, 0).getOffsetRange(first, 0);
  columns.forEach(({ format }, column) => {
    if (format === undefined) return;
    const code = typeof format === "object" ? format.code : FORMATS[format];
    const cells = added.getOffsetRange(0, column).getResizedRange(rows.length - 1, 0);
    // A single value is taken for all cells of the range.
    cells.numberFormat = code as unknown as string[][];
  });
}

/** Reads some columns of a table, by their places; none where the table is not there. */
export async function readColumns(
  context: Excel.RequestContext,
  name: string,
  places: readonly number[],
): Promise<unknown[][]> {
  const table = context.workbook.tables.getItemOrNullObject(name).load("name");
  await context.sync();
  if (table.isNullObject) return places.map(() => []);
  const body = table.getDataBodyRange();
  const columns = places.map((place) => body.getColumn(place).load("values"));
  await context.sync();
  return columns.map(({ values }) => (values as unknown[][]).map(([cell]) => cell));
}

/** What is assigned to a cell so that a text stays the text it is. */
export function entered(cell: unknown): string | number | boolean {
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  return typeof cell === "string" && cell !== "" ? `'${cell}` : "";
}
