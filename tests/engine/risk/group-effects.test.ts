import { groupEffects } from "../../../src/engine/risk/group-effects";
import { paymentsOf } from "../../support/invoice-payments";

const AS_OF_DATE = 45_473;
const DUE = 45_300;

/** Invoices of a group, so many of them late. */
const groupOf = (count: number, late: number) =>
  Array.from({ length: count }, (_, i) => ({ due: DUE, settled: i < late ? DUE + 5 : DUE }));

describe("groupEffects", () => {
  it("is positive for a group that is late oftener, and small for one of which little is known", () => {
    const invoices = [
      ...groupOf(60, 40),
      ...groupOf(60, 10),
      ...groupOf(1, 1),
      { due: AS_OF_DATE },
    ];
    const groups = Int32Array.from(invoices, (_, i) =>
      i < 60 ? 0 : i < 120 ? 1 : i < 121 ? 2 : 3,
    );
    const [often, seldom, once, unknown] = groupEffects(paymentsOf(AS_OF_DATE, invoices), groups);
    expect(often).toBeGreaterThan(0.5);
    expect(seldom).toBeLessThan(-0.5);
    expect(once).toBeGreaterThan(0);
    expect(once).toBeLessThan(often! / 1.5);
    expect(unknown).toBeCloseTo(0);
  });

  it.each([0, 8])("tells nothing where %d of 8 are late", (late) => {
    const payments = paymentsOf(AS_OF_DATE, groupOf(8, late));
    expect([...groupEffects(payments, new Int32Array(8))]).toEqual([0]);
  });
});
