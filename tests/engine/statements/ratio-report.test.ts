import type { LightStep } from "../../../src/engine/policy/policy";
import { ratioReport } from "../../../src/engine/statements/ratio-report";
import { readStatements } from "../../../src/engine/statements/read-statements";
import { policyOf } from "../../support/builders";

const TABLE = readStatements([
  ["Customer ID", "Industry", "Fiscal Year", "Current Assets", "Current Liabilities", "Sales"],
  ...[2018, 2019, 2020, 2021, 2022, 2023].map((year, i) => [
    ...["C-1", i === 0 ? "" : "Retail", year, 100 + 10 * i, 100, 1000],
  ]),
  ["C-2", "", 2023, 80, 100, ""],
]);

const steps = (...bounds: readonly [number, LightStep["value"]][]): LightStep[] =>
  bounds.map(([from, value]) => ({ from, value, row: null }));

const policy = policyOf({
  ratios: new Map([
    ["currentRatio", steps([-Infinity, "red"], [1, "amber"], [1.5, "green"])],
    ["currentRatio/retail", steps([-Infinity, "amber"], [1.2, "green"])],
  ]),
});

const rowOf = (place: number, ratio: string, under = policy) =>
  ratioReport(TABLE, place, under).ratios.find((row) => row.ratio === ratio)!;

describe("ratioReport", () => {
  it("shows the last five periods and what changed in the last", () => {
    const report = ratioReport(TABLE, 0, policy);
    expect(report.periods).toHaveLength(5);
    const row = rowOf(0, "currentRatio");
    expect(row.values).toEqual([1.1, 1.2, 1.3, 1.4, 1.5]);
    expect(row.change).toBeCloseTo(0.1, 12);
  });

  it("takes the year before the first period shown for its growth", () => {
    expect(rowOf(0, "salesGrowth").values).toEqual([0, 0, 0, 0, 0]);
  });

  it("lights by the industry of the customer where the policy has rows for it", () => {
    expect(rowOf(0, "currentRatio")).toMatchObject({ light: "green", isOfIndustry: true });
    expect(rowOf(1, "currentRatio")).toMatchObject({ light: "red", isOfIndustry: false });
  });

  it.each([
    { assets: 99, light: "red" },
    { assets: 100, light: "amber" },
    { assets: 149, light: "amber" },
    { assets: 150, light: "green" },
  ])("lights $light with current assets of $assets against 100", ({ assets, light }) => {
    const table = readStatements([
      ["Customer ID", "Year", "Current Assets", "Current Liabilities"],
      ["C-1", 2023, assets, 100],
    ]);
    const { ratios } = ratioReport(table, 0, policy);
    expect(ratios.find(({ ratio }) => ratio === "currentRatio")!.light).toBe(light);
  });

  it("has no light without a value, nor without rows of the policy", () => {
    expect(rowOf(1, "quickRatio").light).toBeNull();
    expect(rowOf(0, "workingCapital").light).toBeNull();
  });

  it("shows items as shares of sales or assets, where any period has them", () => {
    const table = readStatements([
      ["Customer ID", "Year", "Total Assets", "Cash", "Net Sales", "EBIT"],
      ["C-1", 2022, 100, 20, 0, 5],
      ["C-1", 2023, 200, 20, 50, 5],
    ]);
    expect(ratioReport(table, 0, policy).shares).toEqual([
      { item: "cash", of: "totalAssets", values: [0.2, 0.1], change: -0.1 },
      { item: "ebit", of: "sales", values: [null, 0.1], change: null },
    ]);
  });
});
