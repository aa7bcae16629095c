import fc from "fast-check";

import { stabilityIndex, stabilityOf } from "../../../src/engine/statistics/psi";

describe("stabilityIndex", () => {
  it.each([
    // GeeksforGeeks, "Population Stability Index": three bands of income, 2020 and 2021.
    { before: [0.4, 0.3, 0.3], after: [0.35, 0.25, 0.4], psi: 0.0446, because: "of two years" },
    { before: [0.5, 0.5], after: [0.6, 0.4], psi: 0.0405, because: "a tenth moved" },
    { before: [0.25, 0.75], after: [0.25, 0.75], psi: 0, because: "nothing moved" },
  ])("is $psi when $because", ({ before, after, psi }) => {
    expect(stabilityIndex(before, after)).toBeCloseTo(psi, 4);
  });

  it("counts an empty band as one in ten thousand", () => {
    const empty = (0.5 - 0.0001) * Math.log(0.5 / 0.0001);
    expect(stabilityIndex([1, 0], [0.5, 0.5])).toBeCloseTo(empty - 0.5 * Math.log(0.5), 9);
  });
});

describe("stabilityOf", () => {
  const hundred = Array.from({ length: 100 }, (_, score) => score);

  it("bands the first distribution in equal parts", () => {
    const { bands, psi } = stabilityOf(hundred, hundred)!;
    expect(bands.map(({ from }) => from)).toEqual([-Infinity, 10, 20, 30, 40, 50, 60, 70, 80, 90]);
    expect(bands.every(({ before, after }) => before === 0.1 && after === 0.1)).toBe(true);
    expect(psi).toBe(0);
  });

  it("leaves out bands that a shared score empties", () => {
    const { bands } = stabilityOf([1, 1, 1, 1, 1, 1, 1, 1, 5, 9], [1])!;
    expect(bands.map(({ from, before }) => [from, before])).toEqual([
      [-Infinity, 0.8],
      [5, 0.1],
      [9, 0.1],
    ]);
  });

  it("is not computed of nothing", () => {
    expect(stabilityOf([], [1])).toBeNull();
    expect(stabilityOf([1], [])).toBeNull();
  });

  it("is never negative, and shares add up to 1", () => {
    const scores = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(scores, scores, (before, after) => {
        const { psi, bands } = stabilityOf(before, after)!;
        expect(psi).toBeGreaterThanOrEqual(0);
        expect(bands.reduce((sum, band) => sum + band.before, 0)).toBeCloseTo(1, 9);
        expect(bands.reduce((sum, band) => sum + band.after, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});
