/** Reads scalar arguments as Excel hands them over: null when omitted, text where a number was meant. */
import {
  bucketLabels,
  cellText,
  EngineError,
  isBlank,
  isErrorCell,
  LANGUAGE_NAMES,
  parseNumber,
  plainCell,
  POLICY_NAMES,
  readSingleDate,
  requireBounds,
  STANDARD_BOUNDS,
  type CellGrid,
  type Language,
  type PolicyName,
  type SerialDate,
  type Vocabulary,
} from "../engine";
import { reportLabels } from "../i18n/report-labels";

/**
 * Reads an as-of date.
 *
 * @returns Null when it is left out or its cell is blank.
 * @throws {@link EngineError} `invalidAsOfDate` when the cell holds something else than a date.
 */
export function asOfDateArgument(argument: unknown): SerialDate | null {
  const cell = singleCell(argument);
  if (isBlank(cell) || cell === 0) return null;
  const date = readSingleDate(cell);
  if (date === null) throw new EngineError("invalidAsOfDate", { found: cellText(cell) });
  return date;
}

/**
 * Reads a date that must be there.
 *
 * @param argument - Name of the argument, for the message.
 * @throws {@link EngineError} `notADate`.
 */
export function dateArgument(value: unknown, argument: string): SerialDate {
  const cell = singleCell(value);
  const date = isBlank(cell) || cell === 0 ? null : readSingleDate(cell);
  if (date === null) throw new EngineError("notADate", { argument, found: cellText(cell) });
  return date;
}

/**
 * Reads an amount; null when it is left out or blank.
 *
 * @throws {@link EngineError} `notAnAmount`.
 */
export function amountArgument(argument: unknown): number | null {
  const cell = singleCell(argument);
  if (isBlank(cell)) return null;
  const amount = typeof cell === "string" ? parseNumber(cell, ".") : cell;
  if (typeof amount !== "number") throw new EngineError("notAnAmount", { found: cellText(cell) });
  return amount;
}

/** Reads a text; null when it is left out or blank. */
export function textArgument(argument: unknown): string | null {
  const cell = singleCell(argument);
  return isBlank(cell) || cell === 0 ? null : cellText(cell);
}

/**
 * Reads a number of months; null when it is left out or blank.
 *
 * @throws {@link EngineError} `invalidMonths`.
 */
export function monthsArgument(argument: unknown): number | null {
  const cell = singleCell(argument);
  if (isBlank(cell) || cell === 0) return null;
  const months = typeof cell === "string" ? parseNumber(cell, ".") : cell;
  if (typeof months !== "number" || !Number.isInteger(months) || months < 1) {
    throw new EngineError("invalidMonths", { found: cellText(cell), minimum: 1 });
  }
  return months;
}

/**
 * Reads one of several methods by its name in any language; the first when it is left out.
 *
 * @throws {@link EngineError} `unknownMethod`.
 */
export function methodArgument<C extends string>(argument: unknown, methods: Vocabulary<C>): C {
  const text = textArgument(argument);
  const method = text === null ? methods.codes[0]! : methods.codeOf(text);
  if (method === null) {
    const expected = methods.codes.map((code) => methods.nameOf(code, "en")).join(", ");
    throw new EngineError("unknownMethod", { found: text!, expected });
  }
  return method;
}

/**
 * Reads the name of a built-in policy; International when it is left out.
 *
 * @throws {@link EngineError} `unknownPolicy`.
 */
export function policyNameArgument(argument: unknown): PolicyName {
  const text = textArgument(argument);
  if (text === null) return "International";
  const name = POLICY_NAMES.codeOf(text);
  if (name === null) throw new EngineError("unknownPolicy", { found: text });
  return name;
}

/**
 * Reads a language; English when it is left out.
 *
 * @throws {@link EngineError} `unknownLanguage`.
 */
export function languageArgument(argument: unknown): Language {
  const text = textArgument(argument);
  if (text === null) return "en";
  const language = LANGUAGE_NAMES.codeOf(text);
  if (language === null) throw new EngineError("unknownLanguage", { found: text });
  return language;
}

/**
 * Reads a score cell of CREDITGRADE.
 *
 * @returns The score; "" for a blank cell, and an error cell as it is.
 * @throws {@link EngineError} `invalidScore` for anything but a number from 0 to 100.
 */
export function scoreArgument(cell: unknown): unknown {
  if (isErrorCell(cell)) return cell;
  const score = plainCell(cell);
  if (isBlank(score)) return "";
  if (typeof score !== "number" || !(score >= 0 && score <= 100)) {
    throw new EngineError("invalidScore", { found: cellText(cell) });
  }
  return score;
}

/**
 * Reads bounds and labels of aging buckets.
 *
 * @returns The bounds and one label more than there are bounds.
 * @throws {@link EngineError} `invalidBounds`, or `invalidLabels` when their number differs.
 */
export function bucketArguments(
  bounds: CellGrid | null,
  labels: CellGrid | null,
): { readonly bounds: readonly number[]; readonly labels: readonly string[] } {
  const given = filledCells(bounds);
  const numbers = given.map((cell) => (typeof cell === "number" ? cell : NaN));
  if (numbers.some(Number.isNaN)) {
    throw new EngineError("invalidBounds", { found: given.map(cellText).join(", ") });
  }
  const used = numbers.length === 0 ? STANDARD_BOUNDS : numbers;
  requireBounds(used);
  const names = filledCells(labels).map(cellText);
  if (names.length === 0) {
    const { notDue, over } = reportLabels("en");
    return { bounds: used, labels: bucketLabels(used, notDue, over) };
  }
  if (names.length !== used.length + 1) {
    throw new EngineError("invalidLabels", { found: names.length, expected: used.length + 1 });
  }
  return { bounds: used, labels: names };
}

/** The one cell of an argument: a value, or a range of one cell. */
function singleCell(argument: unknown): unknown {
  if (!Array.isArray(argument)) return plainCell(argument);
  const rows = argument as CellGrid;
  const cells = rows.flat();
  if (cells.length !== 1) throw new EngineError("notASingleValue", { found: cells.length });
  return plainCell(cells[0]);
}

/** Filled cells, row by row; a bound of 0 is filled, so a blank that arrives as 0 must come first. */
function filledCells(grid: CellGrid | null): unknown[] {
  return (grid ?? [])
    .flat()
    .map(plainCell)
    .filter((cell) => !isBlank(cell));
}
