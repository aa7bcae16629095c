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
    const edit = withPolicyRows(TABLE, [row("setting", "policy", "International")]);
    const { changed } = edit;
    expect(changed.get(1)).toEqual({ value: "International" });
    expect(editedTable(TABLE, edit)[1]).toEqual(["why", "setting", "policy", "", "International"]);
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

describe("what an edit leaves alone", () => {
  const NOTED: CellGrid = [
    ["Rule", "Item", "From", "Value", "Note", "Approved by"],
    ["Weight", "share of invoices late", "", "15%", "Board 2024-01", "Li"],
    ["weight", "Worst days late", "", 0.85, "rest", "Wu"],
    ["grade", "A", 80, "", "Board 2024-03", "Li"],
    ["grade", "B", 60, "", "note of B", "Wu"],
    ["grade", "C", 40, "", "note of C", "He"],
    ["grade", "D", 0, "", "note of D", "An"],
  ];
  const grades = (...rows: readonly (readonly [string, number])[]) =>
    rows.map(([name, from]) => row("grade", name, "", from));
  const ownRows = (grid: CellGrid) => readPolicy(grid).rows.filter(({ row }) => row !== null);
  const edited = (rows: readonly NotedRow[]) =>
    withPolicyRules(NOTED, [...new Set(rows.map(({ rule }) => rule))], rows);

  it("are the cells that say the same, however they are written", () => {
    const weights = ownRows(NOTED).filter(({ rule }) => rule === "weight");
    // In another order than in the table, as the pane has them.
    const { changed, added, removed } = edited(
      weights.map((one, place) => (place === 1 ? { ...one, value: 0.7 } : one)).reverse(),
    );
    expect([...changed]).toEqual([[2, { value: 0.7 }]]);
    expect([...added, ...removed]).toEqual([]);
  });

  it("is all of a table whose rows are put into it again", () => {
    const again = ownRows(NOTED).map((one) => ({ ...one, row: null }));
    for (const edit of [edited(again), withPolicyRows(NOTED, again)]) {
      expect(editedTable(NOTED, edit)).toEqual(NOTED);
      expect(edit.changed.size).toBe(0);
    }
  });

  it("is the note of a row whose threshold changes", () => {
    const { changed } = edited(grades(["A", 78], ["B", 60], ["C", 40], ["D", 0]));
    expect([...changed]).toEqual([[3, { from: 78 }]]);
  });

  it("is every row but the one that is taken out", () => {
    const edit = edited(grades(["A", 80], ["C", 40], ["D", 0]));
    expect([...edit.removed]).toEqual([4]);
    expect(edit.changed.size).toBe(0);
    const after = editedTable(NOTED, edit);
    expect(after[4]).toEqual(["", "", "", "", "", "Wu"]);
    expect(after.filter((_, place) => place !== 4)).toEqual(
      NOTED.filter((_, place) => place !== 4),
    );
  });

  it.each([
    [
      "between others",
      [
        ["A", 80],
        ["AB", 70],
        ["B", 60],
        ["C", 40],
        ["D", 0],
      ],
      "AB",
    ],
    [
      "before all",
      [
        ["AA", 90],
        ["A", 80],
        ["B", 60],
        ["C", 40],
        ["D", 0],
      ],
      "AA",
    ],
    [
      "after all",
      [
        ["A", 80],
        ["B", 60],
        ["C", 40],
        ["D", 10],
        ["E", 0],
      ],
      "E",
    ],
  ] as const)("is every row when one comes in %s", (_, wanted, name) => {
    const after = editedTable(NOTED, edited(grades(...wanted)));
    const { policy, issues } = readPolicy(after);
    expect(policy.grades.map(({ grade, from }) => [grade, from])).toEqual(wanted);
    expect(issues.filter(({ code }) => code === "thresholdOrder")).toEqual([]);
    const others = after.filter(([, item]) => item !== name);
    expect(others.map((cells) => cells.slice(4))).toEqual(NOTED.map((cells) => cells.slice(4)));
    expect(after.find(([, item]) => item === name)!.slice(4)).toEqual(["", ""]);
  });

  it("is the note of a row that has to move, and a new note is written", () => {
    const swapped = grades(["B", 80], ["A", 60], ["C", 40], ["D", 0]);
    const noted = swapped.map((one) => (one.item === "D" ? { ...one, note: "new" } : one));
    const after = editedTable(NOTED, edited(noted));
    expect(readPolicy(after).policy.grades.map(({ grade }) => grade)).toEqual(["B", "A", "C", "D"]);
    const notes = Object.fromEntries(after.map(([, item, , , note]) => [String(item), note]));
    expect(notes).toMatchObject({ A: "Board 2024-03", B: "note of B", C: "note of C", D: "new" });
  });

  it("takes rows of one item by their threshold", () => {
    const steps: CellGrid = [
      ["Rule", "Item", "From", "Value", "Note"],
      ["warning", "days past due", 30, "amber", "low"],
      ["warning", "days past due", 60, "red", "high"],
    ];
    const edit = withPolicyRules(steps, ["warning"], ownRows(steps).slice(1));
    expect([...edit.removed]).toEqual([1]);
    expect(edit.changed.size).toBe(0);
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
