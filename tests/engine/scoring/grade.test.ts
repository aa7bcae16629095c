import fc from "fast-check";

import { gradeOf, highestScoreOf, worseGrade } from "../../../src/engine/scoring/grade";
import { policyOf } from "../../support/builders";

const POLICY = policyOf(); // A from 80, B from 65, C from 50, D from 0

describe("gradeOf", () => {
  it.each([
    { score: 100, grade: "A" },
    { score: 80, grade: "A" },
    { score: 79.99, grade: "B" },
    { score: 65, grade: "B" },
    { score: 64.99, grade: "C" },
    { score: 50, grade: "C" },
    { score: 49.99, grade: "D" },
    { score: 0, grade: "D" },
  ])("of $score is $grade", ({ score, grade }) => {
    expect(gradeOf(score, POLICY)).toBe(grade);
  });

  it("is the last grade below every threshold", () => {
    const grades = [
      { grade: "A", from: 80, row: null },
      { grade: "B", from: 40, row: null },
    ];
    expect(gradeOf(10, policyOf({ grades }))).toBe("B");
  });

  it("never gets worse with a higher score", () => {
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(score, score, (a, b) => {
        const [lower, higher] = [gradeOf(Math.min(a, b), POLICY), gradeOf(Math.max(a, b), POLICY)];
        expect(worseGrade(lower, higher, POLICY)).toBe(lower);
      }),
    );
  });
});

describe("worseGrade", () => {
  it.each([
    { a: "A", b: "C", worse: "C" },
    { a: "C", b: "A", worse: "C" },
    { a: "B", b: "B", worse: "B" },
  ])("of $a and $b is $worse", ({ a, b, worse }) => {
    expect(worseGrade(a, b, POLICY)).toBe(worse);
  });
});

describe("highestScoreOf", () => {
  it.each([
    { grade: "A", score: 100 },
    { grade: "B", score: 79.99 },
    { grade: "C", score: 64.99 },
    { grade: "D", score: 49.99 },
  ])("of $grade is $score, which has the grade", ({ grade, score }) => {
    expect(highestScoreOf(grade, POLICY)).toBe(score);
    expect(gradeOf(score, POLICY)).toBe(grade);
  });
});
