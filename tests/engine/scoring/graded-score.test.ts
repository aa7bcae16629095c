import type { CustomerEvent } from "../../../src/engine/ledger/events";
import { gradeScore } from "../../../src/engine/scoring/graded-score";
import type { Score } from "../../../src/engine/scoring/score";
import { policyOf } from "../../support/builders";

const POLICY = policyOf(); // A from 80, B from 65, C from 50, D from 0

function scoreOf(value: number | null, low = 0, high = 100): Score {
  return { value, low, high, coverage: 1, factors: [] };
}

function eventOf(kind: string, date = 45_000): CustomerEvent {
  return { row: 2, customer: { id: "C-1", name: null }, date, kind, note: null, weight: null };
}

describe("gradeScore", () => {
  it("grades the score where nothing happened", () => {
    expect(gradeScore(scoreOf(90), [], POLICY)).toEqual({
      score: scoreOf(90),
      grade: "A",
      override: null,
    });
  });

  it.each([
    { kind: "insolvency", value: 90, score: 49.99, grade: "D", cap: "D" },
    { kind: "破产", value: 90, score: 49.99, grade: "D", cap: "D" },
    { kind: "law suit", value: 90, score: 64.99, grade: "C", cap: "C" },
    { kind: "訴訟", value: 70, score: 64.99, grade: "C", cap: "C" },
    { kind: "law suit", value: 65, score: 64.99, grade: "C", cap: "C" },
    { kind: "law suit", value: 64.99, score: 64.99, grade: "C", cap: null },
    { kind: "law suit", value: 55, score: 55, grade: "C", cap: null },
    { kind: "law suit", value: 20, score: 20, grade: "D", cap: null },
    { kind: "ownership change", value: 90, score: 79.99, grade: "B", cap: "B" },
    { kind: "management change", value: 90, score: 90, grade: "A", cap: null },
    { kind: "moved house", value: 90, score: 90, grade: "A", cap: null },
  ])("makes $value after $kind $score, grade $grade", ({ kind, value, score, grade, cap }) => {
    const graded = gradeScore(scoreOf(value), [eventOf(kind)], POLICY);
    expect([graded.score.value, graded.grade]).toEqual([score, grade]);
    expect(graded.override?.grade ?? null).toBe(cap);
  });

  it("caps the range with the score", () => {
    const { score } = gradeScore(scoreOf(90, 60, 95), [eventOf("law suit")], POLICY);
    expect([score.low, score.high]).toEqual([60, 64.99]);
  });

  it("names the gravest event, and of two alike the first given", () => {
    const events = [eventOf("ownership change", 3), eventOf("law suit", 2), eventOf("诉讼", 1)];
    const { override } = gradeScore(scoreOf(90), events, POLICY);
    expect(override).toEqual({ kind: "lawSuit", date: 2, grade: "C" });
  });

  it("caps the range where there is no score, and says why", () => {
    const { score, grade, override } = gradeScore(scoreOf(null), [eventOf("fraud")], POLICY);
    expect([score.value, score.high, grade, override?.grade]).toEqual([null, 49.99, null, "D"]);
  });
});
