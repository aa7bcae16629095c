import { industryItem, ratioItem } from "../../../src/engine/policy/ratio-items";
import { readPolicy } from "../../../src/engine/policy/read-policy";

describe("ratioItem", () => {
  it.each([
    { text: "current ratio", item: "currentRatio" },
    { text: "流動比率", item: "currentRatio" },
    { text: "current ratio / Retail", item: "currentRatio/retail" },
    { text: "流动比率／零售", item: "currentRatio/零售" },
    { text: "liabilities / assets", item: "liabilitiesToAssets" },
    {
      text: "liabilities / assets / wholesale/retail",
      item: "liabilitiesToAssets/wholesale/retail",
    },
    { text: "current ratio /", item: "currentRatio" },
    { text: "moon phase / retail", item: null },
    { text: "", item: null },
  ])("reads $text as $item", ({ text, item }) => {
    expect(ratioItem(text)).toBe(item);
  });

  it("finds the industry however it is written", () => {
    expect(industryItem("currentRatio", " ＲＥＴＡＩＬ  trade")).toBe(
      ratioItem("current ratio / Retail Trade"),
    );
  });
});

describe("the rule ratio", () => {
  const read = (...rows: readonly unknown[][]) =>
    readPolicy([["Rule", "Item", "From", "Value"], ...rows]);

  it("replaces the lights of its item alone, and adds those of an industry", () => {
    const { policy, issues } = read(
      ["ratio", "current ratio", "", "amber"],
      ["ratio", "current ratio", 2, "green"],
      ["ratio", "current ratio / retail", "", "绿灯"],
    );
    expect(issues).toEqual([]);
    const lights = (item: string) =>
      policy.ratios.get(item)!.map(({ from, value }) => [from, value]);
    expect(lights("currentRatio")).toEqual([
      [-Infinity, "amber"],
      [2, "green"],
    ]);
    expect(lights("currentRatio/retail")).toEqual([[-Infinity, "green"]]);
    expect(lights("quickRatio")).toHaveLength(3);
  });

  it("reads the 0 of a blank threshold as blank", () => {
    const { policy, issues } = read(
      ["ratio", "sales growth", 0, "red"],
      ["ratio", "sales growth", -0.1, "amber"],
      ["ratio", "sales growth", 0.05, "green"],
    );
    expect(issues).toEqual([]);
    expect(policy.ratios.get("salesGrowth")!.map(({ from }) => from)).toEqual([
      -Infinity,
      -0.1,
      0.05,
    ]);
  });

  it.each([
    { row: ["ratio", "moon phase", "", "red"], code: "unknownPolicyItem" },
    { row: ["ratio", "current ratio", "", "purple"], code: "invalidValue" },
    { row: ["ratio", "current ratio", "low", "red"], code: "invalidFrom" },
  ])("refuses $row", ({ row, code }) => {
    expect(read(row).issues.map((issue) => issue.code)).toEqual([code]);
  });
});
