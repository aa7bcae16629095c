import { call, errorOf } from "../support/worksheet-functions";

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
    const policy = call("POLICY", "International", language);
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
      ["C-1", 65, "B", 3, 30.41, 30, 85, "Outlier: Cid, 30 points."],
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
    const policy = call("POLICY", "International", language);
    expect(call("EXPERTSCORE", ratings, null, policy)[1]!.at(-1)).toBe(remark);
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
