import { call, errorCell, errorOf, errorText, unfitCells } from "../../support/worksheet-functions";

/** Two years of a firm whose ratios are 0.2, 0.3, 0.1, 1.5 and 1.2, and a firm with gaps. */
const STATEMENTS = [
  [
    ...["Customer ID", "Customer Name", "Fiscal Year", "Current Assets", "Current Liabilities"],
    ...["Retained Earnings", "EBIT", "Total Assets", "Equity", "Market Value", "Total Liabilities"],
    ...["Net Sales", "Net Income", "Depreciation"],
  ],
  ["C-1", "Acme", 2022, 40, 30, 25, 5, 90, 50, 50, 40, 100, 3, 4],
  ["C-1", "Acme", 2023, 50, 30, 30, 10, 100, 60, 60, 40, 120, 6, 4],
  ["C-2", "华光电子", 2023, 50, 30, "", 10, 100, "", "", 0, 120, 6, 4],
];

const policy = (...rows: readonly unknown[][]) => [["Rule", "Item", "Value"], ...rows];

describe("FAILURESCORE", () => {
  it("gives a row per customer: score, zone, what is missing, and the figures", () => {
    const [headings, first, second] = call("FAILURESCORE", STATEMENTS, null, "Altman Z''");
    expect(headings).toEqual([
      ...["Customer", "Name", "Period end", "Model", "Score", "Probability", "Zone", "Missing"],
      ...["Working capital / assets", "Retained earnings / assets", "EBIT / assets"],
      "Equity / liabilities",
    ]);
    expect(first!.slice(0, 4)).toEqual(["C-1", "Acme", "2023-12-31", "Altman Z''"]);
    expect(first![4]).toBeCloseTo(4.537, 12);
    expect(first!.slice(5)).toEqual(["", "safe", "", 0.2, 0.3, 0.1, 1.5]);
    expect(second!.slice(0, 8)).toEqual([
      ...["C-2", "华光电子", "2023-12-31", "Altman Z''", "", "", ""],
      "retained earnings, total liabilities (not above 0)",
    ]);
    expect(second!.slice(8)).toEqual([0.2, "", 0.1, ""]);
  });

  it.each([
    { model: "Altman Z", score: 3.09, zone: "safe" },
    { model: "Altman Z'", score: 2.5358, zone: "grey" },
    { model: 'Altman Z"', score: 4.537, zone: "safe" },
    { model: "Altman Z'' with constant", score: 7.787, zone: "safe" },
    { model: "阿特曼Z'值", score: 2.5358, zone: "grey" },
  ])("computes $model", ({ model, score, zone }) => {
    const [, row] = call("FAILURESCORE", STATEMENTS, "C-1", model);
    expect(row![4]).toBeCloseTo(score, 12);
    expect(row![6]).toBe(zone);
  });

  it("states the probability where the model has one, from both years and the policy's units", () => {
    const index = policy(["setting", "price index", 10], ["setting", "statement unit", 1000]);
    const [headings, row] = call("FAILURESCORE", STATEMENTS, "Acme", "Ohlson O", index);
    const size = headings!.indexOf("ln(assets / price index)");
    expect(row![size]).toBeCloseTo(Math.log(10_000), 12);
    expect(row![headings!.indexOf("Change of net income")]).toBeCloseTo(1 / 3, 12);
    const odds = Math.exp(row![4] as number);
    expect(row![5]).toBeCloseTo(odds / (1 + odds), 12);
    const [, gap] = call("FAILURESCORE", STATEMENTS, "C-2", "Ohlson O", index);
    expect(gap![7]).toBe("total liabilities (not above 0), net income of the year before");
  });

  it("keeps the rows of a list: blank, unknown and error cells have theirs", () => {
    const list = [["C-2"], [""], ["C-9"], [errorCell("#REF!")], ["C-1"]];
    const [, second, blank, unknown, broken, first] = call("FAILURESCORE", STATEMENTS, list, "Z''");
    expect([second![0], first![0]]).toEqual(["C-2", "C-1"]);
    expect(new Set(blank)).toEqual(new Set([""]));
    expect(errorText(unknown![4])).toMatchObject({ code: "#N/A" });
    expect(errorText(unknown![4]).message).toContain("C-9");
    expect(errorText(broken![4])).toMatchObject({ code: "#VALUE!" });
  });

  it.each([
    { language: "zh-CN", zone: "安全", heading: "区间", missing: "留存收益、负债合计（不大于 0）" },
    { language: "zh-TW", zone: "安全", heading: "區間", missing: "保留盈餘、負債總計（不大於 0）" },
  ])("speaks $language where the policy does", ({ language, zone, heading, missing }) => {
    const spoken = policy(["setting", "language", language]);
    const [headings, first, second] = call("FAILURESCORE", STATEMENTS, null, "Z''", spoken);
    expect([headings![6], first![6], second![7]]).toEqual([heading, zone, missing]);
  });

  it("names a model that it does not know, and what it knows", () => {
    const { code, message } = errorOf(() => call("FAILURESCORE", STATEMENTS, null, "Springate"));
    expect(code).toBe("#VALUE!");
    expect(message).toMatch(
      /^model: “Springate” is not known\. Expected: card, Altman Z, .*Ohlson O\.$/,
    );
  });

  it("takes the card when no model is named: points beside the figures, from the policy", () => {
    const [headings, row] = call("FAILURESCORE", STATEMENTS, "C-1");
    const cell = (heading: string) => row![headings!.indexOf(heading)];
    expect(cell("Model")).toBe("card");
    expect(cell("liabilities to assets")).toBeCloseTo(0.4, 12);
    expect(cell("Points: liabilities to assets")).toBe(10);
    expect(cell("Missing")).toBe("long-term debt, inventory, gross profit");
    expect([cell("quick ratio"), cell("Points: quick ratio")]).toEqual(["", ""]);
    const own = [
      ["Rule", "Item", "From", "Value"],
      ["card", "liabilities to assets", "", 7],
      ["card", "负债比率", "", 0],
    ];
    const faulty = errorOf(() => call("FAILURESCORE", STATEMENTS, "C-1", "card", own));
    expect(faulty.message).toContain("policy, row 3");
    const [, changed] = call("FAILURESCORE", STATEMENTS, "C-1", "card", own.slice(0, 2));
    expect(changed![headings!.indexOf("Points: liabilities to assets")]).toBe(7);
  });

  it("fills every cell", () => {
    for (const model of ["card", "Altman Z", "Zmijewski", "Ohlson O"]) {
      expect(unfitCells(call("FAILURESCORE", STATEMENTS, null, model))).toEqual([]);
    }
  });
});

