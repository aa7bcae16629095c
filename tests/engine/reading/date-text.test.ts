import fc from "fast-check";

import {
  combinedEvidence,
  dateOrderEvidence,
  isBlankDate,
  numericDate,
  readDateTexts,
  type DateOrderEvidence,
  type DateOrderSetting,
} from "../../../src/engine/reading/date-text";
import {
  calendarDay,
  isoDate,
  serialDate,
  type CalendarDay,
} from "../../../src/engine/values/serial-date";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function isoDates(texts: readonly string[], setting: DateOrderSetting = "automatic") {
  return readDateTexts(texts, setting).dates.map((date) => (date === null ? null : isoDate(date)));
}

describe("readDateTexts", () => {
  it.each<{ text: string; date: string | null; because: string }>([
    { text: "2013-01-05", date: "2013-01-05", because: "it is ISO" },
    { text: " 2013-01-05 ", date: "2013-01-05", because: "spaces around do not count" },
    { text: "2013-1-5", date: "2013-01-05", because: "zeros may be missing" },
    { text: "2013/1/5", date: "2013-01-05", because: "slashes may part it" },
    { text: "2013.1.5", date: "2013-01-05", because: "points may part it" },
    { text: "2013. 1. 5.", date: "2013-01-05", because: "spaces may follow the points" },
    { text: "２０１３／１／５", date: "2013-01-05", because: "full-width digits count" },
    { text: "2013-01-05T10:30:00Z", date: "2013-01-05", because: "the time is dropped" },
    { text: "2013-01-05T10:30:00.000+08:00", date: "2013-01-05", because: "the zone is dropped" },
    { text: "2013/1/5 0:00", date: "2013-01-05", because: "the time is dropped" },
    { text: "2013/1/5 上午 12:00:00", date: "2013-01-05", because: "a Chinese time is dropped" },
    { text: "15/1/2013 12:00:00 AM", date: "2013-01-15", because: "an English time is dropped" },
    { text: "2013/1-5", date: null, because: "the marks differ" },
    { text: "2013-02-28", date: "2013-02-28", because: "the day exists" },
    { text: "2013-02-29", date: null, because: "2013 is no leap year" },
    { text: "2012-02-29", date: "2012-02-29", because: "2012 is a leap year" },
    { text: "2013-13-01", date: null, because: "there is no month 13" },
    { text: "2013-00-01", date: null, because: "there is no month 0" },
    { text: "1900-03-01", date: "1900-03-01", because: "the calendars agree from here on" },
    { text: "1900-02-28", date: null, because: "the calendars disagree before March 1900" },
    { text: "9999-12-31", date: "9999-12-31", because: "it is the last day" },
    { text: "2013年1月5日", date: "2013-01-05", because: "it is Chinese" },
    { text: "2013年01月05號", date: "2013-01-05", because: "the day may be 號" },
    { text: "2013 年 1 月 5 日 星期六", date: "2013-01-05", because: "the weekday is dropped" },
    { text: "2013年1月5日10:30", date: "2013-01-05", because: "the time may follow at once" },
    { text: "13年1月5日", date: "2013-01-05", because: "two digits are Excel's" },
    { text: "2013年1月", date: null, because: "the day is missing" },
    { text: "20130105", date: "2013-01-05", because: "eight digits are yyyymmdd" },
    { text: "20130105.0", date: "2013-01-05", because: "a table program made it a fraction" },
    { text: "20130105.5", date: null, because: "it is a number" },
    { text: "20131305", date: null, because: "there is no month 13" },
    { text: "45323", date: "2024-02-01", because: "five digits are a serial day" },
    { text: "45323.75", date: "2024-02-01", because: "the time of a serial is dropped" },
    { text: "4532", date: null, because: "four digits are a year or a number" },
    { text: "130105", date: null, because: "six digits may be anything" },
    { text: "5.1.2013", date: "2013-01-05", because: "points mean day first" },
    { text: "05.01.13", date: "2013-01-05", because: "points mean day first" },
    { text: "1.25.2013", date: null, because: "points never mean month first" },
    { text: "25/1/2013", date: "2013-01-25", because: "the day is above 12" },
    { text: "1/25/2013", date: "2013-01-25", because: "the day is above 12" },
    { text: "31-12-12", date: "2012-12-31", because: "dashes part it too" },
    { text: "13/12/29", date: "2029-12-13", because: "29 is 2029" },
    { text: "13/12/30", date: "1930-12-13", because: "30 is 1930" },
    { text: "25/13/2013", date: null, because: "neither can be the month" },
    { text: "31/4/2013", date: null, because: "April has 30 days" },
    { text: "5/5/2013", date: "2013-05-05", because: "day equals month" },
    { text: "1/5/201", date: null, because: "the year has three digits" },
    { text: "05 Jan 2013", date: "2013-01-05", because: "the month has a name" },
    { text: "5-Jan-13", date: "2013-01-05", because: "the month has a name" },
    { text: "5-JAN-2013", date: "2013-01-05", because: "letter case does not count" },
    { text: "5 January 2013", date: "2013-01-05", because: "the name is whole" },
    { text: "5th Sept. 2013", date: "2013-09-05", because: "the name is shortened" },
    { text: "Jan 5, 2013", date: "2013-01-05", because: "the month comes first" },
    { text: "Jan. 5 2013", date: "2013-01-05", because: "the comma is missing" },
    { text: "Saturday, January 5, 2013", date: "2013-01-05", because: "the weekday is dropped" },
    { text: "2013-Jan-05", date: "2013-01-05", because: "the year comes first" },
    { text: "15-NOV-24", date: "2024-11-15", because: "the month has a name, the year two digits" },
    { text: "Nov 15, 2024", date: "2024-11-15", because: "the month comes first" },
    {
      text: "15-NOV-24 12.00.00.000000 AM",
      date: "2024-11-15",
      because: "a time with points is dropped",
    },
    { text: "Nov 15, 2024 5:30 PM", date: "2024-11-15", because: "the time is dropped" },
    { text: "2024-10-12T00:00:00Z", date: "2024-10-12", because: "it is ISO with its zone" },
    { text: "15-11月-24", date: "2024-11-15", because: "the month is a Chinese name" },
    { text: "15 十一月 2024", date: "2024-11-15", because: "the month is a Chinese name in words" },
    { text: "5-十月-24", date: "2024-10-05", because: "十 is ten" },
    { text: "11月15日, 2024", date: "2024-11-15", because: "the month comes first in Chinese" },
    { text: "二〇二四年十月十二日", date: "2024-10-12", because: "it is written in words" },
    { text: "二零二四年十一月三十日", date: "2024-11-30", because: "零 is nought" },
    {
      text: "民國一一三年十月二十五日",
      date: "2024-10-25",
      because: "the year of the Republic is in words",
    },
    { text: "2024年10月12日 下午 3:05", date: "2024-10-12", because: "a Chinese time is dropped" },
    { text: "15-13月-24", date: null, because: "there is no month 13" },
    { text: "30 Feb 2013", date: null, because: "February has 28 days" },
    { text: "5 Foo 2013", date: null, because: "there is no such month" },
    { text: "Jan 2013", date: null, because: "the day is missing" },
    { text: "102/01/05", date: "2013-01-05", because: "three digits count from 1912" },
    { text: "102.1.5", date: "2013-01-05", because: "points part it too" },
    { text: "099/12/31", date: "2010-12-31", because: "three digits may start with 0" },
    { text: "102年1月5日", date: "2013-01-05", because: "three digits count from 1912" },
    { text: "民國102年1月5日", date: "2013-01-05", because: "it says so" },
    { text: "民国99年1月5日", date: "2010-01-05", because: "it says so with two digits" },
    { text: "中華民國 99/1/5", date: "2010-01-05", because: "it says so in full" },
    { text: "1020105", date: "2013-01-05", because: "seven digits are yyymmdd" },
    { text: "民國990105", date: "2010-01-05", because: "it says so with six digits" },
    { text: "102/02/29", date: null, because: "2013 is no leap year" },
    { text: "民國1年1月1日", date: "1912-01-01", because: "it is the first day" },
    { text: "民國0年1月1日", date: null, because: "there was no year 0" },
    { text: "99/1/5", date: null, because: "two digits in front mean nothing alone" },
    { text: "990105", date: null, because: "six digits mean nothing alone" },
    { text: "", date: null, because: "it is empty" },
    { text: "Total", date: null, because: "it is a word" },
    { text: "12.5", date: null, because: "it is a number" },
  ])("reads $text as $date because $because", ({ text, date }) => {
    expect(isoDates([text])).toEqual([date]);
  });

  it("lets one text decide for the column", () => {
    expect(isoDates(["3/4/2013", "25/4/2013"])).toEqual(["2013-04-03", "2013-04-25"]);
    expect(isoDates(["3/4/2013", "4/25/2013"])).toEqual(["2013-03-04", "2013-04-25"]);
  });

  it("reads only what means one day either way when nothing decides", () => {
    const result = readDateTexts(["3/4/2013", "5/5/2013", "2013-01-05", "4/3/13"], "automatic");
    expect(result).toEqual({
      dates: [null, 41399, 41279, null],
      order: null,
      ambiguous: true,
      undecided: [0, 3],
    });
  });

  it("reads only what can be read one way when texts contradict each other", () => {
    const result = readDateTexts(["25/1/2013", "1/25/2013", "3/4/2013"], "automatic");
    expect(result.dates).toEqual([41299, 41299, null]);
    expect(result.ambiguous).toBe(true);
    expect(result.undecided).toEqual([2]);
  });

  it.each<{ hint: DateOrderEvidence; date: string | null }>([
    { hint: "dayMonthYear", date: "2013-04-03" },
    { hint: "monthDayYear", date: "2013-03-04" },
    { hint: "none", date: null },
    { hint: "conflicting", date: null },
  ])("takes the hint $hint of other columns", ({ hint, date }) => {
    const { dates, ambiguous } = readDateTexts(["3/4/2013"], "automatic", hint);
    expect(dates.map((day) => day && isoDate(day))).toEqual([date]);
    expect(ambiguous).toBe(date === null);
  });

  it("trusts its own texts more than the hint", () => {
    expect(readDateTexts(["25/1/2013", "3/4/2013"], "automatic", "monthDayYear").order).toBe(
      "dayMonthYear",
    );
  });

  it("trusts the owner's setting more than the texts", () => {
    expect(isoDates(["3/4/2013", "25/1/2013"], "monthDayYear")).toEqual(["2013-03-04", null]);
    expect(isoDates(["3/4/2013", "1/25/2013"], "dayMonthYear")).toEqual(["2013-04-03", null]);
    expect(isoDates(["13/01/26", "13/02/10"], "dayMonthYear")).toEqual([
      "2026-01-13",
      "2010-02-13",
    ]);
  });

  it("names no order when none was needed", () => {
    expect(readDateTexts(["2013-01-05", "5.1.2013"], "dayMonthYear").order).toBeNull();
  });

  it.each([
    { proof: "102/01/05", because: "another year has three digits" },
    { proof: "民國99年1月5日", because: "another text says so" },
    { proof: "1020105", because: "another has seven digits" },
  ])("reads two-digit years from 1912 when $because", ({ proof }) => {
    const texts = [proof, "99/12/31", "98/1/5", "990105", "99年1月5日"];
    expect(isoDates(texts).slice(1)).toEqual([
      "2010-12-31",
      "2009-01-05",
      "2010-01-05",
      "2010-01-05",
    ]);
  });

  it.each([
    {
      texts: ["13/01/25", "13/02/09", "14/1/5"],
      dates: ["2013-01-25", "2013-02-09", "2014-01-05"],
      because: "the years would lie far apart as days first",
    },
    {
      texts: ["13-01-25", "13-02-10"],
      dates: ["2025-01-13", "2010-02-13"],
      because: "years 15 apart look right as days first",
    },
    {
      texts: ["13-01-26", "13-02-10"],
      dates: ["2013-01-26", "2013-02-10"],
      because: "years 16 apart look wrong as days first",
    },
    {
      texts: ["13-01-26", "23-02-10"],
      dates: ["2013-01-26", "2023-02-10"],
      because: "years 10 apart look right as years first",
    },
    {
      texts: ["13-01-26", "24-02-10"],
      dates: ["2026-01-13", "2010-02-24"],
      because: "years 11 apart look wrong as years first",
    },
    {
      texts: ["13/01/26", "13/02/10", "12/02/10"],
      dates: ["2026-01-13", "2010-02-13", "2010-02-12"],
      because: "one text can have its month first",
    },
    {
      texts: ["13/01/26", "13/02/10", "13/02/30"],
      dates: ["2026-01-13", "2010-02-13", "1930-02-13"],
      because: "one text cannot have its year first",
    },
    {
      texts: ["13/01/26", "13/02/10", "14/02/2013"],
      dates: ["2026-01-13", "2010-02-13", "2013-02-14"],
      because: "one text has its year last",
    },
    {
      texts: ["13.01.26", "13.02.10"],
      dates: ["2026-01-13", "2010-02-13"],
      because: "points mean day first",
    },
  ])("reads $texts as $dates because $because", ({ texts, dates }) => {
    expect(isoDates(texts)).toEqual(dates);
  });

  it("keeps reading other forms in a column of the Republic", () => {
    expect(isoDates(["102/01/05", "2013-01-06", "25/1/2013"])).toEqual([
      "2013-01-05",
      "2013-01-06",
      "2013-01-25",
    ]);
  });

  const day = fc
    .integer({ min: 36_526, max: 47_483 }) // 2000 to 2029
    .map((serial) => calendarDay(serial));
  const pad = (value: number) => String(value).padStart(2, "0");
  const form = fc.constantFrom<(date: CalendarDay) => string>(
    (date) => `${date.year}-${pad(date.month)}-${pad(date.day)}`,
    (date) => `${date.year}/${date.month}/${date.day} 10:30`,
    (date) => `${date.day}.${date.month}.${date.year}`,
    (date) => `${date.day}.${date.month}.${pad(date.year % 100)}`,
    (date) => `${date.year}${pad(date.month)}${pad(date.day)}`,
    (date) => `${date.year}年${date.month}月${date.day}日`,
    (date) => `${pad(date.day)} ${MONTHS[date.month - 1]!} ${date.year}`,
    (date) => `${date.day}-${MONTHS[date.month - 1]!}-${pad(date.year % 100)}`,
    (date) => `${MONTHS[date.month - 1]!} ${date.day}, ${date.year}`,
    (date) => `民國${date.year - 1911}年${date.month}月${date.day}日`,
    (date) => `民國${date.year - 1911}/${pad(date.month)}/${pad(date.day)}`,
    (date) => String(serialDate(date)),
  );

  it("reads back whatever it is written as", () => {
    fc.assert(
      fc.property(day, form, (date, write) => {
        expect(readDateTexts([write(date)], "automatic").dates).toEqual([serialDate(date)]);
      }),
    );
  });

  it("reads back a column in the order that it is told", () => {
    const order = fc.constantFrom("dayMonthYear" as const, "monthDayYear" as const);
    fc.assert(
      fc.property(fc.array(day), order, fc.constantFrom("/", "-"), (days, told, mark) => {
        const texts = days.map((date) => {
          const parts = [date.day, date.month];
          if (told === "monthDayYear") parts.reverse();
          return [...parts, date.year].join(mark);
        });
        expect(readDateTexts(texts, told).dates).toEqual(days.map(serialDate));
      }),
    );
  });

  it("reads each text the same in whatever order the rows stand", () => {
    const texts = fc.array(
      fc.constantFrom("3/4/2013", "25/1/2013", "1/25/2013", "102/1/5", "99/1/5", "5.1.2013", "x"),
    );
    const shuffled = texts.chain((rows) => {
      const all = { minLength: rows.length, maxLength: rows.length };
      return fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows.keys()], all));
    });
    fc.assert(
      fc.property(shuffled, ([rows, positions]) => {
        const inOrder = readDateTexts(rows, "automatic");
        const moved = readDateTexts(
          positions.map((position) => rows[position]!),
          "automatic",
        );
        expect(moved.dates).toEqual(positions.map((position) => inOrder.dates[position]));
        expect(moved.ambiguous).toBe(inOrder.ambiguous);
      }),
    );
  });

  it("never dates a text that it calls undecided", () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom("1", "2", "9", "/", "-", ".", "0") }));
    fc.assert(
      fc.property(texts, (rows) => {
        const { dates, undecided } = readDateTexts(rows, "automatic");
        expect(undecided.every((position) => dates[position] === null)).toBe(true);
        expect(dates).toHaveLength(rows.length);
      }),
    );
  });
});

