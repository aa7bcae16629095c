import { builtInPolicy } from "../../../src/engine/policy/built-in-policies";
import { LANGUAGES } from "../../../src/engine/words/language";
import type { Step } from "../../../src/engine/policy/policy";
import { FACTOR_CODES, type FactorCode } from "../../../src/engine/words/factor-codes";

const NAMES = ["International", "China"] as const;

/** What more of a factor means: for most of them it is safer. */
const RISKIER_WHEN_HIGHER: readonly FactorCode[] = [
  "shareLate",
  "shareSeverelyLate",
  "typicalDaysLate",
  "meanDaysLate",
  "worstDaysLate",
  "trend",
  "oldestOpenItem",
  "shareOverdue",
  "utilisation",
  "liabilitiesToAssets",
  "liabilitiesToEquity",
  "inventoryDays",
  "receivableDays",
  "brokenPromises",
  "shareAmountLate",
  "spreadDaysLate",
  "recentDaysLate",
  "shareDisputed",
];

/** Known of few customers, or told by others: without a weight until the user gives one. */
const WITHOUT_WEIGHT: readonly FactorCode[] = [
  "shareAmountLate",
  "spreadDaysLate",
  "recentDaysLate",
  "shareDisputed",
  "brokenPromises",
  "orderGrowth",
  "coverShare",
  "netMargin",
  "altmanZDoublePrime",
  "equity",
  "cashRatio",
  "liabilitiesToEquity",
  "returnOnAssets",
  "returnOnEquity",
  "returnTrend",
  "inventoryDays",
  "receivableDays",
  "cashInterestCover",
  "salesGrowth",
  "externalScore",
  "industryRating",
  "siteVisit",
  "reputation",
];

function pointsOf(steps: readonly Step[]): number[] {
  return steps.map(({ value }) => value);
}

describe.each(NAMES)("the built-in policy %s", (name) => {
  const policy = builtInPolicy(name, "en");

  it("weighs every factor, and the weights add up to 100", () => {
    const weights = FACTOR_CODES.map((code) => policy.weights.get(code)!.weight);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
    const without = FACTOR_CODES.filter((_, i) => weights[i] === 0);
    expect(without).toEqual(WITHOUT_WEIGHT);
  });

  it.each(FACTOR_CODES)("gives %s points that only fall with the risk", (code) => {
    const steps = policy.points.get(code)!;
    const isRiskier = RISKIER_WHEN_HIGHER.includes(code);
    const expected = [...new Set(pointsOf(steps))].sort((a, b) => (isRiskier ? b - a : a - b));
    expect(pointsOf(steps)).toEqual(expected);
    expect(steps[0]!.from).toBe(-Infinity);
    expect(steps.every(({ value }) => value >= 0 && value <= 100)).toBe(true);
    expect(steps.every(({ from }, i) => i === 0 || from > steps[i - 1]!.from)).toBe(true);
  });

  it("has grades that start at falling scores and end at 0", () => {
    const from = policy.grades.map((grade) => grade.from);
    expect(from).toEqual([...from].sort((a, b) => b - a));
    expect(from.at(-1)).toBe(0);
  });

  it("treats no grade better than a safer one", () => {
    const treatments = policy.grades.map(({ grade }) => policy.treatments.get(grade)!);
    const falls = (values: number[]) => values.every((v, i) => i === 0 || v <= values[i - 1]!);
    expect(falls(treatments.map(({ termsDays }) => termsDays))).toBe(true);
    expect(falls(treatments.map(({ limitFactor }) => limitFactor))).toBe(true);
    expect(falls(treatments.map(({ reviewMonths }) => reviewMonths))).toBe(true);
    expect(falls(treatments.map(({ prepayment }) => -prepayment))).toBe(true);
    expect(treatments.at(-1)).toEqual({
      termsDays: 0,
      limitFactor: 0,
      reviewMonths: 1,
      prepayment: 1,
    });
  });

  it("has buckets from 0 up, with loss rates that rise", () => {
    const { buckets } = policy;
    expect(buckets[0]!.from).toBe(0);
    expect(buckets.every(({ from }, i) => i === 0 || from > buckets[i - 1]!.from)).toBe(true);
    const rates = buckets.map(({ lossRate }) => lossRate!);
    expect(rates).toEqual([...rates].sort((a, b) => a - b));
  });

  it("caps with grades that it has", () => {
    const grades = policy.grades.map(({ grade }) => grade);
    for (const grade of policy.overrides.values()) expect(grades).toContain(grade);
  });

  it("holds an order above the limit and releases one that uses it up", () => {
    const line = policy.holds.find(({ measure }) => measure === "utilisation")!;
    expect(line.from).toBeGreaterThan(1);
    expect(line.from).toBeLessThan(1.0001);
  });

  it("is the same in every language but for its words", () => {
    const figures = LANGUAGES.map((language) => {
      const { settings, weights, points, grades, holds, cap } = builtInPolicy(name, language);
      return { settings, weights, points, grades, holds, cap };
    });
    expect(figures[1]).toEqual(figures[0]);
    expect(figures[2]).toEqual(figures[0]);
  });

  it("marks no row as the user's own", () => {
    expect(JSON.stringify([...policy.points.values(), policy.buckets, policy.grades])).not.toMatch(
      /"row":[^n]/,
    );
  });
});

describe("the built-in policy International", () => {
  const policy = builtInPolicy("International", "en");

  it("ages by due date in days", () => {
    expect(policy.settings).toMatchObject({ agingBasis: "dueDate", bucketUnit: "days" });
    expect(policy.buckets.map(({ label, from }) => [label, from])).toEqual([
      ["Not due", 0],
      ["1–30", 1],
      ["31–60", 31],
      ["61–90", 61],
      ["Over 90", 91],
    ]);
  });

  it("limits by net worth, working capital and need", () => {
    expect([...policy.limits].map(([method, { factor }]) => [method, factor])).toEqual([
      ["netWorth", 0.1],
      ["workingCapital", 0.1],
      ["purchases", 1],
      ["agencyLimit", 1],
      ["insuredLimit", 1],
    ]);
    expect(policy.cap).toBe(5_000_000);
  });

  it("knows the late interest of the second half of 2025: reference rate plus 8 points", () => {
    expect(policy.interest.get("EUR")).toContainEqual({ from: 45839, value: 0.1015, row: null });
  });
});

describe("the built-in policy China", () => {
  const policy = builtInPolicy("China", "zh-CN");

  it("ages in years from the document date", () => {
    expect(policy.settings).toMatchObject({ agingBasis: "documentDate", bucketUnit: "years" });
    expect(policy.buckets.map(({ label, lossRate }) => [label, lossRate])).toEqual([
      ["1年以内", 0.05],
      ["1–2年", 0.1],
      ["2–3年", 0.3],
      ["3–4年", 0.5],
      ["4–5年", 0.8],
      ["5年以上", 1],
    ]);
  });

  it("has six grades and one without credit", () => {
    expect(policy.grades.map(({ grade, from }) => `${grade} ${from}`)).toEqual([
      "AAA 90",
      "AA 80",
      "A 70",
      "BBB 60",
      "BB 50",
      "B 40",
      "C 0",
    ]);
  });

  it("limits by monthly sales times the coefficient of the grade", () => {
    expect(policy.limits.get("monthlySales")!.factor).toBe(1);
    expect(policy.treatments.get("AAA")!.limitFactor).toBe(1.5);
  });
});
