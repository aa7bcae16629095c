/** Tables that the add-in keeps on sheets of their own, for everybody to see. */
import type { Language } from "../../engine";
import { addSheet } from "../add-sheet";
import { applyStyle, FORMATS } from "../cell-styles";
import type { CellFormat } from "../review/sheet-draft";
import { WorkbookProblem } from "../workbook-problem";
import { enteredValue } from "../write-values";

export type OwnCell = string | number | null;

/** A column of such a table, with what an entry writes into it. */
export interface OwnColumn<Text extends string, Entry> {
  /** Text above it. */
  readonly title: Text;
  /** Width in points. */
  readonly width: number;
  readonly format?: CellFormat | { readonly code: string };
  readonly value: (entry: Entry, language: Language) => OwnCell;
}

/** A table with what is needed to begin it, to fill it and to read it again. */
export interface OwnTable<Text extends string, Entry> {
  readonly name: string;
  /** Wanted name of the sheet, and its title. */
  readonly sheetName: Text;
  readonly note: Text;
  /** From left to right. */
  readonly columns: readonly OwnColumn<Text, Entry>[];
  readonly text: (text: Text, language: Language) => string;
}

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
export async function openOwnTable<Text extends string, Entry>(
  context: Excel.RequestContext,
  table: OwnTable<Text, Entry>,
  language: Language,
): Promise<Excel.Table> {
  const found = context.workbook.tables.getItemOrNullObject(table.name).load("name");
  await context.sync();
  if (!found.isNullObject) return found;
  const { columns, text } = table;
  const sheetName = text(table.sheetName, language);
  await addSheet(context, sheetName, (sheet) => {
    const head = sheet.getRangeByIndexes(HEAD_ROW, 0, 1, columns.length);
    head.values = [columns.map(({ title }) => text(title, language))];
    const excelTable = sheet.tables.add(head.getResizedRange(1, 0), true);
    excelTable.name = table.name;
    const one = { rowCount: 1, columnCount: 1 };
    const title = sheet.getCell(TITLE_ROW, 0);
    title.values = [[sheetName]];
    applyStyle(title, one, { style: "title" });
    const note = sheet.getCell(NOTE_ROW, 0);
    note.values = [[text(table.note, language)]];
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

/** Puts a row per entry at the end of a table into the batch; the first ones fill the blank row of a new table. */
export async function appendRows<Text extends string, Entry>(
  context: Excel.RequestContext,
  excelTable: Excel.Table,
  { columns }: OwnTable<Text, Entry>,
  entries: readonly Entry[],
  language: Language,
): Promise<void> {
  if (entries.length === 0) return;
  // The first row alone tells whether the table is new: a long one is never read for it.
  const body = excelTable.getDataBodyRange().load("rowCount,columnCount");
  const firstRow = body.getRow(0).load("values");
  await context.sync();
  const values = entries.map((entry) =>
    Array.from({ length: body.columnCount }, (_, i) =>
      enteredValue(columns[i]?.value(entry, language)),
    ),
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
    const cells = added.getOffsetRange(0, column).getResizedRange(entries.length - 1, 0);
    // A single value is taken for all cells of the range.
    cells.numberFormat = code as unknown as string[][];
  });
}

/** Reads some columns of a table, from where they were put, whatever their titles are now; none where there is no table. */
export async function readColumns<Text extends string, Entry>(
  context: Excel.RequestContext,
  { name, columns }: OwnTable<Text, Entry>,
  titles: readonly Text[],
): Promise<unknown[][]> {
  const table = context.workbook.tables.getItemOrNullObject(name).load("name");
  await context.sync();
  if (table.isNullObject) return titles.map(() => []);
  const body = table.getDataBodyRange();
  const read = titles.map((wanted) =>
    body.getColumn(columns.findIndex(({ title }) => title === wanted)).load("values"),
  );
  await context.sync();
  return read.map(({ values }) => (values as unknown[][]).map(([cell]) => cell));
}