describe("RATIOS", () => {
  const rowNamed = (answer: unknown[][], name: string) => answer.find((row) => row[2] === name)!;

  it("gives a customer's ratios over its periods: values, change, light and bounds", () => {
    const answer = call("RATIOS", STATEMENTS, "C-1");
    expect(answer[0]).toEqual([
      ...["Customer", "Group", "Ratio", "Unit", "2022-12-31", "2023-12-31"],
      ...["Change", "Light", "Bounds", "Missing"],
    ]);
    const current = rowNamed(answer, "current ratio");
    expect(current.slice(0, 4)).toEqual(["C-1", "Liquidity", "current ratio", "times"]);
    expect(current[5]).toBeCloseTo(50 / 30, 12);
    expect(current[6]).toBeCloseTo(10 / 30, 12);
    expect(current.slice(7)).toEqual(["green", "red < 1 ≤ amber < 1.5 ≤ green", ""]);
    const growth = rowNamed(answer, "sales growth");
    expect([growth[4], growth[6]]).toEqual(["", ""]);
    expect(growth[5]).toBeCloseTo(0.2, 12);
    expect(rowNamed(answer, "inventory days").at(-1)).toBe("inventory, cost of goods sold");
    expect(rowNamed(answer, "equity").slice(1, 6)).toEqual([
      ...["Share of total assets", "equity", "fraction", 50 / 90, 0.6],
    ]);
  });

  it("stacks customers under headings of their own, in as many columns", () => {
    const answer = call("RATIOS", STATEMENTS);
    const headings = answer.filter((row) => row[2] === "Ratio");
    expect(headings.map((row) => row.slice(4, 6))).toEqual([
      ["2022-12-31", "2023-12-31"],
      ["", "2023-12-31"],
    ]);
    expect(new Set(answer.map((row) => row.length))).toEqual(new Set([10]));
    expect(unfitCells(answer)).toEqual([]);
  });

  it("lights by the industry of the statements' table", () => {
    const statements = STATEMENTS.map((row, i) => [...row, i === 0 ? "Industry" : "Retail"]);
    const own = [
      ["Rule", "Item", "From", "Value"],
      ["ratio", "current ratio / retail", "", "red"],
      ["ratio", "current ratio / retail", 2, "green"],
    ];
    const answer = call("RATIOS", statements, "C-1", own);
    expect(rowNamed(answer, "current ratio").slice(7, 9)).toEqual([
      "red",
      "Retail: red < 2 ≤ green",
    ]);
  });

  it("names an unknown customer in its row and leaves blank cells out", () => {
    const answer = call("RATIOS", STATEMENTS, [["C-9"], [""]]);
    expect(answer).toHaveLength(1);
    expect(answer[0]![0]).toBe("C-9");
    expect(errorText(answer[0]![1])).toMatchObject({ code: "#N/A" });
  });

  it.each([
    { language: "zh-CN", name: "流动比率", light: "绿灯", bounds: "红灯 < 1 ≤ 黄灯 < 1.5 ≤ 绿灯" },
    { language: "zh-TW", name: "流動比率", light: "綠燈", bounds: "紅燈 < 1 ≤ 黃燈 < 1.5 ≤ 綠燈" },
  ])("speaks $language where the policy does", ({ language, name, light, bounds }) => {
    const answer = call("RATIOS", STATEMENTS, "C-1", policy(["setting", "language", language]));
    expect(rowNamed(answer, name).slice(7, 9)).toEqual([light, bounds]);
  });
});
