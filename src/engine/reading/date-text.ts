/** Reads dates from the texts of a column: the column decides the order of day and month. */
import { dateReading, type DateReading } from "./date-form";
import { isWrittenBlank } from "./number-text";
import { calendarDay, serialDate, type SerialDate } from "../values/serial-date";

/** Which of day and month comes first where the year comes last. */
export type DateOrder = "dayMonthYear" | "monthDayYear";

/** The order that a table's owner has set; "automatic" lets each column decide. */
export type DateOrderSetting = DateOrder | "automatic";

/** What the texts of a column prove about their order. */
export type DateOrderEvidence = DateOrder | "conflicting" | "none";

/** The dates of a column. */
export interface DateTexts {
  /** A day per text, in the order of the texts; null for what is no date or stays undecided. */
  readonly dates: readonly (SerialDate | null)[];
  /** The order in which the dates were read; null when none was needed or none is certain. */
  readonly order: DateOrder | null;
  /** True when some texts may mean two different days and nothing decides between them. */
  readonly ambiguous: boolean;
  /** Positions of the texts that stay undecided, increasing. */
  readonly undecided: readonly number[];
}

/**
 * Reads the dates of one column.
 *
 * The column decides its order by looking at all its texts: "25/1/2013" proves day before
 * month, "1/25/2013" the contrary. Where it proves nothing, the other date columns of the
 * table may (the hint). Where nothing decides, or the column proves both, only the texts
 * that mean one day either way are read. Years of the Republic with two digits are read
 * as such only in a column that shows others with three, or with 民國; "13/01/25" is 2013 only
 * in a column whose years would otherwise lie far apart.
 *
 * @param texts - The texts of one column; "" and what is no date give null.
 * @param setting - The order where the owner has set it; it outweighs the texts.
 * @param hint - Evidence of the table's other date columns; see {@link combinedEvidence}.
 * @param beside - Their texts: few dates may show only with those whether their years come first.
 *
 * @example
 * readDateTexts(["3/4/2013", "25/4/2013"], "automatic").dates; // [41367, 41389]
 */
export function readDateTexts(
  texts: readonly string[],
  setting: DateOrderSetting,
  hint: DateOrderEvidence = "none",
  beside: readonly string[] = [],
): DateTexts {
  const column = readColumn(texts, setting, beside);
  const order = setting === "automatic" ? decidedOrder(column.evidence, hint) : setting;
  const dates = new Array<SerialDate | null>(texts.length).fill(null);
  const undecided: number[] = [];
  let usesOrder = false;
  for (let row = 0; row < texts.length; row++) {
    const reading = column.readings.get(texts[row]!);
    if (reading === undefined) continue;
    const { dayFirst, monthFirst } = reading;
    if (dayFirst === monthFirst) {
      dates[row] = dayFirst;
    } else if (order !== null) {
      dates[row] = order === "dayMonthYear" ? dayFirst : monthFirst;
      usesOrder = true;
    } else if (dayFirst === null || monthFirst === null) {
      dates[row] = dayFirst ?? monthFirst;
    } else {
      undecided.push(row);
    }
  }
  return { dates, order: usesOrder ? order : null, ambiguous: undecided.length > 0, undecided };
}

/**
 * Tells what a column proves about the order of day and month.
 *
 * @param texts - The texts of one column, in any order.
 * @returns "conflicting" when different texts prove different orders, "none" when no
 * text proves any.
 */
export function dateOrderEvidence(texts: readonly string[]): DateOrderEvidence {
  return readColumn(texts, "automatic").evidence;
}

/** Puts the evidence of several columns together: those that prove nothing do not count. */
export function combinedEvidence(evidence: Iterable<DateOrderEvidence>): DateOrderEvidence {
  let combined: DateOrderEvidence = "none";
  for (const one of evidence) {
    if (one === "none" || one === combined) continue;
    combined = combined === "none" ? one : "conflicting";
  }
  return combined;
}

/**
 * Tells whether a text in a date column says "no date": dashes, "n/a", or nothing but
 * zeros ("00.00.0000", as SAP writes an empty date).
 */
export function isBlankDate(text: string): boolean {
  return /^[0\s./-]*$/.test(text) || isWrittenBlank(text);
}

/** 1 March 1900, the first day on which worksheet serials and the calendar agree. */
const FIRST_SERIAL = 61;
/** 1 January 2200: later serials are amounts or numbers that went astray. */
const LAST_SERIAL = 109_575;

/**
 * Reads a number in a date column.
 *
 * @param value - A serial day from 1 March 1900 to 1 January 2200 (a time of day is
 * dropped), a date written as yyyymmdd (20200313), or as yyymmdd in years of the Republic
 * (1090313).
 * @returns The serial day; null for 0, which is blank, and for any other number.
 */
