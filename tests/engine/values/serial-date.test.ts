import {
  addMonths,
  calendarDay,
  daysInMonth,
  isLeapYear,
  isoDate,
  LAST_SERIAL_DATE,
  serialDate,
} from "../../../src/engine/values/serial-date";

/** Serial days of a day, as Excel counts them. */
const day = (year: number, month: number, dayOfMonth: number) =>
  serialDate({ year, month, day: dayOfMonth });

describe("serialDate", () => {
  it.each([
    { date: [1900, 3, 1], serial: 61, because: "Excel counts 29 February 1900 as 60" },
    { date: [1970, 1, 1], serial: 25569, because: "it is the first day of Unix" },
    { date: [2000, 2, 29], serial: 36585, because: "2000 is a leap year" },
    { date: [2024, 2, 1], serial: 45323, because: "Excel says so" },
    { date: [9999, 12, 31], serial: LAST_SERIAL_DATE, because: "it is the last day" },
    { date: [1900, 2, 28], serial: null, because: "Excel's calendar is wrong until March 1900" },
    { date: [10000, 1, 1], serial: null, because: "Excel has no such year" },
    { date: [2023, 2, 29], serial: null, because: "2023 is no leap year" },
    { date: [1900, 2, 29], serial: null, because: "there was no such day" },
    { date: [2024, 4, 31], serial: null, because: "April has 30 days" },
    { date: [2024, 13, 1], serial: null, because: "there is no month 13" },
    { date: [2024, 0, 1], serial: null, because: "there is no month 0" },
    { date: [2024, 1, 0], serial: null, because: "there is no day 0" },
  ])("of $date is $serial because $because", ({ date, serial }) => {
    const [year = 0, month = 0, dayOfMonth = 0] = date;
    expect(day(year, month, dayOfMonth)).toBe(serial);
  });

  it("goes there and back for every 13th day from 1 March 1900 to 2200", () => {
    let before = serialDate({ year: 1900, month: 3, day: 1 })! - 13;
    for (let serial = 61; serial < 109_600; serial += 13) {
      const there = serialDate(calendarDay(serial));
      expect(there).toBe(serial);
      expect(there).toBe(before + 13);
      before = serial;
    }
  });

  it("counts every day as the clock does", () => {
    for (let serial = 61; serial < 109_600; serial += 17) {
      const unix = new Date((serial - 25_569) * 86_400_000);
      expect(calendarDay(serial)).toEqual({
        year: unix.getUTCFullYear(),
        month: unix.getUTCMonth() + 1,
        day: unix.getUTCDate(),
      });
    }
  });
});

describe("calendarDay", () => {
  it("drops a time of day", () => {
    expect(calendarDay(45323.99)).toEqual({ year: 2024, month: 2, day: 1 });
  });
});

describe("isLeapYear", () => {
  it.each([
    { year: 2024, leap: true },
    { year: 2023, leap: false },
    { year: 2000, leap: true },
    { year: 2100, leap: false },
  ])("is $leap for $year", ({ year, leap }) => {
    expect(isLeapYear(year)).toBe(leap);
  });
});

describe("daysInMonth", () => {
  it.each([
    { year: 2024, month: 2, days: 29 },
    { year: 2023, month: 2, days: 28 },
    { year: 2023, month: 4, days: 30 },
    { year: 2023, month: 12, days: 31 },
    { year: 2023, month: 13, days: 0 },
  ])("is $days for $year-$month", ({ year, month, days }) => {
    expect(daysInMonth(year, month)).toBe(days);
  });
});

describe("addMonths", () => {
  it.each([
    { from: [2024, 1, 31], months: 1, to: [2024, 2, 29] },
    { from: [2023, 1, 31], months: 1, to: [2023, 2, 28] },
    { from: [2024, 2, 29], months: 12, to: [2025, 2, 28] },
    { from: [2024, 2, 29], months: 48, to: [2028, 2, 29] },
    { from: [2024, 3, 31], months: -1, to: [2024, 2, 29] },
    { from: [2024, 1, 15], months: -1, to: [2023, 12, 15] },
    { from: [2024, 12, 15], months: 1, to: [2025, 1, 15] },
    { from: [2024, 1, 15], months: -13, to: [2022, 12, 15] },
    { from: [2024, 5, 31], months: 0, to: [2024, 5, 31] },
  ])("moves $from by $months months to $to, as EDATE does", ({ from, months, to }) => {
    const [year = 0, month = 0, dayOfMonth = 0] = from;
    const [toYear = 0, toMonth = 0, toDay = 0] = to;
    expect(addMonths(day(year, month, dayOfMonth)!, months)).toBe(day(toYear, toMonth, toDay));
  });

  it("stays where it is when the calendar ends", () => {
    expect(addMonths(LAST_SERIAL_DATE, 1)).toBe(LAST_SERIAL_DATE);
  });
});

describe("isoDate", () => {
  it.each([
    { serial: 45323, text: "2024-02-01" },
    { serial: 61, text: "1900-03-01" },
    { serial: LAST_SERIAL_DATE, text: "9999-12-31" },
  ])("writes $serial as $text", ({ serial, text }) => {
    expect(isoDate(serial)).toBe(text);
  });
});
