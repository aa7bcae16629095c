import fc from "fast-check";

import type { CellGrid } from "../../../src/engine/values/cells";
import { EngineError } from "../../../src/engine/values/errors";
import { builtInPolicy } from "../../../src/engine/policy/built-in-policies";
import type { Policy } from "../../../src/engine/policy/policy";
import { policyTable } from "../../../src/engine/policy/policy-table";
import { readPolicy } from "../../../src/engine/policy/read-policy";
import type { IssueCode } from "../../../src/engine/values/row-issue";
import { withoutRows } from "./without-rows";

type Row = readonly unknown[];

const HEADER: Row = ["Rule", "Item", "From", "Value"];

/** A table of the rows given, under an English header. */
function tableOf(...rows: readonly Row[]): CellGrid {
  return [HEADER, ...rows];
}

function policyOf(...rows: readonly Row[]): Policy {
  const { policy, issues } = readPolicy(tableOf(...rows));
  expect(issues).toEqual([]);
  return policy;
}

const INTERNATIONAL = builtInPolicy("International", "en");

/** Treatment of grades that the user has named. */
function treated(...grades: readonly string[]): Row[] {
  return grades.flatMap((grade) => [
    ["terms", grade, "", 30],
    ["limit factor", grade, "", 1],
    ["review months", grade, "", 6],
    ["prepayment", grade, "", 0],
  ]);
}

describe("readPolicy", () => {
  it("is the built-in policy International for a table without rows", () => {
    expect(withoutRows(policyOf())).toEqual(withoutRows(INTERNATIONAL));
  });

  it("builds on China when the table says so", () => {
    const policy = policyOf(
      ["setting", "policy", "", "中国"],
      ["setting", "language", "", "zh-TW"],
    );
    expect(withoutRows(policy)).toEqual(withoutRows(builtInPolicy("China", "zh-TW")));
  });

  it.each([
    { header: ["Rule", "Item", "From", "Value", "Note"], language: "en" },
    { header: ["规则", "项目", "起点", "取值", "说明"], language: "zh-CN" },
    { header: ["規則", "項目", "起點", "取值", "說明"], language: "zh-TW" },
  ])("speaks $language when the header does and nothing else says", ({ header, language }) => {
    expect(readPolicy([header]).policy.language).toBe(language);
  });

  it("lets the language setting outweigh the header", () => {
    expect(policyOf(["setting", "language", "", "简体中文"]).language).toBe("zh-CN");
  });

  it("finds the header below titles and skips blank rows", () => {
    const grid = [
      ["Credit policy 2025", "", "", ""],
      ["", "", "", ""],
      ["Value", "From", "Item", "Rule"],
      [null, null, null, null],
      [12, 0.25, "share late", "points"],
    ];
    expect(readPolicy(grid).policy.points.get("shareLate")).toEqual([
      { from: 0.25, value: 12, row: 5 },
    ]);
  });

  it("needs no From column for rules without thresholds", () => {
    const grid = [
      ["Rule", "Item", "Value"],
      ["cap", "per customer", 1000],
    ];
    expect(readPolicy(grid).policy.cap).toBe(1000);
  });

  it.each([
    { grid: [], code: "emptyTable" },
    { grid: [["Customer", "Amount"]], code: "noHeader" },
    { grid: [["Rule", "Item", "From"]], code: "missingColumn" },
  ])("throws $code for $grid", ({ grid, code }) => {
    expect(() => readPolicy(grid)).toThrow(EngineError);
    expect(() => readPolicy(grid)).toThrow(code);
  });
});

