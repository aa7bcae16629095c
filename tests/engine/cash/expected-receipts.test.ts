import { simulateBands, type OpenInvoice } from "../../../src/engine/cash/expected-receipts";
import { forecastAccuracy } from "../../../src/engine/cash/forecast-accuracy";
import { knownHistory } from "../../../src/engine/risk/known-history";
import { LAST_DAY, ledgerGrid, simulateInvoices } from "../../../tools/evaluate/simulated-ledger";
import { bookOf } from "../../support/builders";

const COUNT = 100;

/** Invoices of 1 that come in the first of two periods half of the time, else in the second. */
const invoicesOf = (customer: (i: number) => string): OpenInvoice[] =>
  Array.from({ length: COUNT }, (_, i) => ({
    item: i,
    customerId: customer(i),
    dueDate: 45_500,
    open: 1,
    expectedDate: null,
    shares: Float64Array.of(0.5, 0.5),
    laterShare: 0,
  }));

/** The least number of successes that so many of all outcomes do not exceed. */
function binomialQuantile(n: number, p: number, level: number): number {
  let probability = (1 - p) ** n;
  let sum = probability;
  let k = 0;
  while (sum < level) {
    probability *= ((n - k) / (k + 1)) * (p / (1 - p));
    sum += probability;
    k++;
  }
  return k;
}

describe("simulateBands", () => {
  const apart = simulateBands(
    invoicesOf((i) => `C${String(i).padStart(3, "0")}`),
    2,
  );

  it("holds four of five outcomes of independent invoices, as the binomial distribution does", () => {
    const low = binomialQuantile(COUNT, 0.5, 0.1);
    const high = binomialQuantile(COUNT, 0.5, 0.9);
    expect([low, high]).toEqual([44, 56]);
    for (const band of apart) {
      expect(Math.abs(band.low - low)).toBeLessThanOrEqual(1);
      expect(Math.abs(band.high - high)).toBeLessThanOrEqual(1);
    }
    // By the end of the second period all have come.
    expect(apart.map(({ lowSoFar }) => lowSoFar)).toEqual([apart[0]!.low, COUNT]);
  });

  it("is wider where one customer pays all: its invoices go together", () => {
    const [first] = simulateBands(
      invoicesOf(() => "C1"),
      2,
    );
    const width = apart[0]!.high - apart[0]!.low;
    // Half of the invoices share one luck: the number that comes is near 25 or near 75.
    expect(first!.high - first!.low).toBeGreaterThan(3 * width);
    expect(first!.low).toBeLessThan(30);
    expect(first!.high).toBeGreaterThan(70);
  });
});

describe("the band of past forecasts", () => {
  it("held about four of five sums on simulated ledgers of customers who pay at random", () => {
    let inside = 0;
    let periods = 0;
    for (const seed of [1, 2, 3, 4]) {
      const asOfDate = LAST_DAY - 60;
      const invoices = simulateInvoices({ seed, customers: 100, medianInvoices: 6 });
      const book = bookOf({ asOfDate, invoices: ledgerGrid(invoices, asOfDate) });
      const accuracy = forecastAccuracy(book, knownHistory(book), 8, "week")!;
      inside += accuracy.inside * accuracy.periods;
      periods += accuracy.periods;
    }
    expect(periods).toBe(4 * 32);
    expect(inside / periods).toBeGreaterThanOrEqual(0.7);
    expect(inside / periods).toBeLessThanOrEqual(0.9);
  });
});
