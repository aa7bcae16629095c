import { decimalMarkOf, parseGrouped } from "./grouped-number";

/** A number as nobody would write it otherwise: no leading zero, sign, grouping or exponent. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** What is a number with decimals to some, and thousands to others. */
const MAYBE_GROUPED = /^-?[1-9]\d{0,2}\.\d{3}$/;

/** Excel keeps 15 digits of a number; an identifier with more would change. */
const MAX_DIGITS = 15;

/**
 * Reads the fields of one column.
 *
 * Plain numbers become numbers, and with thousands set apart where the column proves which sign
 * stands before decimals. Everything else stays text, exactly as in the file: dates, amounts with
 * currency signs or brackets, and what begins with `=`, `+`, `-` or `@`. A column of digits in which
 * one field has a leading zero or too many digits holds identifiers, and stays text as a whole.
 *
 * @returns One value per field; null for an empty one.
 */
export function fieldValues(fields: readonly string[]): (string | number | null)[] {
  const mark = decimalMarkOf(fields);
  const isIdentifier = fields.some(isIdentifierOfDigits) && !fields.some(isDecimal);
  const numberOf = (field: string): number | null => {
    if (mark === "." || mark === ",") return parseGrouped(field, mark);
    if (!PLAIN_NUMBER.test(field)) return null;
    return mark === "either" && MAYBE_GROUPED.test(field) ? null : Number(field);
  };
  return fields.map((field) => {
    if (field === "") return null;
    const value = isIdentifier || digits(field) > MAX_DIGITS ? null : numberOf(field);
    return value === null ? field : value + 0;
  });
}

function isIdentifierOfDigits(field: string): boolean {
  return (
    /^\d+$/.test(field) && ((field.length > 1 && field[0] === "0") || field.length > MAX_DIGITS)
  );
}

function isDecimal(field: string): boolean {
  return /^-?\d[\d.,' \u00a0\u202f]*[.,]\d+$/.test(field);
}

function digits(field: string): number {
  return field.replace(/^-?0?[.,]?|\D/g, "").length;
}
