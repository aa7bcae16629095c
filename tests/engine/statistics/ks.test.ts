import fc from "fast-check";

import { widestGap } from "../../../src/engine/statistics/ks";

describe("widestGap", () => {
  it("agrees with a published example", () => {
    // interestingpython.blogspot.com, "KS calculation, step by step", 2025: ten probabilities
    // of default, of which 1, 3, 6 and 9 defaulted. KS 0.333, at 0.85.
    const probabilities = [0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.4, 0.3, 0.2, 0.1];
    const defaulted = [0.95, 0.85, 0.6, 0.2];
    const good = probabilities.filter((p) => !defaulted.includes(p));
    const gap = widestGap(
      good.map((p) => -p),
      defaulted.map((p) => -p),
    )!;
    expect(gap.value).toBeCloseTo(1 / 3, 12);
    expect(gap.score).toBe(-0.85);
  });

  it.each([
    { good: [60, 80, 90], bad: [50, 70], value: 2 / 3, score: 70, because: "all bad by 70" },
    { good: [3, 4], bad: [1, 2], value: 1, score: 2, because: "nothing overlaps" },
    { good: [1, 2], bad: [3, 4], value: 0, score: 1, because: "the score is upside down" },
    { good: [5, 5], bad: [5, 5], value: 0, score: 5, because: "ties are not split" },
  ])("is $value at $score when $because", ({ good, bad, value, score }) => {
    const gap = widestGap(good, bad)!;
    expect([gap.value, gap.score]).toEqual([expect.closeTo(value, 12), score]);
  });

  it("is not computed with none of either", () => {
    expect(widestGap([], [1])).toBeNull();
    expect(widestGap([1], [])).toBeNull();
  });

  it("is the widest of the gaps at every score", () => {
    const scores = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(scores, scores, (good, bad) => {
        const share = (all: number[], score: number) =>
          all.filter((one) => one <= score).length / all.length;
        const gaps = [...good, ...bad].map((score) => share(bad, score) - share(good, score));
        expect(widestGap(good, bad)!.value).toBeCloseTo(Math.max(0, ...gaps), 12);
      }),
    );
  });
});