describe("a setting", () => {
  it.each([
    { item: "base currency", value: "cny", settings: { baseCurrency: "CNY" } },
    { item: "base currency", value: "人民币", settings: { baseCurrency: "CNY" } },
    { item: "base currency", value: "BGN", settings: { baseCurrency: "BGN" } },
    { item: "base currency", value: "automatic", settings: { baseCurrency: null } },
    { item: "unapplied credits", value: "in bucket", settings: { unappliedCredits: "inBucket" } },
    { item: "日期順序", value: "日月年", settings: { dateOrder: "dayMonthYear" } },
    { item: "minimum coverage", value: "40%", settings: { minimumCoverage: 0.4 } },
    { item: "severe days late", value: 60, settings: { severeDaysLate: 60 } },
    { item: "history months", value: 12, settings: { historyMonths: 12 } },
    { item: "leadDays", value: "10", settings: { leadDays: 10 } },
    { item: "statement unit", value: 1_000_000, settings: { statementUnit: 1_000_000 } },
    { item: "报表单位", value: "万元", settings: { statementUnit: 10_000 } },
    { item: "limit rounding", value: "1,000", settings: { limitRounding: 1000 } },
    { item: "forward-looking factor", value: "110%", settings: { forwardLookingFactor: 1.1 } },
    { item: "前瞻調整係數", value: 0.9, settings: { forwardLookingFactor: 0.9 } },
    { item: "last bucket loss rate", value: 0, settings: { lastBucketLossRate: 0 } },
    { item: "坏账准备账面余额", value: 38_000, settings: { existingAllowance: 38_000 } },
    { item: "existing allowance", value: "(10,000)", settings: { existingAllowance: -10_000 } },
    { item: "existing allowance", value: 0, settings: { existingAllowance: 0 } },
    { item: "existing allowance", value: "not stated", settings: { existingAllowance: null } },
  ])("$item takes $value", ({ item, value, settings }) => {
    expect(policyOf(["setting", item, "", value]).settings).toEqual({
      ...INTERNATIONAL.settings,
      ...settings,
    });
  });

  it("of the bucket unit brings its own buckets along", () => {
    const policy = policyOf(["setting", "bucket unit", "", "years"]);
    expect(policy.buckets).toEqual(builtInPolicy("China", "en").buckets);
  });

  it("of the aging basis brings buckets from day 0 along, without loss rates", () => {
    const { buckets } = policyOf(["setting", "aging basis", "", "invoice date"]);
    expect(buckets.map(({ label, from }) => [label, from])).toEqual([
      ["0–30", 0],
      ["31–60", 31],
      ["61–90", 61],
      ["Over 90", 91],
    ]);
    expect(buckets[0]!.lossRate).toBeNull();
  });
});

