/** Days as worksheets count them: whole numbers, 1 January 1900 = 1, no clock and no time zone. */

/** An Excel serial day (1900 date system), a whole number. */
export type SerialDate = number;

/** A calendar day. */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** 31 December 9999, the last day that a worksheet knows. */
export const LAST_SERIAL_DATE = 2_958_465;

/** Serial day of 1 January 1970. */
const UNIX_EPOCH = 25_569;

const DAYS_IN_MONTH: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Tells whether the year has a 29 February (Gregorian calendar). */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Gives the number of days of a month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/**
 * Turns a calendar day into a serial day.
 *
 * @returns The serial day; null when there is no such day (31 April, month 13) or when
 * it lies outside 1 March 1900 to 31 December 9999. Excel's first two months of 1900 are
 * left out: it counts a 29 February 1900 that never was.
 *
 * @example
 * serialDate({ year: 2024, month: 2, day: 1 }); // 45323
 */
export function serialDate({ year, month, day }: CalendarDay): SerialDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  // Days from civil: years start in March, so that the leap day is the last day of a year.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  const serial = era * 146_097 + dayOfEra - 719_468 + UNIX_EPOCH;
  return serial > 60 && serial <= LAST_SERIAL_DATE ? serial : null;
}

/** Turns a serial day from 1 March 1900 on into its calendar day; a time of day is dropped. */
export function calendarDay(serial: SerialDate): CalendarDay {
  const days = Math.floor(serial) - UNIX_EPOCH + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/**
 * Moves a day by whole months, as EDATE does.
 *
 * A day that the target month does not have becomes its last day: 29 February plus
 * twelve months is 28 February.
 */
export function addMonths(serial: SerialDate, months: number): SerialDate {
  const { year, month, day } = calendarDay(serial);
  const index = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  const lastDay = daysInMonth(target.year, target.month);
  return serialDate({ ...target, day: Math.min(day, lastDay) }) ?? serial;
}

/** Gives the first day of the month of a day. */
export function firstOfMonth(serial: SerialDate): SerialDate {
  return serial - calendarDay(serial).day + 1;
}

/** Gives the last day of the month of a day. */
export function lastOfMonth(serial: SerialDate): SerialDate {
  const { year, month, day } = calendarDay(serial);
  return serial - day + daysInMonth(year, month);
}

/** Writes a serial day as yyyy-mm-dd. */
export function isoDate(serial: SerialDate): string {
  const { year, month, day } = calendarDay(serial);
  const pad = (value: number, width: number) => String(value).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
