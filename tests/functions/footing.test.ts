/** As printed, every row makes its total and every column makes the last line. */
import fc from "fast-check";

import { call } from "../support/worksheet-functions";

const AS_OF_DATE = 45_838; // 30 June 2025
const FROM_DATE = 45_657; // 31 December 2024

const INVOICES = ["Customer", "Invoice No", "Invoice Date", "Due Date", "Amount", "Currency"];

/** A sum of printed amounts; binary noise of adding them is none. */
function sum(cells: readonly unknown[]): number {
  const total = cells.reduce<number>((all, cell) => all + Number(cell), 0);
  // A sum of -0 is 0 as printed.
  return Math.round(total * 1e6) / 1e6 + 0;
}

/** The printed row that starts with a text. */
function rowOf(table: unknown[][], start: string): unknown[] {
  return table.find(([first]) => first === start)!;
}

const item = fc.record({
  customer: fc.constantFrom("A", "B", "C2"),
  age: fc.integer({ min: 0, max: 400 }),
  // Four decimals: finer than any coin.
  amount: fc.integer({ min: -300_000, max: 3_000_000 }).map((n) => n / 10_000),
  currency: fc.constantFrom("JPY", "KWD", "EUR"),
});

const receipt = fc.record({
  customer: fc.constantFrom("A", "B"),
  age: fc.integer({ min: 0, max: 300 }),
  amount: fc.integer({ min: 1, max: 900_000 }).map((n) => n / 10_000),
});

const given = fc.record({
  items: fc.array(item, { minLength: 1, maxLength: 8 }),
  receipts: fc.option(fc.array(receipt, { minLength: 1, maxLength: 3 }), { nil: null }),
  base: fc.constantFrom("JPY", "KWD", "EUR", null),
  isNamed: fc.boolean(),
  credits: fc.constantFrom("separate", "in bucket", "netted"),
});

type Given = typeof given extends fc.Arbitrary<infer T> ? T : never;

function tablesOf({ items, receipts, base, isNamed, credits }: Given) {
  const rows = items.map(({ customer, age, amount, currency }, i) => [
    customer,
    String(i),
    AS_OF_DATE - age - 30,
    AS_OF_DATE - age,
    amount,
    isNamed ? currency : "",
  ]);
  const paid = receipts?.map(({ customer, age, amount }) => [customer, AS_OF_DATE - age, amount]);
  const policy = [
    ["Rule", "Item", "From", "Value"],
    ["setting", "unapplied credits", "", credits],
    ...(base === null ? [] : [["setting", "base currency", "", base]]),
    ...["JPY", "KWD", "EUR"].flatMap((one) => (one === base ? [] : [["rate", one, "", 1]])),
  ];
  return {
    invoices: [INVOICES, ...rows],
    policy,
    receipts: paid === undefined ? null : [["Customer", "Receipt Date", "Amount"], ...paid],
  };
}