describe("a rule of the table", () => {
  it("adds a rate of exchange by currency", () => {
    const policy = policyOf(
      ["rate", "usd", "", 7.12],
      ["汇率", "欧元", "", "7,85"],
      ["rate", "USD", 45292, 7.1],
    );
    expect([...policy.rates]).toEqual([
      [
        "USD",
        [
          { from: -Infinity, value: 7.12, row: 2 },
          { from: 45292, value: 7.1, row: 4 },
        ],
      ],
      ["EUR", [{ from: -Infinity, value: 7.85, row: 3 }]],
    ]);
  });

  it("replaces all buckets", () => {
    const policy = policyOf(["bucket", "Late", 1, 0.02], ["bucket", "Very late", 61, ""]);
    expect(policy.buckets).toEqual([
      { label: "Late", from: 1, lossRate: 0.02, row: 2 },
      { label: "Very late", from: 61, lossRate: null, row: 3 },
    ]);
  });

  it("replaces all weights", () => {
    const policy = policyOf(["weight", "trend", "", 40], ["weight", "net margin", "", 60]);
    expect([...policy.weights]).toEqual([
      ["trend", { weight: 40, row: 2 }],
      ["netMargin", { weight: 60, row: 3 }],
    ]);
  });

  it("replaces the points of one factor and leaves the others", () => {
    const policy = policyOf(["points", "quick ratio", "", 0], ["points", "quick ratio", 1, 100]);
    expect(policy.points.get("quickRatio")).toEqual([
      { from: -Infinity, value: 0, row: 2 },
      { from: 1, value: 100, row: 3 },
    ]);
    expect(policy.points.get("currentRatio")).toEqual(INTERNATIONAL.points.get("currentRatio"));
  });

  it("reads thresholds in falling order as well", () => {
    const policy = policyOf(["points", "quick ratio", 1, 100], ["points", "quick ratio", "", 0]);
    expect(policy.points.get("quickRatio")!.map(({ from }) => from)).toEqual([-Infinity, 1]);
  });

  it("changes the treatment of one grade, however the grade is written", () => {
    const policy = policyOf(["terms", "b", "", 10], ["prepayment", "Ｂ", "", "20%"]);
    expect(policy.treatments.get("B")).toEqual({
      termsDays: 10,
      limitFactor: 0.75,
      reviewMonths: 6,
      prepayment: 0.2,
    });
    expect(policy.treatments.get("A")).toEqual(INTERNATIONAL.treatments.get("A"));
  });

  it("replaces the limit methods", () => {
    const policy = policyOf(["limit", "monthly sales", "", 1.5]);
    expect([...policy.limits]).toEqual([["monthlySales", { factor: 1.5, row: 2 }]]);
  });

  it.each([
    { value: 250_000, cap: 250_000 },
    { value: "none", cap: null },
    { value: "不限", cap: null },
    { value: 0, cap: 0 },
  ])("caps at $value", ({ value, cap }) => {
    expect(policyOf(["cap", "per customer", "", value]).cap).toBe(cap);
    expect(policyOf(["cap", "", "", value]).cap).toBe(cap);
  });

  it("replaces the overrides", () => {
    const policy = policyOf(["override", "失信被执行人", "", "c"]);
    expect([...policy.overrides]).toEqual([["enforcement", "C"]]);
  });

  it("replaces the warning lines, by measure and rising", () => {
    const policy = policyOf(
      ["warning", "score", "", "red"],
      ["warning", "utilisation", "90%", "红"],
      ["warning", "score", 40, "amber"],
      ["warning", "score", 60, "none"],
    );
    expect(policy.warnings.map(({ measure, from, value }) => [measure, from, value])).toEqual([
      ["utilisation", 0.9, "red"],
      ["score", -Infinity, "red"],
      ["score", 40, "amber"],
      ["score", 60, "none"],
    ]);
  });

  it("reads dates of interest as days or as text", () => {
    const policy = policyOf(
      ["interest", "CNY", 45292, 0.0345],
      ["interest", "CNY", "2024-07-22", "3.35%"],
      ["interest", "CNY", "2024年10月21日", 0.031],
    );
    expect(policy.interest.get("CNY")!.map(({ from, value }) => [from, value])).toEqual([
      [45292, 0.0345],
      [45495, 0.0335],
      [45586, 0.031],
    ]);
    expect(policy.interest.get("GBP")).toEqual(INTERNATIONAL.interest.get("GBP"));
  });

  it("replaces the scenarios, side by side in their order", () => {
    const policy = policyOf(
      ["scenario", "base", 0.6, 1],
      ["情景", "不利", "30%", 1.4],
      ["scenario", "good", 0.1, "0.9"],
    );
    expect(policy.scenarios).toEqual([
      { name: "base", weight: 0.6, factor: 1, row: 2 },
      { name: "不利", weight: 0.3, factor: 1.4, row: 3 },
      { name: "good", weight: 0.1, factor: 0.9, row: 4 },
    ]);
    expect(policyOf(["scenario", "only", 100, 2]).scenarios).toHaveLength(1);
    expect(INTERNATIONAL.scenarios).toEqual([{ name: "base", weight: 1, factor: 1, row: null }]);
  });

  it("replaces dunning steps and authorities with the user's own words", () => {
    const policy = policyOf(
      ["dunning", "friendly call", -3, "phone"],
      ["dunning", "letter", 10, "post"],
      ["authority", "owner", "", ""],
    );
    expect(policy.dunning).toEqual([
      { step: "friendly call", from: -3, channel: "phone", row: 2 },
      { step: "letter", from: 10, channel: "post", row: 3 },
    ]);
    expect(policy.authorities).toEqual([{ approver: "owner", from: 0, row: 4 }]);
  });
});

describe("a blank threshold handed over as 0", () => {
  it.each(["International", "China"] as const)("changes nothing in the policy %s", (name) => {
    const table = policyTable(name, "en").map((row) => row.map((cell) => (cell === "" ? 0 : cell)));
    const { policy, issues } = readPolicy(table);
    expect(issues).toEqual([]);
    expect(withoutRows(policy)).toEqual(withoutRows(builtInPolicy(name, "en")));
  });

  it.each([
    { thresholds: [0, -15, 0, 2], from: [-Infinity, -15, 0, 2], because: "it comes first" },
    { thresholds: [2, 0, -15, 0], from: [-Infinity, -15, 0, 2], because: "it comes last" },
    { thresholds: [0, 2], from: [-Infinity, 2], because: "it is the lowest" },
    { thresholds: [0], from: [-Infinity], because: "it is alone" },
    { thresholds: ["", 0, 2], from: [-Infinity, 0, 2], because: "a blank one was handed over" },
  ])("is found in $thresholds, since $because", ({ thresholds, from }) => {
    const policy = policyOf(...thresholds.map((threshold) => ["points", "trend", threshold, 50]));
    expect(policy.points.get("trend")!.map((step) => step.from)).toEqual(from);
  });
});

