import fc from "fast-check";

import { concentrationOf } from "../../../src/engine/measures/concentration";

describe("concentrationOf", () => {
  it("is an HHI of 0.38 and 2.63 equal debtors for shares of 50, 30 and 20", () => {
    const concentration = concentrationOf([20, 50, 30])!;
    expect(concentration.hhi).toBeCloseTo(0.38, 12);
    expect(concentration.effectiveNumber).toBeCloseTo(2.6316, 4);
    expect(concentration.topShares).toEqual([
      { count: 1, share: 0.5 },
      { count: 5, share: 1 },
      { count: 10, share: 1 },
    ]);
  });

  it.each([
    { balances: [70], hhi: 1, because: "there is one debtor" },
    { balances: [70, 0, -50], hhi: 1, because: "credit balances are nobody's debt" },
    { balances: [25, 25, 25, 25], hhi: 0.25, because: "four are equal" },
  ])("is $hhi when $because", ({ balances, hhi }) => {
    expect(concentrationOf(balances)?.hhi).toBe(hhi);
  });

  it.each([
    { balances: [50, 30, 20], normalised: 0.07, because: "(0.38 − 1/3) / (1 − 1/3)" },
    { balances: [10, 10, 10], normalised: 0, because: "three are equal" },
    { balances: [70], normalised: null, because: "one debtor compares with nobody" },
  ])("is $normalised, normalised, when $because", ({ balances, normalised }) => {
    const { normalisedHhi } = concentrationOf(balances)!;
    if (normalised === null) expect(normalisedHhi).toBeNull();
    else expect(normalisedHhi).toBeCloseTo(normalised, 12);
  });

  it.each([{ balances: [] }, { balances: [0, -1] }])("is null for $balances", ({ balances }) => {
    expect(concentrationOf(balances)).toBeNull();
  });

  it("keeps the third decimal of currencies that have one", () => {
    expect(concentrationOf([0.001, 0.003], 3)?.topShares[0]?.share).toBe(0.75);
  });

  it("does not depend on the order, and lies between 1 / n and 1", () => {
    const cents = fc.integer({ min: 1, max: 1_000_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 30 }), (balances) => {
        const { hhi, effectiveNumber } = concentrationOf(balances)!;
        expect(hhi).toBeLessThanOrEqual(1 + 1e-9);
        expect(effectiveNumber).toBeLessThanOrEqual(balances.length + 1e-6);
        expect(concentrationOf([...balances].reverse())!.hhi).toBeCloseTo(hhi, 9);
      }),
    );
  });
});
