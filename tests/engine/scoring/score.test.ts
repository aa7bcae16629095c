import fc from "fast-check";

import { FACTOR_CODES, type FactorCode } from "../../../src/engine/words/factor-codes";
import {
  ratedFactors,
  scoreOf,
  scoreValueOf,
  type FactorValues,
  type RatedFactor,
} from "../../../src/engine/scoring/score";
import { builtInPolicy } from "../../../src/engine/policy/built-in-policies";
import type { Step } from "../../../src/engine/policy/policy";
import { policyOf } from "../../support/builders";

const NOTHING = Object.fromEntries(FACTOR_CODES.map((code) => [code, null])) as FactorValues;

function stepsOf(...steps: readonly (readonly [from: number, value: number])[]): Step[] {
  return steps.map(([from, value], i) => ({ from, value, row: i + 1 }));
}

function ratedFactor(code: FactorCode, weight: number, steps: readonly Step[]): RatedFactor {
  const points = steps.map(({ value }) => value);
  return {
    code,
    group: "payment",
    weight,
    steps,
    fewest: Math.min(...points),
    most: Math.max(...points),
  };
}

/** Late shares: 100 below 20%, 60 below 50%, else 0. Days late: 90 below 10, else 10. */
const RATED = [
  ratedFactor("shareLate", 30, stepsOf([-Infinity, 100], [0.2, 60], [0.5, 0])),
  ratedFactor("meanDaysLate", 10, stepsOf([-Infinity, 90], [10, 10])),
];

function score(values: Partial<FactorValues>, rated = RATED, minimumCoverage = 0) {
  return scoreOf({ ...NOTHING, ...values }, rated, minimumCoverage);
}

describe("scoreValueOf", () => {
  it.each([
    { values: {}, value: null },
    { values: { meanDaysLate: 12 }, value: 10 },
    { values: { shareLate: 0.3, meanDaysLate: 12 }, value: 47.5 },
  ])("is $value of $values, as the whole score is", ({ values, value }) => {
    expect(scoreValueOf({ ...NOTHING, ...values }, RATED)).toBe(value);
    expect(score(values).value).toBe(value);
  });
});

describe("scoreOf", () => {
  it("is the weighted mean of the points", () => {
    expect(score({ shareLate: 0.3, meanDaysLate: 12 })).toEqual({
      value: 47.5, // (30 × 60 + 10 × 10) / 40
      low: 47.5,
      high: 47.5,
      coverage: 1,
      factors: [
        {
          code: "shareLate",
          group: "payment",
          value: 0.3,
          points: 60,
          weight: 30,
          contribution: 45,
          lost: 30,
          policyRow: 2,
        },
        {
          code: "meanDaysLate",
          group: "payment",
          value: 12,
          points: 10,
          weight: 10,
          contribution: 2.5,
          lost: 20,
          policyRow: 2,
        },
      ],
    });
  });

  it("is given in full: rounding is left to the reader", () => {
    const rated = [1, 1, 1].map((weight, i) => {
      return ratedFactor(FACTOR_CODES[i]!, weight, stepsOf([-Infinity, i === 0 ? 100 : 50]));
    });
    const { value, low, high } = score(
      { shareLate: 0, shareSeverelyLate: 0, typicalDaysLate: 0 },
      rated,
    );
    expect([value, low, high]).toEqual([66.6666666667, 66.6666666667, 66.6666666667]);
  });

  it("leaves a factor that is not known out, and says what it could have done", () => {
    const { value, low, high, coverage, factors } = score({ shareLate: 0.3 });
    expect([value, low, high, coverage]).toEqual([60, 47.5, 67.5, 0.75]);
    expect(factors[1]).toMatchObject({ value: null, points: null, contribution: 0, lost: 0 });
  });

  it.each([
    { from: 0.2, value: 60, because: "the threshold belongs to its step" },
    { from: 0.2 - 1e-6, value: 100, because: "it is below the threshold" },
    { from: 0.1 + 0.1 - 1e-16, value: 60, because: "noise of binary fractions does not count" },
    { from: -5, value: 100, because: "the first step has no lower end" },
  ])("is $value at a share of $from because $because", ({ from, value }) => {
    expect(score({ shareLate: from }).value).toBe(value);
  });

  it("takes no part of a factor whose value lies below every threshold", () => {
    const rated = [ratedFactor("currentRatio", 10, stepsOf([0.5, 20], [1, 80])), ...RATED];
    expect(score({ currentRatio: 0.4, shareLate: 0 }, rated)).toMatchObject({ value: 100 });
  });

  it.each([
    { minimumCoverage: 0.75, value: 60, because: "exactly enough is known" },
    { minimumCoverage: 0.76, value: null, because: "too little is known" },
    { minimumCoverage: 0, value: 60, because: "any factor is enough" },
  ])("is $value at a coverage of 0.75 when $because", ({ minimumCoverage, value }) => {
    expect(score({ shareLate: 0.3 }, RATED, minimumCoverage).value).toBe(value);
  });

  it("takes a coverage for enough that binary fractions leave a hair below", () => {
    const rated = [0.1, 0.2, 0.3].map((weight, i) => {
      const code = FACTOR_CODES[i]!;
      return ratedFactor(code, weight, stepsOf([-Infinity, 50]));
    });
    const { value, coverage } = score({ shareLate: 0, shareSeverelyLate: 0 }, rated, 0.5);
    expect(coverage).toBeCloseTo(0.5, 12);
    expect(value).toBe(50);
  });

  it("is nothing when nothing is known, and could be anything", () => {
    expect(score({})).toMatchObject({ value: null, low: 2.5, high: 97.5, coverage: 0 });
    expect(score({}, [])).toMatchObject({ value: null, low: 0, high: 100, coverage: 0 });
  });

  it("lies within its range even where an unknown factor cannot earn as few or as many points", () => {
    const worst = score({ shareLate: 1 });
    expect([worst.value, worst.low, worst.high]).toEqual([0, 0, 22.5]);
    const best = score({ shareLate: 0 });
    expect([best.value, best.low, best.high]).toEqual([100, 77.5, 100]);
  });
});

