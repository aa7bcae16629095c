/** The days on which a ledger is looked back at to see what rolled from bucket to bucket. */
import { EngineError } from "../values/errors";
import type { Policy } from "../policy/policy";
import { addMonths, firstOfMonth, isoDate, type SerialDate } from "../values/serial-date";

/** Month ends at equal steps, oldest first. */
export interface Snapshots {
  readonly dates: readonly SerialDate[];
  readonly stepMonths: number;
  /** Periods that were asked for; there are fewer where the ledger begins later. */
  readonly askedPeriods: number;
}

/** Months looked back over where the buckets count days. */
const DAYS_LOOKBACK = 12;

/** The same where they count years: three times from one year end to the next. */
const YEARS_LOOKBACK = 36;

/** Fewer periods than these say too little, unless fewer were asked for. */
const FEWEST_PERIODS = 3;

/** A century: a larger number is a date or a slip. */
export const MOST_MONTHS = 1200;

const DAYS_PER_MONTH = 365.25 / 12;

/**
 * Gives the months between snapshots in which a balance moves about one bucket.
 *
 * Years move by a year. Buckets in days move by the narrowest of those past due that has
 * an end, in whole months: a month for 1–30, 31–60, 61–90, a quarter for 1–90, 91–180.
 */
export function snapshotStep({ buckets, settings }: Policy): number {
  if (settings.bucketUnit === "years") return 12;
  // On due-date basis the bucket from 0 holds what is not due, however long the terms.
  const first = settings.agingBasis === "documentDate" ? 0 : 1;
  const bounds = buckets.map(({ from }) => from).filter((from) => from >= first);
  const widths = bounds.slice(1).map((from, i) => from - bounds[i]!);
  const narrowest = Math.min(...widths);
  return Number.isFinite(narrowest) ? Math.max(1, Math.round(narrowest / DAYS_PER_MONTH)) : 1;
}

/**
 * Lists the snapshots: back from the last month end on or before the as-of date.
 *
 * @param firstDate - Day on which the ledger begins.
 * @param months - How far back; null for 12, or 36 where the buckets count years.
 * @throws {@link EngineError} `invalidMonths` when the months are less than one step,
 * `shortHistory` when the ledger begins too late for three periods, or for fewer that
 * were asked for.
 */
export function snapshotsOf(
  firstDate: SerialDate,
  asOfDate: SerialDate,
  months: number | null,
  policy: Policy,
): Snapshots {
  const stepMonths = snapshotStep(policy);
  const lookback =
    months ?? (policy.settings.bucketUnit === "years" ? YEARS_LOOKBACK : DAYS_LOOKBACK);
  const askedPeriods = Math.floor(lookback / stepMonths);
  if (askedPeriods < 1) {
    throw new EngineError("invalidMonths", {
      found: lookback,
      minimum: stepMonths,
      maximum: MOST_MONTHS,
    });
  }
  const monthStart = firstOfMonth(asOfDate + 1);
  const dates = Array.from(
    { length: askedPeriods + 1 },
    (_, i) => addMonths(monthStart, (i - askedPeriods) * stepMonths) - 1,
  ).filter((date) => date >= firstDate);
  const periods = Math.max(0, dates.length - 1);
  const minimum = Math.min(askedPeriods, FEWEST_PERIODS);
  if (periods < minimum) {
    throw new EngineError("shortHistory", {
      from: isoDate(firstDate),
      periods,
      step: stepMonths,
      minimum,
    });
  }
  return { dates, stepMonths, askedPeriods };
}
