import { CellValueType, type ICellData, type IColumnData } from "@univerjs/core";

import { MAX_ROWS } from "../grid/area";
import { emptyWorkbook } from "../grid/empty-workbook";
import { readDelimitedText } from "./delimited-text";
import { fieldValues } from "./field-values";
import { FileProblem } from "./file-problem";
import { type OpenedFile, plainFile } from "./opened-file";
import { sheetNameOf } from "./sheet-name";
import { decodeText } from "./text-encoding";

const NARROWEST_PX = 64;
const WIDEST_PX = 280;
const CHARACTER_PX = 7.5;
const PADDING_PX = 16;

/** So many rows decide how wide a column is. */
const WIDTH_ROWS = 200;

/**
 * Reads a text file with separated fields into a workbook of one sheet.
 *
 * @throws {@link FileProblem} when the bytes are no text, or too many lines for a sheet.
 */
export function openText(fileName: string, bytes: Uint8Array): OpenedFile {
  const decoded = decodeText(bytes);
  if (!decoded) throw new FileProblem("unknownEncoding", fileName, firstBytes(bytes));
  const { rows } = readDelimitedText(decoded.text);
  if (rows.length > MAX_ROWS) throw new FileProblem("tooManyRows", fileName, `${rows.length}`);
  const workbook = emptyWorkbook(sheetNameOf(fileName));
  const sheet = workbook.sheets![workbook.sheetOrder![0]!]!;
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const cellData: Record<number, Record<number, ICellData>> = {};
  rows.forEach((_, row) => (cellData[row] = {}));
  sheet.columnData = Array.from({ length: columnCount }, (_, column): IColumnData => {
    const fields = rows.map((row) => row[column] ?? "");
    fieldValues(fields).forEach((v, row) => {
      if (v !== null) cellData[row]![column] = { v, t: typeOf(v) };
    });
    return { w: columnWidth(fields) };
  });
  sheet.cellData = cellData;
  return plainFile(workbook);
}

function typeOf(value: string | number): CellValueType {
  return typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING;
}

function columnWidth(fields: readonly string[]): number {
  const widest = fields
    .slice(0, WIDTH_ROWS)
    .reduce((most, field) => Math.max(most, displayWidth(field)), 0);
  return Math.min(WIDEST_PX, Math.max(NARROWEST_PX, widest * CHARACTER_PX + PADDING_PX));
}

/** A Chinese character is as wide as two Latin ones. */
function displayWidth(field: string): number {
  return Array.from(field).reduce((width, character) => width + (character > "\u2e7f" ? 2 : 1), 0);
}

function firstBytes(bytes: Uint8Array): string {
  const shown = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0"));
  return shown.join(" ");
}