export function numericDate(value: number): SerialDate | null {
  const whole = Math.floor(value);
  if (whole >= FIRST_SERIAL && whole <= LAST_SERIAL) return whole;
  if (whole !== value || whole < 1_000_101 || whole > 99_991_231) return null;
  const written = Math.floor(whole / 10_000);
  const year = whole < 10_000_000 ? written + 1911 : written;
  return serialDate({ year, month: Math.floor(whole / 100) % 100, day: whole % 100 });
}

interface Column {
  /** The reading of each distinct text that is a date, settled where the year comes first. */
  readonly readings: ReadonlyMap<string, DateReading>;
  readonly evidence: DateOrderEvidence;
}

function readColumn(
  texts: readonly string[],
  setting: DateOrderSetting,
  beside: readonly string[] = [],
): Column {
  const readings = readingsOf(texts);
  const own = [...readings.values()];
  const leading =
    leadingYear(own, setting) ??
    (beside.length > 0 && setting === "automatic" && mayLead(own)
      ? leadingYear([...own, ...readingsOf(beside).values()], setting)
      : null);
  let evidence: DateOrderEvidence = "none";
  for (const [text, reading] of readings) {
    const day = leading === null ? null : reading[leading];
    const settled = day === null ? reading : { ...reading, dayFirst: day, monthFirst: day };
    readings.set(text, settled);
    evidence = combinedEvidence([evidence, evidenceOf(settled)]);
  }
  return { readings, evidence };
}

function readingsOf(texts: readonly string[]): Map<string, DateReading> {
  const readings = new Map<string, DateReading>();
  for (const text of new Set(texts)) {
    const reading = dateReading(text);
    if (reading !== null) readings.set(text, reading);
  }
  return readings;
}

/** As days first, years must lie further apart than this to look wrong. */
const WIDE_SPAN = 15;

/** As years first, they must lie no further apart than this to look right. */
const NARROW_SPAN = 10;

/** Or so much closer together than as days first; month ends lie close together too, from 28 on. */
const CLOSE = { texts: 3, span: 2, otherSpan: 5, lastYear: 2027 };

/**
 * Tells which years of two digits come first in a column, if any.
 *
 * Common years (13/01/25 for 2013) show only where no text can have its month first, every
 * one can have its year first, and the years lie closer together so than otherwise.
 */
function leadingYear(
  readings: readonly DateReading[],
  setting: DateOrderSetting,
): "republic" | "yearFirst" | null {
  if (readings.some(({ provesRepublic }) => provesRepublic)) return "republic";
  if (setting !== "automatic") return null;
  if (!mayLead(readings)) return null;
  const open = readings.filter(isOpen);
  const asDays = yearsOf(open.map(({ dayFirst }) => dayFirst));
  const asYears = yearsOf(open.map(({ yearFirst }) => yearFirst));
  const isApart = asDays.span > WIDE_SPAN && asYears.span <= NARROW_SPAN;
  const isClose =
    open.length >= CLOSE.texts &&
    asDays.span >= CLOSE.otherSpan &&
    asYears.span <= CLOSE.span &&
    asYears.last <= CLOSE.lastYear;
  return isApart || isClose ? "yearFirst" : null;
}

/** Tells whether every text that leaves day and month open can have its year first, and none its month. */
function mayLead(readings: readonly DateReading[]): boolean {
  const open = readings.filter(isOpen);
  return (
    open.length > 0 &&
    open.every(({ monthFirst, yearFirst }) => monthFirst === null && yearFirst !== null)
  );
}

function isOpen({ dayFirst, monthFirst }: DateReading): boolean {
  return dayFirst !== monthFirst;
}

function yearsOf(days: readonly (SerialDate | null)[]): { span: number; last: number } {
  let [first, last] = [Infinity, -Infinity];
  for (const day of days) {
    if (day === null) continue;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  if (first > last) return { span: 0, last: 0 };
  const lastYear = calendarDay(last).year;
  return { span: lastYear - calendarDay(first).year, last: lastYear };
}

function evidenceOf({ dayFirst, monthFirst }: DateReading): DateOrderEvidence {
  if ((dayFirst === null) === (monthFirst === null)) return "none";
  return dayFirst === null ? "monthDayYear" : "dayMonthYear";
}

function decidedOrder(own: DateOrderEvidence, hint: DateOrderEvidence): DateOrder | null {
  if (own === "dayMonthYear" || own === "monthDayYear") return own;
  if (own === "conflicting") return null;
  return hint === "dayMonthYear" || hint === "monthDayYear" ? hint : null;
}
