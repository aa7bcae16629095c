import fc from "fast-check";

import { exposureLeaving, netExposure } from "../../../src/engine/limit/credit-cover";

describe("exposureLeaving", () => {
  it.each([
    { net: 900, secured: 200, insuredLimit: 500, insuredShare: 0.9, exposure: 1550 },
    { net: 50, secured: 0, insuredLimit: 2000, insuredShare: 0.8, exposure: 250 },
    { net: 0, secured: 100, insuredLimit: 300, insuredShare: 1, exposure: 400 },
    { net: 70, secured: 0, insuredLimit: 0, insuredShare: 0, exposure: 70 },
  ])("of $net is $exposure under $insuredLimit insured", ({ net, exposure, ...cover }) => {
    expect(exposureLeaving(net, cover)).toBeCloseTo(exposure, 9);
  });

  it("is the highest exposure that leaves no more", () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 });
    const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(amount, amount, amount, share, (net, secured, insuredLimit, insuredShare) => {
        const cover = { secured, insuredLimit, insuredShare };
        const exposure = exposureLeaving(net, cover);
        expect(netExposure(exposure, cover)).toBeLessThanOrEqual(net + 0.001);
        expect(netExposure(exposure + 1, cover)).toBeGreaterThan(net);
      }),
    );
  });
});
