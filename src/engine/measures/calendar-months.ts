/** Calendar months back from a day. */
import { firstOfMonth, lastOfMonth, type SerialDate } from "../values/serial-date";

/** A calendar month; the newest ends on the day itself. */
export interface CalendarMonth {
  readonly firstDay: SerialDate;
  readonly lastDay: SerialDate;
  /** True for a month that is not over on the day. */
  readonly isRunning: boolean;
}

/**
 * Gives the calendar months from the one of a day back.
 *
 * @param until - The month of this day is the last that is given.
 * @returns Newest first.
 */
export function* monthsBack(from: SerialDate, until: SerialDate): Generator<CalendarMonth> {
  let lastDay = from;
  while (lastDay >= until) {
    const firstDay = firstOfMonth(lastDay);
    const isRunning = lastDay === from && from !== lastOfMonth(from);
    yield { firstDay, lastDay, isRunning };
    lastDay = firstDay - 1;
  }
}