describe("scoreOf keeps its laws under the built-in policies", () => {
  const policies = [builtInPolicy("International", "en"), builtInPolicy("China", "zh-CN")];
  const rated = fc.constantFrom(...policies.map(ratedFactors));
  const number = fc.oneof(
    fc.double({ min: -2, max: 3, noNaN: true }),
    fc.double({ min: -50, max: 200, noNaN: true }),
  );
  const valuesKnown = (freq: number) =>
    fc.record(
      Object.fromEntries(FACTOR_CODES.map((code) => [code, fc.option(number, { freq })])) as Record<
        FactorCode,
        fc.Arbitrary<number | null>
      >,
    );
  /** Some factors known, or nearly all: a score without a range is rare otherwise. */
  const values = fc.oneof(valuesKnown(5), valuesKnown(200));
  const code = fc.constantFrom(...FACTOR_CODES);
  /** Factors of which a higher value is safer. */
  const higherIsBetter: ReadonlySet<FactorCode> = new Set<FactorCode>([
    ...(["yearsAsCustomer", "currentRatio", "quickRatio", "interestCover", "netMargin"] as const),
    ...(["cashFlowToLiabilities", "altmanZDoublePrime"] as const),
  ]);

  it("the range contains the score, both from 0 to 100, and coverage is a fraction", () => {
    fc.assert(
      fc.property(values, rated, (found, factors) => {
        const { value, low, high, coverage } = scoreOf(found, factors, 0);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1);
        if (value === null) return;
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        if (coverage === 1) expect([low, high]).toEqual([value, value]);
      }),
    );
  });

  it("a better value never lowers the score", () => {
    const step = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(values, rated, code, step, (found, factors, changed, better) => {
        const value = found[changed];
        if (value === null) return;
        const moved = higherIsBetter.has(changed) ? value + better : value - better;
        const before = scoreOf(found, factors, 0);
        const after = scoreOf({ ...found, [changed]: moved }, factors, 0);
        expect(after.value).toBeGreaterThanOrEqual(before.value!);
        expect(after.low).toBeGreaterThanOrEqual(before.low);
        expect(after.high).toBeGreaterThanOrEqual(before.high);
      }),
      { numRuns: 500 },
    );
  });

  it("data that goes missing changes no other factor, and only widens the range", () => {
    fc.assert(
      fc.property(values, rated, code, (found, factors, missing) => {
        const before = scoreOf(found, factors, 0);
        const after = scoreOf({ ...found, [missing]: null }, factors, 0);
        const others = (score: typeof before) =>
          score.factors
            .filter((factor) => factor.code !== missing)
            .map(({ value, points, weight, policyRow }) => [value, points, weight, policyRow]);
        expect(others(after)).toEqual(others(before));
        expect(after.coverage).toBeLessThanOrEqual(before.coverage + 1e-12);
      }),
    );
  });

  it("contributions add up to the score, and with what was lost to its best", () => {
    fc.assert(
      fc.property(values, rated, (found, factors) => {
        const { value, factors: results } = scoreOf(found, factors, 0);
        if (value === null) return;
        const sum = results.reduce((total, { contribution }) => total + contribution, 0);
        expect(Math.abs(sum - value)).toBeLessThanOrEqual(0.005 + 1e-9);
        for (const { contribution, lost } of results) {
          expect(contribution).toBeGreaterThanOrEqual(0);
          expect(lost).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe("ratedFactors", () => {
  it("takes the factors that have a weight and points, group by group", () => {
    const policy = policyOf({
      weights: new Map([
        ["altmanZDoublePrime", { weight: 5, row: null }],
        ["shareLate", { weight: 10, row: null }],
        ["trend", { weight: 0, row: null }],
        ["utilisation", { weight: 3, row: null }],
      ] as const),
      points: new Map([
        ["altmanZDoublePrime", stepsOf([-Infinity, 20], [1.1, 90])],
        ["shareLate", stepsOf([-Infinity, 100], [0.5, 5])],
        ["trend", stepsOf([-Infinity, 50])],
      ] as const),
    });
    expect(
      ratedFactors(policy).map(({ code, group, weight, fewest, most }) => [
        code,
        group,
        weight,
        fewest,
        most,
      ]),
    ).toEqual([
      ["shareLate", "payment", 10, 5, 100],
      ["altmanZDoublePrime", "financial", 5, 20, 90],
    ]);
  });
});
