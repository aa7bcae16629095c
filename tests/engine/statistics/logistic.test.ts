import fc from "fast-check";

import {
  fitLogistic,
  logOdds,
  probabilityOf,
  sigmoid,
  type CaseTable,
} from "../../../src/engine/statistics/logistic";

/** One column of values, each with its outcome. */
const casesOf = (...cases: readonly (readonly [value: number, outcome: number])[]): CaseTable => ({
  columns: 1,
  values: cases.map(([value]) => value),
  outcomes: cases.map(([, outcome]) => outcome),
  caseWeights: null,
});

/** Hours of study and whether the examination was passed: the example of Wikipedia's article. */
const STUDY = casesOf(
  ...[0.5, 0.75, 1, 1.25, 1.5, 1.75].map((hours) => [hours, 0] as const),
  ...([
    [1.75, 1],
    [2, 0],
    [2.25, 1],
    [2.5, 0],
    [2.75, 1],
    [3, 0],
    [3.25, 1],
    [3.5, 0],
  ] as const),
  ...[4, 4.25, 4.5, 4.75, 5, 5.5].map((hours) => [hours, 1] as const),
);

describe("fitLogistic", () => {
  it("reproduces a published fit: intercept -4.0777, weight 1.5046 per hour", () => {
    const { intercept, weights } = fitLogistic(STUDY, { ridge: 0 });
    expect(intercept).toBeCloseTo(-4.0777, 3);
    expect(weights[0]).toBeCloseTo(1.5046, 3);
  });

  it("counts a case of weight 2 as two cases", () => {
    const twice = casesOf([1, 1], [1, 1], [2, 0], [3, 1], [0, 0]);
    const weighted = { ...casesOf([1, 1], [2, 0], [3, 1], [0, 0]), caseWeights: [2, 1, 1, 1] };
    const [a, b] = [twice, weighted].map((cases) => fitLogistic(cases, { ridge: 1 }));
    expect(b!.intercept).toBeCloseTo(a!.intercept, 6);
    expect(b!.weights[0]).toBeCloseTo(a!.weights[0]!, 6);
  });

  it("stays with its start where there is no case", () => {
    const { intercept, weights } = fitLogistic(casesOf(), { ridge: 1, towards: [1] });
    expect([intercept, weights[0]]).toEqual([0, 1]);
  });

  it.each([0, 1])("stays finite where every outcome is %d", (outcome) => {
    const model = fitLogistic(casesOf([1, outcome], [2, outcome], [5, outcome]), { ridge: 0.1 });
    const probability = probabilityOf(model, [2]);
    expect(Math.abs(probability - outcome)).toBeLessThan(0.01);
    expect(probability).toBeGreaterThan(0);
    expect(probability).toBeLessThan(1);
  });

  it("holds a weight at 0 that would be negative and must not be", () => {
    const falling = casesOf([0, 1], [1, 1], [2, 0], [3, 1], [4, 0], [5, 0]);
    expect(fitLogistic(falling, { ridge: 0.1 }).weights[0]).toBeLessThan(-0.5);
    const held = fitLogistic(falling, { ridge: 0.1, nonNegative: () => true });
    expect(held.weights[0]).toBe(0);
    expect(sigmoid(held.intercept)).toBeCloseTo(0.5, 3);
  });

  it("finds the lowest loss: no step in any direction lowers it", () => {
    const oneCase = fc.tuple(
      fc.integer({ min: -30, max: 30 }).map((tenths) => tenths / 10),
      fc.integer({ min: -30, max: 30 }).map((tenths) => tenths / 10),
      fc.integer({ min: 0, max: 1 }),
    );
    fc.assert(
      fc.property(fc.array(oneCase, { minLength: 3, maxLength: 40 }), (list) => {
        const cases: CaseTable = {
          columns: 2,
          values: list.flatMap(([a, b]) => [a, b]),
          outcomes: list.map(([, , outcome]) => outcome),
          caseWeights: null,
        };
        const lossOf = (at: readonly number[]) => {
          const likelihood = list.map(([a, b, outcome]) => {
            const probability = sigmoid(at[0]! + at[1]! * a + at[2]! * b);
            return -Math.log(outcome === 1 ? probability : 1 - probability);
          });
          const ridge = 0.5 * ((at[1]! - 1) ** 2 + at[2]! ** 2) + 0.5 * at[0]! ** 2;
          return likelihood.reduce((sum, one) => sum + one, ridge);
        };
        const model = fitLogistic(cases, { ridge: 1, interceptRidge: 1, towards: [1] });
        const best = [model.intercept, ...model.weights];
        for (const place of [0, 1, 2]) {
          for (const step of [-0.01, 0.01]) {
            const moved = best.map((value, i) => (i === place ? value + step : value));
            expect(lossOf(moved)).toBeGreaterThan(lossOf(best) - 1e-9);
          }
        }
      }),
    );
  });
});

describe("logOdds", () => {
  it("is undone by sigmoid", () => {
    for (const share of [0.001, 0.3, 0.5, 0.99]) expect(sigmoid(logOdds(share))).toBeCloseTo(share);
  });
});
