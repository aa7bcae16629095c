import { numfmt } from "@univerjs/core";

import type { CellValue } from "../grid/cells";

const ERROR_CODES = new Set([
  "#BLOCKED!",
  "#BUSY!",
  "#CALC!",
  "#CONNECT!",
  "#DIV/0!",
  "#FIELD!",
  "#GETTING_DATA",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#SPILL!",
  "#UNKNOWN!",
  "#VALUE!",
]);

/** Whether a text is one of Excel's error codes. */
export function isErrorCode(text: string): boolean {
  return ERROR_CODES.has(text);
}

/** What a cell holds, in the words of `Range.valueTypes`. */
export function valueType(value: CellValue): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorCode(value) ? "Error" : "String";
}

/** What a cell shows, whatever the width of its column. */
export function shownText(value: CellValue, numberFormat: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && isErrorCode(value)) return value;
  return numfmt.format(numberFormat, value, { throws: false });
}
