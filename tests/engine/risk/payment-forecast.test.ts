import fc from "fast-check";

import { daysLateCurve } from "../../../src/engine/risk/days-late-curve";
import { FIRST_DAYS, LAST_DAYS, PaymentDays } from "../../../src/engine/risk/payment-days";
import { PaymentForecast } from "../../../src/engine/risk/payment-forecast";
import { calendarDay, serialDate } from "../../../src/engine/values/serial-date";
import { paymentsOf, type TestPayment } from "../../support/invoice-payments";

/** A Sunday. */
const AS_OF_DATE = serialDate({ year: 2024, month: 6, day: 30 })!;

/** The day on which an invoice of customer 0 is as likely paid as not, in days from due. */
function forecastOf(due: number, ...past: readonly TestPayment[]): number | null {
  const payments = paymentsOf(AS_OF_DATE, [...past, { due }]);
  const forecast = new PaymentForecast(payments, daysLateCurve(payments));
  forecast.advanceTo(AS_OF_DATE);
  const days = new PaymentDays();
  forecast.weigh(past.length, AS_OF_DATE - due, days);
  return days.quantile(0.5);
}

/** Twelve invoices due at intervals, each settled as a rule says. */
const pastOf = (settledOf: (due: number) => number, customer = 0): TestPayment[] =>
  Array.from({ length: 12 }, (_, i) => {
    const due = AS_OF_DATE - 340 + 25 * i;
    return { due, settled: settledOf(due), customer };
  });

describe("PaymentForecast", () => {
  it("expects what the customer is used to", () => {
    expect(forecastOf(AS_OF_DATE + 10, ...pastOf((due) => due + 8))).toBe(8);
    expect(forecastOf(AS_OF_DATE + 10, ...pastOf((due) => due - 5))).toBe(-5);
  });

  it("takes a large customer's last three months, not its last run", () => {
    const paid = (ago: number, late: number, count: number) =>
      Array.from({ length: count }, (_, i) => {
        const settled = AS_OF_DATE - ago - (i % 40);
        return { due: settled - late, settled };
      });
    // Forty late ones of the last day do not outweigh two hundred of the weeks before.
    const lastRun = paid(0, 30, 40).map((one) => ({ ...one, settled: AS_OF_DATE }));
    expect(forecastOf(AS_OF_DATE + 10, ...paid(5, 2, 200), ...lastRun)).toBeLessThan(4);
    // What is older than that is forgotten, unless little has come since.
    expect(forecastOf(AS_OF_DATE + 10, ...paid(91, 30, 200), ...paid(5, 2, 20))).toBeLessThan(4);
    expect(forecastOf(AS_OF_DATE + 10, ...paid(91, 30, 200), ...paid(5, 2, 3))).toBeGreaterThan(20);
  });

  it("expects nothing on a day that has passed", () => {
    const past = pastOf((due) => due - 5);
    expect(forecastOf(AS_OF_DATE + 3, ...past)).toBeGreaterThanOrEqual(-2);
    expect(forecastOf(AS_OF_DATE - 20, ...past)).toBeGreaterThanOrEqual(21);
  });

  it("follows the others where the customer has not paid yet", () => {
    const days = forecastOf(AS_OF_DATE + 10, ...pastOf((due) => due + 8, 1));
    expect(days).toBeGreaterThanOrEqual(6);
    expect(days).toBeLessThanOrEqual(10);
  });

  it.each([1, 2, 3, 4, 5, 6, 7])("sees weekly payment runs, due %d days from now", (ahead) => {
    // The customer pays on the first Thursday from the due date on.
    const thursdayFrom = (day: number) => day + ((12 - (day % 7)) % 7);
    expect(thursdayFrom(AS_OF_DATE)).toBe(AS_OF_DATE + 4);
    const due = AS_OF_DATE + ahead;
    const past = Array.from({ length: 30 }, (_, i) => {
      const day = AS_OF_DATE - 300 + 9 * i;
      return { due: day, settled: thursdayFrom(day) };
    });
    const expected = due + forecastOf(due, ...past)!;
    expect((expected - 5) % 7).toBe(0);
    expect(Math.abs(expected - thursdayFrom(due))).toBeLessThanOrEqual(7);
  });

  it("has no day for what is older than any", () => {
    expect(forecastOf(AS_OF_DATE - 2000, ...pastOf((due) => due + 8))).toBeNull();
  });

  it("does not know what is paid later than the day it stands at", () => {
    const past = pastOf((due) => due + 8);
    const payments = paymentsOf(AS_OF_DATE, [...past, { due: AS_OF_DATE + 10 }]);
    const forecast = new PaymentForecast(payments, { shareBeyond: () => 0.5 });
    const days = new PaymentDays();
    forecast.advanceTo(past[0]!.due);
    forecast.weigh(past.length, -400, days);
    expect(days.between(8, 8)).toBeLessThan(days.between(7, 9) / 2);
    forecast.advanceTo(AS_OF_DATE);
    forecast.weigh(past.length, -10, days);
    expect(days.quantile(0.5)).toBe(8);
  });

  it("weighs each day as the counts of the customer's payments say, one by one", () => {
    const paid = fc.record({
      due: fc.integer({ min: AS_OF_DATE - 200, max: AS_OF_DATE - 20 }),
      late: fc.integer({ min: -15, max: 90 }),
      customer: fc.integer({ min: 0, max: 2 }),
    });
    fc.assert(
      fc.property(
        fc.array(paid, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: -40, max: 30 }),
        (all, age) => {
          const past = all.map(({ due, late, customer }) => ({
            customer,
            due,
            ...(due + late <= AS_OF_DATE ? { settled: due + late } : {}),
          }));
          const due = AS_OF_DATE - age;
          const payments = paymentsOf(AS_OF_DATE, [...past, { due }]);
          const curve = daysLateCurve(payments);
          const forecast = new PaymentForecast(payments, curve);
          forecast.advanceTo(AS_OF_DATE);
          const days = new PaymentDays();
          forecast.weigh(past.length, age, days);
          const weightOf = plainWeights(past, (late) => curve.shareBeyond(late));
          for (const day of [FIRST_DAYS, -20, 0, age, age + 1, age + 2, 14, 45, LAST_DAYS]) {
            const weight = day <= age ? 0 : weightOf(due, day);
            expect(days.between(day, day)).toBeCloseTo(weight, 9);
          }
        },
      ),
    );
  });
});

