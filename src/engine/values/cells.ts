/** What a worksheet hands over: rows of cells whose type nobody promised. */

/** Rows of cells, as Excel passes a range; the first row may be a header row. */
export type CellGrid = readonly (readonly unknown[])[];

/**
 * Tells whether a cell holds nothing.
 *
 * Some builds of Excel hand a blank cell over as 0; whether 0 means blank depends on
 * the column, so it is decided where the column is read (a date of 0 is blank, an
 * amount of 0 is an amount).
 *
 * @param cell - Any cell value.
 * @returns True for null, undefined, and text of nothing but spaces.
 */
export function isBlank(cell: unknown): boolean {
  if (typeof cell !== "string") return cell === null || cell === undefined;
  const first = cell.charCodeAt(0);
  // A letter or digit at once; to trim a million texts takes a tenth of a second.
  return !(first > SPACE && first <= LAST_ASCII) && cell.trim() === "";
}

const ERROR_TEXT =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|EXTERNAL!|PYTHON!|TIMEOUT!|GETTING_DATA)$/;

/**
 * Tells whether a cell holds a worksheet error.
 *
 * A custom function receives errors as objects with a code; the pane reads them as text.
 */
export function isErrorCell(cell: unknown): boolean {
  if (typeof cell === "string") return cell.charCodeAt(0) === 35 && ERROR_TEXT.test(cell);
  return typeof cell === "object" && cell !== null && errorCodeOf(cell) !== undefined;
}

/**
 * Reduces a cell to a plain value.
 *
 * Data types (formatted numbers, entities) give their basic value.
 *
 * @param cell - Any cell value.
 * @returns A number, text, boolean, the error object itself, or null when there is nothing.
 */
export function plainCell(cell: unknown): string | number | boolean | object | null {
  if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean")
    return cell;
  if (typeof cell !== "object" || cell === null) return null;
  if (isErrorCell(cell)) return cell;
  const basic = (cell as { readonly basicValue?: unknown }).basicValue;
  return plainCell(basic);
}

/**
 * Writes a cell as a message quotes it.
 *
 * @param cell - Any cell value.
 * @returns The text, shortened to 60 characters; an error as its code; nothing as "".
 */
export function cellText(cell: unknown): string {
  const plain = plainCell(cell);
  if (plain === null) return "";
  if (typeof plain === "object") return errorCodeOf(plain) ?? "";
  const text = String(plain).trim();
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/**
 * Brings a name or code to the form in which it is compared.
 *
 * Full-width and half-width forms, letter case and runs of spaces do not tell two
 * customers apart; leading zeros do.
 */
export function comparisonKey(cell: unknown): string {
  const plain = plainCell(cell);
  if (plain === null || typeof plain === "object") return "";
  const text = String(plain);
  const spaced = isNormal(text) ? text : text.normalize("NFKC").trim().replace(/\s+/g, " ");
  return spaced.toLowerCase();
}

/** True for ASCII without spaces to remove: most codes, and many times faster than to normalise them. */
function isNormal(text: string): boolean {
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < SPACE || code > LAST_ASCII || (code === SPACE && before === SPACE)) return false;
    before = code;
  }
  return before !== SPACE || text === "";
}

const SPACE = 32;
const LAST_ASCII = 126;

function errorCodeOf(cell: object): string | undefined {
  const { code, type, basicValue } = cell as {
    readonly code?: unknown;
    readonly type?: unknown;
    readonly basicValue?: unknown;
  };
  if (type === "Error") return typeof basicValue === "string" ? basicValue : "#VALUE!";
  return typeof code === "string" ? code : undefined;
}