describe("dateOrderEvidence", () => {
  it.each<{ texts: string[]; evidence: DateOrderEvidence; because: string }>([
    { texts: [], evidence: "none", because: "there is nothing" },
    { texts: ["12/12/2013", "3/4/2013"], evidence: "none", because: "12 may be a month" },
    { texts: ["13/12/2013"], evidence: "dayMonthYear", because: "13 is no month" },
    { texts: ["12/13/2013"], evidence: "monthDayYear", because: "13 is no month" },
    { texts: ["13/12/2013", "12/13/2013"], evidence: "conflicting", because: "both are proven" },
    { texts: ["25.1.2013", "2013-01-25"], evidence: "none", because: "their order is fixed" },
    { texts: ["31/4/2013"], evidence: "none", because: "there is no such day either way" },
    { texts: ["102/1/5", "13/1/5"], evidence: "none", because: "years of the Republic come first" },
  ])("is $evidence for $texts because $because", ({ texts, evidence }) => {
    expect(dateOrderEvidence(texts)).toBe(evidence);
  });
});

describe("combinedEvidence", () => {
  it.each<{ of: DateOrderEvidence[]; evidence: DateOrderEvidence }>([
    { of: [], evidence: "none" },
    { of: ["none", "none"], evidence: "none" },
    { of: ["none", "monthDayYear", "none"], evidence: "monthDayYear" },
    { of: ["dayMonthYear", "dayMonthYear"], evidence: "dayMonthYear" },
    { of: ["dayMonthYear", "monthDayYear", "dayMonthYear"], evidence: "conflicting" },
    { of: ["conflicting", "dayMonthYear"], evidence: "conflicting" },
  ])("is $evidence for $of", ({ of, evidence }) => {
    expect(combinedEvidence(of)).toBe(evidence);
  });
});

