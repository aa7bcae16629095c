import { InvoicePace } from "../../../src/engine/risk/invoice-pace";
import { daysLateCurve } from "../../../src/engine/risk/days-late-curve";
import { paymentPriors } from "../../../src/engine/risk/payment-priors";
import { paymentsOf, type TestPayment } from "../../support/invoice-payments";

const AS_OF_DATE = 45_473;

function paceOf(payments: readonly TestPayment[], horizonDays: number, halfLifeDays = 1e9) {
  const all = paymentsOf(AS_OF_DATE, payments);
  return new InvoicePace(
    {
      payments: all,
      priors: paymentPriors(all, 30),
      severeDays: 30,
      halfLifeDays,
      curve: daysLateCurve(all),
    },
    horizonDays,
  );
}

/** Invoices of a customer, the last due so many days before the as-of date, paid on the day. */
const every = (days: number, count: number, customer: number, last = 0): TestPayment[] =>
  Array.from({ length: count }, (_, n) => {
    const due = AS_OF_DATE - last - n * days;
    return { customer, issued: due - 30, due, settled: due };
  });

/** Many customers of many paces: the portfolio says little about one of them. */
const OTHERS = Array.from({ length: 12 }, (_, i) => every(5 + 9 * i, 40 - 3 * i, i + 2)).flat();

describe("InvoicePace", () => {
  it("expects as many as there have been, where none is written yet", () => {
    const { written, expected } = paceOf([...every(10, 37, 0), ...OTHERS], 90).at(0);
    expect(written).toBe(0);
    expect(expected).toBeGreaterThan(8.5);
    expect(expected).toBeLessThan(9.5);
  });

  it("counts what is written and unpaid, up to the last day, and takes time for writing the rest", () => {
    const open = (due: number): TestPayment => ({ customer: 0, issued: due - 30, due });
    const soon = [
      open(AS_OF_DATE),
      open(AS_OF_DATE + 1),
      open(AS_OF_DATE + 20),
      open(AS_OF_DATE + 21),
    ];
    const paid = { ...open(AS_OF_DATE + 2), settled: AS_OF_DATE - 1 };
    const all = [...every(10, 37, 0, 10), ...OTHERS, ...soon, paid];
    expect(paceOf(all, 20).at(0).written).toBe(2);
    expect(paceOf(all, 20).at(0).expected).toBeLessThan(0.1);
    // 60 days are left to write what falls due in 90 days.
    expect(paceOf(all, 90).at(0).expected).toBeGreaterThan(5.5);
    expect(paceOf(all, 90).at(0).expected).toBeLessThan(6.8);
  });

  it("draws a customer of few invoices towards the portfolio, and one of many hardly", () => {
    const all = [...every(10, 37, 0), ...every(100, 1, 1, 20), ...OTHERS];
    const [many, few] = [paceOf(all, 100).at(0), paceOf(all, 100).at(1)];
    expect(many.evidence).toBeGreaterThan(36);
    expect(few.evidence).toBeLessThan(2);
    expect(few.expected).toBeGreaterThan(0.3);
    expect(few.expected).toBeLessThan(many.expected / 2);
  });

  it("rises with the days ahead and with the pace", () => {
    const all = [...every(10, 37, 0), ...every(20, 19, 1), ...OTHERS];
    const of = (place: number) =>
      [1, 10, 30, 90, 365].map((days) => paceOf(all, days).at(place).expected);
    of(0).forEach((expected, i) => {
      expect(expected).toBeGreaterThan(of(1)[i]!);
      expect(expected).toBeGreaterThan(of(0)[i - 1] ?? 0);
    });
  });

  it("forgets the pace of a customer that has stopped, the sooner the shorter the half-life", () => {
    const all = [...every(5, 40, 0, 300), ...OTHERS];
    const expected = (halfLife: number) => paceOf(all, 90, halfLife).at(0).expected;
    expect(expected(60)).toBeLessThan(expected(365) / 2);
    expect(expected(365)).toBeLessThan(expected(1e9));
  });

  it.each([1, 2])(
    "expects a finite number where every customer has %i invoices of one day",
    (count) => {
      const due = AS_OF_DATE;
      const all = Array.from({ length: 40 }, (_, customer) =>
        Array.from({ length: count }, () => ({ customer, issued: due - 9, due, settled: due })),
      ).flat();
      const { expected, evidence } = paceOf(all, 90).at(0);
      expect(expected).toBeGreaterThan(0);
      expect(expected).toBeLessThan(90);
      expect(evidence).toBeGreaterThan(0);
    },
  );
});
