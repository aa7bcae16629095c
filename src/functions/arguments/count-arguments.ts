/** Reads numbers of days and months. */
import {
  cellText,
  EngineError,
  isBlank,
  MOST_MONTHS,
  parseNumber,
  STANDARD_WINDOW_DAYS,
} from "../../engine";
import { singleCell } from "./arguments";

/**
 * Reads a number of days; 0 when it is left out or blank.
 *
 * @throws {@link EngineError} `invalidDays` for anything but a whole number from 0 up.
 */
export function daysArgument(argument: unknown): number {
  const cell = singleCell(argument, "days");
  if (isBlank(cell)) return 0;
  const days = wholeNumber(cell, 0);
  if (days === null) throw new EngineError("invalidDays", { found: cellText(cell) });
  return days;
}

/**
 * Reads a number of months; null when it is left out or blank.
 *
 * @throws {@link EngineError} `invalidMonths` for anything but a whole number from 1 to a century.
 */
export function monthsArgument(argument: unknown): number | null {
  const cell = singleCell(argument, "months");
  if (isBlank(cell) || cell === 0) return null;
  const months = wholeNumber(cell, 1);
  if (months === null || months > MOST_MONTHS) {
    const found = cellText(cell);
    throw new EngineError("invalidMonths", { found, minimum: 1, maximum: MOST_MONTHS });
  }
  return months;
}

/** Periods of a forecast: more lie beyond what a ledger tells. */
const MOST_PERIODS = 60;

/**
 * Reads a number of coming weeks or months; null when it is left out or blank.
 *
 * @throws {@link EngineError} `invalidPeriods` for anything but a whole number from 1 to 60.
 */
export function periodsArgument(argument: unknown): number | null {
  const cell = singleCell(argument, "periods");
  if (isBlank(cell) || cell === 0) return null;
  const periods = wholeNumber(cell, 1);
  if (periods !== null && periods <= MOST_PERIODS) return periods;
  throw new EngineError("invalidPeriods", { found: cellText(cell), most: MOST_PERIODS });
}

/**
 * Reads the days of a window; the usual 90 when it is left out or blank.
 *
 * @throws {@link EngineError} `invalidWindow`.
 */
export function windowArgument(argument: unknown): number {
  const cell = singleCell(argument, "windowDays");
  if (isBlank(cell) || cell === 0) return STANDARD_WINDOW_DAYS;
  const days = wholeNumber(cell, 1);
  if (days === null) throw new EngineError("invalidWindow", { found: cellText(cell) });
  return days;
}

/**
 * Reads the days after a cut-off date in which payments are judged; 180 when it is left out.
 *
 * @throws {@link EngineError} `invalidHorizon` for anything but a whole number from 1 to ten years.
 */
export function horizonArgument(argument: unknown): number {
  return optionalHorizon(argument) ?? HORIZON_DAYS;
}

/**
 * Reads a number of coming days.
 *
 * @returns Null when it is left out; a 0 is a blank cell on some builds.
 * @throws {@link EngineError} `invalidHorizon` for anything but a whole number from 1 to ten years.
 */
export function optionalHorizon(argument: unknown): number | null {
  return optionalDays(argument, "horizonDays");
}

function optionalDays(argument: unknown, name: string): number | null {
  const cell = singleCell(argument, name);
  if (isBlank(cell) || cell === 0) return null;
  const days = wholeNumber(cell, 1);
  if (days === null || days > MOST_DAYS) {
    const found = cellText(cell);
    throw new EngineError("invalidHorizon", { argument: name, found, min: 1, max: MOST_DAYS });
  }
  return days;
}

/**
 * Reads by how many days payment is to come sooner; one when it is left out or blank.
 *
 * @throws {@link EngineError} `invalidHorizon` for anything but a whole number from 1 to ten years.
 */
export function daysCutArgument(argument: unknown): number {
  return optionalDays(argument, "daysCut") ?? 1;
}

/** Half a year: long enough for most terms, short enough for most ledgers. */
const HORIZON_DAYS = 180;
const MOST_DAYS = 3650;

/** A whole number, typed or as text, from the least up; null for anything else. */
function wholeNumber(cell: unknown, least: number): number | null {
  const number = typeof cell === "string" ? parseNumber(cell, ".") : cell;
  const isWhole = typeof number === "number" && Number.isInteger(number) && number >= least;
  return isWhole ? number : null;
}
