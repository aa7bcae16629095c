import fc from "fast-check";

import { call } from "../../support/worksheet-functions";

const AS_OF = 45_838; // 30 June 2025

const HEADER = [
  ...["Customer", "Invoice No", "Invoice Date", "Due Date", "Amount", "Settled Date"],
  "Disputed",
];

/** An invoice of so many days. */
const invoice = (customer: string, days: number, amount: number, disputed = "") => [
  ...[customer, `${customer}-${days}`, AS_OF - days, AS_OF - days + 30, amount, "", disputed],
];

/** The settings of the built-in policy, and others in place of them. */
const policy = (settings: Readonly<Record<string, number>>) => [
  ["Rule", "Item", "From", "Value"],
  ...Object.entries(settings).map(([name, value]) => ["setting", name, "", value]),
];

const base = (rows: unknown[][], settings: Readonly<Record<string, number>> = {}) =>
  call("BORROWINGBASE", [HEADER, ...rows], AS_OF, policy(settings));

/** Receivables, old, disputed, cross-aged, credits, above the limit, eligible. */
const partsOf = (table: unknown[][], customer: string) =>
  table.find(([name]) => name === customer)!.slice(2);

const NO_LIMIT = { "concentration limit": 1 };

describe("BORROWINGBASE", () => {
  it("splits receivables, ties them out, and says what an advance costs a year", () => {
    const table = base([
      invoice("C1", 10, 6000),
      invoice("C1", 100, 1000),
      invoice("C2", 20, 3000),
      invoice("C2", 25, 500, "yes"),
      invoice("C3", 30, 400),
      invoice("C3", 120, 600),
      invoice("C4", 5, -250),
      ["C5", "S", AS_OF - 40, AS_OF - 10, 1000, AS_OF - 5, ""],
    ]);
    expect(table.slice(0, 12)).toEqual([
      ...[["Customer", "Name", "Receivables", "Older than 90 days", "Disputed", "Cross-aged"]].map(
        (headings) => [...headings, "Credits beyond invoices", "Above 20% of the pool", "Eligible"],
      ),
      // 20% of 9000 is the most of one customer.
      ["C1", "", 7000, 1000, 0, 0, 0, 4200, 1800],
      ["C2", "", 3500, 0, 500, 0, 0, 1200, 1800],
      ["C3", "", 1000, 600, 0, 400, 0, 0, 0],
      ["C4", "", -250, 0, 0, 0, -250, 0, 0],
      ["Total", "", 11_250, 1600, 500, 400, -250, 5400, 3600],
      ["Receivables by the aging", "", 11_250, "", "", "", "", "", ""],
      ["Difference", "", 0, "", "", "", "", "", ""],
      ["Advance, 80% of eligible", "", 2880, "", "", "", "", "", ""],
      ["A year of it at your funding rate, 6%", "", 172.8, "", "", "", "", "", ""],
      ["A year of it from a bank line, 8%", "", 230.4, "", "", "", "", "", ""],
      // Sales of 90 days 10650, × 365 / 90 × 1% = 431.92, and the interest.
      ["A year of factoring: 8% on it, 1% of sales", "", 662.32, "", "", "", "", "", ""],
    ]);
  });

  it.each([
    { days: 90, old: 0, because: "the last day still counts" },
    { days: 91, old: 100, because: "it is older than 90 days" },
  ])("has $old too old after $days days: $because", ({ days, old }) => {
    expect(partsOf(base([invoice("C1", days, 100)]), "C1")[1]).toBe(old);
  });

  it.each([
    { old: 50, crossAged: 0, because: "half is not more than half" },
    { old: 51, crossAged: 49, because: "more than half is too old" },
  ])("takes $crossAged off with $old of 100 too old: $because", ({ old, crossAged }) => {
    const table = base([invoice("C1", 91, old), invoice("C1", 1, 100 - old)], NO_LIMIT);
    expect(partsOf(table, "C1")[3]).toBe(crossAged);
  });

  it.each([
    { credit: -30, parts: [70, 0, 0, 0, 0, 0, 70], because: "credits lower what is eligible" },
    { credit: -130, parts: [-30, 0, 0, 0, -30, 0, 0], because: "no less than nothing is" },
  ])("splits 100 less a credit of $credit as $parts: $because", ({ credit, parts }) => {
    const table = base([invoice("C1", 5, 100), invoice("C1", 3, credit)], NO_LIMIT);
    expect(partsOf(table, "C1")).toEqual(parts);
  });

  it("takes no invoice without a date", () => {
    const undated = ["C1", "7", "", "", 100, "", ""];
    expect(partsOf(base([undated, invoice("C1", 1, 900)], NO_LIMIT), "C1")).toEqual([
      ...[1000, 100, 0, 0, 0, 0, 900],
    ]);
  });

  it("adds up whatever the ledger and the offer", () => {
    const row = fc
      .tuple(
        fc.constantFrom("C1", "C2", "C3"),
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: -99_999, max: 99_999 }).filter((cents) => cents !== 0),
        fc.constantFrom("", "yes"),
      )
      .map(([customer, days, cents, disputed]) => invoice(customer, days, cents / 100, disputed));
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), part, part, (rows, a, b) => {
        const table = base(rows, { "concentration limit": a, "cross-aging share": b });
        const total = partsOf(table, "Total") as number[];
        const pool = total[5]! + total[6]!;
        for (const [receivables, ...parts] of table
          .slice(
            1,
            table.findIndex(([name]) => name === "Total"),
          )
          .map((cells) => cells.slice(2) as number[])) {
          expect(parts.reduce((sum, one) => sum + one, 0)).toBeCloseTo(receivables!, 6);
          expect(parts.at(-1)).toBeLessThanOrEqual(Math.max(0, pool * a) + 0.005);
        }
        expect(partsOf(table, "Difference")[0]).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});
