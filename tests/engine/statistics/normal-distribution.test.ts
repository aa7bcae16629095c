import fc from "fast-check";

import { normalCdf } from "../../../src/engine/statistics/normal-distribution";

describe("normalCdf", () => {
  // Quantiles as printed tables and R's pnorm give them.
  it.each([
    { x: 0, probability: 0.5 },
    { x: 1, probability: 0.8413447460685429 },
    { x: 1.959963984540054, probability: 0.975 },
    { x: -2.5, probability: 0.006209665325776132 },
    { x: -7, probability: 1.279812543885835e-12 },
    { x: -8, probability: 6.22096057427178e-16 },
    { x: 40, probability: 1 },
    { x: -40, probability: 0 },
  ])("is $probability at $x", ({ x, probability }) => {
    expect(Math.abs(normalCdf(x) - probability)).toBeLessThan(1e-14);
  });

  it("has tails of the right size, not only small ones", () => {
    expect(normalCdf(-8) / 6.22096057427178e-16).toBeCloseTo(1, 7);
  });

  it("is symmetric and rises", () => {
    const x = fc.double({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(x, x, (a, b) => {
        expect(normalCdf(a) + normalCdf(-a)).toBeCloseTo(1, 13);
        expect(Math.sign(normalCdf(a) - normalCdf(b)) * Math.sign(a - b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
