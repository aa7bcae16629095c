import { countUpTo, firstPlace } from "../../../src/engine/values/first-place";

describe("firstPlace", () => {
  it.each([
    { from: 0, to: 6, threshold: 4, place: 4 },
    { from: 0, to: 6, threshold: 0, place: 0 },
    { from: 0, to: 6, threshold: 9, place: 6 },
    { from: 2, to: 5, threshold: 0, place: 2 },
    { from: 3, to: 3, threshold: 0, place: 3 },
  ])("finds $place from $from to $to", ({ from, to, threshold, place }) => {
    expect(firstPlace(from, to, (at) => at >= threshold)).toBe(place);
  });
});

describe("countUpTo", () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 3],
    [2.5, 3],
    [7, 4],
    [8, 4],
  ])("counts the values up to %d: %d", (bound, count) => {
    expect(countUpTo([1, 2, 2, 7], bound)).toBe(count);
    expect(countUpTo(Int32Array.of(1, 2, 2, 7), bound)).toBe(count);
  });
});
