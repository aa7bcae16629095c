import { calendarDay, nextWorkday, serialDay } from "../../../src/workbench/sample/calendar";

describe("serialDay", () => {
  it.each([
    { date: [2024, 1, 1], serial: 45292 },
    { date: [2024, 2, 29], serial: 45351 },
    { date: [2026, 6, 30], serial: 46203 },
  ])("is $serial for $date", ({ date, serial }) => {
    const [year = 0, month = 0, day = 0] = date;
    expect(serialDay(year, month, day)).toBe(serial);
    expect(calendarDay(serial)).toEqual({ year, month, day });
  });
});

describe("nextWorkday", () => {
  it.each([
    { day: "Friday", from: serialDay(2026, 6, 26), to: serialDay(2026, 6, 26) },
    { day: "Saturday", from: serialDay(2026, 6, 27), to: serialDay(2026, 6, 29) },
    { day: "Sunday", from: serialDay(2026, 6, 28), to: serialDay(2026, 6, 29) },
    { day: "Monday", from: serialDay(2026, 6, 29), to: serialDay(2026, 6, 29) },
  ])("leaves a workday and moves a weekend: $day", ({ from, to }) => {
    expect(nextWorkday(from)).toBe(to);
  });
});
