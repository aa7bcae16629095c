import { areaUnderCurve } from "./area-under-curve";

const cases = (bad: readonly number[], good: readonly number[]) => [
  ...bad.map((score) => ({ score, isBad: true })),
  ...good.map((score) => ({ score, isBad: false })),
];

describe("areaUnderCurve", () => {
  it.each([
    { bad: [1, 2], good: [3, 4], area: 1, because: "every bad case ranks below" },
    { bad: [3, 4], good: [1, 2], area: 0, because: "every bad case ranks above" },
    { bad: [1], good: [1], area: 0.5, because: "ties count one half" },
    { bad: [1, 3], good: [2, 3], area: 0.625, because: "1 wins two, 3 ties one of two" },
  ])("is $area when $because", ({ bad, good, area }) => {
    expect(areaUnderCurve(cases(bad, good))).toBe(area);
  });
});
