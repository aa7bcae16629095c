import { daysLateCurve } from "../../../src/engine/risk/days-late-curve";
import { sigmoid } from "../../../src/engine/statistics/logistic";
import { paymentPriors } from "../../../src/engine/risk/payment-priors";
import {
  HISTORY_FEATURES,
  LATE_FEATURE,
  RollingHistory,
  SEVERE_FEATURE,
} from "../../../src/engine/risk/rolling-history";
import { paymentsOf, type TestPayment } from "../../support/invoice-payments";

const AS_OF_DATE = 45_473;
const SEVERE_DAYS = 30;
const DUE = 45_300;

/** What is known of customer 0 on an evening. */
function knownOn(evening: number, ...invoices: readonly TestPayment[]) {
  const payments = paymentsOf(AS_OF_DATE, invoices);
  const priors = paymentPriors(payments, SEVERE_DAYS);
  const history = new RollingHistory({
    payments,
    priors,
    severeDays: SEVERE_DAYS,
    halfLifeDays: 365,
    curve: daysLateCurve(payments),
  });
  history.advanceTo(evening);
  const features = new Float64Array(HISTORY_FEATURES);
  history.writeFeatures(0, evening, features, 0);
  return { features, priors, worth: history.worthOf(0) };
}

describe("RollingHistory", () => {
  it.each([
    { evening: DUE - 3, settled: DUE - 2, late: 0, because: "it is not paid yet" },
    { evening: DUE - 2, settled: DUE - 2, late: 1, because: "it is paid in time" },
    { evening: DUE, settled: DUE + 5, late: 0, because: "it may still be paid in time" },
    { evening: DUE + 1, settled: DUE + 5, late: 1, because: "it is late, though unpaid" },
  ])("counts $late invoices on the evening when $because", ({ evening, settled, late }) => {
    expect(knownOn(evening, { due: DUE, settled }).worth.late).toBeCloseTo(late, 2);
  });

  it.each([
    { evening: DUE + 29, settled: DUE + 60, severe: 0, because: "it may be paid by day 30" },
    { evening: DUE + 30, settled: DUE + 60, severe: 0, because: "day 30 is not yet severe" },
    { evening: DUE + 31, settled: DUE + 60, severe: 1, because: "it is severely late" },
    { evening: DUE + 30, settled: DUE + 30, severe: 1, because: "it is paid and is not" },
  ])("knows $severe outcomes of severe lateness when $because", ({ evening, settled, severe }) => {
    expect(knownOn(evening, { due: DUE, settled }).worth.severe).toBeCloseTo(severe, 2);
  });

  it("draws the share late towards that of all", () => {
    const { features, priors } = knownOn(
      DUE + 1,
      { due: DUE, settled: DUE + 1 },
      { due: DUE, settled: DUE, customer: 1 },
    );
    const { mean, strength } = priors.late;
    expect(mean).toBeCloseTo(1.5 / 3);
    expect(sigmoid(features[LATE_FEATURE]!)).toBeCloseTo((1 + strength * mean) / (1 + strength));
  });

  it("counts an open invoice at its age", () => {
    const payments = [{ due: DUE }, { due: DUE, settled: DUE, customer: 1 }];
    const [young, old] = [DUE + 5, DUE + 40].map((evening) => knownOn(evening, ...payments));
    const MEAN = 2;
    const AGE = 6;
    expect(old!.features[MEAN]).toBeGreaterThan(young!.features[MEAN]!);
    expect(young!.features[AGE]).toBeCloseTo(Math.log1p(5) / 3);
    expect(old!.features[SEVERE_FEATURE]).toBeGreaterThan(young!.features[SEVERE_FEATURE]!);
  });

  it("knows who is typically late by more days when late at all", () => {
    const past = (days: number, customer: number) =>
      [0, 20, 40].map((shift) => ({ due: DUE - shift, settled: DUE - shift + days, customer }));
    const TYPICAL = 8;
    const long = knownOn(DUE + 30, ...past(20, 0), ...past(2, 1)).features[TYPICAL]!;
    const short = knownOn(DUE + 30, ...past(2, 0), ...past(20, 1)).features[TYPICAL]!;
    expect(long).toBeGreaterThan(0.3);
    expect(short).toBeLessThan(-0.3);
  });

  it("lets what is a half-life old count half", () => {
    const { worth } = knownOn(DUE - 5 + 365, { due: DUE, settled: DUE - 5 });
    // Nothing happens after the as-of date, but time passes.
    expect(worth.late).toBeCloseTo(0.5, 6);
  });

  it("knows nothing that comes after the as-of date", () => {
    const due = AS_OF_DATE - 3;
    const { worth } = knownOn(AS_OF_DATE + 400, { due, settled: AS_OF_DATE + 1 });
    expect(worth.severe).toBe(0);
  });
});
