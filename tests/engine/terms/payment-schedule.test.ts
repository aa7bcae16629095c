import fc from "fast-check";

import { isoDate, serialDate } from "../../../src/engine/values/serial-date";
import {
  dueParts,
  lastDueDate,
  type Instalment,
  type PaymentTerms,
  type TermStep,
} from "../../../src/engine/terms/payment-schedule";

const JANUARY_31 = 45322; // 31 January 2024

const termsOf = (...instalments: Instalment[]): PaymentTerms => ({ instalments, discount: null });
const dueOn = (date: number, ...steps: TermStep[]) =>
  dueParts(date, termsOf({ share: 1, steps })).map(({ dueDate }) => isoDate(dueDate));

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
    expect(dueOn(serialDate({ year, month, day })!, { kind: "days", days })).toEqual([due]);
  });

  it.each([
    { step: { kind: "periodEnd", months: 1, ahead: 0 }, due: "2024-01-31" },
    { step: { kind: "periodEnd", months: 1, ahead: 1 }, due: "2024-02-29" },
    { step: { kind: "periodEnd", months: 1, ahead: 12 }, due: "2025-01-31" },
    { step: { kind: "periodEnd", months: 3, ahead: 0 }, due: "2024-03-31" },
    { step: { kind: "periodEnd", months: 3, ahead: 1 }, due: "2024-06-30" },
    { step: { kind: "periodEnd", months: 12, ahead: 0 }, due: "2024-12-31" },
    { step: { kind: "months", months: 1 }, due: "2024-02-29" },
    { step: { kind: "months", months: 2 }, due: "2024-03-31" },
    { step: { kind: "dayOfMonth", day: 15, monthsAhead: 1 }, due: "2024-02-15" },
    { step: { kind: "dayOfMonth", day: 29, monthsAhead: 1 }, due: "2024-02-29" },
    { step: { kind: "dayOfMonth", day: 30, monthsAhead: 1 }, due: "2024-02-29" },
    { step: { kind: "dayOfMonth", day: 31, monthsAhead: 11 }, due: "2024-12-31" },
    { step: { kind: "nextDay", day: 31 }, due: "2024-01-31" },
    { step: { kind: "nextDay", day: 30 }, due: "2024-02-29" },
    { step: { kind: "nextDay", day: 1 }, due: "2024-02-01" },
  ] as const)("is $due from 31 January 2024 for $step", ({ step, due }) => {
    expect(dueOn(JANUARY_31, step)).toEqual([due]);
  });

  it("takes one step after the other", () => {
    expect(dueOn(JANUARY_31, { kind: "days", days: 1 }, { kind: "nextDay", day: 10 })).toEqual([
      "2024-02-10",
    ]);
  });

  it("gives the earliest part first, whatever the order of the terms", () => {
    const terms = termsOf(
      { share: 0.6, steps: [{ kind: "days", days: 60 }] },
      { share: 0.4, steps: [] },
    );
    expect(dueParts(JANUARY_31, terms)).toEqual([
      { dueDate: JANUARY_31, share: 0.4 },
      { dueDate: JANUARY_31 + 60, share: 0.6 },
    ]);
  });
});

describe("lastDueDate", () => {
  const day = fc.integer({ min: 1, max: 31 });
  const step: fc.Arbitrary<TermStep> = fc.oneof(
    fc.record({ kind: fc.constant("days" as const), days: fc.nat(365) }),
    fc.record({ kind: fc.constant("months" as const), months: fc.nat(12) }),
    fc.record({
      kind: fc.constant("periodEnd" as const),
      months: fc.constantFrom(1 as const, 3 as const, 12 as const),
      ahead: fc.nat(3),
    }),
    fc.record({
      kind: fc.constant("dayOfMonth" as const),
      day,
      monthsAhead: fc.integer({ min: 1, max: 3 }),
    }),
    fc.record({ kind: fc.constant("nextDay" as const), day }),
  );
  const instalment = fc.record({
    share: fc.constant(0.5),
    steps: fc.array(step, { maxLength: 3 }),
  });

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
