import fc from "fast-check";

import { creditRiskPlus, lossAt } from "../../../src/engine/credit-risk/credit-risk-plus";
import { lossDistribution } from "../../../src/engine/credit-risk/loss-distribution";
import { readExposures } from "../../../src/engine/credit-risk/read-exposures";
import { ownSectors, readSectors } from "../../../src/engine/credit-risk/sector-shares";
import { vasicekLoss, worstDefaultRate } from "../../../src/engine/credit-risk/vasicek";
import { builtInPolicy } from "../../../src/engine/policy/built-in-policies";
import { roundAmount } from "../../../src/engine/values/money";
import { normalCdf } from "../../../src/engine/statistics/normal-distribution";
import { normalQuantile } from "../../../src/engine/statistics/normal-quantile";

const POLICY = builtInPolicy("International", "en");

/** The example of Credit Suisse's document of 1997: exposure and mean default rate of 25 obligors. */
const PUBLISHED = [
  ...([
    [358_475, 0.3],
    [1_089_819, 0.3],
    [1_799_710, 0.1],
    [1_933_116, 0.15],
  ] as const),
  ...([
    [2_317_327, 0.15],
    [2_410_929, 0.15],
    [2_652_184, 0.3],
    [2_957_685, 0.15],
  ] as const),
  ...([
    [3_137_989, 0.05],
    [3_204_044, 0.05],
    [4_727_724, 0.015],
    [4_830_517, 0.05],
  ] as const),
  ...([
    [4_912_097, 0.05],
    [4_928_989, 0.3],
    [5_042_312, 0.1],
    [5_320_364, 0.075],
  ] as const),
  ...([
    [5_435_457, 0.05],
    [5_517_586, 0.03],
    [5_764_596, 0.075],
    [5_847_845, 0.03],
  ] as const),
  ...([
    [6_466_533, 0.3],
    [6_480_322, 0.3],
    [7_727_651, 0.016],
    [15_410_906, 0.1],
  ] as const),
  [20_238_895, 0.075] as const,
];

const HEADER = ["Customer", "EAD", "PD", "LGD"];
const portfolio = (...rows: unknown[][]) => [HEADER, ...rows];
const published = portfolio(...PUBLISHED.map(([amount, pd], i) => [`O${i}`, amount, pd, 1]));

const at = (grid: unknown[][], level: number, sectors: unknown[][] | null = null) =>
  lossDistribution(grid, "creditRiskPlus", [level], sectors, POLICY).quantiles[0]!.loss;

