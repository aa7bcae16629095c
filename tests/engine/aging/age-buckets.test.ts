import fc from "fast-check";

import { AgeBuckets } from "../../../src/engine/aging/age-buckets";
import { bucketOfDays } from "../../../src/engine/aging/bucket-of-days";
import { addMonths, serialDate } from "../../../src/engine/values/serial-date";
import { policyOf } from "../../support/builders";

const CHINA = policyOf({ name: "China" });
const day = (year: number, month: number, dayOfMonth: number) =>
  serialDate({ year, month, day: dayOfMonth })!;

describe("AgeBuckets in days past due", () => {
  const asOfDate = day(2024, 6, 30);
  const buckets = AgeBuckets.on(asOfDate, policyOf(), "Not due");

  it("are those of the policy", () => {
    expect(buckets.labels).toEqual(["Not due", "1–30", "31–60", "61–90", "Over 90"]);
  });

  it.each([
    { dueDate: day(2024, 7, 1), bucket: 0, because: "it is not due" },
    { dueDate: day(2024, 6, 30), bucket: 0, because: "it is due today" },
    { dueDate: day(2024, 6, 29), bucket: 1, because: "it is a day past due" },
    { dueDate: day(2024, 5, 31), bucket: 1, because: "it is 30 days past due" },
    { dueDate: day(2024, 5, 30), bucket: 2, because: "it is 31 days past due" },
    { dueDate: day(2024, 5, 1), bucket: 2, because: "it is 60 days past due" },
    { dueDate: day(2024, 4, 30), bucket: 3, because: "it is 61 days past due" },
    { dueDate: day(2024, 4, 1), bucket: 3, because: "it is 90 days past due" },
    { dueDate: day(2024, 3, 31), bucket: 4, because: "it is 91 days past due" },
    { dueDate: day(1901, 1, 1), bucket: 4, because: "the last bucket has no end" },
    { dueDate: 0, bucket: 0, because: "an item without a date counts as not due" },
  ])("put $dueDate into bucket $bucket because $because", ({ dueDate, bucket }) => {
    expect(buckets.of(dueDate)).toBe(bucket);
  });

  it("agree with bounds by days", () => {
    fc.assert(
      fc.property(fc.integer({ min: asOfDate - 200, max: asOfDate + 50 }), (dueDate) => {
        const days = Math.max(0, asOfDate - dueDate);
        expect(buckets.of(dueDate)).toBe(bucketOfDays(days, [0, 30, 60, 90]));
      }),
    );
  });

  it("begin with one for what is not due, whether the policy names it or not", () => {
    const overdue = { label: "overdue", from: 1, lossRate: null, row: null };
    const own = AgeBuckets.on(asOfDate, policyOf({ buckets: [overdue] }), "Not due");
    expect(own.labels).toEqual(["Not due", "overdue"]);
    expect([own.of(asOfDate), own.of(asOfDate - 1)]).toEqual([0, 1]);
  });

  it("may part what is not yet due", () => {
    const named = [-7, 1].map((from) => ({
      label: `from ${from}`,
      from,
      lossRate: null,
      row: null,
    }));
    const own = AgeBuckets.on(asOfDate, policyOf({ buckets: named }), "Not due");
    expect(own.labels).toEqual(["from -7", "from 1"]);
  });
});

describe("AgeBuckets in years", () => {
  it("are those of the policy", () => {
    expect(AgeBuckets.on(day(2024, 12, 31), CHINA, "x").labels).toEqual([
      ...["Up to 1 year", "1–2 years", "2–3 years", "3–4 years", "4–5 years", "Over 5 years"],
    ]);
  });

  it.each([
    {
      date: [2023, 6, 15],
      asOf: [2024, 6, 15],
      bucket: 0,
      because: "the anniversary belongs to the year",
    },
    { date: [2023, 6, 15], asOf: [2024, 6, 16], bucket: 1, because: "it is the day after" },
    {
      date: [2022, 6, 15],
      asOf: [2024, 6, 15],
      bucket: 1,
      because: "the second anniversary belongs to it",
    },
    {
      date: [2022, 6, 15],
      asOf: [2024, 6, 16],
      bucket: 2,
      because: "it is the day after the second",
    },
    {
      date: [2019, 6, 15],
      asOf: [2024, 6, 15],
      bucket: 4,
      because: "the fifth anniversary belongs to it",
    },
    {
      date: [2019, 6, 15],
      asOf: [2024, 6, 16],
      bucket: 5,
      because: "it is the day after the fifth",
    },
    { date: [2024, 6, 15], asOf: [2024, 6, 15], bucket: 0, because: "it arose today" },
    { date: [2024, 6, 16], asOf: [2024, 6, 15], bucket: 0, because: "it has not arisen yet" },
    { date: [2023, 12, 31], asOf: [2024, 12, 31], bucket: 0, because: "a leap year is a year" },
    {
      date: [2024, 2, 29],
      asOf: [2025, 2, 28],
      bucket: 0,
      because: "29 February counts as the 28th",
    },
    { date: [2024, 2, 29], asOf: [2025, 3, 1], bucket: 1, because: "it is the day after the 28th" },
    { date: [2024, 2, 28], asOf: [2025, 2, 28], bucket: 0, because: "it is the anniversary" },
    { date: [2024, 2, 28], asOf: [2025, 3, 1], bucket: 1, because: "it is the day after" },
    { date: [2024, 3, 1], asOf: [2025, 3, 1], bucket: 0, because: "it is the anniversary" },
    { date: [2023, 2, 28], asOf: [2024, 2, 28], bucket: 0, because: "it is the anniversary" },
    {
      date: [2023, 2, 28],
      asOf: [2024, 2, 29],
      bucket: 1,
      because: "29 February is the day after",
    },
    {
      date: [2020, 2, 29],
      asOf: [2024, 2, 29],
      bucket: 3,
      because: "the fourth year ends on its day",
    },
    { date: [2020, 2, 29], asOf: [2024, 3, 1], bucket: 4, because: "it is the day after" },
  ])("put $date on $asOf into bucket $bucket because $because", ({ date, asOf, bucket }) => {
    const [year = 0, month = 0, dayOfMonth = 0] = date;
    const [asOfYear = 0, asOfMonth = 0, asOfDay = 0] = asOf;
    const buckets = AgeBuckets.on(day(asOfYear, asOfMonth, asOfDay), CHINA, "x");
    expect(buckets.of(day(year, month, dayOfMonth))).toBe(bucket);
  });

  it("count the anniversaries that have passed", () => {
    const any = fc.integer({ min: 36_526, max: 47_000 });
    fc.assert(
      fc.property(any, any, (date, asOfDate) => {
        const passed = [1, 2, 3, 4, 5].filter((years) => addMonths(date, 12 * years) < asOfDate);
        expect(AgeBuckets.on(asOfDate, CHINA, "x").of(date)).toBe(passed.length);
      }),
      { numRuns: 1000 },
    );
  });

  it("hold in the first days that a worksheet knows", () => {
    expect(AgeBuckets.on(100, CHINA, "x").of(61)).toBe(0);
  });
});
