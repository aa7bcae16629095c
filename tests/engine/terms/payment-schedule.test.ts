import fc from "fast-check";

import { isoDate, serialDate } from "../../../src/engine/values/serial-date";
import {
  dueParts,
  lastDueDate,
  type Instalment,
  type PaymentTerms,
  type TermStart,
} from "../../../src/engine/terms/payment-schedule";

const JANUARY_31 = 45322; // 31 January 2024

const termsOf = (...instalments: Instalment[]): PaymentTerms => ({ instalments, discount: null });
const dueOn = (date: number, start: TermStart, days = 0) =>
  dueParts(date, termsOf({ share: 1, start, days })).map(({ dueDate }) => isoDate(dueDate));

describe("dueParts", () => {
  it.each([
    {
      date: [2024, 1, 1],
      days: 30,
      due: "2024-01-31",
      because: "the invoice's day does not count",
    },
    { date: [2024, 1, 1], days: 0, due: "2024-01-01", because: "it is due at once" },
    { date: [2024, 2, 28], days: 2, due: "2024-03-01", because: "2024 is a leap year" },
    { date: [2023, 2, 28], days: 2, due: "2023-03-02", because: "2023 is none" },
  ])("is $due after $days days from $date: $because", ({ date, days, due }) => {
    const [year, month, day] = date as [number, number, number];
    expect(dueOn(serialDate({ year, month, day })!, { kind: "documentDate" }, days)).toEqual([due]);
  });

  it.each([
    { start: { kind: "monthEnd", monthsAhead: 0 }, due: "2024-01-31" },
    { start: { kind: "monthEnd", monthsAhead: 1 }, due: "2024-02-29" },
    { start: { kind: "monthEnd", monthsAhead: 12 }, due: "2025-01-31" },
    { start: { kind: "dayOfMonth", day: 15, monthsAhead: 1 }, due: "2024-02-15" },
    { start: { kind: "dayOfMonth", day: 29, monthsAhead: 1 }, due: "2024-02-29" },
    { start: { kind: "dayOfMonth", day: 30, monthsAhead: 1 }, due: "2024-02-29" },
    { start: { kind: "dayOfMonth", day: 31, monthsAhead: 11 }, due: "2024-12-31" },
  ] as const)("is $due from 31 January 2024 for $start", ({ start, due }) => {
    expect(dueOn(JANUARY_31, start)).toEqual([due]);
  });

  it("gives the earliest part first, whatever the order of the terms", () => {
    const terms = termsOf(
      { share: 0.6, start: { kind: "documentDate" }, days: 60 },
      { share: 0.4, start: { kind: "documentDate" }, days: 0 },
    );
    expect(dueParts(JANUARY_31, terms)).toEqual([
      { dueDate: JANUARY_31, share: 0.4 },
      { dueDate: JANUARY_31 + 60, share: 0.6 },
    ]);
  });
});

describe("lastDueDate", () => {
  const start = fc.oneof(
    fc.constant<TermStart>({ kind: "documentDate" }),
    fc.record({ kind: fc.constant("monthEnd" as const), monthsAhead: fc.nat(3) }),
    fc.record({
      kind: fc.constant("dayOfMonth" as const),
      day: fc.integer({ min: 1, max: 31 }),
      monthsAhead: fc.integer({ min: 1, max: 3 }),
    }),
  );
  const instalment = fc.record({ share: fc.constant(0.5), start, days: fc.nat(365) });

  it("is the due date of the last part, and not before the invoice", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40_000, max: 50_000 }),
        fc.array(instalment, { minLength: 1, maxLength: 4 }),
        (date, instalments) => {
          const terms = termsOf(...instalments);
          const last = lastDueDate(date, terms);
          expect(last).toBe(dueParts(date, terms).at(-1)!.dueDate);
          expect(last).toBeGreaterThanOrEqual(date);
        },
      ),
    );
  });
});
