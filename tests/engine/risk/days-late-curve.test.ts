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
    // One of five is paid a day early: 4/5. One is open on the evening of its due date, so of
    // three left, one is paid after 5 days: 4/5 × 2/3. One is open at 10 days, so of one left,
    // one is paid after 20 days: 0. Half an invoice in six is spare.
    const spared = (share: number) => share + (1 - share) * (0.5 / 6);
    expect(curve.shareBeyond(-2)).toBe(1);
    expect(curve.shareBeyond(-1)).toBeCloseTo(spared(4 / 5));
    expect(curve.shareBeyond(0)).toBeCloseTo(spared(4 / 5));
    expect(curve.shareBeyond(4)).toBeCloseTo(spared(4 / 5));
    expect(curve.shareBeyond(5)).toBeCloseTo(spared(8 / 15));
    expect(curve.shareBeyond(19)).toBeCloseTo(spared(8 / 15));
    expect(curve.shareBeyond(20)).toBeCloseTo(spared(0));
    expect(curve.shareBeyond(100_000)).toBeCloseTo(spared(0));
  });
});

describe("probabilityBeyond", () => {
  const curve = { shareBeyond: (days: number) => 0.8 / (1 + days / 10) };
  const first = { days: 0, probability: 0.5 };
  const second = { days: 30, probability: 0.1 };

  it.each([
    { days: 0, probability: 0.5 },
    { days: 30, probability: 0.1 },
    { days: 10, probability: 0.1 + 0.4 / 3 },
    { days: 70, probability: 0.05 },
  ])("is $probability for $days days", ({ days, probability }) => {
    expect(probabilityBeyond(curve, days, first, second)).toBeCloseTo(probability);
  });

  it("is 1 for days that have passed already", () => {
    const [passed, later] = [
      { days: 45, probability: 1 },
      { days: 45, probability: 1 },
    ];
    expect(probabilityBeyond(curve, 30, passed, later)).toBe(1);
    expect(probabilityBeyond(curve, 45, passed, later)).toBe(1);
    expect(probabilityBeyond(curve, 100, passed, later)).toBeCloseTo(0.5);
  });

  it("is that of fewer days where the whole ledger knows no days in between", () => {
    expect(probabilityBeyond({ shareBeyond: () => 0.2 }, 10, first, second)).toBe(0.5);
  });
});