describe("grades of the user's own", () => {
  const policy = policyOf(
    ["grade", "Gold", 70, ""],
    ["grade", "Silver", 40, ""],
    ["grade", "Tin", "", ""],
    ...treated("gold", "silver", "tin"),
  );

  it("replace all grades, best first", () => {
    expect(policy.grades.map(({ grade, from }) => [grade, from])).toEqual([
      ["Gold", 70],
      ["Silver", 40],
      ["Tin", 0],
    ]);
    expect([...policy.treatments.keys()]).toEqual(["Gold", "Silver", "Tin"]);
  });

  it("take over the built-in overrides, counted from the worst grade", () => {
    expect(policy.overrides.get("insolvency")).toBe("Tin");
    expect(policy.overrides.get("lawSuit")).toBe("Silver");
    expect(policy.overrides.get("ownershipChange")).toBe("Gold");
  });

  it("keep the best grade for an override that has no place in fewer grades", () => {
    const two = policyOf(["grade", "yes", 50, ""], ["grade", "no", 0, ""], ...treated("yes", "no"));
    expect(two.overrides.get("ownershipChange")).toBe("yes");
  });
});

describe("an issue", () => {
  const cases: readonly {
    readonly code: IssueCode;
    readonly rows: readonly Row[];
    readonly column: string;
    readonly found: string;
    readonly severity?: string;
    readonly row?: number;
  }[] = [
    { code: "unknownRule", rows: [["wieght", "trend", "", 5]], column: "Rule", found: "wieght" },
    { code: "unknownRule", rows: [["", "trend", "", 5]], column: "Rule", found: "" },
    {
      code: "unknownRule",
      rows: [["Payment behaviour", "", "", ""]],
      column: "Rule",
      found: "Payment behaviour",
      severity: "note",
    },
    { code: "errorCell", rows: [["cap", "", "", "#REF!"]], column: "Value", found: "#REF!" },
    {
      code: "unknownPolicyItem",
      rows: [["points", "shoe size", "", 5]],
      column: "Item",
      found: "shoe size",
    },
    { code: "unknownPolicyItem", rows: [["rate", "", "", 5]], column: "Item", found: "" },
    { code: "unknownPolicyItem", rows: [["terms", "E", "", 5]], column: "Item", found: "E" },
    { code: "unknownPolicyItem", rows: [["bucket", 45321, 0, ""]], column: "Item", found: "45321" },
    { code: "missingValue", rows: [["cap", "per customer", "", ""]], column: "Value", found: "" },
    { code: "invalidValue", rows: [["cap", "", "", "lots"]], column: "Value", found: "lots" },
    { code: "invalidValue", rows: [["cap", "", "", -1]], column: "Value", found: "-1" },
    { code: "invalidValue", rows: [["cap", "", "", true]], column: "Value", found: "true" },
    { code: "invalidValue", rows: [["rate", "USD", "", 0]], column: "Value", found: "0" },
    { code: "invalidValue", rows: [["bucket", "x", 0, 5]], column: "Value", found: "5" },
    { code: "invalidValue", rows: [["points", "trend", "", 101]], column: "Value", found: "101" },
    { code: "invalidValue", rows: [["points", "trend", "", -1]], column: "Value", found: "-1" },
    { code: "invalidValue", rows: [["weight", "trend", "", -1]], column: "Value", found: "-1" },
    { code: "invalidValue", rows: [["terms", "A", "", 30.5]], column: "Value", found: "30.5" },
    { code: "invalidValue", rows: [["prepayment", "A", "", 30]], column: "Value", found: "30" },
    { code: "invalidValue", rows: [["override", "fraud", "", "Z"]], column: "Value", found: "Z" },
    {
      code: "invalidValue",
      rows: [["warning", "utilisation", 0.8, "purple"]],
      column: "Value",
      found: "purple",
    },
    {
      code: "invalidValue",
      rows: [["setting", "language", "", "Klingon"]],
      column: "Value",
      found: "Klingon",
    },
    {
      code: "invalidValue",
      rows: [["setting", "recent months", "", 24]],
      column: "Value",
      found: "24",
    },
    {
      code: "invalidFrom",
      rows: [["warning", "utilisation", "high", "red"]],
      column: "From",
      found: "high",
    },
    { code: "invalidFrom", rows: [["dunning", "call", "", "phone"]], column: "From", found: "" },
    { code: "invalidFrom", rows: [["bucket", "due soon", -7, ""]], column: "From", found: "-7" },
    { code: "invalidFrom", rows: [["interest", "EUR", 3, 0.1]], column: "From", found: "3" },
    {
      code: "invalidFrom",
      rows: [["limit", "net worth", 45292, 0.1]],
      column: "From",
      found: "45292",
      severity: "warning",
    },
    {
      code: "repeatedRule",
      rows: [
        ["rate", "USD", "", 7],
        ["rate", "usd", "", 8],
      ],
      column: "Item",
      found: "USD",
      row: 3,
    },
    {
      code: "thresholdOrder",
      rows: [
        ["points", "trend", "", 90],
        ["points", "trend", 5, 50],
        ["points", "trend", 2, 60],
      ],
      column: "From",
      found: "2",
      row: 4,
    },
    {
      code: "thresholdOrder",
      rows: [
        ["bucket", "a", 0, ""],
        ["bucket", "b", 0, ""],
      ],
      column: "From",
      found: "0",
      row: 3,
    },
    {
      code: "missingFirstStep",
      rows: [["points", "net margin", -0.1, 50]],
      column: "From",
      found: "-0.1",
    },
    {
      code: "missingFirstStep",
      rows: [["points", "share late", 0.1, 50]],
      column: "From",
      found: "0.1",
    },
    { code: "missingFirstStep", rows: [["bucket", "late", 2, ""]], column: "From", found: "2" },
    {
      code: "missingFirstStep",
      rows: [["grade", "X", 1, ""], ...treated("X")],
      column: "From",
      found: "1",
    },
    { code: "missingTreatment", rows: [["grade", "X", 0, ""]], column: "Item", found: "X" },
    {
      code: "weightSum",
      rows: [
        ["weight", "trend", "", 50],
        ["weight", "net margin", "", 49],
      ],
      column: "Value",
      found: "99",
      severity: "warning",
      row: 3,
    },
    { code: "weightSum", rows: [["weight", "trend", "", 0]], column: "Value", found: "0" },
    {
      code: "weightSum",
      rows: [
        ["scenario", "base", 0.6, 1],
        ["scenario", "adverse", 0.3, 1.4],
      ],
      column: "From",
      found: "0.9",
      severity: "warning",
      row: 3,
    },
    { code: "weightSum", rows: [["scenario", "base", 0, 1]], column: "From", found: "0" },
    { code: "invalidFrom", rows: [["scenario", "base", "", 1]], column: "From", found: "" },
    { code: "invalidFrom", rows: [["scenario", "base", -1, 1]], column: "From", found: "-1" },
    { code: "invalidValue", rows: [["scenario", "base", 1, -1]], column: "Value", found: "-1" },
    {
      code: "repeatedRule",
      rows: [
        ["scenario", "base", 1, 1],
        ["scenario", "Base", 0.4, 1.2],
      ],
      column: "Item",
      found: "Base",
      row: 3,
    },
    {
      code: "invalidValue",
      rows: [["setting", "forward-looking factor", "", 0]],
      column: "Value",
      found: "0",
    },
    {
      code: "invalidValue",
      rows: [["setting", "last bucket loss rate", "", 1.01]],
      column: "Value",
      found: "1.01",
    },
    {
      code: "invalidValue",
      rows: [["setting", "existing allowance", "", "lots"]],
      column: "Value",
      found: "lots",
    },
  ];

  it.each(cases)("$code names $column and what stands there: $found", (expected) => {
    const { code, column, found, row = 2, severity = "error" } = expected;
    expect(readPolicy(tableOf(...expected.rows)).issues).toEqual([
      { row, column, code, severity, found },
    ]);
  });

  it.each([
    { rows: [["points", "share late", 0, 50]], because: "a share is never below 0" },
    {
      rows: [
        ["", "", "", ""],
        [0, 0, 0, 0],
      ],
      because: "nothing stands in the row",
    },
    { rows: [["points", "net margin", "", 50]], because: "a blank threshold covers everything" },
    { rows: [["bucket", "late", 1, ""]], because: "what is not due has a bucket of its own" },
    { rows: [["rate", "USD", 0, 7]], because: "some builds hand over a blank cell as 0" },
    { rows: [["weight", "trend", "", 1]], because: "shares of one are as good as percents" },
    { rows: [["weight", "trend", "", "100"]], because: "a number may be text" },
    { rows: [["prepayment", "A", "", 1]], because: "the bound itself is allowed" },
  ])("is not found where $because", ({ rows }) => {
    expect(readPolicy(tableOf(...rows)).issues).toEqual([]);
  });

  it("leaves its row out and the built-in rule in place", () => {
    const { policy } = readPolicy(tableOf(["cap", "", "", "lots"], ["weight", "trend", "", -1]));
    expect(policy.cap).toBe(INTERNATIONAL.cap);
    expect(policy.weights).toEqual(INTERNATIONAL.weights);
  });

  it("treats a grade without a treatment as the riskiest", () => {
    const { policy } = readPolicy(tableOf(["grade", "X", 0, ""]));
    expect(policy.treatments.get("X")).toEqual({
      termsDays: 0,
      limitFactor: 0,
      reviewMonths: 1,
      prepayment: 1,
    });
  });

  it("counts rows of the range from 1, titles and header included", () => {
    const { issues } = readPolicy([["Policy"], [], HEADER, [], ["nonsense", "x", "", 1]]);
    expect(issues.map(({ row }) => row)).toEqual([5]);
  });
});

