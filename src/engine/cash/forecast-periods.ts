/** The weeks or months of a forecast. */
import { addMonths, firstOfMonth, type SerialDate } from "../values/serial-date";

/** Periods of a forecast where nobody asks for others. */
export const USUAL_PERIODS = { week: 13, month: 6 } as const;

/** Days of a forecast, both ends included. */
export interface ForecastPeriod {
  readonly from: SerialDate;
  readonly to: SerialDate;
}

/** How the days of a forecast are put together. */
export type PeriodUnit = "week" | "month";

/**
 * Gives the periods after a day.
 *
 * Weeks are seven days each from the next day on; the first month is what is left of its calendar month.
 */
export function forecastPeriods(
  asOfDate: SerialDate,
  count: number,
  unit: PeriodUnit,
): ForecastPeriod[] {
  const first = asOfDate + 1;
  const monthStart = firstOfMonth(first);
  return Array.from({ length: count }, (_, i) =>
    unit === "week"
      ? { from: first + 7 * i, to: first + 7 * i + 6 }
      : {
          from: i === 0 ? first : addMonths(monthStart, i),
          to: addMonths(monthStart, i + 1) - 1,
        },
  );
}