/** Weight of a day by the counts of customer 0, written down as the docstrings say. */
function plainWeights(past: readonly TestPayment[], shareBeyond: (days: number) => number) {
  const settled = past.filter((one) => one.settled !== undefined) as Required<TestPayment>[];
  const all = settled
    .filter(({ customer }) => customer === 0)
    .sort((a, b) => a.settled - b.settled || a.due - b.due);
  const recent = all.filter((one) => one.settled > AS_OF_DATE - 90).length;
  const own = all.slice(-Math.max(recent, 16));
  const weekday = (day: number) => (day - 1) % 7;
  const shareOn = (days: number) => shareBeyond(days - 1) - shareBeyond(days);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return (due: number, day: number) => {
    const at = (offset: number) => Math.min(LAST_DAYS, Math.max(FIRST_DAYS, offset));
    const ofDays = sum(
      own.flatMap((one) =>
        [1, 2, 3, 2, 1].map((part, s) =>
          at(one.settled - one.due + s - 2) === day ? part / 9 : 0,
        ),
      ),
    );
    const ledgerDays =
      1e-5 + sum([1, 2, 3, 4, 3, 2, 1].map((n, i) => (shareOn(day + i - 3) * n) / 16));
    const ofWeekday = own.filter((one) => weekday(one.settled) === weekday(due + day)).length;
    const weekdays = settled.filter((one) => weekday(one.settled) === weekday(due + day)).length;
    const ofMonthDay = sum(
      own.flatMap((one) =>
        [0.25, 0.5, 0.25].map((part, s) =>
          calendarDay(one.settled + s - 1).day === calendarDay(due + day).day ? part : 0,
        ),
      ),
    );
    return (
      (ofDays + 2 * ledgerDays) *
      ((ofWeekday + (4 * (weekdays + 0.5)) / (settled.length + 3.5)) / (own.length + 4)) *
      ((ofMonthDay * 30.4 + 25) / (own.length + 25))
    );
  };
}