describe("AGINGREPORT", () => {
  it("foots across and down, and its proof ties out", () => {
    fc.assert(
      fc.property(given, (one) => {
        const { invoices, policy, receipts } = tablesOf(one);
        const report = call("AGINGREPORT", invoices, AS_OF_DATE, policy, null, receipts);
        const [head] = report as [string[]];
        const total = head.indexOf("Total");
        const last = report.findIndex(([first]) => first === "Total");
        const buckets = head.map((_, i) => i).slice(1, total);
        for (const row of report.slice(1, last + 1)) {
          expect(sum(buckets.map((i) => row[i]))).toBe(row[total]);
        }
        for (const column of [...buckets, total]) {
          expect(sum(report.slice(1, last).map((row) => row[column]))).toBe(report[last]![column]);
        }
        expect(rowOf(report, "Difference")[total]).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  it("adds up what it shows of yen", () => {
    const invoices = [
      INVOICES,
      ["A", "1", 45_738, 45_843, 100.4, "JPY"],
      ["A", "2", 45_738, 45_818, 100.4, "JPY"],
      ["B", "3", 45_738, 45_839, 0.4, "JPY"],
    ];
    const report = call("AGINGREPORT", invoices, AS_OF_DATE);
    expect(rowOf(report, "A").slice(1, 8)).toEqual([100, 100, 0, 0, 0, 0, 200]);
    expect(rowOf(report, "Total").slice(1, 8)).toEqual([100, 100, 0, 0, 0, 0, 200]);
    expect(report.some(([first]) => first === "B")).toBe(false);
  });
});

describe("AGINGMOVEMENT", () => {
  it("closes in every row and every column", () => {
    fc.assert(
      fc.property(given, (one) => {
        const { invoices, policy, receipts } = tablesOf(one);
        const table = call("AGINGMOVEMENT", invoices, FROM_DATE, AS_OF_DATE, policy, receipts);
        const last = table.findIndex(([first]) => first === "Total");
        const rows = table.slice(1, last);
        const closing = 7;
        for (const row of [...rows, table[last]!]) {
          expect(sum(row.slice(1, closing))).toBe(row[closing]);
        }
        for (let column = 1; column <= closing; column++) {
          expect(sum(rows.map((row) => row[column]))).toBe(table[last]![column]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("CONCENTRATION", () => {
  it("ties out to the aging report", () => {
    const invoices = [
      INVOICES.slice(0, 5),
      ["A", "1", 100, null, 801.24],
      ["C2", "2", 100, null, 13_295.61],
      ["C2", "3", 100, null, 18_895.75],
    ];
    const policy = [
      ["Rule", "Item", "From", "Value"],
      ["setting", "base currency", "", "JPY"],
    ];
    const table = call("CONCENTRATION", invoices, 200, policy);
    expect(rowOf(table, "Difference")).toContain(0);
    expect(rowOf(table, "C2")).toContain(32_192);
  });
});

describe("what a customer owes in several currencies", () => {
  /** Rates with more digits than a coin has, so that rounding once and item by item would differ. */
  const RATES = { JPY: 0.006_137, KWD: 3.028_51, EUR: 1, USD: 0.921_37 };
  const items = fc.array(
    fc.record({
      customer: fc.constantFrom("A", "B"),
      age: fc.integer({ min: -60, max: 200 }),
      amount: fc.integer({ min: -90_000, max: 900_000 }).map((n) => n / 1000),
      currency: fc.constantFrom("JPY", "KWD", "EUR", "USD"),
    }),
    { minLength: 2, maxLength: 12 },
  );

  it("is the same to the cent in statement, aging report and portfolio", () => {
    const policy = [
      ["Rule", "Item", "From", "Value"],
      ["setting", "base currency", "", "EUR"],
      ...Object.entries(RATES).map(([currency, rate]) => ["rate", currency, "", rate]),
    ].filter(([, name]) => name !== "EUR");
    const customers = [
      ["Customer", "Credit limit"],
      ["A", 1],
      ["B", 1],
    ];
    const cents = (amount: number) => Math.round(amount * 100 + Math.sign(amount) * 1e-6);
    fc.assert(
      fc.property(items, (rows) => {
        const invoices = [
          INVOICES,
          ...rows.map(({ customer, age, amount, currency }, i) => [
            ...[customer, String(i), AS_OF_DATE - age - 30, AS_OF_DATE - age, amount, currency],
          ]),
        ];
        const report = call("AGINGREPORT", invoices, AS_OF_DATE, policy);
        const portfolio = call("PORTFOLIO", customers, invoices, AS_OF_DATE, policy);
        const total = report[0]!.indexOf("Total");
        const exposure = portfolio[0]!.indexOf("Exposure");
        for (const customer of new Set(rows.map((row) => row.customer))) {
          const account = call("STATEMENTOFACCOUNT", customer, invoices, AS_OF_DATE, policy);
          const open = account.slice(
            1,
            account.findIndex(([first]) => first === "Total"),
          );
          const owed = open.reduce((all, row) => {
            const rate = RATES[row[6] as keyof typeof RATES];
            return all + cents(Number(row[4]) * rate);
          }, 0);
          expect(cents(Number(report.find(([first]) => first === customer)?.[total] ?? 0))).toBe(
            owed,
          );
          expect(cents(Number(rowOf(portfolio, customer)[exposure]))).toBe(owed);
        }
      }),
      { numRuns: 60 },
    );
  });
});
