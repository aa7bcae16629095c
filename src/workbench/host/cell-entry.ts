import { CellValueType, numfmt } from "@univerjs/core";

import type { Json } from "../grid/json";
import { isErrorCode } from "./cell-text";
import { excelError } from "./host-error";

/** What is entered into a cell: a value or a formula, a number format, or both. */
export interface EnteredCell {
  readonly v?: string | number | null;
  readonly t?: CellValueType;
  readonly f?: string;
  readonly s?: { readonly n: { readonly pattern: string } };
}

/**
 * What Excel stores when this value is assigned to a cell.
 *
 * As when it is typed: text that reads as a number, a date (month first), a boolean or
 * an error becomes one, and a date brings its number format; "" clears the cell, a
 * leading "=" makes a formula and a leading apostrophe a text. In a cell formatted as
 * text ("@") every text stays as it is. Null leaves the cell alone.
 *
 * @param numberFormat - Gives the cell's present format; only asked for when it matters.
 * @returns The change to the cell, or null to leave it alone.
 */
export function enteredCell(value: Json, numberFormat: () => string): EnteredCell | null {
  if (value === null) return null;
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value !== "string") throw excelError("InvalidArgument");
  if (value === "") return { v: null };
  return MAY_CHANGE.test(value) ? enteredText(value, numberFormat()) : textCell(value);
}

/** A cell that holds this text as it is. */
export function textCell(v: string, t = CellValueType.STRING): EnteredCell {
  return { v, t };
}

function enteredText(value: string, format: string): EnteredCell {
  if (value.startsWith("'")) return textCell(value.slice(1), CellValueType.FORCE_STRING);
  if (format === "@") return textCell(value);
  if (value.startsWith("=") && value.length > 1) return { v: null, f: value };
  if (isErrorCode(value.toUpperCase())) return textCell(value.toUpperCase());
  const parsed = numfmt.parseValue(value);
  if (typeof parsed?.v === "boolean") return { v: parsed.v ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof parsed?.v !== "number") return textCell(value);
  const number: EnteredCell = { v: parsed.v, t: CellValueType.NUMBER };
  const pattern = parsed.z ?? "General";
  return format === "General" && pattern !== "General"
    ? { ...number, s: { n: { pattern } } }
    : number;
}

// Most texts of a ledger are names. Only what begins like one of these can become something
// else, and telling that from afar is worth it for a hundred thousand cells.
const MAY_CHANGE =
  /^['=#]|^\s*[-+(]*\s*\p{Sc}?\s*[-+(]*[.\d]|^\s*(?:true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat)/iu;
