/** Reads arguments as Excel hands them over: null when omitted, text where a number was meant. */
import {
  bucketLabels,
  cellText,
  EngineError,
  FAILURE_MODELS,
  isBlank,
  LANGUAGE_NAMES,
  parseNumber,
  plainCell,
  POLICY_NAMES,
  readSingleDate,
  requireBounds,
  roundAmount,
  STANDARD_BOUNDS,
  STANDARD_WINDOW_DAYS,
  type CellGrid,
  type FailureModel,
  type Language,
  type PolicyName,
  type SerialDate,
  type Vocabulary,
} from "../engine";
import { reportLabels } from "../i18n/report-labels";

/**
 * Reads a range; one blank cell when it is left out.
 *
 * Excel appends an object of its own to the arguments, which stands in the place of a
 * range where it still knows an older list of parameters: that is no range either.
 */
export function rangeArgument(argument: unknown): CellGrid {
  return Array.isArray(argument) ? (argument as CellGrid) : [[plainCell(argument)]];
}

/** Reads a range that may be left out: null when it is, or when its cells are blank. */
export function optionalRange(argument: unknown): CellGrid | null {
  const grid = rangeArgument(argument);
  return grid.every((row) => row.every(isEmptyCell)) ? null : grid;
}

/** Some builds hand a blank cell over as 0. */
function isEmptyCell(cell: unknown): boolean {
  return cell === 0 || isBlank(plainCell(cell));
}

/**
 * Reads an as-of date.
 *
 * @returns Null when it is left out or its cell is blank.
 * @throws {@link EngineError} `invalidAsOfDate` when the cell holds something else than a date.
 */
export function asOfDateArgument(argument: unknown): SerialDate | null {
  const cell = singleCell(argument, "asOfDate");
  if (isBlank(cell) || cell === 0) return null;
  const date = readSingleDate(cell);
  if (date === null) throw new EngineError("invalidAsOfDate", { found: cellText(cell) });
  return date;
}

/**
 * Reads the amounts of the orders of several customers: one for all, or one for each.
 *
 * @returns Gives the cell of the customer at a row and column.
 * @throws {@link EngineError} `orderShape` when their numbers differ.
 */
export function orderAmounts(
  argument: unknown,
  customers: CellGrid,
): (row: number, column: number) => unknown {
  const cells = rangeArgument(argument).flat();
  const expected = customers.flat().length;
  if (cells.length === 1) return () => cells[0];
  if (cells.length !== expected) {
    throw new EngineError("orderShape", { found: cells.length, expected });
  }
  return (row, column) => cells[row * customers[0]!.length + column];
}

/**
 * Reads the amount of an order; 0 for a blank cell.
 *
 * @throws {@link EngineError} `invalidOrderAmount` for anything but a number from 0 up.
 */
export function orderAmountArgument(cell: unknown): number {
  const plain = plainCell(cell);
  if (isBlank(plain)) return 0;
  const amount = typeof plain === "string" ? parseNumber(plain, ".") : plain;
  const isFit = typeof amount === "number" && amount >= 0 && amount < LARGEST_ORDER;
  if (!isFit) throw new EngineError("invalidOrderAmount", { found: cellText(cell) });
  return roundAmount(amount, 3);
}

/** Cents of larger amounts are no whole numbers any more. */
const LARGEST_ORDER = 1e12;

/**
 * Reads a date that must be given.
 *
 * @param name - The argument, for the message.
 * @throws {@link EngineError} `missingDate`, or `notADate` for something else than a date.
 */
export function dateArgument(argument: unknown, name: string): SerialDate {
  const cell = singleCell(argument, name);
  if (isBlank(cell) || cell === 0) throw new EngineError("missingDate", { argument: name });
  const date = readSingleDate(cell);
  if (date === null) throw new EngineError("notADate", { argument: name, found: cellText(cell) });
  return date;
}

/**
 * Reads the days after a cut-off date in which payments are judged.
 *
 * @returns 180 when it is left out; a 0 is a blank cell on some builds.
 * @throws {@link EngineError} `invalidHorizon` for anything but a whole number from 1 to ten years.
 */
export function horizonArgument(argument: unknown): number {
  const cell = singleCell(argument, "horizonDays");
  if (isBlank(cell) || cell === 0) return HORIZON_DAYS;
  const days = Number(cell);
  if (typeof cell === "boolean" || !Number.isInteger(days) || days < 1 || days > MOST_DAYS) {
    const found = cellText(cell);
    throw new EngineError("invalidHorizon", { found, min: 1, max: MOST_DAYS });
  }
  return days;
}

/** Half a year: long enough for most terms, short enough for most ledgers. */
const HORIZON_DAYS = 180;
const MOST_DAYS = 3650;

/**
 * Reads an amount; null when it is left out or blank.
 *
 * @param name - The argument, for the message.
 * @throws {@link EngineError} `notAnAmount`.
 */
export function amountArgument(argument: unknown, name: string): number | null {
  const cell = singleCell(argument, name);
  if (isBlank(cell)) return null;
  const amount = typeof cell === "string" ? parseNumber(cell, ".") : cell;
  if (typeof amount !== "number") throw new EngineError("notAnAmount", { found: cellText(cell) });
  return amount;
}

/**
 * Reads a text; null when it is left out or blank.
 *
 * @param name - The argument, for the message when it is more than one cell.
 */
export function textArgument(argument: unknown, name: string): string | null {
  const cell = singleCell(argument, name);
  return isBlank(cell) || cell === 0 ? null : cellText(cell);
}

/**
 * Reads a number of days; 0 when it is left out or blank.
 *
 * @throws {@link EngineError} `invalidDays` for anything but a whole number from 0 up.
 */
