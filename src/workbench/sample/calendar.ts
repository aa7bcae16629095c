/** Days as the numbers under which a worksheet keeps them. */

const DAY = 86_400_000;
/** Day 0 of a worksheet's calendar, for every day after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial day of a date; months count from 1, and may run over. */
export function serialDay(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY);
}

/** Year, month from 1, and day of a serial day. */
export function calendarDay(serial: number): { year: number; month: number; day: number } {
  const date = new Date(EPOCH + serial * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The same day, or the Monday after it: nobody pays on a weekend. */
export function nextWorkday(serial: number): number {
  const weekday = (serial + 6) % 7; // 0 is Sunday
  return weekday === 0 ? serial + 1 : weekday === 6 ? serial + 2 : serial;
}
