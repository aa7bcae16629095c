import { monthsBack } from "../../../src/engine/measures/calendar-months";
import { isoDate, serialDate } from "../../../src/engine/values/serial-date";

const day = (year: number, month: number, date: number) => serialDate({ year, month, day: date })!;

const months = (from: number, until: number) =>
  [...monthsBack(from, until)].map(({ firstDay, lastDay, isRunning }) => [
    isoDate(firstDay),
    isoDate(lastDay),
    isRunning,
  ]);

describe("monthsBack", () => {
  it("begins with the month of the day, as far as it is over", () => {
    expect(months(day(2024, 3, 10), day(2024, 1, 31))).toEqual([
      ["2024-03-01", "2024-03-10", true],
      ["2024-02-01", "2024-02-29", false],
      ["2024-01-01", "2024-01-31", false],
    ]);
  });

  it.each([
    { from: day(2024, 2, 28), isRunning: true },
    { from: day(2024, 2, 29), isRunning: false },
    { from: day(2023, 2, 28), isRunning: false },
  ])("knows whether the month of $from is over", ({ from, isRunning }) => {
    expect(months(from, from)[0]![2]).toBe(isRunning);
  });

  it.each([
    { until: day(2024, 2, 1), count: 2 },
    { until: day(2024, 1, 31), count: 3 },
    { until: day(2024, 3, 11), count: 0 },
  ])("goes back to the month of $until", ({ until, count }) => {
    expect(months(day(2024, 3, 10), until)).toHaveLength(count);
  });
});
