import fc from "fast-check";

import { areaUnderCurve } from "../../../src/engine/statistics/auc";

/** Scores of the five ratings of a scale, each as often as counted. */
function ratings(...counts: readonly number[]): number[] {
  return counts.flatMap((count, rating) => Array<number>(count).fill(-rating));
}

/**
 * Screening of 43 patients before surgery: albumin and K-G score of those who benefited and
 * those who did not. DeLong et al. (1988), as in SAS/STAT, PROC LOGISTIC, "Comparing Receiver
 * Operating Characteristic Curves".
 */
const PATIENTS = [
  "3.0 10 0,3.2 5 1,3.9 3 1,2.8 6 0,3.2 3 1,0.9 5 0,2.5 8 0,1.6 5 1,3.8 5 1,3.7 6 1,3.2 4 1",
  "3.8 5 1,4.1 5 1,3.6 5 1,4.3 4 1,3.6 4 0,2.3 6 1,4.2 4 0,4.0 6 0,3.5 6 1,3.8 7 1,3.0 8 0",
  "4.5 5 1,3.7 5 1,3.1 6 1,4.1 6 1,4.3 5 1,4.3 4 1,3.2 5 1,2.6 6 1,3.3 6 0,1.7 7 0,3.7 6 1",
  "3.3 7 1,4.2 6 1,3.5 5 1,2.9 9 0,2.1 7 1,2.8 8 0,4.0 7 1,3.3 6 1,3.7 5 1,3.6 5 1",
]
  .join()
  .split(",")
  .map((patient) => patient.split(" ").map(Number) as [number, number, number]);

describe("areaUnderCurve", () => {
  it("is the share of pairs in order, ties one half", () => {
    expect(areaUnderCurve([60, 80, 90], [50, 70])!.value).toBeCloseTo(5 / 6, 12);
    expect(areaUnderCurve([60, 70], [60, 50])!.value).toBeCloseTo(3.5 / 4, 12);
    expect(areaUnderCurve([60, 70], [60, 50])!.gini).toBeCloseTo(0.75, 12);
  });

  it("agrees with the ratings of Hanley and McNeil (1982)", () => {
    // Radiology 143: 58 normal and 51 abnormal images; area 0.893, standard error 0.032.
    const area = areaUnderCurve(ratings(33, 6, 6, 11, 2), ratings(3, 2, 2, 11, 33))!;
    expect(area.value).toBeCloseTo(0.893, 3);
    expect(area.standardError).toBeCloseTo(0.031, 2);
  });

  it("agrees with the standard errors of DeLong, DeLong and Clarke-Pearson (1988)", () => {
    const scores = (column: 0 | 1, benefited: number) =>
      PATIENTS.filter(([, , outcome]) => outcome === benefited).map((patient) => patient[column]);
    // The score was turned round: 10 less the K-G score.
    const score = areaUnderCurve(
      scores(1, 1).map((kg) => 10 - kg),
      scores(1, 0).map((kg) => 10 - kg),
    )!;
    expect(score.value).toBeCloseTo(0.7258, 4);
    expect(score.standardError).toBeCloseTo(0.1028, 4);
    expect([score.low, score.high].map((end) => end.toFixed(4))).toEqual(["0.5243", "0.9273"]);
  });

  it("is not computed from fewer than two of either", () => {
    expect(areaUnderCurve([1, 2], [1])).toBeNull();
    expect(areaUnderCurve([1], [1, 2])).toBeNull();
  });

  const scores = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 30 });

  it("of the reversed score is 1 less it, and its interval is turned round", () => {
    fc.assert(
      fc.property(scores, scores, (good, bad) => {
        const area = areaUnderCurve(good, bad)!;
        const reversed = areaUnderCurve(
          good.map((score) => -score),
          bad.map((score) => -score),
        )!;
        expect(reversed.value).toBeCloseTo(1 - area.value, 12);
        expect(reversed.standardError).toBeCloseTo(area.standardError, 12);
        expect(reversed.low).toBeCloseTo(1 - area.high, 12);
        expect(area.low).toBeLessThanOrEqual(area.value);
        expect(area.high).toBeGreaterThanOrEqual(area.value);
      }),
    );
  });

  it("does not depend on the order of the scores", () => {
    fc.assert(
      fc.property(scores, scores, (good, bad) => {
        const area = areaUnderCurve(good, bad)!;
        const turned = areaUnderCurve([...good].reverse(), [...bad].reverse())!;
        expect(turned.value).toBeCloseTo(area.value, 12);
        expect(turned.standardError).toBeCloseTo(area.standardError, 12);
      }),
    );
  });
});
