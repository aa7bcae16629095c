import { industryItem } from "../../../src/engine/policy/ratio-items";
import type { CellGrid } from "../../../src/engine/values/cells";
import { weakerRatios } from "../../../src/engine/warnings/weaker-ratios";
import { bookOf, policyOf } from "../../support/builders";

const AS_OF = 45_838; // 30 June 2025
const YEAR_END = 45_657; // 31 December 2024

const weaker = (statements: CellGrid, policy = policyOf(), asOfDate = AS_OF) =>
  weakerRatios(bookOf({ statements, policy, asOfDate }), 0);

/** Statements with current liabilities of 100; the current ratio is red below 1, green from 1.5. */
const currentAssets = (...years: readonly (readonly [year: number, assets: number | ""])[]) => [
  ["Customer ID", "Period", "Industry", "Current assets", "Current liabilities", "Inventory"],
  ...years.map(([year, assets]) => ["C-1", year, "Retail", assets, 100, ""]),
];

describe("weakerRatios", () => {
  it.each([
    { before: 150, now: 149, ratios: ["currentRatio"] },
    { before: 150, now: 99, ratios: ["currentRatio"] },
    { before: 100, now: 99, ratios: ["currentRatio"] },
    { before: 149, now: 100, ratios: [] },
    { before: 300, now: 150, ratios: [] },
    { before: 99, now: 100, ratios: [] },
    { before: 99, now: 50, ratios: [] },
    { before: "" as const, now: 50, ratios: [] },
    { before: 150, now: "" as const, ratios: [] },
  ])("are $ratios from $before to $now of a hundred", ({ before, now, ratios }) => {
    const statements = currentAssets([2023, before], [2024, now]);
    expect(weaker(statements)).toEqual({ ratios, since: YEAR_END });
  });

  it("are those of the latest statement by the day against the year before, in any order of rows", () => {
    const years = currentAssets([2024, 160], [2025, 50], [2022, 160], [2023, 90]);
    expect(weaker(years)).toEqual({ ratios: [], since: YEAR_END });
    const dayBefore = weaker(years, policyOf(), YEAR_END - 1);
    expect(dayBefore).toEqual({ ratios: ["currentRatio"], since: YEAR_END - 366 });
  });

  it.each([
    { years: [2024], because: "there is one alone" },
    { years: [2022, 2024], because: "a year is missing between" },
    { years: [2025, 2026], because: "none has ended yet" },
  ])("are none where $because", ({ years }) => {
    const falling = years.map((year, i) => [year, 160 - 100 * i] as const);
    expect(weaker(currentAssets(...falling))).toEqual({ ratios: [], since: null });
  });

  it("goes by the lights of the customer's industry where the policy has them", () => {
    const lights = (below: number) => [
      { from: -Infinity, value: "red" as const, row: null },
      { from: below, value: "green" as const, row: null },
    ];
    const policyFor = (industry: string) => {
      const { ratios } = policyOf();
      return policyOf({
        ratios: new Map([...ratios, [industryItem("currentRatio", industry), lights(0.5)]]),
      });
    };
    const [sound, weak] = [60, 40].map((now) => currentAssets([2023, 160], [2024, now]));
    expect(weaker(sound!, policyFor("Retail")).ratios).toEqual([]);
    expect(weaker(weak!, policyFor("Retail")).ratios).toEqual(["currentRatio"]);
    expect(weaker(sound!, policyFor("Mining")).ratios).toEqual(["currentRatio"]);
  });

  it("compares growth with the growth of the year before", () => {
    const sales = (...figures: readonly number[]) => [
      ["Customer ID", "Period", "Sales"],
      ...figures.map((figure, i) => ["C-1", 2025 - figures.length + i, figure]),
    ];
    // 10% more and then 10% less; without the first year nobody knows what it was.
    expect(weaker(sales(100, 110, 99)).ratios).toEqual(["salesGrowth"]);
    expect(weaker(sales(110, 99)).ratios).toEqual([]);
    expect(weaker(sales(100, 99, 98)).ratios).toEqual([]);
  });
});