describe("isBlankDate", () => {
  it.each(["", "0", "00.00.0000", "0000-00-00", "00000000", " / / ", "-", "n/a", "无"])(
    "takes %j for no date",
    (text) => {
      expect(isBlankDate(text)).toBe(true);
    },
  );

  it.each(["2013-01-05", "soon", "10"])("does not take %j for no date", (text) => {
    expect(isBlankDate(text)).toBe(false);
  });
});

describe("numericDate", () => {
  it.each([
    { value: 0, date: null, because: "0 is blank" },
    { value: 60, date: null, because: "it is the day that never was" },
    { value: 61, date: 61, because: "it is 1 March 1900" },
    { value: 45323, date: 45323, because: "it is a serial day" },
    { value: 45323.99, date: 45323, because: "the time of day is dropped" },
    { value: 109_575, date: 109_575, because: "it is 1 January 2200" },
    { value: 109_576, date: null, because: "it is after 1 January 2200" },
    { value: 20200313, date: 43903, because: "it is yyyymmdd" },
    { value: 20200313.5, date: null, because: "yyyymmdd has no fraction" },
    { value: 20201313, date: null, because: "there is no month 13" },
    { value: 99991231, date: 2_958_465, because: "it is the last day" },
    { value: 1090313, date: 43903, because: "it is yyymmdd of the Republic" },
    { value: 1000101, date: 40544, because: "it is the first day of year 100" },
    { value: 990101, date: null, because: "six digits may be anything" },
    { value: -45323, date: null, because: "it is negative" },
    { value: NaN, date: null, because: "it is no number" },
    { value: Infinity, date: null, because: "it is not finite" },
  ])("is $date for $value because $because", ({ value, date }) => {
    expect(numericDate(value)).toBe(date);
  });
});
