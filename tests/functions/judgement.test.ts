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
    const answer = call(
      "AHPWEIGHTS",
      [
        [1, 3],
        ["", 1],
      ],
      language,
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