describe("reading", () => {
  const table = policyTable("International", "en");

  it("gives the same policy for every order of the rules", () => {
    const rules = [...new Set(table.slice(1).map(([rule]) => rule))];
    fc.assert(
      fc.property(fc.shuffledSubarray(rules, { minLength: rules.length }), (order) => {
        const rows = order.flatMap((rule) => table.filter((row) => row[0] === rule));
        const { policy, issues } = readPolicy([table[0]!, ...rows]);
        expect(issues).toEqual([]);
        expect(withoutRows(policy)).toEqual(withoutRows(INTERNATIONAL));
      }),
      { numRuns: 20 },
    );
  });

  it("fills a table that has lost rules from the built-in policy", () => {
    const rules = [...new Set(table.slice(1).map(([rule]) => rule))];
    fc.assert(
      fc.property(fc.subarray(rules), (kept) => {
        const rows = table.filter(([rule]) => kept.includes(rule));
        const { policy } = readPolicy([table[0]!, ...rows]);
        expect(withoutRows(policy)).toEqual(withoutRows(INTERNATIONAL));
      }),
      { numRuns: 50 },
    );
  });

  it("never throws on what stands below the header", () => {
    const cell = fc.oneof(
      fc.constantFrom(...table.flat(), "#N/A", null, true),
      fc.double(),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 }), (rows) => {
        const { policy, issues } = readPolicy([table[0]!, ...rows]);
        expect(policy.grades.length).toBeGreaterThan(0);
        for (const { row } of issues) expect(row).toBeGreaterThan(1);
      }),
    );
  });

  it("weighs single Cs as the table says, the others as before", () => {
    const { cWeights } = policyOf(["weight of a C", "capital", "", 3], ["5C 权重", "抵押", "", 0]);
    expect([...cWeights]).toEqual([
      ["character", 1],
      ["capacity", 1],
      ["conditions", 1],
      ["capital", 3],
      ["collateral", 0],
    ]);
  });

  it("names the built-in hold lines that the table's own leave out", () => {
    const { issues } = readPolicy(
      tableOf(
        ["setting", "language", "", "zh-CN"],
        ["hold", "utilisation", 1.1, "hold"],
        ["hold", "days past due", 61, "hold"],
        ["hold", "group utilisation", 1.1, "hold"],
        ["hold", "dunning level", 5, "hold"],
      ),
    );
    const leftOut = issues.map(({ row, column, code, severity, found }) => [
      ...[row, column, code, severity, found],
    ]);
    expect(leftOut).toEqual(
      ["额度到期后天数", "应预付比例", "事件削减信用"].map((name) => [
        3,
        "Item",
        "leftOutHold",
        "note",
        name,
      ]),
    );
  });
});
