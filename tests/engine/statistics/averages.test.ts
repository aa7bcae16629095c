import { mean, median, variance } from "../../../src/engine/statistics/averages";

describe("averages", () => {
  it.each([
    { values: [3], middle: 3 },
    { values: [10, 9], middle: 9.5 },
    { values: [10, 9, 1], middle: 9 },
    { values: [100, 2, 9, 10], middle: 9.5 },
  ])("gives the median of $values", ({ values, middle }) => {
    expect(median(values)).toBe(middle);
  });

  it("gives mean and variance", () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(mean(Float64Array.of(1, 2))).toBe(1.5);
    // (4 + 1 + 9) / 2
    expect(variance([1, 2, 6])).toBe(7);
  });
});
