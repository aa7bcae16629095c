import fc from "fast-check";

import { expertScore } from "../../../src/engine/judgement/expert-score";

const EQUAL = [1, 1, 1, 1, 1];

describe("expertScore", () => {
  it.each([
    { points: [80, 60], weights: [3, 1], value: 75, because: "weights are proportions" },
    { points: [80, null, 60], weights: [1, 5, 1], value: 70, because: "who is silent has no say" },
    { points: [80, 60], weights: [0, 0.2], value: 60, because: "a weight of 0 does not count" },
    { points: [null, null], weights: [1, 1], value: null, because: "nobody gave a mark" },
    { points: [0], weights: [1], value: 0, because: "0 is a mark" },
  ])("is $value for $points by $weights: $because", ({ points, weights, value }) => {
    expect(expertScore(points, weights).value).toBe(value);
  });

  it("tells spread, lowest and highest", () => {
    // Deviations from 80: −10, 0, 10; variance 200 / 2.
    expect(expertScore([70, 80, 90], EQUAL)).toEqual({
      value: 80,
      marks: 3,
      spread: 10,
      lowest: 70,
      highest: 90,
      outliers: [],
    });
    expect(expertScore([70], EQUAL).spread).toBeNull();
  });

  it.each([
    { points: [80, 90, 85, 30], outliers: [3], because: "one stands apart" },
    { points: [80, 80, 80, 60], outliers: [3], because: "20 points are enough" },
    { points: [80, 80, 80, 60.01], outliers: [], because: "19.99 points are not" },
    { points: [90, 20], outliers: [], because: "of two, either may be right" },
    // Median 50, median deviation 20: two robust deviations are 59.3.
    { points: [0, 30, 50, 70, 100], outliers: [], because: "all are far apart" },
    // Median 50, median deviation 10: two robust deviations are 29.652.
    { points: [40, 50, 60, 79.7, 50], outliers: [3], because: "it is beyond two deviations" },
    { points: [40, 50, 60, 79.6, 50], outliers: [], because: "it is within two deviations" },
  ])("flags $outliers of $points: $because", ({ points, outliers }) => {
    expect(expertScore(points, EQUAL).outliers).toEqual(outliers);
  });

  it("lies between the lowest and the highest mark, whoever counts how much", () => {
    const mark = fc.integer({ min: 0, max: 100 });
    const weight = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(fc.array(fc.tuple(mark, weight), { minLength: 1 }), (given) => {
        const { value, lowest, highest } = expertScore(
          given.map(([points]) => points),
          given.map(([, one]) => one),
        );
        expect(value).toBeGreaterThanOrEqual(lowest!);
        expect(value).toBeLessThanOrEqual(highest!);
      }),
    );
  });
});
