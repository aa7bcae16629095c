/** Aging buckets that are months of the calendar: "Aug 2025", "2025年8月", "August" below an as-of date. */
import { comparisonKey } from "../values/cells";
import {
  addMonths,
  calendarDay,
  firstOfMonth,
  lastOfMonth,
  serialDate,
  type SerialDate,
} from "../values/serial-date";
import { bucketColumns, bucketOfTitle, type BucketSpan } from "../words/bucket-titles";
import { MONTH_NAME, namedMonthEnd } from "./period-text";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const NAMED = new RegExp(`^${MONTH_NAME}$`);
const NUMBERED = /^(\d{1,2}) ?月(?:份|底|末)?$/;
/** "Jun 2025 and before", "2025年6月及以前". */
const AND_BEFORE =
  /^(?:before|prior to|up to|until|to|<=?)\s+|\s*(?:(?:and|&|or)\s+)?(?:before|prior|earlier|older)$|(?:及|或)?(?:以前|之前|更早)$/;

/** Tells whether a title names a month, with its year or without. */
export function isMonthTitle(title: unknown): boolean {
  return typeof title === "string" && (endOf(title) !== null || monthOf(title) !== null);
}

/**
 * Finds the columns of a table that are aging buckets, by their days or by their months.
 *
 * Months without a year, one by one, are told by the year of the latest of them where the policy states it, else by
 * the as-of date if they lead up to it or go back from it.
 *
 * @param asOf - Day of the table; null where no line tells it.
 * @param lastYear - Year of the latest month as the policy states it.
 */
export function agingColumns(
  titles: readonly string[],
  asOf: SerialDate | null,
  lastYear: number | null = null,
): ReadonlyMap<number, BucketSpan> {
  const ends = monthEnds(titles, asOf, lastYear);
  if (ends.size < FEWEST_MONTHS) return bucketColumns(titles);
  const before = firstOfMonth(Math.min(...ends.values())) - 1;
  const found = new Map<number, BucketSpan>();
  titles.forEach((title, column) => {
    const end = ends.get(column);
    const span = bucketOfTitle(title);
    if (end !== undefined) found.set(column, { from: 0, to: 0, dueDate: end });
    else if (span !== null && Number.isNaN(span.from))
      found.set(column, { from: 0, to: 0, dueDate: before });
    else if (span?.from === -Infinity) found.set(column, span);
  });
  return found;
}

/** Fewer are a coincidence. */
const FEWEST_MONTHS = 2;

function monthEnds(
  titles: readonly string[],
  asOf: SerialDate | null,
  lastYear: number | null,
): ReadonlyMap<number, SerialDate> {
  const ends = new Map<number, SerialDate>();
  titles.forEach((title, column) => {
    const end = endOf(title);
    if (end !== null) ends.set(column, end);
  });
  if (ends.size > 0) return ends;
  const months = monthsInTurn(titles);
  if (months === null) return ends;
  const last = months[0]!.step > 0 ? months.length - 1 : 0;
  const { month } = months[last]!;
  if (lastYear !== null) {
    return endsFrom(months, last, serialDate({ year: lastYear, month, day: 1 })!);
  }
  const leadsUp = asOf !== null && calendarDay(asOf).month === month;
  return leadsUp ? endsFrom(months, last, firstOfMonth(asOf)) : ends;
}

function endOf(title: string): SerialDate | null {
  const key = comparisonKey(title).replace(/[\u2010-\u2015\u2212]/g, "-");
  return namedMonthEnd(key) ?? namedMonthEnd(key.replace(AND_BEFORE, ""));
}

function monthOf(title: string): number | null {
  const key = comparisonKey(title);
  if (NAMED.test(key)) return MONTHS.indexOf(key.slice(0, 3)) + 1;
  const month = Number(NUMBERED.exec(key)?.[1]);
  return month >= 1 && month <= 12 ? month : null;
}

/** A column headed by a month, and whether the columns lead on in time or back. */
interface MonthColumn {
  readonly column: number;
  readonly month: number;
  readonly step: 1 | -1;
}

/** Months without a year side by side, each one before or after its neighbour; null for none. */
export function monthsInTurn(titles: readonly string[]): readonly MonthColumn[] | null {
  const found = titles.flatMap((title, column) => {
    const month = monthOf(title);
    return month === null ? [] : [{ column, month }];
  });
  if (found.length < FEWEST_MONTHS) return null;
  const steps = found.slice(1).map(({ month }, i) => (month - found[i]!.month + 12) % 12);
  const step = steps[0] === 1 ? 1 : -1;
  if (!steps.every((difference) => difference === (step + 12) % 12)) return null;
  return found.map((one) => ({ ...one, step }));
}

/** Last days of months of which the one at a place begins on `first`. */
function endsFrom(
  months: readonly MonthColumn[],
  place: number,
  first: SerialDate,
): ReadonlyMap<number, SerialDate> {
  return new Map(
    months.map(({ column, step }, i) => [
      column,
      lastOfMonth(addMonths(first, (i - place) * step)),
    ]),
  );
}
