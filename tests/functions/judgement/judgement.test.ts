import { builtInTable } from "../../support/built-in-policy";
import { call, errorOf } from "../../support/worksheet-functions";

describe("AHPWEIGHTS", () => {
  const judgements = [
    ["", "Price", "Quality", "Service"],
    ["Price", 1, 2, 4],
    ["Quality", "", 1, 2],
    ["Service", "", "", 1],
  ];

  it("spills weights by label, then how far the judgements agree", () => {
    expect(call("AHPWEIGHTS", judgements)).toEqual([
      ["Criterion", "Weight", "Remark"],
      ["Price", expect.closeTo(4 / 7, 9), ""],
      ["Quality", expect.closeTo(2 / 7, 9), ""],
      ["Service", expect.closeTo(1 / 7, 9), ""],
      ["Largest eigenvalue", 3, ""],
      ["Consistency index", 0, ""],
      ["Random index", 0.58, ""],
      ["Consistency ratio", 0, "Consistent: at most 0.10."],
    ]);
  });

  it("names the judgement to look at again", () => {
    const grid = judgements.map((row) => [...row]);
    grid[2]![3] = "1/5";
    const [, , remark] = call("AHPWEIGHTS", grid).at(-1)!;
    expect(remark).toMatch(
      /^Above 0\.10: judge again\. Least in line: Price against Service, judged 4; .* say 1\.86\.$/,
    );
  });

  it.each([
    { language: "zh-CN", head: "准则", first: "准则 1", verdict: "通过一致性检验：不超过 0.10。" },
    { language: "zh-TW", head: "準則", first: "準則 1", verdict: "通過一致性檢定：不超過 0.10。" },
  ])("speaks $language", ({ language, head, first, verdict }) => {
    const policy = builtInTable("International", language);
    const answer = call(
      "AHPWEIGHTS",
      [
        [1, 3],
        ["", 1],
      ],
      policy,
    );
    expect(answer[0]![0]).toBe(head);
    expect(answer[1]![0]).toBe(first);
    expect(answer.at(-1)!.at(-1)).toBe(verdict);
  });

  it("says which judgement is missing", () => {
    const grid = judgements.map((row) => row.map((cell) => (cell === 4 ? "" : cell)));
    expect(errorOf(() => call("AHPWEIGHTS", grid))).toEqual({
      code: "#VALUE!",
      message:
        "comparisons, Price against Service: Expected: a number from 1/9 to 9; 1 for a criterion against itself.",
    });
  });
});

describe("EXPERTSCORE", () => {
  const ratings = [
    ["Customer", "Ann", "Ben", "Cid"],
    ["C-1", 80, 85, 30],
    ["C-2", 70, "", "?"],
    ["C-3", "", "", ""],
  ];

  it("gives the mean, how far the raters agree, and who stands apart", () => {
    expect(call("EXPERTSCORE", ratings)).toEqual([
      ["Customer", "Score", "Grade", "Marks", "Spread", "Lowest", "Highest", "Remark"],
      ["C-1", 65, "B", 3, 30.4138126515, 30, 85, "Outlier: Cid, 30 points."],
      ["C-2", 70, "B", 1, "", 70, 70, "Mark of Cid cannot be read and does not count."],
      ["C-3", "", "", 0, "", "", "", ""],
    ]);
  });

  it("weighs the raters by what AHPWEIGHTS spills", () => {
    const weights = call("AHPWEIGHTS", [
      ["", "Cid", "Ann", "Ben"],
      ["Cid", 1, 2, 2],
      ["Ann", "", 1, 1],
      ["Ben", "", "", 1],
    ]);
    // Weights 0.5, 0.25, 0.25.
    expect(call("EXPERTSCORE", ratings, weights)[1]![1]).toBe(56.25);
  });

  it.each([
    { language: "zh-CN", remark: "离群：Cid，30 分。" },
    { language: "zh-TW", remark: "離群：Cid，30 分。" },
  ])("speaks $language", ({ language, remark }) => {
    const policy = builtInTable("International", language);
    expect(call("EXPERTSCORE", ratings, null, policy)[1]!.at(-1)).toBe(remark);
  });

  it("says that there is no score where only raters of weight 0 gave a mark", () => {
    const weights = [
      ["Ann", 0],
      ["Ben", 1],
    ];
    const marks = [
      ["Customer", "Ann", "Ben"],
      ["Acme", 3, ""],
    ];
    const row = call("EXPERTSCORE", marks, weights)[1]!;
    expect([row[1], row.at(-1)]).toEqual(["", "Whoever gave a mark weighs 0."]);
  });

  it("names the rater without a weight", () => {
    const { code, message } = errorOf(() =>
      call("EXPERTSCORE", ratings, [
        ["Ann", 1],
        ["Ben", 2],
      ]),
    );
    expect(code).toBe("#VALUE!");
    expect(message).toMatch(/^weights: no weight for “Cid”\./);
  });
});

