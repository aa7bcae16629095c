/** Reads single cells of a policy table: items, thresholds and values by the shape of their rule. */
import { cellText, isBlank, plainCell } from "../values/cells";
import { currencyCode } from "../words/currency-names";
import { numericDate, readDateTexts } from "../reading/date-text";
import { ratioItem } from "./ratio-items";
import { parseNumber, type DecimalSeparator } from "../reading/number-text";
import type { FromShape, ItemShape, NumberShape, ValueShape } from "./rule-shapes";
import { AUTOMATIC } from "../words/setting-names";

/**
 * Reads an item.
 *
 * @returns The code, or the words as they stand; null for what the rule does not know. A
 * number among own words is refused: a worksheet turns "1-30" into a date.
 */
export function readItem(cell: unknown, shape: ItemShape): string | null {
  if (shape === "currency") return readCurrency(cell);
  if (isBlank(cell)) return null;
  if (shape === "grade") return cellText(cell);
  if (shape === "ratio") return ratioItem(cellText(cell));
  if (shape === "ownWords") return typeof plainCell(cell) === "string" ? cellText(cell) : null;
  return shape.codeOf(cell);
}

/** Reads a threshold; null for what is none. */
export function readFrom(
  cell: unknown,
  shape: FromShape,
  separator: DecimalSeparator,
): number | null {
  const isBlankDate = shape.kind === "date" && cell === 0;
  if (isBlank(cell) || isBlankDate) return shape.blank;
  const from = shape.kind === "date" ? readDate(cell) : readNumber(cell, separator);
  return from === null || from < (shape.min ?? -Infinity) ? null : from;
}

/** Reads a value that is not blank, or may be; null for what the rule does not allow. */
export function readValue(
  cell: unknown,
  shape: ValueShape,
  separator: DecimalSeparator,
): number | string | null {
  switch (shape.kind) {
    case "none":
      return "";
    case "ownWords":
    case "grade":
      return cellText(cell);
    case "currency":
      return AUTOMATIC.codeOf(cell) === null ? readCurrency(cell) : "";
    case "word":
      return shape.words.codeOf(cell);
    case "number":
      return readBoundedNumber(cell, shape, separator);
  }
}

function readBoundedNumber(
  cell: unknown,
  shape: NumberShape,
  separator: DecimalSeparator,
): number | string | null {
  if (isBlank(cell)) return "";
  const word = shape.words?.codeOf(cell) ?? null;
  if (word !== null) return Number(word);
  const value = readNumber(cell, separator);
  if (value === null || value < shape.min || value > shape.max) return null;
  if (shape.isAboveMin === true && value === shape.min) return null;
  return shape.isWhole === true && !Number.isInteger(value) ? null : value;
}

function readNumber(cell: unknown, separator: DecimalSeparator): number | null {
  const plain = plainCell(cell);
  if (typeof plain === "number") return Number.isFinite(plain) ? plain : null;
  return typeof plain === "string" ? parseNumber(plain, separator) : null;
}

function readDate(cell: unknown): number | null {
  const plain = plainCell(cell);
  if (typeof plain === "number") return numericDate(plain);
  // One text alone: only what can mean one day is read.
  return typeof plain === "string" ? readDateTexts([plain], "automatic").dates[0]! : null;
}

function readCurrency(cell: unknown): string | null {
  const text = cellText(cell);
  return currencyCode(text) ?? (/^[a-z]{3}$/i.test(text) ? text.toUpperCase() : null);
}
