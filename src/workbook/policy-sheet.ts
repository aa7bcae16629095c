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
 * @param place - The range that the changes were made for.
 */
export async function writePolicyEdit(
  context: Excel.RequestContext,
  place: TablePlace,
  edit: PolicyEdit,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(place.sheetName);
  if (edit.added.length > 0) makeRoom(context, sheet, place, edit.added.length);
  for (const [row, cells] of edit.changed) writeRow(sheet, place, row, cells, edit);
  edit.added.forEach((cells, added) => {
    writeRow(sheet, place, place.rowCount + added, cells, edit);
  });
  await context.sync();
}

/** Adds blank rows below the table; what stands below it moves down. */
function makeRoom(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: TablePlace,
  count: number,
): void {
  const { row, column, rowCount, columnCount, kind, name } = place;
  if (kind === "table") {
    const blank = new Array<string>(columnCount).fill("");
    const rows = Array.from({ length: count }, () => blank);
    context.workbook.tables.getItem(name).rows.add(undefined, rows);
  } else if (kind === "name") {
    sheet.getRangeByIndexes(row + rowCount, column, count, columnCount).insert("Down");
    const longer = { ...place, rowCount: rowCount + count };
    context.workbook.names.getItem(name).formula = `=${absoluteAddress(place.sheetName, longer)}`;
  }
}

/** Texts go into cells formatted as text: "3/4" is no date there, and "=a" no formula. */
function writeRow(
  sheet: Excel.Worksheet,
  place: TablePlace,
  row: number,
  cells: PolicyCells,
  { columns }: PolicyEdit,
): void {
  for (const column of COLUMNS) {
    const at = columns[column];
    if (at === undefined) continue;
    const cell = sheet.getCell(place.row + row, place.column + at);
    writeCell(cell, cells[column]);
  }
}

function writeCell(cell: Excel.Range, value: string | number): void {
  const isText = typeof value === "string" && value !== "";
  cell.numberFormat = [[isText ? FORMATS.text : FORMATS.plain]];
  cell.values = [[value]];
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
    body.numberFormat = table.map((cells) =>
      cells.map((cell) => (typeof cell === "string" && cell !== "" ? FORMATS.text : FORMATS.plain)),
    );
    body.values = table;
    COLUMNS.forEach((column, at) => {
      sheet.getCell(0, at).format.columnWidth = WIDTHS[column];
    });
    sheet.freezePanes.freezeRows(1);
  });
}
