import fc from "fast-check";

import {
  averageDso,
  countbackDso,
  simpleDso,
  type MonthSales,
} from "../../../src/engine/measures/days-sales-outstanding";

const month = (days: number, sales: number, isRunning = false): MonthSales => ({
  days,
  sales,
  isRunning,
});

describe("simpleDso", () => {
  it.each([
    { receivables: 500, sales: 1500, days: 90, dso: 30, because: "a third of the sales is open" },
    {
      receivables: 350,
      sales: 1500,
      days: 90,
      dso: 21,
      because: "best possible: the current part",
    },
    { receivables: 0, sales: 1500, days: 90, dso: 0, because: "nothing is open" },
    { receivables: 500, sales: 0, days: 90, dso: null, because: "there are no sales" },
    { receivables: 500, sales: -10, days: 90, dso: null, because: "credit notes exceed sales" },
  ])("is $dso: $because", ({ receivables, sales, days, dso }) => {
    expect(simpleDso(receivables, sales, days)).toBe(dso);
  });

  it("does not change with the currency of presentation", () => {
    const amount = fc.double({ min: 1, max: 1e9, noNaN: true });
    const rate = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(amount, amount, rate, (receivables, sales, factor) => {
        const dso = simpleDso(receivables, sales, 90)!;
        expect(simpleDso(receivables * factor, sales * factor, 90)! / dso).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe("averageDso", () => {
  it.each([
    { opening: 400, closing: 500, dso: 27 },
    { opening: 0, closing: 500, dso: 15 },
    { opening: 500, closing: 500, dso: 30 },
  ])("takes the mean of $opening and $closing", ({ opening, closing, dso }) => {
    expect(averageDso(opening, closing, 1500, 90)).toBe(dso);
  });
});

describe("countbackDso", () => {
  const MONTHS = [month(31, 300), month(30, 250), month(31, 400)];

  it.each([
    { balance: 0, days: 0, because: "nothing is open" },
    { balance: -5, days: 0, because: "customers are owed" },
    { balance: 150, days: 15.5, because: "half a month is open" },
    { balance: 300, days: 31, because: "exactly one month is open" },
    { balance: 300.01, days: 31.0012, because: "a cent of the second month is open" },
    { balance: 450, days: 49, because: "31 + 150 / 250 × 30" },
    { balance: 550, days: 61, because: "exactly two months are open" },
    { balance: 950, days: 92, because: "all three months are open" },
  ])("is $days for $balance: $because", ({ balance, days }) => {
    const dso = countbackDso(balance, MONTHS);
    expect(dso.days).toBeCloseTo(days, 9);
    expect(dso.unabsorbed).toBe(0);
  });

  it("tells what the known months do not absorb", () => {
    expect(countbackDso(950.01, MONTHS)).toMatchObject({ days: 92, unabsorbed: 0.01 });
  });

  it.each([0, -20])("ends at a month with sales of %d", (sales) => {
    const dso = countbackDso(400, [month(31, 300), month(30, sales), month(31, 400)]);
    expect(dso).toMatchObject({ days: 31, unabsorbed: 100 });
  });

  it("counts the days of a running month without sales and goes on", () => {
    const dso = countbackDso(150, [month(2, 0, true), month(30, 300)]);
    expect(dso).toMatchObject({ days: 17, unabsorbed: 0 });
  });

  it("ends at a month without sales that is over", () => {
    expect(countbackDso(150, [month(30, 0), month(30, 300)])).toMatchObject({ days: 0 });
  });

  it("never falls when the balance rises", () => {
    const cents = fc.integer({ min: 0, max: 100_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(countbackDso(low, MONTHS).days).toBeLessThanOrEqual(countbackDso(high, MONTHS).days);
      }),
    );
  });
});
