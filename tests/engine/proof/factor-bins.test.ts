import fc from "fast-check";

import { factorBins, type FactorCase } from "../../../src/engine/proof/factor-bins";

/** 100 points below 10, 50 below 20, else 0. */
const STEPS = [
  { from: -Infinity, value: 100, row: null },
  { from: 10, value: 50, row: null },
  { from: 20, value: 0, row: null },
];

function casesAt(value: number, cases: number, bad: number): FactorCase[] {
  return Array.from({ length: cases }, (_, i) => ({ value, isBad: [i < bad ? 1 : 0] }));
}

describe("factorBins", () => {
  it("rates what history shows, a bin per threshold", () => {
    const cases = [...casesAt(5, 400, 20), ...casesAt(15, 400, 100), ...casesAt(25, 400, 240)];
    const bins = factorBins(cases, STEPS);
    expect(bins.map(({ from, cases, bad }) => [from, cases, bad])).toEqual([
      [-Infinity, 400, [20]],
      [10, 400, [100]],
      [20, 400, [240]],
    ]);
    // Odds of the whole 360 : 840; of the last 240 : 160; drawn a little by 30 cases.
    expect(bins[2]!.risk).toBeCloseTo(Math.log(1.5) - Math.log(360 / 840), 1);
    expect(bins[0]!.risk).toBeCloseTo(Math.log(20 / 380) - Math.log(360 / 840), 0);
  });

  it("takes hundreds of thousands of cases together", () => {
    const cases = [...casesAt(5, 1000, 50), ...casesAt(15, 400_000, 100_000)];
    const bins = factorBins(cases, STEPS);
    expect(bins.reduce((sum, bin) => sum + bin.cases, 0)).toBe(401_000);
  });

  it("does not let a risk fall where the points say that it rises", () => {
    const cases = [...casesAt(5, 300, 150), ...casesAt(15, 300, 60), ...casesAt(25, 300, 200)];
    const risks = factorBins(cases, STEPS).map(({ risk }) => risk);
    expect(risks).toHaveLength(2);
    expect(risks[1]).toBeGreaterThan(risks[0]!);
  });

  it("lets it fall where the points rise", () => {
    const rising = [...STEPS].map((step, i) => ({ ...step, value: [0, 50, 100][i]! }));
    const cases = [...casesAt(5, 300, 200), ...casesAt(15, 300, 100), ...casesAt(25, 300, 20)];
    const risks = factorBins(cases, rising).map(({ risk }) => risk);
    expect(risks).toEqual([...risks].sort((a, b) => b - a));
    expect(risks.length).toBe(3);
  });

  it("leaves a bin with few cases near what the policy says", () => {
    const cases = [...casesAt(5, 500, 50), ...casesAt(15, 500, 150), ...casesAt(25, 10, 0)];
    const bins = factorBins(cases, STEPS);
    // Ten that all paid do not make the worst values the best.
    expect(bins.at(-1)!.risk).toBeGreaterThan(bins[0]!.risk);
  });

  it("is one bin where nothing is told apart", () => {
    expect(factorBins(casesAt(5, 100, 30), STEPS)).toHaveLength(1);
  });

  it("loses no case and keeps its direction, whatever the cases", () => {
    const one = fc.record({
      value: fc.integer({ min: -5, max: 60 }),
      isBad: fc.tuple(fc.constantFrom(0, 1), fc.constantFrom(0, 1)),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 200 }), (cases) => {
        const bins = factorBins(cases, STEPS);
        expect(bins.reduce((sum, bin) => sum + bin.cases, 0)).toBe(cases.length);
        expect(bins[0]!.from).toBe(-Infinity);
        expect(bins.every(({ from }, i) => i === 0 || from > bins[i - 1]!.from)).toBe(true);
        expect(bins.every(({ risk }, i) => i === 0 || risk > bins[i - 1]!.risk)).toBe(true);
        expect(bins.every(({ risk }) => Number.isFinite(risk))).toBe(true);
      }),
    );
  });
});
