import { builtInPolicy } from "../../../src/engine/policy/built-in-policies";
import { LANGUAGES } from "../../../src/engine/words/language";
import { policyTable } from "../../../src/engine/policy/policy-table";
import { readPolicy } from "../../../src/engine/policy/read-policy";
import { withoutRows } from "./without-rows";

const CASES = (["International", "China"] as const).flatMap((name) =>
  LANGUAGES.map((language) => ({ name, language })),
);

describe("policyTable", () => {
  it.each(CASES)("writes $name in $language so that it reads back the same", (given) => {
    const { policy, issues } = readPolicy(policyTable(given.name, given.language));
    expect(issues).toEqual([]);
    expect(withoutRows(policy)).toEqual(withoutRows(builtInPolicy(given.name, given.language)));
  });

  it.each(CASES)("reads $name in $language the same when every cell is text", (given) => {
    const table = policyTable(given.name, given.language).map((row) => row.map(String));
    const { policy, issues } = readPolicy(table);
    expect(issues).toEqual([]);
    expect(withoutRows(policy)).toEqual(withoutRows(builtInPolicy(given.name, given.language)));
  });

  it("points from every part of the policy to its row", () => {
    const table = policyTable("International", "en");
    const { policy } = readPolicy(table);
    const row = policy.points.get("shareLate")![1]!.row!;
    expect(table[row - 1]).toEqual(["points", "share of invoices late (smoothed)", 0.02, 98, ""]);
    expect(table[policy.weights.get("shareLate")!.row! - 1]!.slice(0, 4)).toEqual([
      "weight",
      "share of invoices late (smoothed)",
      "",
      20,
    ]);
  });

  it("has five columns in the language asked for", () => {
    const table = policyTable("China", "zh-TW");
    expect(table[0]).toEqual(["規則", "項目", "起點", "取值", "說明"]);
    expect(table.every((row) => row.length === 5)).toBe(true);
    expect(table).toContainEqual(["設定", "帳齡起算日", "", "單據日期", ""]);
    expect(table).toContainEqual(["遲延利率", "CNY", "2025-05-20", 0.03, ""]);
    expect(table).toContainEqual(["設定", "備抵損失帳面餘額", "", "未填", ""]);
    expect(table).toContainEqual(["情境", "基準", 1, 1, ""]);
  });

  it("puts a note on the first row of its item, else of its rule", () => {
    const notes = {
      "points.trend": "of the trend",
      points: "of points",
      grade: "of grades",
      "International.cap": "of this cap",
      "China.limit": "of another policy",
    };
    const noted = policyTable("International", "en", notes).filter((row) => row[4] !== "");
    expect(noted.map(([rule, item, , , note]) => [rule, item, note])).toEqual([
      ["Rule", "Item", "Note"],
      ["points", "share of invoices late (smoothed)", "of points"],
      ["points", "trend of days late", "of the trend"],
      ["grade", "A", "of grades"],
      ["cap", "per customer", "of this cap"],
    ]);
  });
});
