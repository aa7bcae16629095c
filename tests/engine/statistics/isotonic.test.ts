import fc from "fast-check";

import { isotonic } from "../../../src/engine/statistics/isotonic";

describe("isotonic", () => {
  it("agrees with the example of R's isoreg", () => {
    const values = [1, 0, 4, 3, 3, 5, 4, 2, 0];
    const ones = values.map(() => 1);
    expect(isotonic(values, ones)).toEqual([0.5, 0.5, 3, 3, 3, 3, 3, 3, 3]);
  });

  it("takes weighted means of what is in the wrong order", () => {
    expect(isotonic([3, 1, 5], [1, 3, 1])).toEqual([1.5, 1.5, 5]);
  });

  it.each([{ values: [] }, { values: [1, 1, 2, 9] }])(
    "leaves $values as they are",
    ({ values }) => {
      const ones = values.map(() => 1);
      expect(isotonic(values, ones)).toEqual(values);
    },
  );

  it("never falls and keeps the weighted sum", () => {
    const pairs = fc.array(
      fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 9 })),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(pairs, (given) => {
        const [values, weights] = [given.map(([value]) => value), given.map(([, w]) => w)];
        const fitted = isotonic(values, weights);
        expect(fitted.every((value, i) => i === 0 || value >= fitted[i - 1]!)).toBe(true);
        const sum = (all: number[]) => all.reduce((total, one, i) => total + one * weights[i]!, 0);
        expect(sum(fitted)).toBeCloseTo(sum(values), 6);
      }),
    );
  });
});
