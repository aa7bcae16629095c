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
 * @returns True for null, undefined, and text of nothing but spaces and invisible characters.
 */
export function isBlank(cell: unknown): boolean {
  if (typeof cell !== "string") return cell === null || cell === undefined;
  const first = cell.charCodeAt(0);
  // A letter or digit at once; to match a million texts takes a tenth of a second.
  return !(first > SPACE && first <= LAST_ASCII) && NOTHING_VISIBLE.test(cell);
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
 * Gives the whole text of a cell.
 *
 * Nothing is cut off: two long names may differ in their last letter only.
 *
 * @param cell - Any cell value.
 * @returns The text without what cannot be seen around it; an error as its code; nothing as "".
 */
export function cellText(cell: unknown): string {
  const plain = plainCell(cell);
  if (plain === null) return "";
  if (typeof plain === "object") return errorCodeOf(plain) ?? "";
  const text = String(plain);
  return isNormal(text) ? text : text.replace(INVISIBLE_START, "").replace(INVISIBLE_END, "");
}

/**
 * Brings a name or code to the form in which it is compared.
 *
 * Full-width and half-width forms, letter case, runs of spaces and characters that cannot be
 * seen do not tell two customers apart; leading zeros do.
 */
export function comparisonKey(cell: unknown): string {
  const plain = plainCell(cell);
  if (plain === null || typeof plain === "object") return "";
  const text = String(plain);
  return (isNormal(text) ? text : normalText(text)).toLowerCase();
}

/**
 * Brings a text to one spelling: composed letters, full-width forms made half-width, single
 * spaces, and nothing that cannot be seen.
 *
 * Zero-width spaces, direction marks and soft hyphens come with what is copied from web pages
 * and mails, and other controls with exports.
 */
export function normalText(text: string): string {
  return text.replace(INVISIBLE, "").normalize("NFKC").replace(/\s+/g, " ").trim();
}

/** What leaves no trace on the screen: ignorable by Unicode, or a control that is no space. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|[^\P{Cc}\s]/gu;
const NOTHING_VISIBLE = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}]*$/u;
/** Spaces, and marks that shape no letter: what chooses the form of a letter stays with it. */
const EDGE = String.raw`[\s\xad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]`;
const INVISIBLE_START = new RegExp(`^${EDGE}+`);
/** Looks back, so that a run of spaces within a text is tried from its start only. */
const INVISIBLE_END = new RegExp(`(?<!${EDGE})${EDGE}+$`);

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
