import fc from "fast-check";

import { priorOf, shrink, type Prior } from "../../../src/engine/behaviour/shrinkage";

/** The prior of shares: late invoices of so many, a pair per customer. */
function priorOfShares(...shares: readonly (readonly [late: number, count: number])[]) {
  const late = shares.map(([sum]) => sum);
  return priorOf({ count: shares.map(([, count]) => count), sum: late, sumOfSquares: late });
}

describe("priorOf", () => {
  it("has the mean over all invoices of the portfolio", () => {
    expect(priorOfShares([1, 10], [3, 10], [20, 60])?.mean).toBe(0.3);
  });

  it.each([
    { shares: [], because: "there is no customer" },
    {
      shares: [
        [0, 0],
        [0, 0],
      ] as [number, number][],
      because: "there is no invoice",
    },
  ])("is nothing when $because", ({ shares }) => {
    expect(priorOfShares(...shares)).toBeNull();
  });

  it("is worth 5 invoices where four customers tell too little", () => {
    expect(priorOfShares([0, 10], [10, 10], [5, 10], [2, 10])?.strength).toBe(5);
  });

  it("is worth 5 invoices where no customer has two", () => {
    expect(priorOfShares([0, 1], [1, 1], [1, 1], [0, 1], [1, 1])?.strength).toBe(5);
  });

  it("does not count customers without an invoice", () => {
    const shares: [number, number][] = [
      [0, 10],
      [10, 10],
      [5, 10],
      [2, 10],
    ];
    expect(priorOfShares(...shares, [0, 0], [0, 0])?.strength).toBe(5);
  });

  it.each([
    {
      shares: [
        [5, 10],
        [5, 10],
        [5, 10],
        [5, 10],
        [5, 10],
      ],
      strength: 100,
      because: "customers are alike",
    },
    {
      shares: [
        [0, 50],
        [50, 50],
        [0, 50],
        [50, 50],
        [0, 50],
      ],
      strength: 2,
      because: "each is its own",
    },
    {
      shares: [
        [0, 9],
        [0, 9],
        [0, 9],
        [0, 9],
        [0, 9],
      ],
      strength: 100,
      because: "nobody is ever late",
    },
  ] as { shares: [number, number][]; strength: number; because: string }[])(
    "is worth $strength invoices when $because",
    ({ shares, strength }) => {
      expect(priorOfShares(...shares)?.strength).toBe(strength);
    },
  );

  it("is worth the variance within customers by that between them", () => {
    // Five customers, 10 invoices each, late 1, 2, 5, 6, 6: mean 0.4.
    // Within: Σ late − Σ late²/10 = 20 − 10.2 = 9.8, by 45: 0.21778.
    // Between: (10.2 − 20²/50) / 4 = 0.55; less 0.21778, by 10: 0.033222. Ratio 6.5552.
    const prior = priorOfShares([1, 10], [2, 10], [5, 10], [6, 10], [6, 10])!;
    expect(prior.mean).toBe(0.4);
    expect(prior.strength).toBeCloseTo(6.5552, 3);
  });
});

describe("priorOf of weighted values", () => {
  /** Values of each customer with their weights. */
  function priorOfWeighted(...customers: readonly (readonly (readonly [number, number])[])[]) {
    const sum = (valueOf: (value: number, weight: number) => number) =>
      customers.map((pairs) => pairs.reduce((total, [v, w]) => total + valueOf(v, w), 0));
    return priorOf({
      count: sum((_, weight) => weight),
      countSquared: sum((_, weight) => weight * weight),
      sum: sum((value, weight) => value * weight),
      sumOfSquares: sum((value, weight) => value * value * weight),
    });
  }

  it("is the same when every value weighs half", () => {
    const values = [1, 2, 5, 6, 6].map((late) =>
      Array.from({ length: 10 }, (_, i) => (i < late ? 1 : 0)),
    );
    const whole = priorOfWeighted(...values.map((all) => all.map((v) => [v, 1] as const)))!;
    const half = priorOfWeighted(...values.map((all) => all.map((v) => [v, 0.5] as const)))!;
    expect(whole.strength).toBeCloseTo(6.5552, 3);
    expect(half.mean).toBeCloseTo(whole.mean, 12);
    expect(half.strength).toBeCloseTo(whole.strength, 9);
  });

  it("is worth 5 where every customer has one value, whatever its weight", () => {
    const one = (value: number, weight: number) => [[value, weight] as const];
    const prior = priorOfWeighted(one(0, 0.3), one(1, 0.7), one(1, 0.9), one(0, 0.2), one(1, 0.4));
    expect(prior!.strength).toBe(5);
  });
});

describe("shrink", () => {
  const prior: Prior = { mean: 0.3, strength: 5 };

  it.each([
    { sum: 1, count: 2, shrunken: 0.357 },
    { sum: 40, count: 100, shrunken: 0.395 },
    { sum: 0, count: 0, shrunken: 0.3 },
    { sum: 0, count: 5, shrunken: 0.15 },
  ])("makes $sum of $count $shrunken", ({ sum, count, shrunken }) => {
    expect(shrink(sum, count, prior)).toBeCloseTo(shrunken, 3);
  });

  it("does not let one late of two outrank forty of a hundred", () => {
    expect(shrink(1, 2, prior)).toBeLessThan(shrink(40, 100, prior));
  });

  it("lies between the customer's own mean and the prior's", () => {
    const count = fc.integer({ min: 1, max: 500 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const strength = fc.double({ min: 2, max: 100, noNaN: true });
    fc.assert(
      fc.property(count, share, share, strength, (n, own, mean, worth) => {
        const shrunken = shrink(own * n, n, { mean, strength: worth });
        expect(shrunken).toBeGreaterThanOrEqual(Math.min(own, mean) - 1e-12);
        expect(shrunken).toBeLessThanOrEqual(Math.max(own, mean) + 1e-12);
      }),
    );
  });
});
