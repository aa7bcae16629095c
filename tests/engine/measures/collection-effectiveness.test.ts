import { collectionEffectiveness } from "../../../src/engine/measures/collection-effectiveness";

const PERIOD = { opening: 400, sales: 600, closing: 450, closingCurrent: 380 };

describe("collectionEffectiveness", () => {
  it.each([
    { change: {}, cei: 550 / 620, because: "period form: (400 + 600 − 450) / (400 + 600 − 380)" },
    { change: { sales: 200 }, cei: 150 / 220, because: "monthly form: sales 600 in 3 months" },
    { change: { closingCurrent: 450 }, cei: 1, because: "nothing overdue is left" },
    { change: { closing: 1000 }, cei: 0, because: "nothing was collected" },
    { change: { closingCurrent: 1000 }, cei: null, because: "there was nothing to collect" },
    { change: { closingCurrent: 1001 }, cei: null, because: "there was less than nothing" },
  ])("is $cei: $because", ({ change, cei }) => {
    expect(collectionEffectiveness({ ...PERIOD, ...change })).toBe(cei);
  });

  it("is 88.7% in the published example", () => {
    expect(collectionEffectiveness(PERIOD)).toBeCloseTo(0.887, 3);
  });
});
