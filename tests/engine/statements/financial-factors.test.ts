import { FACTOR_GROUPS } from "../../../src/engine/words/factor-codes";
import { financialFactors } from "../../../src/engine/statements/financial-factors";
import { readStatements } from "../../../src/engine/statements/read-statements";
import { returnTrend } from "../../../src/engine/statements/return-trend";
import { bookOf, policyOf } from "../../support/builders";

const HEADERS = [
  ...["Customer ID", "Fiscal Year", "Total Assets", "Total Liabilities", "Current Assets"],
  ...["Current Liabilities", "Cash", "Net Sales", "Net Income", "Receivables", "EBIT"],
  "Retained Earnings",
];
const GRID = [
  HEADERS,
  ["C-1", 2021, 1000, 400, 500, 250, 50, 800, 20, 100, 40, 300],
  ["C-1", 2022, 1000, 400, 500, 250, 50, 900, 30, 100, 50, 300],
  ["C-1", 2023, 1000, 400, 500, 250, 50, 990, 40, 200, 60, 300],
];

const statementsOf = (grid: readonly (readonly unknown[])[]) => readStatements(grid).statements[0]!;

describe("financialFactors", () => {
  it("are those of the latest statement, with growth and means from the year before", () => {
    const factors = financialFactors(statementsOf(GRID), policyOf());
    expect(factors).toMatchObject({
      currentRatio: 2,
      liabilitiesToAssets: 0.4,
      equity: 600,
      cashRatio: 0.2,
      returnOnAssets: 0.04,
      inventoryDays: null,
      cashInterestCover: null,
    });
    expect(factors.liabilitiesToEquity).toBeCloseTo(400 / 600, 12);
    expect(factors.returnOnEquity).toBeCloseTo(40 / 600, 12);
    expect(factors.receivableDays).toBeCloseTo((365 * 150) / 990, 12);
    expect(factors.salesGrowth).toBeCloseTo(0.1, 12);
    expect(factors.returnTrend).toBeCloseTo(0.01, 4);
    // 6.56 × 0.25 + 3.26 × 0.3 + 6.72 × 0.06 + 1.05 × 1.5
    expect(factors.altmanZDoublePrime).toBeCloseTo(4.5962, 12);
    expect(factors.failureCard).toBeGreaterThan(45);
  });

  it("have equity in base currency, as the policy's unit of statements says", () => {
    const policy = policyOf({ settings: { statementUnit: 1000 } });
    expect(financialFactors(statementsOf(GRID), policy).equity).toBe(600_000);
  });

  it("are unknown without a statement", () => {
    const values = Object.entries(financialFactors([], policyOf()));
    expect(values.map(([code]) => code)).toEqual(FACTOR_GROUPS.financial);
    expect(new Set(values.map(([, value]) => value))).toEqual(new Set([null]));
  });

  it("take part in the score as soon as the policy gives them weight", () => {
    const scoreUnder = (weights: readonly (readonly [string, number])[]) => {
      const given = new Map(weights.map(([code, weight]) => [code, { weight, row: null }]));
      const policy = policyOf({ weights: given as ReturnType<typeof policyOf>["weights"] });
      return bookOf({ statements: GRID, asOfDate: 45_400, policy }).find("C-1").score.value;
    };
    expect(scoreUnder([["cashRatio", 1]])).toBe(60);
    expect(scoreUnder([["salesGrowth", 1]])).toBe(90);
    expect(
      scoreUnder([
        ["cashRatio", 1],
        ["salesGrowth", 1],
      ]),
    ).toBe(75);
  });
});

describe("returnTrend", () => {
  const trendOf = (...rows: readonly (readonly [number, number | ""])[]) =>
    returnTrend(
      statementsOf([
        ["Customer ID", "Fiscal Year", "Total Assets", "Net Income"],
        ...rows.map(([year, income]) => ["C-1", year, 100, income]),
      ]),
    );

  it("is the slope of the years", () => {
    expect(trendOf([2019, 2], [2020, 3], [2021, 4])).toBeCloseTo(0.01, 4);
    expect(trendOf([2019, 4], [2020, 4], [2021, 4])).toBeCloseTo(0, 12);
    expect(trendOf([2019, 4], [2021, 0], [2023, -4])).toBeCloseTo(-0.02, 4);
  });

  it("needs three years that tell it", () => {
    expect(trendOf([2020, 3], [2021, 4])).toBeNull();
    expect(trendOf([2019, ""], [2020, 3], [2021, 4])).toBeNull();
  });

  it("looks at the last five years alone", () => {
    const five = [2, 3, 4, 5, 6].map((income, i) => [2019 + i, income] as const);
    expect(trendOf([2018, 90], ...five)).toBe(trendOf(...five));
  });
});
