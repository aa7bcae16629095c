import fc from "fast-check";

import { footed } from "../../../src/engine/explanation/footed";
import { roundAmount, sumAmounts } from "../../../src/engine/values/money";

describe("footed", () => {
  it.each([
    { parts: [33.3333, 33.3333, 33.3334], total: 100, rounded: [33.33, 33.33, 33.34] },
    { parts: [100 / 3, 100 / 3, 100 / 3], total: 100, rounded: [33.34, 33.33, 33.33] },
    { parts: [0.006, 0.006], total: 0.01, rounded: [0.01, 0] },
    { parts: [12.5, 0, 7.25], total: 19.75, rounded: [12.5, 0, 7.25] },
    { parts: [0.1 + 0.2], total: 0.3, rounded: [0.3] },
    { parts: [], total: 0, rounded: [] },
  ])("makes $parts add up to $total", ({ parts, total, rounded }) => {
    expect(footed(parts, total)).toEqual(rounded);
  });

  it("adds up to the total, and no part is off by a hundredth", () => {
    const part = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const total = roundAmount(parts.reduce((sum, one) => sum + one, 0));
        const rounded = footed(parts, total);
        expect(sumAmounts(rounded)).toBe(total);
        rounded.forEach((one, i) => {
          expect(Math.abs(one - parts[i]!)).toBeLessThan(0.01 + 1e-9);
        });
      }),
    );
  });
});
