/** Reads arguments as Excel hands them over: null when omitted, text where a number was meant. */
import {
  cellText,
  EngineError,
  FAILURE_MODELS,
  isAmount,
  isBlank,
  LANGUAGE_NAMES,
  parseNumber,
  plainCell,
  POLICY_NAMES,
  readSingleDate,
  type CellGrid,
  type FailureModel,
  type Language,
  type PolicyName,
  type SerialDate,
  type Vocabulary,
} from "../../engine";

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
 * Reads a date that must be given.
 *
 * @param name - The argument, for the message.
 * @throws {@link EngineError} `missingDate`, or `notADate` for something else than a date.
 */
export function dateArgument(argument: unknown, name: string): SerialDate {
  const date = optionalDateArgument(argument, name);
  if (date === null) throw new EngineError("missingDate", { argument: name });
  return date;
}

/** Reads a date that may be left out: null when it is, or when its cell is blank. */
export function optionalDateArgument(argument: unknown, name: string): SerialDate | null {
  const cell = singleCell(argument, name);
  if (isBlank(cell) || cell === 0) return null;
  const date = readSingleDate(cell);
  if (date === null) throw new EngineError("notADate", { argument: name, found: cellText(cell) });
  return date;
}

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
  if (!isAmount(amount)) throw new EngineError("notAnAmount", { found: cellText(cell) });
  return amount + 0; // No cell shows a negative zero.
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

/** Gives the filled cells of a range, row by row. */
export function filledCells(argument: unknown): unknown[] {
  return rangeArgument(argument)
    .flat()
    .map(plainCell)
    .filter((cell) => !isBlank(cell));
}
