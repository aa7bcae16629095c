/** Reads numbers from text, in the ways in which ledgers of the world write them. */
import { normalText } from "../values/cells";
import { isCurrencyName } from "../words/currency-names";

/** The sign between whole and fraction. */
export type DecimalSeparator = "." | ",";

/**
 * Reads a number from text.
 *
 * Thousands may be set apart by the other of point and comma, by apostrophes or by spaces,
 * in groups of three (or two before the last, as in India). A minus (or ▲, 负) may stand
 * before or after; brackets of any kind, and CR (H, 贷, 貸) on either side mean negative, DR (S, 借)
 * positive; a currency's name or sign may stand on either side; a percent sign divides by
 * 100. Full-width characters are read as plain ones.
 *
 * @param text - A cell's text.
 * @param decimalSeparator - That of the column; see {@link decimalSeparatorOf}.
 * @returns The number, never -0; null for what is not a number, two minus signs included.
 *
 * @example
 * parseNumber("(1.234,50) EUR", ","); // -1234.5
 */
export function parseNumber(text: string, decimalSeparator: DecimalSeparator): number | null {
  // Typed before a figure to keep it a text, the apostrophe may come along in an export.
  const plain = plainText(text).replace(/^'(?=.)/, "");
  const core = coreOf(plain);
  if (core === null) return null;
  const size = coreValue(plain, core, decimalSeparator);
  if (size === null) return null;
  if (core.start === 0 && core.end === plain.length) return size;
  const affix = affixOf(plain.slice(0, core.start), plain.slice(core.end));
  if (affix === null) return null;
  const value = affix.isPercent ? size / 100 : size;
  return affix.isNegative && value !== 0 ? -value : value;
}

/**
 * Decides the decimal separator of a column by looking at all its texts.
 *
 * "1.234,56" and "12,5" prove a comma, "1,234.56" and "1,234,567" a point; a single group
 * of exactly three digits ("1,234") proves nothing.
 *
 * @param texts - The texts of one column, in any order; those that are no numbers do not count.
 * @returns The separator that more texts prove; the point when nothing or as much speaks for it.
 */
export function decimalSeparatorOf(texts: Iterable<string>): DecimalSeparator {
  return provenSeparatorOf(texts) ?? ".";
}

/** The same; null when nothing or as much speaks for either. */
export function provenSeparatorOf(texts: Iterable<string>): DecimalSeparator | null {
  let lead = 0;
  for (const text of texts) {
    const proven = provenSeparator(text);
    if (proven !== null) lead += proven === "," ? 1 : -1;
  }
  return lead === 0 ? null : lead > 0 ? "," : ".";
}

const POINT_AND_THREE = /\d\.\d{3}(?!\d)/;

/** Tells whether a text is one amount or its thousandfold, by what its point means: "1.234". */
export function hasUnclearPoint(text: string): boolean {
  return (
    POINT_AND_THREE.test(text) &&
    provenSeparator(text) === null &&
    parseNumber(text, ".") !== parseNumber(text, ",")
  );
}

const WRITTEN_BLANK = /^(?:N\.?\/?A\.?|NIL|NONE|NULL|无|無|空|\/|-+)$/;

/**
 * Tells whether a text is what people write into a number column to say "nothing": "-", "--",
 * "€ -", "n/a", "无".
 */
export function isWrittenBlank(text: string): boolean {
  if (text.length >= 16) return false;
  const plain = plainText(text).replace(/\s/g, "").toUpperCase();
  const dashes = /-+/.exec(plain)?.[0] ?? "";
  const name = plain.replace(dashes, "");
  if (dashes !== "" && isCurrencyName(name)) return true;
  return WRITTEN_BLANK.test(plain.replace(/^[$¥]/, ""));
}

/** Where the digits stand within a text, from the first to the last. */
interface Core {
  readonly start: number;
  readonly end: number;
}

const SPACE = 32;
const APOSTROPHE = 39;
const COMMA = 44;
const POINT = 46;
const ZERO = 48;
const NINE = 57;
const ASCII_END = 128;

/** Full-width forms and fixed spaces become plain ones; most cells are plain already. */
function plainText(text: string): string {
  for (let i = 0; i < text.length; i++) {
    if (isPlain(text.charCodeAt(i))) continue;
    // Before the normal form: it would part the accent from its space.
    return normalText(text.replace(/\u00b4/g, "'"))
      .replace(/[\u2010-\u2015\u2212▲△负負]/g, "-")
      .replace(/[\u2018\u2019\u02bc\u2032]/g, "'");
  }
  return text.trim();
}

/** ASCII, and the signs of yen, pound and euro, which no normalisation changes. */
function isPlain(code: number): boolean {
  return code < ASCII_END || code === 0xa5 || code === 0xa3 || code === 0x20ac;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function coreOf(text: string): Core | null {
  let start = 0;
  while (start < text.length && !isDigit(text.charCodeAt(start))) start++;
  if (start === text.length) return null;
  let end = text.length;
  while (!isDigit(text.charCodeAt(end - 1))) end--;
  // ".5" starts with its separator, "Rs.500" with an abbreviation's full stop.
  const before = text.charCodeAt(start - 1);
  const isFraction = before === POINT || before === COMMA;
  return { start: isFraction && !/\p{L}.$/u.test(text.slice(0, start)) ? start - 1 : start, end };
}

const EXPONENT = /^\d+(?:[.,]\d+)?E[+-]?\d+$/i;

function coreValue(text: string, { start, end }: Core, separator: DecimalSeparator): number | null {
  const decimalCode = separator === "." ? POINT : COMMA;
  const otherCode = separator === "." ? COMMA : POINT;
  let groupCode = 0;
  let groupDigits = 0;
  let hasPoint = false;
  let digits = "";
  let from = start;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) {
      groupDigits++;
      continue;
    }
    digits += text.slice(from, i);
    from = i + 1;
    if (code === decimalCode && !hasPoint) {
      if (groupCode !== 0 && groupDigits !== 3) return null;
      digits += ".";
      hasPoint = true;
    } else if (code === otherCode || code === APOSTROPHE || code === SPACE) {
      const isFirst = groupCode === 0;
      if (hasPoint || (!isFirst && code !== groupCode)) return null;
      const isGroup = isFirst
        ? groupDigits >= 1 && groupDigits <= 3 && text.charCodeAt(start) !== ZERO
        : groupDigits === 3 || (groupDigits === 2 && code === COMMA);
      if (!isGroup) return null;
      groupCode = code;
    } else {
      return exponentValue(text.slice(start, end), separator);
    }
    groupDigits = 0;
  }
  if (groupCode !== 0 && !hasPoint && groupDigits !== 3) return null;
  const value = Number(digits + text.slice(from, end));
  return Number.isFinite(value) ? value : null;
}

