import fc from "fast-check";

import { RATIOS, type Ratio } from "../../../src/engine/words/ratio-names";
import { standardRatio } from "../../../src/engine/statements/standard-ratios";
import { STATEMENT_ITEMS, type StatementItems } from "../../../src/engine/words/statement-items";

/** MicroDrive, 2010, in millions: Brigham & Ehrhardt, Financial Management, table 3-2. */
const MICRODRIVE: StatementItems = {
  currentAssets: 1000,
  inventory: 615,
  receivables: 375,
  currentLiabilities: 310,
  totalLiabilities: 1064,
  totalAssets: 2000,
  equity: 896,
  sales: 3000,
  ebit: 283.8,
  interestExpense: 88,
  netIncome: 113.5,
};

describe("standardRatio", () => {
  it.each<{ ratio: Ratio; printed: number; digits: number }>([
    { ratio: "currentRatio", printed: 3.2, digits: 1 },
    { ratio: "quickRatio", printed: 1.2, digits: 1 },
    { ratio: "receivableDays", printed: 45.6, digits: 1 },
    { ratio: "assetTurnover", printed: 1.5, digits: 1 },
    { ratio: "liabilitiesToAssets", printed: 0.532, digits: 3 },
    { ratio: "interestCover", printed: 3.2, digits: 1 },
    { ratio: "netMargin", printed: 0.038, digits: 3 },
    { ratio: "returnOnAssets", printed: 0.057, digits: 3 },
    { ratio: "returnOnEquity", printed: 0.127, digits: 3 },
  ])("$ratio of MicroDrive is $printed, as printed", ({ ratio, printed, digits }) => {
    expect(standardRatio(ratio, MICRODRIVE, null).value).toBeCloseTo(printed, digits);
  });

  it.each<{
    ratio: Ratio;
    items: StatementItems;
    before?: StatementItems;
    value: number | null;
    missing?: string;
  }>([
    { ratio: "workingCapital", items: { currentAssets: 3, currentLiabilities: 5 }, value: -2 },
    { ratio: "cashRatio", items: { cash: 30, currentLiabilities: 60 }, value: 0.5 },
    {
      ratio: "cashRatio",
      items: { cash: 30, currentLiabilities: 0 },
      value: null,
      missing: "currentLiabilities base",
    },
    { ratio: "liabilitiesToEquity", items: { totalLiabilities: 60, equity: 40 }, value: 1.5 },
    {
      ratio: "liabilitiesToEquity",
      items: { totalLiabilities: 60, equity: -1 },
      value: null,
      missing: "equity base",
    },
    { ratio: "equityMultiplier", items: { totalAssets: 100, equity: 40 }, value: 2.5 },
    {
      ratio: "returnOnEquity",
      items: { netIncome: -5, equity: -10 },
      value: null,
      missing: "equity base",
    },
    { ratio: "returnOnEquity", items: { netIncome: -5, equity: 10 }, value: -0.5 },
    { ratio: "inventoryTurnover", items: { costOfGoodsSold: 600, inventory: 100 }, value: 6 },
    {
      ratio: "inventoryTurnover",
      items: { costOfGoodsSold: 600, inventory: 140 },
      before: { inventory: 100 },
      value: 5,
    },
    {
      ratio: "inventoryTurnover",
      items: { costOfGoodsSold: 600, inventory: 0 },
      value: null,
      missing: "inventory base",
    },
    { ratio: "inventoryDays", items: { costOfGoodsSold: 730, inventory: 100 }, value: 50 },
    { ratio: "inventoryDays", items: { costOfGoodsSold: 730, inventory: 0 }, value: 0 },
    {
      ratio: "inventoryDays",
      items: { inventory: 5 },
      value: null,
      missing: "costOfGoodsSold now",
    },
    {
      ratio: "receivableDays",
      items: { sales: 730, receivables: 100 },
      before: { receivables: 60 },
      value: 40,
    },
    { ratio: "receivableTurnover", items: { sales: 730, receivables: 100 }, value: 7.3 },
    { ratio: "grossMargin", items: { grossProfit: 25, sales: 100 }, value: 0.25 },
    { ratio: "operatingMargin", items: { ebit: -5, sales: 100 }, value: -0.05 },
    {
      ratio: "operatingMargin",
      items: { ebit: -5, sales: 0 },
      value: null,
      missing: "sales base",
    },
    {
      ratio: "cashFlowToCurrentLiabilities",
      items: { operatingCashFlow: 40, currentLiabilities: 100 },
      value: 0.4,
    },
    { ratio: "cashFlowToSales", items: { operatingCashFlow: 40, sales: 400 }, value: 0.1 },
    {
      ratio: "cashInterestCover",
      items: { operatingCashFlow: 60, interestExpense: 20, incomeTax: 20 },
      value: 5,
    },
    {
      ratio: "cashInterestCover",
      items: { operatingCashFlow: 60, interestExpense: 0, incomeTax: 20 },
      value: null,
      missing: "interestExpense base",
    },
    { ratio: "salesGrowth", items: { sales: 90 }, before: { sales: 100 }, value: -0.1 },
    { ratio: "salesGrowth", items: { sales: 90 }, value: null, missing: "sales before" },
    {
      ratio: "salesGrowth",
      items: { sales: 90 },
      before: { sales: 0 },
      value: null,
      missing: "sales baseBefore",
    },
    {
      ratio: "netIncomeGrowth",
      items: { netIncome: 9 },
      before: { netIncome: -3 },
      value: null,
      missing: "netIncome baseBefore",
    },
  ])("$ratio of $items after $before is $value", ({ ratio, items, before, value, missing }) => {
    const reading = standardRatio(ratio, items, before ?? null);
    if (value === null) expect(reading.value).toBeNull();
    else expect(reading.value).toBeCloseTo(value, 12);
    const lacks = reading.missing.map(({ item, lack }) => `${item} ${lack}`);
    expect(lacks).toEqual(missing === undefined ? [] : [missing]);
  });

  it("multiplies to return on equity: net margin × asset turnover × equity multiplier", () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        amount,
        amount,
        amount,
        (netIncome, sales, totalAssets, equity) => {
          const of = (ratio: Ratio) =>
            standardRatio(ratio, { netIncome, sales, totalAssets, equity }, null).value!;
          const product = of("netMargin") * of("assetTurnover") * of("equityMultiplier");
          expect(product).toBeCloseTo(of("returnOnEquity"), 9);
        },
      ),
    );
  });

  it.each(RATIOS.codes)("says why there is no %s without any item", (ratio) => {
    const { value, missing } = standardRatio(ratio, {}, null);
    expect(value).toBeNull();
    expect(missing.length).toBeGreaterThan(0);
  });

  it("is finite or null, whatever the items", () => {
    const item = fc.option(
      fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0, -0, 1)),
      { nil: undefined },
    );
    const items = fc.record(
      Object.fromEntries(STATEMENT_ITEMS.map((name) => [name, item])),
    ) as fc.Arbitrary<StatementItems>;
    fc.assert(
      fc.property(items, items, fc.constantFrom(...RATIOS.codes), (now, before, ratio) => {
        const { value } = standardRatio(ratio, now, before);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