describe("CreditRisk+", () => {
  it("gives the published expected loss and percentiles", () => {
    const { exposure, expected } = lossDistribution(published, "creditRiskPlus", [], null, POLICY);
    expect(exposure).toBe(130_513_072);
    expect(Math.abs(expected - 14_221_863)).toBeLessThan(1);
    expect(Math.abs(at(published, 0.99) - 55_311_503)).toBeLessThan(1);
    expect(Math.abs(at(published, 0.995) - 62_033_181)).toBeLessThan(1500);
  });

  it("is Poisson's where the default rate does not vary: one name of one unit", () => {
    const table = readExposures(portfolio(["A", 100, 0.2, 1]), 1).exposures;
    const { probabilities, unit } = creditRiskPlus(table, ownSectors(table), 0);
    expect(unit).toBe(1);
    expect(probabilities[0]).toBeCloseTo(Math.exp(-0.2), 12);
    expect(probabilities[100]).toBeCloseTo(0.2 * Math.exp(-0.2), 12);
    expect(probabilities[50]).toBe(0);
  });

  it("is the negative binomial distribution for names of one size", () => {
    const rows = Array.from({ length: 40 }, (_, i) => [`C${i}`, 100, 0.05, 1]);
    const table = readExposures(portfolio(...rows), 1).exposures;
    const { probabilities } = creditRiskPlus(table, ownSectors(table), 0.5);
    // 2 defaults are expected, deviation 1: alpha 4, p = 1/3.
    expect(probabilities[0]).toBeCloseTo((2 / 3) ** 4, 10);
    expect(probabilities[100]).toBeCloseTo(4 * (1 / 3) * (2 / 3) ** 4, 10);
    expect(probabilities[200]).toBeCloseTo(10 * (1 / 3) ** 2 * (2 / 3) ** 4, 10);
  });

  const rows = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 90_000 }), fc.integer({ min: 0, max: 40 })),
    { minLength: 1, maxLength: 40 },
  );
  const gridOf = (list: readonly (readonly [number, number])[]) =>
    portfolio(...list.map(([amount, pd], i) => [`C${i}`, amount, pd / 100, 0.6]));

  it("has probabilities that make 1, and the expected loss as their mean", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(0, 0.5, 1), (list, volatility) => {
        const { exposures } = readExposures(gridOf(list), 1);
        const steps = creditRiskPlus(exposures, ownSectors(exposures), volatility);
        const expected = exposures.reduce((sum, one) => sum + one.amount * one.pd * one.lgd, 0);
        const sum = steps.probabilities.reduce((a, b) => a + b, 0);
        const mean = steps.probabilities.reduce((a, b, n) => a + b * n * steps.unit, 0);
        expect(sum).toBeCloseTo(1, 4);
        expect(Math.abs(mean - expected)).toBeLessThanOrEqual(0.001 * expected + 1e-9);
      }),
      { seed: 7, numRuns: 40 },
    );
  });

  it("answers alike whatever the order of the rows, and never falls with the level", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const grid = gridOf(list);
        const turned = [HEADER, ...grid.slice(1).reverse()];
        const levels = [0.5, 0.9, 0.99, 0.999];
        const one = lossDistribution(grid, "creditRiskPlus", levels, null, POLICY);
        const other = lossDistribution(turned, "creditRiskPlus", levels, null, POLICY);
        expect(other).toEqual(one);
        const losses = one.quantiles.map(({ loss }) => loss);
        expect(losses).toEqual([...losses].sort((a, b) => a - b));
      }),
      { seed: 7, numRuns: 25 },
    );
  });

  it("keeps its figures where very many names make the first probability no number", () => {
    const many = portfolio(...Array.from({ length: 30_000 }, (_, i) => [`C${i}`, 100, 0.1, 1]));
    const { expected, standardDeviation, quantiles } = lossDistribution(
      [...many.map((row, i) => [...row, i === 0 ? "Volatility" : 0.001])],
      "creditRiskPlus",
      [0.5],
      null,
      POLICY,
    );
    expect(expected).toBe(300_000);
    // Poisson's 3,000 defaults of 100, and 1% of the mean for the economy.
    expect(standardDeviation).toBeCloseTo(Math.sqrt(3000 * 100 ** 2 + 3000 ** 2), 6);
    expect(Math.abs(quantiles[0]!.loss - expected)).toBeLessThan(0.01 * expected);
  });
});

describe("what stands beside the distribution", () => {
  const find = (grid: unknown[][], volatility?: number) =>
    lossDistribution(grid, "vasicek", [], null, {
      ...POLICY,
      settings: { ...POLICY.settings, defaultVolatility: volatility ?? 1 },
    });

  it("counts names as if they were of one size", () => {
    expect(find(portfolio(["A", 100, 0.1, 1], ["B", 100, 0.5, 1])).effectiveNames).toBe(2);
    expect(find(portfolio(["A", 300, 0.1, 1], ["B", 100, 0.1, 1])).effectiveNames).toBe(1.6);
    expect(find(portfolio(["A", 100, 0.1, 0])).effectiveNames).toBe(0);
  });

  it("lists five names: most is expected of the first, then the larger, then by name", () => {
    const rows = [
      ["F", 1, 0.01, 1],
      ["E", 100, 0.01, 1],
      ["B", 100, 0.02, 1],
      ["A", 100, 0.02, 1],
      ["D", 50, 0.04, 1],
      ["C", 400, 0.01, 0.5],
    ];
    expect(find(portfolio(...rows)).largest).toEqual([
      { customer: "C", exposure: 400, expected: 2 },
      { customer: "A", exposure: 100, expected: 2 },
      { customer: "B", exposure: 100, expected: 2 },
      { customer: "D", exposure: 50, expected: 2 },
      { customer: "E", exposure: 100, expected: 1 },
    ]);
  });

  it("has the deviation of independent names and of what they share", () => {
    const grid = portfolio(["A", 100, 0.1, 1], ["B", 300, 0.2, 0.5]);
    const steps = lossDistribution(grid, "creditRiskPlus", [], null, {
      ...POLICY,
      settings: { ...POLICY.settings, defaultVolatility: 0.5 },
    });
    // Poisson 0.1 × 100² + 0.2 × 150², and half of the 40 expected for the economy.
    expect(steps.standardDeviation).toBeCloseTo(Math.sqrt(1000 + 4500 + 20 ** 2), 10);
  });

  it("takes a name's own correlation and loss given default", () => {
    const header = [...HEADER, "Correlation"];
    const { exposures } = readExposures([header, ["A", 100, 0.01, 0.5, 0.2]], 1);
    expect(vasicekLoss(exposures, 0, 0.999)).toBeCloseTo(50 * 0.1455, 2);
  });
});

