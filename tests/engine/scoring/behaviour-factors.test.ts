import type { PaymentBehaviour } from "../../../src/engine/behaviour/payment-behaviour";
import {
  behaviourPriors,
  meanDaysLate,
  shareLate,
  shareSeverelyLate,
  trend,
  typicalDaysLate,
  worstDaysLate,
  type BehaviourPriors,
} from "../../../src/engine/scoring/behaviour-factors";

interface Record {
  readonly judged: number;
  readonly late?: number;
  readonly severelyLate?: number;
  readonly daysLate?: number;
  readonly worstDaysLate?: number;
  readonly logDaysLate?: number;
  readonly recent?: number;
  readonly recentDaysLate?: number;
}

/** The behaviour of one customer each. */
function behaviourOf(...records: readonly Record[]): PaymentBehaviour {
  const ints = (valueOf: (record: Record) => number | undefined) =>
    Int32Array.from(records, (record) => valueOf(record) ?? 0);
  return {
    judged: ints(({ judged }) => judged),
    late: ints(({ late }) => late),
    severelyLate: ints(({ severelyLate }) => severelyLate),
    daysLate: Float64Array.from(records, ({ daysLate }) => daysLate ?? 0),
    daysLateSquared: Float64Array.from(records, ({ daysLate }) => (daysLate ?? 0) ** 2),
    judgedAmount: Float64Array.from(records, ({ judged }) => judged),
    lateAmount: Float64Array.from(records, ({ late }) => late ?? 0),
    worstDaysLate: ints(({ worstDaysLate }) => worstDaysLate),
    countByDaysLate: new Int32Array(100),
    weight: Float64Array.from(records, ({ judged }) => judged),
    weightSquared: Float64Array.from(records, ({ judged }) => judged),
    lateWeight: Float64Array.from(records, ({ late }) => late ?? 0),
    logDaysLate: Float64Array.from(records, ({ logDaysLate }) => logDaysLate ?? 0),
    logDaysLateSquared: Float64Array.from(records, ({ logDaysLate }) => (logDaysLate ?? 0) ** 2),
    recent: ints(({ recent }) => recent),
    recentDaysLate: Float64Array.from(records, ({ recentDaysLate }) => recentDaysLate ?? 0),
  };
}

/** A portfolio with 30% late, 10% severely, 4 days on average, 1 typically, each worth 5 invoices. */
const PRIORS: BehaviourPriors = {
  late: { mean: 0.3, strength: 5 },
  severelyLate: { mean: 0.1, strength: 5 },
  daysLate: { mean: 4, strength: 5 },
  logDaysLate: { mean: Math.log(2), strength: 5 },
  lateTail: new Int32Array(100),
};

describe("the factors of payment behaviour", () => {
  const logDaysLate = 15 * Math.log(4);
  const behaviour = behaviourOf({
    judged: 15,
    late: 6,
    severelyLate: 3,
    daysLate: 100,
    logDaysLate,
  });

  it.each([
    { factor: shareLate, value: (6 + 5 * 0.3) / 20 },
    { factor: shareSeverelyLate, value: (3 + 5 * 0.1) / 20 },
    { factor: meanDaysLate, value: (100 + 5 * 4) / 20 },
    // 15 invoices of typically 3 days, drawn towards 1: (4^15 × 2^5)^(1/20) − 1.
    { factor: typicalDaysLate, value: 4 ** 0.75 * 2 ** 0.25 - 1 },
  ])("are drawn towards the portfolio: $factor.name is $value", ({ factor, value }) => {
    expect(factor(behaviour, 0, PRIORS)).toBeCloseTo(value, 12);
  });

  it.each([
    { factor: shareLate },
    { factor: shareSeverelyLate },
    { factor: meanDaysLate },
    { factor: typicalDaysLate },
    { factor: worstDaysLate },
  ])("are not known without a judged invoice: $factor.name", ({ factor }) => {
    expect(factor(behaviourOf({ judged: 0 }), 0, PRIORS)).toBeNull();
  });

  it("are drawn nowhere where the worst counts", () => {
    expect(worstDaysLate(behaviourOf({ judged: 1, worstDaysLate: 44 }), 0, PRIORS)).toBe(44);
    expect(worstDaysLate(behaviourOf({ judged: 1 }), 0, PRIORS)).toBe(0);
  });

  it("do not let one late invoice of two outrank forty of a hundred", () => {
    const few = { judged: 2, late: 1 };
    const many = { judged: 100, late: 40 };
    const others = [10, 20, 30, 25, 15].map((late) => ({ judged: 100, late }));
    const portfolio = behaviourOf(few, many, ...others);
    const priors = behaviourPriors(portfolio);
    expect(shareLate(portfolio, 0, priors)!).toBeLessThan(shareLate(portfolio, 1, priors)!);
  });

  it("have no priors in a portfolio without a judged invoice", () => {
    const none = { late: null, severelyLate: null, daysLate: null, logDaysLate: null };
    expect(behaviourPriors(behaviourOf({ judged: 0 }))).toMatchObject(none);
  });
});

describe("trend", () => {
  it.each([
    { judged: 8, daysLate: 40, recent: 3, recentDaysLate: 30, days: 8, because: "10 after 2" },
    { judged: 8, daysLate: 40, recent: 5, recentDaysLate: 10, days: -8, because: "2 after 10" },
    { judged: 6, daysLate: 30, recent: 3, recentDaysLate: 15, days: 0, because: "5 after 5" },
    { judged: 5, daysLate: 40, recent: 3, recentDaysLate: 30, days: null, because: "2 before" },
    { judged: 9, daysLate: 40, recent: 2, recentDaysLate: 30, days: null, because: "2 recent" },
    { judged: 0, daysLate: 0, recent: 0, recentDaysLate: 0, days: null, because: "none at all" },
  ])("is $days with $because", ({ judged, daysLate, recent, recentDaysLate, days }) => {
    const behaviour = behaviourOf({ judged, daysLate, recent, recentDaysLate });
    expect(trend(behaviour, 0)).toBe(days);
  });
});
