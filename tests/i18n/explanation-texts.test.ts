import { LANGUAGES, type FactorCode, type Improvement } from "../../src/engine";
import { improvementText, nextGradeText, ruleText } from "../../src/i18n/explanation-texts";

type Remedy = Improvement["remedy"];

function improvement(remedy: Remedy, gain = 6): Improvement {
  return { direction: "below", threshold: 0.3, points: 60, steps: 1, gain, remedy };
}

describe("improvementText", () => {
  it.each<{ code: FactorCode; remedy: Remedy; texts: readonly string[] }>([
    {
      code: "shareLate",
      remedy: { kind: "fewerLate", next: 20, atMost: 2, fewer: 3 },
      texts: [
        "3 fewer late of the next 20 invoices (at most 2): +6",
        "今后 20 张发票中逾期减少 3 张（至多 2 张）：+6",
        "今後 20 張發票中逾期減少 3 張（至多 2 張）：+6",
      ],
    },
    {
      code: "shareSeverelyLate",
      remedy: { kind: "noneSeverelyLate", next: 7 },
      texts: [
        "next 7 invoices, none severely late: +6",
        "今后 7 张发票均无严重逾期：+6",
        "今後 7 張發票均無嚴重逾期：+6",
      ],
    },
    {
      code: "meanDaysLate",
      remedy: { kind: "daysLate", next: 20, atMost: 1 },
      texts: [
        "next 20 invoices at most 1 day late on average: +6",
        "今后 20 张发票平均逾期不超过 1 天：+6",
        "今後 20 張發票平均逾期不超過 1 天：+6",
      ],
    },
    {
      code: "typicalDaysLate",
      remedy: { kind: "typicallyLate", next: 20, atMost: 1.5 },
      texts: [
        "next 20 invoices typically at most 1.5 days late: +6",
        "今后 20 张发票通常逾期不超过 1.5 天：+6",
        "今後 20 張發票通常逾期不超過 1.5 天：+6",
      ],
    },
    {
      code: "worstDaysLate",
      remedy: { kind: "history", threshold: 31 },
      texts: [
        "by time alone, as the past leaves the history: below 31 days: +6",
        "随时间推移，过往记录不再计入后低于 31 天：+6",
        "隨時間推移，過往記錄不再計入後低於 31 天：+6",
      ],
    },
    {
      code: "oldestOpenItem",
      remedy: { kind: "nothingOlder", days: 0 },
      texts: ["nothing past due: +6", "无逾期款项：+6", "無逾期款項：+6"],
    },
    {
      code: "utilisation",
      remedy: { kind: "oweLess", amount: 1234.5 },
      texts: [
        "EUR\u00a01,234.50 less owed: +6",
        "欠款减少 EUR\u00a01,234.50：+6",
        "欠款減少 EUR\u00a01,234.50：+6",
      ],
    },
    {
      code: "yearsAsCustomer",
      remedy: { kind: "wait", until: 45_473 },
      texts: [
        "by time alone, on 30 Jun 2024: +6",
        "随时间推移，至 2024-06-30：+6",
        "隨時間推移，至 2024/06/30：+6",
      ],
    },
    {
      code: "currentRatio",
      remedy: { kind: "value", direction: "from", threshold: 1.25 },
      texts: ["from 1.25: +6", "1.25 起：+6", "1.25 起：+6"],
    },
  ])("puts $remedy into words", ({ code, remedy, texts }) => {
    const said = LANGUAGES.map((language) =>
      improvementText(code, improvement(remedy), "EUR", language),
    );
    expect(said).toEqual(texts);
  });

  it("never says that nothing is won", () => {
    const remedy: Remedy = { kind: "onTime", next: 4 };
    expect(improvementText("shareLate", improvement(remedy, 0.04), "", "en")).toBe(
      "next 4 invoices on time: +0.04",
    );
  });
});

describe("ruleText", () => {
  it.each([
    { from: 0.2, below: 0.25, row: null, text: "from 20%: 74" },
    { from: -Infinity, below: 0.02, row: 5, text: "below 2%: 74 · policy row 5" },
    { from: -Infinity, below: null, row: null, text: "any value: 74" },
  ])("says $text", ({ from, below, row, text }) => {
    expect(ruleText("shareLate", { from, below, points: 74 }, row, "en")).toBe(text);
  });
});

describe("nextGradeText", () => {
  const alone = { blockedBy: null, others: [], grade: "B", from: 65, changes: [] };

  it.each([
    { missing: 7.68, text: "7.7 points are missing" },
    { missing: 0.04, text: "0.04 points are missing" },
  ])("counts $missing as scores are shown", ({ missing, text }) => {
    const cheapest = { changes: [], score: 66 };
    const next = { ...alone, missing, highest: 71, cheapest };
    expect(nextGradeText(next, "en")).toBe(`Grade B starts at 65: ${text}.`);
  });

  it("never lets what is out of reach look as if it reached the grade", () => {
    const next = { ...alone, missing: 5, highest: 64.97, cheapest: null };
    expect(nextGradeText(next, "en")).toContain("64.9");
  });

  const next = { grade: "B", from: 65, missing: 2.5, highest: 71, blockedBy: null, others: [] };

  it.each([
    {
      cheapest: { changes: [], score: 66 },
      texts: [
        "Grade B starts at 65: 2.5 points are missing.",
        "等级 B 自 65 分起，还差 2.5 分。",
        "等級 B 自 65 分起，還差 2.5 分。",
      ],
    },
    {
      cheapest: null,
      texts: [
        "The known factors do not reach grade B; at their best they give 71.",
        "现有已知因素无法达到等级 B，全部改善后最高为 71 分。",
        "現有已知因素無法達到等級 B，全部改善後最高為 71 分。",
      ],
    },
  ])("says $texts", ({ cheapest, texts }) => {
    expect(LANGUAGES.map((language) => nextGradeText({ ...next, cheapest }, language))).toEqual(
      texts,
    );
  });
});
