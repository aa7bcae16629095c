import { nearMatches, policyGrid, tableMatches, type CellGrid } from "../../src/engine";
import { policyHistoryText } from "../../src/i18n/policy-history-texts";

describe("a copy of the policy's history", () => {
  it.each(["en", "zh-CN", "zh-TW"] as const)("is never taken for a table (%s)", (language) => {
    const titles = (
      ["version", "date", "author", "rule", "item", "from", "value", "ruleNote"] as const
    ).map((text) => policyHistoryText(text, language));
    const row = ["1", 45000, "Li", "grade", "A", 80, "", "of the board"];
    const grid: CellGrid = [
      [policyHistoryText("sheetName", language)],
      [policyHistoryText("note", language)],
      [],
      titles,
      row,
      ["1", 45000, "Li", "grade", "B", 0, "", ""],
    ];
    expect(tableMatches(grid)).toEqual([]);
    expect(nearMatches(grid)).toEqual([]);
    // What would be taken for one: the same rows under the headers of a policy.
    const asPolicy = [["", "", "", ...policyGrid([], language)[0]!], row];
    expect(tableMatches(asPolicy)[0]?.kind).toBe("policy");
  });
});
