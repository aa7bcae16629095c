import { CellValueType, type ICellData } from "@univerjs/core";
import { type Cell, type CellRichTextValue, type CellValue, ValueType } from "exceljs";

import { toCellCustomData } from "./cell-extras";
import { fromFileFormula } from "./file-formula";

const MS_PER_DAY = 86_400_000;

/** Serial day of 1 January 1970. */
const UNIX_EPOCH = 25_569;

/**
 * Reads value, formula, link and note of a cell.
 *
 * A formula comes with the value that stands in the file, so that opening calculates nothing.
 *
 * @returns Null for a blank cell.
 */
export function readCell(cell: Cell): ICellData | null {
  const content =
    cell.type === ValueType.Formula
      ? { f: `=${fromFileFormula(cell.formula)}`, ...readValue(cell.result) }
      : readValue(cell.value);
  const hyperlink = cell.type === ValueType.Hyperlink ? cell.hyperlink : undefined;
  const note = noteOf(cell);
  if (hyperlink === undefined && note === undefined) return content;
  const extras = { ...(hyperlink && { hyperlink }), ...(note && { note }) };
  return { ...content, custom: toCellCustomData(extras) };
}

/** Address of the area into which the cell's array formula spilled, or null. */
export function spillAddress(cell: Cell): string | null {
  // The declarations of exceljs leave out array formulas, which its reader knows.
  const { shareType, ref } = cell.model as { shareType?: string; ref?: string };
  return shareType === "array" ? (ref ?? null) : null;
}

function readValue(value: CellValue): ICellData | null {
  switch (typeof value) {
    case "number":
      return { v: value, t: CellValueType.NUMBER };
    case "boolean":
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    case "string":
      return value === "" ? null : { v: value, t: CellValueType.STRING };
    case "object":
      return value === null ? null : readObject(value);
    default:
      return null;
  }
}

function readObject(value: Exclude<CellValue, string | number | boolean | null | undefined>) {
  if (value instanceof Date) return { v: serialDay(value), t: CellValueType.NUMBER };
  if ("error" in value) return { v: value.error, t: CellValueType.STRING };
  if ("richText" in value) return { v: plainText(value), t: CellValueType.STRING };
  if (!("hyperlink" in value)) return null;
  // The text of a link may itself be rich text.
  const text = value.text as string | CellRichTextValue;
  return { v: typeof text === "string" ? text : plainText(text), t: CellValueType.STRING };
}

function plainText({ richText }: CellRichTextValue): string {
  return richText.map(({ text }) => text).join("");
}

/** exceljs turns serial days into dates; the ledger wants them back, to the millisecond. */
function serialDay(date: Date): number {
  const serial = date.getTime() / MS_PER_DAY + UNIX_EPOCH;
  return Math.round(serial * 1e9) / 1e9;
}

function noteOf(cell: Cell): string | undefined {
  // Read as text or as an object with pieces of text, whatever the declaration says.
  const note = cell.note as unknown as string | { texts?: { text: string }[] } | undefined;
  if (note === undefined || typeof note === "string") return note;
  return note.texts?.map(({ text }) => text).join("");
}
