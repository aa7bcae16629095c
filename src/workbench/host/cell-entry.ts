import { CellValueType, type ICellData, numfmt } from "@univerjs/core";

import type { Json } from "../grid/json";
import { excelError } from "./host-error";
import { isErrorCode } from "./cell-text";

/** Where a number format is written together with a value that brings one, as dates do. */
export type EnteredCell = ICellData & { readonly s?: { readonly n: { readonly pattern: string } } };

const BLANK = { v: null, f: null, si: null, p: null } as const;
const CONTENT = { f: null, si: null, p: null } as const;

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
  if (typeof value === "number") return { ...CONTENT, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...CONTENT, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value !== "string") throw excelError("InvalidArgument");
  if (value === "") return BLANK;
  return mayChange(value) ? enteredText(value, numberFormat()) : text(value);
}

function enteredText(value: string, format: string): EnteredCell {
  if (value.startsWith("'")) return text(value.slice(1), CellValueType.FORCE_STRING);
  if (format === "@") return text(value);
  if (value.startsWith("=") && value.length > 1) return { ...BLANK, f: value, t: null };
  if (isErrorCode(value.toUpperCase())) return text(value.toUpperCase());
  const parsed = numfmt.parseValue(value);
  if (typeof parsed?.v === "boolean")
    return { ...CONTENT, v: parsed.v ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof parsed?.v !== "number") return text(value);
  const number: EnteredCell = { ...CONTENT, v: parsed.v, t: CellValueType.NUMBER };
  const pattern = parsed.z ?? "General";
  return format === "General" && pattern !== "General"
    ? { ...number, s: { n: { pattern } } }
    : number;
}

function text(v: string, t = CellValueType.STRING): EnteredCell {
  return { ...CONTENT, v, t };
}

// Most texts of a ledger are names; only these can be read as something else.
function mayChange(value: string): boolean {
  return /^['=#]|\d|^\s*(true|false)\s*$/i.test(value);
}
