/** Writes into the policy table of the workbook, or begins one. */
import {
  COLUMN_NAMES,
  policyGrid,
  type Language,
  type NotedRow,
  type PolicyCells,
  type PolicyColumn,
  type PolicyEdit,
} from "../engine";
import { addSheet } from "./add-sheet";
import { absoluteAddress } from "./cell-address";
import { applyStyle, FORMATS } from "./cell-styles";
import type { TablePlace } from "./table-place";
import { enteredValue, isQuoted } from "./write-values";

const COLUMNS = Object.keys(COLUMN_NAMES) as readonly PolicyColumn[];

/** Widths of the columns of a new policy, in points. */
const WIDTHS: Readonly<Record<PolicyColumn, number>> = {
  rule: 90,
  item: 170,
  from: 80,
  value: 110,
  note: 260,
};

/**
 * Carries out the changes of a policy table; cells that stay as they are are not touched.
 *
 * A row that goes is deleted from an Excel table, and cleared elsewhere.
 *
 * @param place - The range that the changes were made for.
 */
export async function writePolicyEdit(
  context: Excel.RequestContext,
  place: TablePlace,
  edit: PolicyEdit,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(place.sheetName);
  const cellsOf = (row: number, cells: Partial<PolicyCells>) =>
    writtenCells(sheet, place, row, cells, edit);
  const changed = [...edit.changed].flatMap(([row, cells]) => cellsOf(row, cells));
  for (const { cell } of changed) cell.load("numberFormat");
  await context.sync();
  for (const { cell, value } of changed) writeOver(cell, value);

  if (edit.added.length > 0) makeRoom(context, sheet, place, place.rowCount, edit.added.length);
  edit.added.forEach((cells, added) => {
    for (const { cell, value } of cellsOf(place.rowCount + added, cells)) writeNew(cell, value);
  });
  // From below, so that the rows above keep their places.
  for (let row = place.rowCount - 1; row > 0; row--) {
    if (edit.removed.has(row)) removeRow(context, sheet, place, row, edit);
    const inserted = edit.inserted.get(row) ?? [];
    if (inserted.length > 0) makeRoom(context, sheet, place, row, inserted.length);
    inserted.forEach((cells, at) => {
      for (const { cell, value } of cellsOf(row + at, cells)) writeNew(cell, value);
    });
  }
  growName(context, place, edit);
  await context.sync();
}

/** Adds blank rows before a row of the table, or below it; what stands below moves down. */
function makeRoom(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rowCount, columnCount, kind, name }: TablePlace,
  before: number,
  count: number,
): void {
  const isBelow = before === rowCount;
  if (kind === "table") {
    const blank = new Array<string>(columnCount).fill("");
    const rows = Array.from({ length: count }, () => blank);
    const index = isBelow ? undefined : bodyIndex(before);
    context.workbook.tables.getItem(name).rows.add(index, rows);
  } else if (kind === "name" || !isBelow) {
    sheet.getRangeByIndexes(row + before, column, count, columnCount).insert("Down");
  }
}

/** A name ends where its table ended, as Excel does not count rows below to it. */
function growName(context: Excel.RequestContext, place: TablePlace, edit: PolicyEdit): void {
  const inserted = [...edit.inserted.values()].reduce((sum, rows) => sum + rows.length, 0);
  const count = edit.added.length + inserted;
  if (place.kind !== "name" || count === 0) return;
  const longer = { ...place, rowCount: place.rowCount + count };
  const address = absoluteAddress(place.sheetName, longer);
  context.workbook.names.getItem(place.name).formula = `=${address}`;
}

function removeRow(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: TablePlace,
  row: number,
  { columns }: PolicyEdit,
): void {
  if (place.kind === "table") {
    context.workbook.tables.getItem(place.name).rows.getItemAt(bodyIndex(row)).delete();
    return;
  }
  for (const at of Object.values(columns)) {
    sheet.getCell(place.row + row, place.column + at).clear("Contents");
  }
}

/** Excel counts the rows of a table from the one below its header. */
function bodyIndex(row: number): number {
  return row - 1;
}

/** A cell and what comes into it. */
interface WrittenCell {
  readonly cell: Excel.Range;
  readonly value: string | number;
}

function writtenCells(
  sheet: Excel.Worksheet,
  place: TablePlace,
  row: number,
  cells: Partial<PolicyCells>,
  { columns }: PolicyEdit,
): WrittenCell[] {
  return COLUMNS.flatMap((column) => {
    const at = columns[column];
    const value = cells[column];
    if (at === undefined || value === undefined) return [];
    return [{ cell: sheet.getCell(place.row + row, place.column + at), value }];
  });
}

/** Keeps the user's format of a number, but for that of text: Excel would make it one. */
function writeOver(cell: Excel.Range, value: string | number): void {
  const [[format]] = cell.numberFormat as [[string]];
  if (isText(value) || format === FORMATS.text) writeNew(cell, value);
  else cell.values = [[value]];
}

/** Texts go into cells formatted as text: "3/4" is no date there, and "=a" no formula. */
function writeNew(cell: Excel.Range, value: string | number): void {
  cell.numberFormat = [[formatOf(value)]];
  cell.values = [[entered(value)]];
}

function formatOf(value: string | number): string {
  return isText(value) && !isQuoted(value) ? FORMATS.text : FORMATS.plain;
}

function entered(value: string | number): string | number | boolean {
  return isQuoted(value) ? enteredValue(value) : value;
}

function isText(value: string | number): boolean {
  return typeof value === "string" && value !== "";
}

/**
 * Writes a policy on a sheet of its own, under a header in a language.
 *
 * @returns The name of the sheet.
 */
export function addPolicySheet(
  context: Excel.RequestContext,
  name: string,
  rows: readonly NotedRow[],
  language: Language,
): Promise<string> {
  const [head, ...table] = policyGrid(rows, language) as (string | number)[][];
  const size = { rowCount: 1, columnCount: COLUMNS.length };
  return addSheet(context, name, (sheet) => {
    const titles = sheet.getRangeByIndexes(0, 0, 1, COLUMNS.length);
    titles.values = [head!];
    applyStyle(titles, size, { style: "heading" });
    const body = sheet.getRangeByIndexes(1, 0, table.length, COLUMNS.length);
    body.numberFormat = table.map((cells) => cells.map(formatOf));
    body.values = table.map((cells) => cells.map(entered));
    COLUMNS.forEach((column, at) => {
      sheet.getCell(0, at).format.columnWidth = WIDTHS[column];
    });
    sheet.freezePanes.freezeRows(1);
  });
}
