import fc from "fast-check";

import {
  cashFlowToLiabilities,
  currentRatio,
  INTEREST_COVER_CAP,
  interestCover,
  liabilitiesToAssets,
  netMargin,
  quickRatio,
  workingCapital,
} from "../../../src/engine/statements/ratios";
import { STATEMENT_ITEMS, type StatementItems } from "../../../src/engine/words/statement-items";

const RATIOS = {
  workingCapital,
  currentRatio,
  quickRatio,
  liabilitiesToAssets,
  interestCover,
  netMargin,
  cashFlowToLiabilities,
};

describe("ratios", () => {
  it.each<{ ratio: keyof typeof RATIOS; items: StatementItems; value: number | null }>([
    { ratio: "workingCapital", items: { currentAssets: 3, currentLiabilities: 5 }, value: -2 },
    { ratio: "workingCapital", items: { currentAssets: 3 }, value: null },
    { ratio: "workingCapital", items: { currentAssets: 0, currentLiabilities: 0 }, value: null },
    { ratio: "workingCapital", items: { currentAssets: 0, currentLiabilities: 1 }, value: -1 },
    { ratio: "workingCapital", items: { currentAssets: 1, currentLiabilities: 0 }, value: 1 },
    { ratio: "currentRatio", items: { currentAssets: 300, currentLiabilities: 200 }, value: 1.5 },
    { ratio: "currentRatio", items: { currentAssets: 0, currentLiabilities: 200 }, value: 0 },
    { ratio: "currentRatio", items: { currentAssets: 300, currentLiabilities: 0 }, value: null },
    { ratio: "currentRatio", items: { currentAssets: 300, currentLiabilities: -1 }, value: null },
    { ratio: "currentRatio", items: { currentAssets: 300 }, value: null },
    { ratio: "currentRatio", items: { currentLiabilities: 200 }, value: null },
    {
      ratio: "quickRatio",
      items: { currentAssets: 300, inventory: 120, currentLiabilities: 200 },
      value: 0.9,
    },
    {
      ratio: "quickRatio",
      items: { currentAssets: 300, inventory: 0, currentLiabilities: 200 },
      value: 1.5,
    },
    { ratio: "quickRatio", items: { currentAssets: 300, currentLiabilities: 200 }, value: null },
    {
      ratio: "quickRatio",
      items: { currentAssets: 300, inventory: 120, currentLiabilities: 0 },
      value: null,
    },
    {
      ratio: "liabilitiesToAssets",
      items: { totalLiabilities: 600, totalAssets: 1000 },
      value: 0.6,
    },
    {
      ratio: "liabilitiesToAssets",
      items: { totalLiabilities: 1200, totalAssets: 1000 },
      value: 1.2,
    },
    { ratio: "liabilitiesToAssets", items: { totalLiabilities: 0, totalAssets: 1 }, value: 0 },
    { ratio: "liabilitiesToAssets", items: { totalLiabilities: 6, totalAssets: 0 }, value: null },
    { ratio: "interestCover", items: { ebit: 50, interestExpense: 20 }, value: 2.5 },
    { ratio: "interestCover", items: { ebit: -50, interestExpense: 20 }, value: -2.5 },
    { ratio: "interestCover", items: { ebit: 0, interestExpense: 20 }, value: 0 },
    { ratio: "interestCover", items: { ebit: 99, interestExpense: 1 }, value: 99 },
    { ratio: "interestCover", items: { ebit: 101, interestExpense: 1 }, value: 100 },
    { ratio: "interestCover", items: { ebit: -101, interestExpense: 1 }, value: -100 },
    { ratio: "interestCover", items: { ebit: 1, interestExpense: 0 }, value: 100 },
    {
      ratio: "interestCover",
      items: { ebit: 1, interestExpense: 0, longTermDebt: 0 },
      value: 100,
    },
    {
      ratio: "interestCover",
      items: { ebit: 1, interestExpense: 0, longTermDebt: 1 },
      value: null,
    },
    {
      ratio: "interestCover",
      items: { ebit: 50, interestExpense: 20, longTermDebt: 1 },
      value: 2.5,
    },
    { ratio: "interestCover", items: { ebit: 0, interestExpense: 0 }, value: null },
    { ratio: "interestCover", items: { ebit: -1, interestExpense: 0 }, value: null },
    { ratio: "interestCover", items: { ebit: 50, interestExpense: -20 }, value: null },
    { ratio: "interestCover", items: { ebit: 50 }, value: null },
    { ratio: "interestCover", items: { interestExpense: 0 }, value: null },
    { ratio: "netMargin", items: { netIncome: 12, sales: 400 }, value: 0.03 },
    { ratio: "netMargin", items: { netIncome: -12, sales: 400 }, value: -0.03 },
    { ratio: "netMargin", items: { netIncome: 12, sales: 0 }, value: null },
    { ratio: "netMargin", items: { netIncome: -12, sales: -400 }, value: null },
    {
      ratio: "cashFlowToLiabilities",
      items: { operatingCashFlow: 90, totalLiabilities: 600 },
      value: 0.15,
    },
    {
      ratio: "cashFlowToLiabilities",
      items: { operatingCashFlow: -90, totalLiabilities: 600 },
      value: -0.15,
    },
    {
      ratio: "cashFlowToLiabilities",
      items: { operatingCashFlow: 90, totalLiabilities: 0 },
      value: null,
    },
  ])("$ratio of $items is $value", ({ ratio, items, value }) => {
    expect(RATIOS[ratio](items)).toBe(value);
  });

  const anything = fc.dictionary(
    fc.constantFrom(...STATEMENT_ITEMS),
    fc.oneof(fc.integer({ min: -2, max: 2 }), fc.double({ noNaN: true, min: -1e9, max: 1e9 })),
  );

  it("are numbers or unknown, never infinite", () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...Object.values(RATIOS)), (items, ratio) => {
        const value = ratio(items);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });

  it("do not depend on the unit of the statement", () => {
    const pure = Object.values(RATIOS).filter((ratio) => ratio !== workingCapital);
    const amounts = fc.dictionary(
      fc.constantFrom(...STATEMENT_ITEMS),
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
    );
    fc.assert(
      fc.property(amounts, fc.constantFrom(...pure), (items, ratio) => {
        const inThousands = Object.fromEntries(
          Object.entries(items).map(([item, amount]) => [item, amount * 1024]),
        );
        expect(ratio(inThousands)).toBe(ratio(items));
      }),
    );
  });

  it("give no cover better than that of a firm without interest", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (ebit, interestExpense) => {
        const cover = interestCover({ ebit: ebit + 1, interestExpense });
        expect(cover).toBeLessThanOrEqual(INTEREST_COVER_CAP);
        expect(interestCover({ ebit: 1, interestExpense: 0 })).toBe(INTEREST_COVER_CAP);
      }),
    );
  });
});