function exponentValue(core: string, separator: DecimalSeparator): number | null {
  if (!EXPONENT.test(core) || core.includes(separator === "." ? "," : ".")) return null;
  const value = Number(core.replace(",", "."));
  return Number.isFinite(value) ? value : null;
}

interface Affix {
  readonly isNegative: boolean;
  readonly isPercent: boolean;
}

/** Most affixes kept: a column has one or two, so that each is looked at once. */
const KEPT_AFFIXES = 100;

const affixes = new Map<string, Affix | null>();

function affixOf(before: string, after: string): Affix | null {
  // Neither holds a digit: the 0 sets them apart.
  const key = `${before}0${after}`;
  let affix = affixes.get(key);
  if (affix === undefined) {
    affix = readAffix(before, after);
    if (affixes.size >= KEPT_AFFIXES) affixes.clear();
    affixes.set(key, affix);
  }
  return affix;
}

const SIDE = "CREDIT|CR|贷方?|貸方?|DEBIT|DR|借方?|[SH]";
const SIDE_BEFORE = new RegExp(`^(?:${SIDE})[.:]?|(?:${SIDE})[.:]?$`, "i");
const BRACKETS: readonly (readonly [open: string, close: string])[] = [
  ["(", ")"],
  ["[", "]"],
  ["<", ">"],
  ["{", "}"],
];

function readAffix(sign: string, after: string): Affix | null {
  const before = sign.replace("(-)", "-");
  // "500,-" and "500.-" mean no cents; the dash is no minus.
  const end = after.replace(/^[.,](?:-+|(?=\s|$))/, "");
  const marks = before + end;
  const minus = countOf(marks, "-");
  let opened = 0;
  for (const [open, close] of BRACKETS) {
    opened += countOf(before, open);
    if (countOf(before, open) !== countOf(end, close) || marks.includes(close + open)) return null;
  }
  const percent = countOf(end, "%");
  if (percent > 1) return null;
  const sides = [before, end].map(sideOf);
  const named = sides.filter(({ side }) => side !== "");
  const credit = named.some(({ side }) => /^[CH贷貸]/i.test(side)) ? 1 : 0;
  const signs = minus + opened + countOf(marks, "+") + named.length;
  if (signs > 1 || !sides.every(({ name }) => name === "" || isCurrencyName(name))) return null;
  return { isNegative: minus + opened + credit === 1, isPercent: percent === 1 };
}

/** Takes debit or credit off what stands beside the digits; the rest names a currency. */
function sideOf(affix: string): { readonly side: string; readonly name: string } {
  const words = affix.replace(/[\s()[\]<>{}%+-]/g, "").replace(/整$/, "");
  if (isCurrencyName(words)) return { side: "", name: words };
  const side = SIDE_BEFORE.exec(words)?.[0] ?? "";
  return { side, name: words.replace(side, "") };
}

function countOf(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

function provenSeparator(text: string): DecimalSeparator | null {
  if (!/[.,．，]/.test(text)) return null;
  const asPoint = parseNumber(text, ".");
  const asComma = parseNumber(text, ",");
  // What only one of them can read is proven; what both read alike or not at all is not.
  if ((asPoint === null) === (asComma === null)) return null;
  return asPoint === null ? "," : ".";
}
