import {
  editedTable,
  nextVersion,
  policyGrid,
  policyVersions,
  readPolicy,
  withPolicyRows,
  withPolicyRules,
  type CellGrid,
  type NotedRow,
} from "../../../src/engine";

const row = (rule: NotedRow["rule"], item: string, value: string | number, from = -Infinity) =>
  ({ rule, item, from, value, row: null }) satisfies NotedRow;

const TABLE: CellGrid = [
  ["Note", "Rule", "Item", "From", "Value"],
  ["why", "setting", "policy", "", "China"],
  ["", "column", "Wert €", "", "amount"],
  ["", "grade", "A", 80, ""],
  ["keep", "grade", "B", 60, ""],
  ["", "grade", "C", 0, ""],
];

describe("withPolicyRows", () => {
  it("writes over the row about the same item, whatever the spelling of a header", () => {
    const after = editedTable(TABLE, withPolicyRows(TABLE, [row("column", "WERT", "openAmount")]));
    expect(after[2]).toEqual(["", "column", "WERT", "", "open amount"]);
    expect(after).toHaveLength(TABLE.length);
  });

  it("adds what the table does not mention, in the table's language and columns", () => {
    const chinese: CellGrid = [
      ["规则", "项目", "起点", "取值"],
      ["设置", "基础政策", "", "China"],
    ];
    const rows = [row("setting", "signConvention", "reversed"), row("column", "Wert", "notRead")];
    const after = editedTable(chinese, withPolicyRows(chinese, rows));
    expect(after.slice(2)).toEqual([
      ["设置", "正负号规则", "", "符号相反"],
      ["列", "Wert", "", "不读取"],
    ]);
    const { policy, issues } = readPolicy(after);
    expect(issues).toEqual([]);
    expect(policy.reading.signs).toBe("reversed");
    expect(policy.reading.columns.get("wert")).toBe("notRead");
  });

  it("keeps the note of a row that stays", () => {
    const { changed } = withPolicyRows(TABLE, [row("setting", "policy", "International")]);
    expect(changed.get(1)).toMatchObject({ note: "why", value: "International" });
  });

  it("refuses a range that is no policy", () => {
    expect(() =>
      withPolicyRows(
        [
          ["Customer", "Amount"],
          ["C-1", 1],
        ],
        [],
      ),
    ).toThrow();
  });
});

describe("withPolicyRules", () => {
  it.each([
    ["as many", ["AA", "A", "B"]],
    ["fewer", ["Good", "Bad"]],
    ["more", ["1", "2", "3", "4", "5"]],
  ])("puts %s grades in place of the former ones, in their order", (_, names) => {
    const grades = names.map((name, i) => row("grade", name, "", 90 - i * 20));
    const after = editedTable(TABLE, withPolicyRules(TABLE, ["grade"], grades));
    const reading = readPolicy(after);
    expect(reading.policy.grades.map(({ grade }) => grade)).toEqual(names);
    expect(reading.issues.filter(({ code }) => code === "thresholdOrder")).toEqual([]);
    expect(reading.policy.name).toBe("China");
  });

  it("leaves the note of another grade behind", () => {
    const grades = [row("grade", "A", "", 80), row("grade", "Z", "", 0)];
    const after = editedTable(TABLE, withPolicyRules(TABLE, ["grade"], grades));
    expect(after[4]).toEqual(["", "grade", "Z", 0, ""]);
    expect(after[5]).toEqual(["", "", "", "", ""]);
  });
});

describe("the versions of a policy", () => {
  const grid = policyGrid(
    [
      { ...row("version", "1", "Li", 45000), note: "first" },
      { ...row("version", "2", "", 45000), note: "" },
    ],
    "en",
  );

  it("are listed, the latest first, and are no fault of the policy", () => {
    expect(policyVersions(grid)).toEqual([
      { version: "2", date: 45000, author: "", note: "" },
      { version: "1", date: 45000, author: "Li", note: "first" },
    ]);
    expect(readPolicy(grid).issues).toEqual([]);
  });

  it.each([
    [["1", "2"], "3"],
    [["v7"], "1"],
    [["2025.4", "9"], "2026"],
    [[], "1"],
  ])("%j are followed by %s", (names, next) => {
    const known = names.map((version) => ({ version, date: null, author: "", note: "" }));
    expect(nextVersion(known)).toBe(next);
  });
});