describe("sectors", () => {
  const rows = Array.from({ length: 30 }, (_, i) => [`C${i}`, 1000, 0.05, 1]);
  const grid = portfolio(...rows);
  const sectors = (share: (i: number) => readonly unknown[], ...names: string[]) => [
    ["Customer", ...names],
    ...rows.map(([customer], i) => [customer, ...share(i)]),
  ];

  it("of one column are the same as none", () => {
    expect(
      at(
        grid,
        0.99,
        sectors(() => [1], "All"),
      ),
    ).toBeCloseTo(at(grid, 0.99), 8);
  });

  it("that are independent take risk off, and the customers' own still more", () => {
    const two = at(
      grid,
      0.99,
      sectors((i) => (i % 2 === 0 ? [1, 0] : [0, 1]), "A", "B"),
    );
    const own = at(
      grid,
      0.99,
      sectors(() => [1], "specific"),
    );
    expect(two).toBeLessThan(at(grid, 0.99));
    expect(own).toBeLessThan(two);
    const column = grid.map((row, i) => [...row, i === 0 ? "Industry" : i % 2 === 1 ? "A" : "B"]);
    expect(at(column, 0.99)).toBeCloseTo(two, 8);
  });

  it("must make 1 for every customer", () => {
    const { exposures } = readExposures(grid, 1);
    expect(() =>
      readSectors(
        sectors(() => [0.5, 0.4], "A", "B"),
        exposures,
      ),
    ).toThrow(/^sectorShares .*"found":0.9/);
    expect(() =>
      readSectors(
        sectors((i) => [i === 2 ? "half" : 0.5, 0.5], "A", "B"),
        exposures,
      ),
    ).toThrow(/^sectorShares .*"row":4,"column":"A","cell":"half"/);
    expect(() => readSectors(sectors(() => [1], "A").slice(0, 9), exposures)).toThrow(
      /^sectorShares \{"customer":"C8"\}/,
    );
  });
});

describe("the factor of Vasicek", () => {
  it("gives the worst rate of defaults of the reference", () => {
    expect(worstDefaultRate(0.01, 0.2, 0.999)).toBeCloseTo(0.1455, 4);
  });

  it.each([
    { pd: 0, rho: 0.2, rate: 0 },
    { pd: 1, rho: 0.2, rate: 1 },
    { pd: 0.3, rho: 0, rate: 0.3 },
  ])("is $rate at its limits, PD $pd and correlation $rho", ({ pd, rho, rate }) => {
    expect(worstDefaultRate(pd, rho, 0.999)).toBe(rate);
  });

  it("loses the expected on average over all levels", () => {
    const { exposures } = readExposures(published, 1);
    const levels = Array.from({ length: 2000 }, (_, i) => (i + 0.5) / 2000);
    const mean =
      levels.reduce((sum, level) => sum + vasicekLoss(exposures, 0.2, level), 0) / levels.length;
    expect(Math.abs(mean - 14_221_863)).toBeLessThan(14_221_863 * 0.001);
  });

  it("inverts the normal distribution", () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
    for (const p of [1e-12, 0.001, 0.2, 0.5, 0.9, 0.999_999]) {
      expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 12);
    }
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
  });
});

it("lossAt is 0 where nothing is lost often enough", () => {
  const steps = { unit: 10, probabilities: Float64Array.of(0.9, 0.1), standardDeviation: 0 };
  const losses = [0.5, 0.9, 0.95, 1].map((level) => roundAmount(lossAt(steps, level)));
  expect(losses).toEqual([0, 0, 5, 10]);
});
