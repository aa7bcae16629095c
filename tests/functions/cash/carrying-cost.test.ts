import fc from "fast-check";

import { builtInTable } from "../../support/built-in-policy";
import { call, errorOf } from "../../support/worksheet-functions";

const AS_OF = 45_838; // 30 June 2025

const HEADER = ["Customer", "Invoice No", "Invoice Date", "Due Date", "Amount", "Settled Date"];

const INVOICES = [
  HEADER,
  ["C1", "A1", AS_OF - 29, AS_OF + 1, 900, ""],
  ["C1", "A2", AS_OF - 60, AS_OF - 30, 1100, ""],
  ["C2", "B1", AS_OF - 89, AS_OF - 59, 4500, AS_OF - 9],
  ["C2", "B2", AS_OF - 10, AS_OF + 20, 500, ""],
  ["C3", "D1", AS_OF - 5, AS_OF + 25, -300, ""],
];

const CUSTOMERS = [
  ["Customer No.", "Customer Name"],
  ["C1", "Acme"],
  ["C2", "Beta"],
];

const POLICY = [
  ["Rule", "Item", "From", "Value"],
  ["setting", "funding rate", "", 0.1],
];

const costs = (...more: unknown[]) =>
  call("CARRYINGCOST", CUSTOMERS, INVOICES, AS_OF, POLICY, ...more);

describe("CARRYINGCOST", () => {
  it("has a row per customer by bucket, what a year costs and what ten days sooner save", () => {
    const [headings, ...rows] = costs(null, 10);
    expect(headings).toEqual([
      ...["Customer", "Name", "Not due", "1–30", "31–60", "61–90", "Over 90"],
      ...["Unapplied credits", "Total", "Cost of a year", "Of which overdue"],
      ...["Sales a day, 90 days", "Saving of a year, 10 days sooner"],
    ]);
    expect(rows.slice(0, 5)).toEqual([
      ["C1", "Acme", 900, 1100, 0, 0, 0, 0, 2000, 200, 110, 22.22, 22.22],
      // 55.56 a day × 10 days are more than the 500 that are owed.
      ["C2", "Beta", 500, 0, 0, 0, 0, 0, 500, 50, 0, 55.56, 50],
      ["C3", "", 0, 0, 0, 0, 0, -300, -300, -30, 0, -3.33, 0],
      ["Total", "", 1400, 1100, 0, 0, 0, -300, 2200, 220, 110, 74.45, 72.22],
      ["Cost of a year by bucket", "", 140, 110, 0, 0, 0, -30, 220, "", "", "", ""],
    ]);
    expect(rows[5]!.slice(0, 2)).toEqual(["Funding rate", 0.1]);
  });

  it("says what the discount costs by its terms, and as is really paid", () => {
    const rows = costs("1/10 net 30").map(([label, rate]) => [label, rate]);
    const from = rows.findIndex(([label]) => String(label).startsWith("Discount"));
    expect(rows.slice(from, from + 12)).toEqual([
      ["Discount of 1% within 10 days, net 30", 0.01],
      ["Its cost a year, simple, 365 days", expect.closeTo(0.1843, 4)],
      ["Its cost a year, effective, 365 days", expect.closeTo(0.2013, 4)],
      ["Its cost a year, simple, 360 days", expect.closeTo(0.1818, 4)],
      ["Its cost a year, effective, 360 days", expect.closeTo(0.1983, 4)],
      ["Dearer than the funding rate by (effective, 365 days)", expect.closeTo(0.1013, 4)],
      ["The same, as is really paid: after 80 days", 0.01],
      ["Its cost a year, simple, 365 days", expect.closeTo(0.0527, 4)],
      ["Its cost a year, effective, 365 days", expect.closeTo(0.0538, 4)],
      ["Its cost a year, simple, 360 days", expect.closeTo(0.0519, 4)],
      ["Its cost a year, effective, 360 days", expect.closeTo(0.053, 4)],
      ["Cheaper than the funding rate by (effective, 365 days)", expect.closeTo(0.0462, 4)],
    ]);
  });

  it.each([
    { args: ["as agreed"], message: /^discountTerms: “as agreed” cannot be read/ },
    { args: [null, 0.5], message: /^daysCut: “0.5”\. Expected: a whole number of days/ },
  ])("says what is wrong with $args", ({ args, message }) => {
    expect(errorOf(() => costs(...args)).message).toMatch(message);
  });

  it("asks for invoices", () => {
    expect(errorOf(() => call("CARRYINGCOST", CUSTOMERS, null, AS_OF)).message).toMatch(
      /^invoices is empty/,
    );
  });

  it("speaks Chinese", () => {
    const table = call("CARRYINGCOST", null, INVOICES, AS_OF, builtInTable("China", "zh-CN"));
    expect(table[0]).toContain("一年资金成本");
    expect(table.flat()).toContain("资金成本率");
  });

  it("ties out to the aging whatever the amounts, and does not hang on the order of the rows", () => {
    const amounts = fc.array(fc.integer({ min: -9999, max: 99_999 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(amounts, (cents) => {
        const rows = cents.map((cent, i) => [
          ...[`C${i % 3}`, `I${i}`, AS_OF - 10 * i, AS_OF + 30 - 10 * i, cent / 100, ""],
        ]);
        const table = call("CARRYINGCOST", null, [HEADER, ...rows], AS_OF);
        expect(call("CARRYINGCOST", null, [HEADER, ...rows.reverse()], AS_OF)).toEqual(table);
        const end = table.findIndex(([label]) => label === "Total");
        const total = (title: string, answer: unknown[][]) =>
          answer.find(([label]) => label === "Total")![answer[0]!.indexOf(title)];
        const [owed, cost] = ["Total", "Cost of a year"].map((title) => table[0]!.indexOf(title));
        const rate = Number(table.find(([label]) => label === "Funding rate")![1]);
        const sum = (parts: unknown[]) =>
          parts.reduce((all: number, part) => all + Number(part), 0);
        const customers = table.slice(1, end).map((row) => row[cost!]);
        expect(sum(customers)).toBeCloseTo(Number(table[end]![cost!]), 6);
        expect(sum(table[end + 1]!.slice(2, owed))).toBeCloseTo(Number(table[end]![cost!]), 6);
        expect(
          Math.abs(Number(table[end]![cost!]) - Number(table[end]![owed!]) * rate),
        ).toBeLessThan(0.0051);
        expect(total("Total", table)).toBe(
          total("Total", call("AGINGREPORT", [HEADER, ...rows], AS_OF)),
        );
      }),
      { numRuns: 30 },
    );
  });
});
