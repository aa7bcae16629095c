import type { CreditBook } from "../../../src/engine/book/credit-book";
import {
  openInvoices,
  simulateBands,
  type OpenInvoice,
} from "../../../src/engine/cash/expected-receipts";
import { forecastAccuracy } from "../../../src/engine/cash/forecast-accuracy";
import { forecastPeriods, type PeriodUnit } from "../../../src/engine/cash/forecast-periods";
import { knownHistory } from "../../../src/engine/risk/known-history";
import type { CellGrid } from "../../../src/engine/values/cells";
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

describe("openInvoices", () => {
  it("stand in one order however the rows stand, each with all its chances", () => {
    const open = [
      ["C10", "1", 45_838, 200],
      ["C10", "2", 45_838, 100],
      ["C10", "3", 45_832, 300],
      ["C1", "4", 45_840, 50],
    ].map(([customer, no, due, amount]) => [customer, no, Number(due) - 30, due, amount, ""]);
    const told = [open, [...open].reverse()].map((rows) => {
      const book = weekly(rows);
      return openInvoices(book, forecastPeriods(AS_OF, 3, "week")).filter(({ open }) => open < 999);
    });
    for (const invoices of told) {
      expect(invoices.map(({ customerId, dueDate, open }) => [customerId, dueDate, open])).toEqual([
        ["C1", 45_840, 50],
        ["C10", 45_832, 300],
        ["C10", 45_838, 100],
        ["C10", 45_838, 200],
      ]);
      for (const { shares, laterShare } of invoices) {
        expect(shares.reduce((sum, share) => sum + share, laterShare)).toBeCloseTo(1, 12);
      }
    }
  });
});

describe("forecastAccuracy", () => {
  const accuracyOf = (book: CreditBook, count: number, unit: PeriodUnit) =>
    forecastAccuracy(book, knownHistory(book), count, unit);

  it("makes four forecasts again, of what was open then and is paid now", () => {
    const unpaid = ["C2", "U", AS_OF - 60, AS_OF - 30, 1000, ""];
    const accuracy = accuracyOf(weekly([unpaid]), 8, "week");
    // 56, 70, 84 and 98 days ago the invoices of the forty days before were open: six each.
    const counts = { replays: 4, invoices: 24, periods: 32 };
    // Who always pays on one day is expected on it.
    expect(accuracy).toMatchObject({ ...counts, daysOff: 0, dueDateOff: 10 });
    // The one that is never paid is expected a little in most weeks.
    expect(accuracy!.sumOff).toBeGreaterThan(0.01);
    expect(accuracy!.sumOff).toBeLessThan(0.1);
    expect(accuracy!.inside).toBeLessThanOrEqual(1);
    expect(accuracy!.inside).toBeGreaterThan(0.9);
  });

  it("holds only periods that are over against what came", () => {
    // Two months from 15 January 2025 on end 44 days later; 44 days before, the second ends on 31 January.
    const book = weekly([], 45_672);
    expect(accuracyOf(book, 2, "month")).toMatchObject({ replays: 4, periods: 7, dueDateOff: 10 });
  });

  it("says nothing where the ledger does not go back far enough", () => {
    const book = bookOf({ asOfDate: AS_OF, invoices: weeklyGrid(AS_OF, 80, 1) });
    expect(accuracyOf(book, 8, "week")).toBeNull();
  });
});

const AS_OF = 45_838; // 30 June 2025

/** Invoices of 1000, each so many days before the next, due after thirty days and paid ten days late. */
function weeklyGrid(asOfDate: number, count: number, apart: number): CellGrid {
  const rows = Array.from({ length: count }, (_, i) => {
    const date = asOfDate - apart * i;
    const paid = date + 40 > asOfDate ? "" : date + 40;
    return ["C1", `W${i}`, date, date + 30, 1000, paid];
  });
  return [
    ["Customer", "Invoice No", "Invoice Date", "Due Date", "Amount", "Settled Date"],
    ...rows,
  ];
}

/** Sixty weeks with an invoice each, and further rows. */
const weekly = (further: CellGrid, asOfDate = AS_OF) =>
  bookOf({ asOfDate, invoices: [...weeklyGrid(asOfDate, 60, 7), ...further] });