describe("DECISIONTREE", () => {
  it("follows a chain of steps however long, and writes as much of the way as fits a cell", () => {
    const length = 20_000;
    const steps = Array.from({ length }, (_, i) => [
      ...[`S${i}`, "score", ">", 100, "A"],
      i + 1 < length ? `S${i + 1}` : "D",
    ]);
    const header = ["Step", "Fact", "Operator", "Value", "Then", "Otherwise"];
    const answer = call("DECISIONTREE", [header, ...steps], [["score"], [5]]);
    expect(answer[1]![1]).toBe("D");
    const way = String(answer[1]![2]);
    expect(way).toHaveLength(32_767);
    expect(way).toMatch(/^S0: score 5 > 100\? no → S1: .*…$/);
  });

  const facts = [
    ["Customer", "oldest open item", "share of invoices late", "utilisation"],
    ["C-1", 0, 0.05, 0.5],
    ["C-2", 120, 0.6, 1.2],
    ["C-3", "", "", ""],
  ];
  const tree = [
    ["Step", "Fact", "Operator", "Value", "Then", "Otherwise"],
    ["1", "Score", ">=", 80, "A", "2"],
    ["2", "Region", "=", "North", "B", "C"],
  ];

  it("decides by the built-in tree and shows the way", () => {
    expect(call("DECISIONTREE", null, facts).map((row) => row.slice(0, 2))).toEqual([
      ["Customer", "Result"],
      ["C-1", "A"],
      ["C-2", "D"],
      ["C-3", ""],
    ]);
    expect(call("DECISIONTREE", null, facts)[2]).toEqual([
      "C-2",
      "D",
      "1: oldest open item 120 days > 90 days? yes → D",
      "",
    ]);
    expect(call("DECISIONTREE", null, facts)[3]!.at(-1)).toBe("Not known: liabilities to assets.");
  });

  it("decides by a tree of the sheet, over any facts", () => {
    const rows = [
      ["Name", "Region", "Score"],
      ["Acme", "North", 79.5],
      ["Beta", "", 80],
    ];
    expect(call("DECISIONTREE", tree, rows).slice(1)).toEqual([
      ["Acme", "B", "1: Score 79.5 ≥ 80? no → 2: Region North = North? yes → B", ""],
      ["Beta", "A", "1: Score 80 ≥ 80? yes → A", ""],
    ]);
  });

  it("shows the built-in tree, which can be given back", () => {
    const shown = call("DECISIONTREE", [[""]], [[0]]);
    expect(shown[0]).toEqual(tree[0]!.concat("If unknown"));
    expect(call("DECISIONTREE", shown, [[0]])).toEqual(shown);
    const full = [
      ["Customer", ...new Set(shown.slice(1).map((row) => row[1]))],
      ["C-1", 0, 0, 0, 0, 0.3, 0.2, 3],
    ];
    expect(call("DECISIONTREE", shown, full)).toEqual(call("DECISIONTREE", null, full));
  });

  it.each(["zh-CN", "zh-TW"])("shows a tree in %s that can be given back", (language) => {
    const policy = builtInTable("China", language);
    const shown = call("DECISIONTREE", null, null, policy);
    expect(call("DECISIONTREE", shown, null, policy)).toEqual(shown);
    const names = [...new Set(shown.slice(1).map((row) => row[1]))];
    const rows = [names, names.map(() => 0), names.map((_, i) => (i === 0 ? 120 : 0))];
    const [, , row] = call("DECISIONTREE", shown, rows, policy);
    expect(row![2]).toMatch(/^1：最[长長]逾期天[数數] 120 ?天 > 90 ?天？是 → C$/u);
  });

  it("names the row of a step that is missing", () => {
    const broken = tree.map((row) => row.map((cell) => (cell === "B" ? 7 : cell)));
    expect(errorOf(() => call("DECISIONTREE", broken, facts))).toEqual({
      code: "#VALUE!",
      message: "tree, row 3: there is no step “7”.",
    });
  });
});
