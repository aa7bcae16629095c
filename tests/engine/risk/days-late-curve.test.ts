import { daysLateCurve, probabilityBeyond } from "../../../src/engine/risk/days-late-curve";
import { NOT_SETTLED } from "../../../src/engine/risk/invoice-payments";
import { paymentsOf } from "../../support/invoice-payments";

const AS_OF_DATE = 45_473;

describe("daysLateCurve", () => {
  it("is the product of the shares still unpaid, an open invoice counting up to its age", () => {
    const due = AS_OF_DATE - 10;
    const curve = daysLateCurve(
      paymentsOf(AS_OF_DATE, [
        { due: due - 90, settled: due - 91 },
        { due: due - 90, settled: due - 85 },
        { due, settled: NOT_SETTLED },
        { due: due - 90, settled: due - 70 },
        { due: AS_OF_DATE, settled: NOT_SETTLED },
      ]),
    );
    // Known are four. One is paid in time: 3/4. Of three left, one after 5 days: 1/2. One is
    // open at 10 days, so of one left, one after 20 days: 0. A half of one in five is spare.
    const spared = (share: number) => share + (1 - share) * (0.5 / 5);
    expect(curve.shareBeyond(0)).toBeCloseTo(spared(3 / 4));
    expect(curve.shareBeyond(4)).toBeCloseTo(spared(3 / 4));
    expect(curve.shareBeyond(5)).toBeCloseTo(spared(1 / 2));
    expect(curve.shareBeyond(19)).toBeCloseTo(spared(1 / 2));
    expect(curve.shareBeyond(20)).toBeCloseTo(spared(0));
    expect(curve.shareBeyond(100_000)).toBeCloseTo(spared(0));
  });
});

describe("probabilityBeyond", () => {
  const curve = { shareBeyond: (days: number) => 0.8 / (1 + days / 10) };

  it.each([
    { days: 0, probability: 0.5 },
    { days: 30, probability: 0.1 },
    { days: 10, probability: 0.1 + 0.4 / 3 },
    { days: 70, probability: 0.05 },
  ])("is $probability for $days days", ({ days, probability }) => {
    expect(probabilityBeyond(curve, 30, days, 0.5, 0.1)).toBeCloseTo(probability);
  });

  it("is that of being late at all where the whole ledger knows no days in between", () => {
    expect(probabilityBeyond({ shareBeyond: () => 0.2 }, 30, 10, 0.5, 0.1)).toBe(0.5);
  });
});
