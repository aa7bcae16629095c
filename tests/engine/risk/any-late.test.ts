import fc from "fast-check";

import { certaintyOfOne, riskOfAny } from "../../../src/engine/risk/any-late";

describe("riskOfAny", () => {
  const coming = fc.record({
    written: fc.nat(50),
    expected: fc.double({ min: 0, max: 300, noNaN: true }),
    evidence: fc.double({ min: 0.1, max: 1000, noNaN: true }),
  });
  const risk = fc.double({ min: 0.001, max: 0.999, noNaN: true });
  const evidence = fc.double({ min: 2, max: 500, noNaN: true });

  it.each([
    // 1 − (1 + 1 × 0.3)^−s with 1 / s = 1/10 + 0.5 / (0.5 × 5)
    { coming: { written: 0, expected: 2, evidence: 10 }, one: 0.5, own: 4, any: 0.582_97 },
    // s = 10 / 3 of one written: x = ln 2
    { coming: { written: 1, expected: 0, evidence: 10 }, one: 0.5, own: 4, any: 0.467_27 },
    { coming: { written: 3, expected: 0, evidence: 10 }, one: 1, own: 4, any: 1 },
    { coming: { written: 0, expected: 0, evidence: 10 }, one: 0.9, own: 4, any: 0 },
    { coming: { written: 9, expected: 9, evidence: 10 }, one: 0, own: 4, any: 0 },
  ])("is $any for $coming and the risk $one", ({ coming, one, own, any }) => {
    expect(riskOfAny(coming, one, own)).toBeCloseTo(any, 4);
  });

  it("comes to what independent invoices give where all is known for certain", () => {
    const sure = { written: 3, expected: 0, evidence: 1e9 };
    expect(riskOfAny(sure, 0.2, 1e9)).toBeCloseTo(1 - 0.8 ** 3, 6);
    expect(riskOfAny({ ...sure, written: 0, expected: 3 }, 0.2, 1e9)).toBeCloseTo(
      1 - Math.exp(-0.6),
      6,
    );
  });

  it("rises with invoices written, invoices expected and the risk of one, up to 1", () => {
    const law = fc.property(
      coming,
      risk,
      evidence,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (base, one, own, more) => {
        const any = riskOfAny(base, one, own);
        const least = any - 1e-9;
        expect(any).toBeGreaterThanOrEqual(0);
        expect(any).toBeLessThanOrEqual(1);
        expect(riskOfAny({ ...base, written: base.written + 1 }, one, own)).toBeGreaterThanOrEqual(
          least,
        );
        expect(
          riskOfAny({ ...base, expected: base.expected + more }, one, own),
        ).toBeGreaterThanOrEqual(least);
        expect(riskOfAny(base, one + more * (1 - one), own)).toBeGreaterThanOrEqual(least);
      },
    );
    fc.assert(law, { seed: 1, numRuns: 500 });
  });
});

describe("certaintyOfOne", () => {
  it.each([
    { written: 0, expected: 1, certainty: 0 },
    { written: 0, expected: 1.5, certainty: 0.5 },
    { written: 0, expected: 2, certainty: 1 },
    { written: 0, expected: 9, certainty: 1 },
    { written: 1, expected: 0, certainty: 1 },
    { written: 0, expected: 0, certainty: 0 },
  ])("is $certainty with $written written and $expected more expected", (one) => {
    expect(certaintyOfOne({ ...one, evidence: 5 })).toBe(one.certainty);
  });
});
