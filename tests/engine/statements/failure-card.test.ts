import fc from "fast-check";

import { CARD_FIGURES, type CardFigure } from "../../../src/engine/words/card-figures";
import { cardScore } from "../../../src/engine/statements/failure-card";
import type { FailureFacts } from "../../../src/engine/statements/failure-figures";
import type { StatementItems } from "../../../src/engine/words/statement-items";
import { policyOf } from "../../support/builders";

const policy = policyOf();

/** A sound firm: every figure is known. */
const FIRM: StatementItems = {
  totalAssets: 1000,
  totalLiabilities: 400,
  longTermDebt: 100,
  currentAssets: 500,
  inventory: 100,
  currentLiabilities: 200,
  netIncome: 50,
  depreciation: 30,
  ebit: 90,
  sales: 1000,
  grossProfit: 400,
};
const BEFORE: StatementItems = { totalAssets: 900, totalLiabilities: 350 };

const factsOf = (
  items: StatementItems = FIRM,
  before: StatementItems | null = BEFORE,
): FailureFacts => ({ items, before, realUnit: 1 });

const pointsOf = (facts: FailureFacts) =>
  Object.fromEntries(
    cardScore(facts, policy).figures.map(({ figure, points }) => [figure, points]),
  );

describe("cardScore", () => {
  it("adds the points of the figures over what they can earn", () => {
    const score = cardScore(factsOf(), policy);
    expect(pointsOf(factsOf())).toEqual({
      liabilitiesToAssets: 10,
      changeOfLiabilitiesToAssets: 11,
      longTermDebtToAssets: 4,
      quickRatio: 7,
      netIncomeToAssets: 9,
      netIncomeToCurrentLiabilities: 11,
      fundsToLiabilities: 11,
      deductionsToSales: 3,
      grossMargin: 2,
      assetGrowth: 5,
    });
    // 73 points of 98.
    expect(score.value).toBeCloseTo((100 * 73) / 98, 12);
    expect(score).toMatchObject({ zone: "safe", probability: null, missing: [] });
  });

  it.each([
    { liabilities: 0.669, points: 10 },
    { liabilities: 0.67, points: 5 },
    { liabilities: 0.789, points: 5 },
    { liabilities: 0.79, points: 0 },
  ])("gives liabilities of $liabilities of assets $points points", ({ liabilities, points }) => {
    const facts = factsOf({ ...FIRM, totalLiabilities: liabilities * 1000 });
    expect(pointsOf(facts)["liabilitiesToAssets"]).toBe(points);
  });

  it("leaves figures out that are not known, and names what they lack", () => {
    const score = cardScore(factsOf(FIRM, null), policy);
    const lacking = score.figures.filter(({ points }) => points === null);
    expect(lacking.map(({ figure }) => figure)).toEqual([
      "changeOfLiabilitiesToAssets",
      "assetGrowth",
    ]);
    // 57 points of 82: the others can earn 16.
    expect(score.value).toBeCloseTo((100 * 57) / 82, 12);
    expect(score.missing).toEqual([
      { item: "totalLiabilities", lack: "before" },
      { item: "totalAssets", lack: "before" },
    ]);
  });

  it("has no score where too few points could be earned", () => {
    const { totalAssets, totalLiabilities, sales, grossProfit } = FIRM as Required<StatementItems>;
    // 25 of 98 points are more than a quarter, 3 of 98 are not.
    const leverage = factsOf({ totalAssets, totalLiabilities }, null);
    expect(cardScore(leverage, policy).value).toBeCloseTo(40, 12);
    expect(cardScore(factsOf({ sales, grossProfit }, null), policy)).toMatchObject({
      value: null,
      zone: null,
    });
    expect(cardScore(factsOf({}, null), policy).value).toBeNull();
  });

  it.each([
    { points: 24, zone: "distress" },
    { points: 25, zone: "grey" },
    { points: 44, zone: "grey" },
    { points: 45, zone: "safe" },
  ])("$points of 100 is $zone", ({ points, zone }) => {
    const card = new Map<CardFigure, { from: number; value: number; row: null }[]>([
      [
        "liabilitiesToAssets",
        [
          { from: -Infinity, value: points, row: null },
          { from: 1, value: 100, row: null },
        ],
      ],
    ]);
    expect(cardScore(factsOf(), policyOf({ card })).zone).toBe(zone);
  });

  it("never falls when a firm gets better", () => {
    const amount = fc.integer({ min: 1, max: 2000 });
    const firm = fc.record(Object.fromEntries(Object.keys(FIRM).map((item) => [item, amount])));
    const better: readonly Partial<Record<keyof StatementItems, number>>[] = [
      { netIncome: 10, ebit: 10, grossProfit: 10, sales: 10 },
      { grossProfit: 25 },
      { longTermDebt: -25 },
      { inventory: -25 },
      { totalLiabilities: -25 },
    ];
    fc.assert(
      fc.property(firm, fc.constantFrom(...better), (items: StatementItems, change) => {
        const improved = { ...items };
        for (const [item, by] of Object.entries(change)) {
          Object.assign(improved, { [item]: (items[item as keyof StatementItems] ?? 0) + by });
        }
        if ((improved.totalLiabilities ?? 0) <= 0) return;
        const [before, after] = [items, improved].map((one) => cardScore(factsOf(one), policy));
        expect(after!.value!).toBeGreaterThanOrEqual(before!.value! - 1e-9);
      }),
    );
  });

  it("has points that only fall or only rise, and end at 0, for every figure of both policies", () => {
    for (const name of ["International", "China"] as const) {
      const { card } = policyOf({ card: policyOf().card, name });
      expect([...card.keys()]).toEqual(CARD_FIGURES.codes);
      for (const steps of card.values()) {
        const points = steps.map(({ value }) => value);
        const sorted = [...points].sort((a, b) => a - b);
        expect([sorted, [...sorted].reverse()]).toContainEqual(points);
        expect(Math.min(...points)).toBe(0);
        expect(steps[0]!.from).toBe(-Infinity);
      }
    }
  });
});