export function daysArgument(argument: unknown): number {
  const cell = singleCell(argument, "days");
  if (isBlank(cell)) return 0;
  const days = typeof cell === "string" ? Number(cell) : cell;
  if (typeof days !== "number" || !Number.isInteger(days) || days < 0) {
    throw new EngineError("invalidDays", { found: cellText(cell) });
  }
  return days;
}

/**
 * Reads a number of months; null when it is left out or blank.
 *
 * @throws {@link EngineError} `invalidMonths`.
 */
export function monthsArgument(argument: unknown): number | null {
  const cell = singleCell(argument, "months");
  if (isBlank(cell) || cell === 0) return null;
  const months = wholeNumber(cell);
  if (months === null) {
    throw new EngineError("invalidMonths", { found: cellText(cell), minimum: 1 });
  }
  return months;
}

/**
 * Reads the days of a window; the usual 90 when it is left out or blank.
 *
 * @throws {@link EngineError} `invalidWindow`.
 */
export function windowArgument(argument: unknown): number {
  const cell = singleCell(argument, "windowDays");
  if (isBlank(cell) || cell === 0) return STANDARD_WINDOW_DAYS;
  const days = wholeNumber(cell);
  if (days === null) throw new EngineError("invalidWindow", { found: cellText(cell) });
  return days;
}

/** A whole number from 1 up, typed or as text; null for anything else. */
function wholeNumber(cell: unknown): number | null {
  const number = typeof cell === "string" ? parseNumber(cell, ".") : cell;
  return typeof number === "number" && Number.isInteger(number) && number >= 1 ? number : null;
}

/**
 * Reads one of several methods by its name in any language; the first when it is left out.
 *
 * @throws {@link EngineError} `unknownMethod`.
 */
export function methodArgument<C extends string>(argument: unknown, methods: Vocabulary<C>): C {
  const text = textArgument(argument, "method");
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
  const text = textArgument(argument, "name");
  if (text === null) return "International";
  const name = POLICY_NAMES.codeOf(text);
  if (name === null) throw new EngineError("unknownPolicy", { found: text });
  return name;
}

/**
 * Reads the name of a failure score; the card when it is left out.
 *
 * @throws {@link EngineError} `unknownModel`.
 */
export function modelArgument(argument: unknown): FailureModel {
  const text = textArgument(argument, "model");
  if (text === null) return "card";
  // Z" is how many people write Z''; left to the vocabulary, the mark would be lost.
  const model = FAILURE_MODELS.codeOf(text.replace(/["“”]/g, "''"));
  if (model !== null) return model;
  const expected = FAILURE_MODELS.codes.map((code) => FAILURE_MODELS.nameOf(code, "en"));
  throw new EngineError("unknownModel", { found: text, expected: expected.join(", ") });
}

/**
 * Reads a language; English when it is left out.
 *
 * @throws {@link EngineError} `unknownLanguage`.
 */
export function languageArgument(argument: unknown): Language {
  const text = textArgument(argument, "language");
  if (text === null) return "en";
  const language = LANGUAGE_NAMES.codeOf(text);
  if (language === null) throw new EngineError("unknownLanguage", { found: text });
  return language;
}

/**
 * Reads a score cell of CREDITGRADE.
 *
 * A 0 is a score, though some builds hand a blank cell over as 0: the worst must not go missing.
 *
 * @returns Null for a blank cell.
 * @throws {@link EngineError} `invalidScore` for anything but a number from 0 to 100.
 */
export function scoreArgument(cell: unknown): number | null {
  const score = plainCell(cell);
  if (isBlank(score)) return null;
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
  bounds: unknown,
  labels: unknown,
): { readonly bounds: readonly number[]; readonly labels: readonly string[] } {
  const used = boundsArgument(bounds);
  const expected = used.length + 1;
  const cells = filledCells(labels);
  // Some builds hand a blank cell over as 0: more names than buckets hold such cells.
  const names = cells.length === expected ? cells : cells.filter((cell) => cell !== 0);
  if (names.length === 0) {
    const { notDue, over } = reportLabels("en");
    return { bounds: used, labels: bucketLabels(used, notDue, over) };
  }
  if (names.length !== expected) {
    throw new EngineError("invalidLabels", { found: names.length, expected });
  }
  return { bounds: used, labels: names.map(cellText) };
}

function boundsArgument(argument: unknown): readonly number[] {
  const cells = filledCells(argument);
  // A 0 behind another bound is a blank cell: bounds increase.
  const given = cells.filter((cell, i) => i === 0 || cell !== 0);
  const isBlankRange = cells.length > 1 && given.length === 1 && given[0] === 0;
  if (given.length === 0 || isBlankRange) return STANDARD_BOUNDS;
  const bounds = given.map((cell) => (typeof cell === "string" ? Number(cell) : cell));
  if (!bounds.every(isNumber)) {
    throw new EngineError("invalidBounds", { found: given.map(cellText).join(", ") });
  }
  requireBounds(bounds);
  return bounds;
}

function isNumber(cell: unknown): cell is number {
  return typeof cell === "number" && !Number.isNaN(cell);
}

/**
 * Reads the one cell of an argument: a value, or a range of one cell.
 *
 * @throws {@link EngineError} `notASingleValue` for more cells.
 */
export function singleCell(argument: unknown, name: string): unknown {
  const cells = rangeArgument(argument).flat();
  if (cells.length !== 1) {
    throw new EngineError("notASingleValue", { argument: name, found: cells.length });
  }
  return plainCell(cells[0]);
}

/** The filled cells of a range, row by row. */
function filledCells(argument: unknown): unknown[] {
  return rangeArgument(argument)
    .flat()
    .map(plainCell)
    .filter((cell) => !isBlank(cell));
}
