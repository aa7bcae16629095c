import fc from "fast-check";

import { dateOfParts } from "../../../src/engine/reading/date-parts";
import { calendarDay, isoDate } from "../../../src/engine/values/serial-date";

describe("dateOfParts", () => {
  it.each([
    { parts: [2024, 10, 12], date: "2024-10-12", because: "they are numbers" },
    { parts: ["2024", "10", "12"], date: "2024-10-12", because: "they are texts" },
    { parts: ["2024年", "10月", "12日"], date: "2024-10-12", because: "they bear their units" },
    { parts: ["2024", "十月", "12"], date: "2024-10-12", because: "the month is in words" },
    { parts: [2024, "Oct", 12], date: "2024-10-12", because: "the month has a name" },
    { parts: [2024, "October", "12"], date: "2024-10-12", because: "the name is whole" },
    { parts: [113, 10, 12], date: "2024-10-12", because: "the year counts from 1912" },
    { parts: ["民國113年", "10", "12"], date: "2024-10-12", because: "it says so" },
    { parts: [24, 10, 12], date: "2024-10-12", because: "two digits are Excel's" },
    { parts: ["２０２４", "１０", "１２"], date: "2024-10-12", because: "width does not count" },
    { parts: [2024, 2, 30], date: null, because: "there is no such day" },
    { parts: [2024, 13, 1], date: null, because: "there is no such month" },
    { parts: [2024, "Foo", 1], date: null, because: "there is no month of that name" },
    { parts: ["", 10, 12], date: null, because: "the year is missing" },
    { parts: [2024, null, 12], date: null, because: "the month is missing" },
    { parts: [2024, 10, ""], date: null, because: "the day is missing" },
    { parts: [2024, 10, 0], date: null, because: "a blank day arrives as 0" },
    { parts: [2024.5, 10, 12], date: null, because: "years are whole" },
    { parts: [{ code: "#N/A" }, 10, 12], date: null, because: "the year is an error" },
  ])("reads $parts as $date because $because", ({ parts: [year, month, day], date }) => {
    const read = dateOfParts(year, month, day);
    expect(read === null ? null : isoDate(read)).toBe(date);
  });

  it("reads back every day, as numbers and with years of the Republic", () => {
    fc.assert(
      fc.property(fc.integer({ min: 41_000, max: 60_000 }), (serial) => {
        const { year, month, day } = calendarDay(serial);
        expect(dateOfParts(year, month, day)).toBe(serial);
        expect(dateOfParts(year - 1911, `${month}月`, `${day}日`)).toBe(serial);
      }),
    );
  });
});
