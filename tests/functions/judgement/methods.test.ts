import { builtInTable } from "../../support/built-in-policy";
import { AS_OF_DATE, CUSTOMERS, EVENTS, INVOICES, STATEMENTS } from "../../support/credit-tables";
import { call, errorCell, errorText, unfitCells } from "../../support/worksheet-functions";

const BOOK = [CUSTOMERS, INVOICES, AS_OF_DATE, null, STATEMENTS, EVENTS];

describe("FIVEC", () => {
  const [headings, ...rows] = call(
    "FIVEC",
    [
      ["C-1", "C-2"],
      ["C-3", ""],
    ],
    ...BOOK,
  );

  it("has a row per customer asked for, below its headings", () => {
    expect(headings).toEqual([
      ...["Customer", "Character", "Capacity", "Capital", "Collateral", "Conditions"],
      ...["Overall", "Grade", "Coverage", "Made of"],
    ]);
    expect(rows.map(([customer]) => customer)).toEqual(["C-1", "C-2", "C-3", ""]);
    expect(rows[3]).toEqual(new Array<string>(10).fill(""));
    expect(unfitCells(rows)).toEqual([]);
  });

  it("ranks a good payer with statements above a bad one", () => {
    const [good, bad] = rows;
    expect(good![1]).toBeGreaterThan(Number(bad![1]));
    expect(good![3]).toBe(85.8333333333);
    expect(bad![3]).toBe("");
  });

  it("names what fed each C", () => {
    expect(rows[0]![9]).toMatch(
      /^Character: share of invoices late \(smoothed\) \d+.*; Capacity: utilisation \d+, .*; Capital: liabilities to assets \d+/,
    );
  });

  it("is worded in the language of the policy", () => {
    const policy = builtInTable("International", "zh-TW");
    const [titles, first] = call("FIVEC", [["C-1"]], CUSTOMERS, INVOICES, AS_OF_DATE, policy);
    expect(titles!.slice(0, 4)).toEqual(["客戶", "品格", "能力", "資本"]);
    expect(first!.at(-1)).toMatch(/^品格：逾期付款發票占比（平滑） \d+/);
  });

  it("keeps errors of single customers in their rows", () => {
    const [, error, unknown] = call("FIVEC", [[errorCell("#REF!")], ["Nobody"]], ...BOOK);
    expect(errorText(error![0]).code).toBe("#VALUE!");
    expect(unknown![0]).toBe("Nobody");
    expect(errorText(unknown![1]).code).toBe("#N/A");
  });
});

describe("JUDGEMENTS", () => {
  const ratings = [
    ["Customer", "Ann", "Ben"],
    ["C-1", 4, 5],
    ["C-2", 2, 1],
  ];

  it("sets the methods side by side, a row per customer", () => {
    const [headings, good, bad, unknown] = call(
      "JUDGEMENTS",
      [["C-1"], ["C-2"], ["C-3"]],
      ...BOOK,
      ratings,
    );
    expect(headings).toEqual([
      ...["Customer", "Scorecard", "Scorecard grade", "Five Cs", "Five Cs grade"],
      ...["Expert panel", "Expert panel grade", "Decision tree", "Agreement"],
      ...["Spread in grades", "Path"],
    ]);
    const scores = call("CREDITSCORE", [["C-1"], ["C-2"]], ...BOOK).flat();
    expect([good![1], bad![1]]).toEqual(scores);
    expect([good![5], good![6], bad![5], bad![6]]).toEqual([87.5, "A", 12.5, "D"]);
    expect(bad!.slice(6, 10)).toEqual(["D", "D", "same grade", 0]);
    expect(bad![10]).toMatch(/ → D$/);
    expect(unknown!.slice(1, 8)).toEqual(["", "", "", "", "", "", ""]);
    expect(unfitCells([good!, bad!, unknown!])).toEqual([]);
  });

  it("agrees with the functions of each method", () => {
    const five = call("FIVEC", [["C-1"]], ...BOOK)[1]!;
    const panel = call("EXPERTSCORE", ratings)[1]!;
    const row = call("JUDGEMENTS", [["C-1"]], ...BOOK, ratings)[1]!;
    expect(row.slice(3, 7)).toEqual([five[6], five[7], panel[1], panel[2]]);
  });

  it("takes a tree of the sheet", () => {
    const tree = [
      ["Step", "Fact", "Operator", "Value", "Then", "Otherwise"],
      ["1", "Score", ">", 0, "C", "D"],
    ];
    const [, row] = call("JUDGEMENTS", [["C-1"]], ...BOOK, null, tree);
    expect(row![7]).toBe("C");
  });

  it.each([
    { language: "zh-CN", heads: ["客户", "评分卡"], word: "相差一级" },
    { language: "zh-TW", heads: ["客戶", "評分卡"], word: "相差一級" },
  ])("is worded in $language", ({ language, heads, word }) => {
    const policy = builtInTable("International", language);
    const args = [[["C-1"]], CUSTOMERS, INVOICES, AS_OF_DATE, policy, STATEMENTS, EVENTS];
    const [titles, row] = call("JUDGEMENTS", ...args, [
      ["Customer", "Ann"],
      ["C-1", 90],
    ]);
    expect(titles!.slice(0, 2)).toEqual(heads);
    expect(row![8]).toBe(word);
  });
});
