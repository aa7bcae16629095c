/** A number as nobody would write it otherwise: no leading zero, sign, grouping or exponent. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Excel keeps 15 digits of a number; an identifier with more would change. */
const MAX_DIGITS = 15;

/**
 * Reads the fields of one column.
 *
 * Plain numbers become numbers. Everything else stays text, exactly as in the file: dates,
 * amounts with separators or currency signs, and what begins with `=`, `+`, `-` or `@`. A column
 * of digits in which one field has a leading zero or too many digits holds identifiers, and stays
 * text as a whole.
 *
 * @returns One value per field; null for an empty one.
 */
export function fieldValues(fields: readonly string[]): (string | number | null)[] {
  const isIdentifier = fields.some(isIdentifierOfDigits) && !fields.some(isDecimal);
  return fields.map((field) => {
    if (field === "") return null;
    return !isIdentifier && isPlainNumber(field) ? Number(field) + 0 : field;
  });
}

function isPlainNumber(field: string): boolean {
  return PLAIN_NUMBER.test(field) && digits(field) <= MAX_DIGITS;
}

function isIdentifierOfDigits(field: string): boolean {
  return (
    /^\d+$/.test(field) && ((field.length > 1 && field[0] === "0") || field.length > MAX_DIGITS)
  );
}

function isDecimal(field: string): boolean {
  return /^-?\d+\.\d+$/.test(field);
}

function digits(field: string): number {
  return field.replace(/^-?0?\.?|[.-]/g, "").length;
}
