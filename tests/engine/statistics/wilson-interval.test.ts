import fc from "fast-check";

import { wilsonInterval } from "../../../src/engine/statistics/wilson-interval";

describe("wilsonInterval", () => {
  it.each([
    { share: 0.5, count: 10, low: 0.2693, high: 0.7307 },
    { share: 0, count: 10, low: 0, high: 0.213 },
    { share: 1, count: 10, low: 0.787, high: 1 },
    { share: 0.3, count: 1000, low: 0.2767, high: 0.3244 },
  ])("is $low to $high for a share of $share of $count", ({ share, count, low, high }) => {
    const interval = wilsonInterval(share, count);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it("holds the share, stays a probability and narrows with the count", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const count = fc.double({ min: 0.1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(share, count, (p, n) => {
        const { low, high } = wilsonInterval(p, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(p + 1e-12);
        expect(high).toBeGreaterThanOrEqual(p - 1e-12);
        const closer = wilsonInterval(p, n * 2);
        expect(closer.high - closer.low).toBeLessThan(high - low);
      }),
    );
  });
});
