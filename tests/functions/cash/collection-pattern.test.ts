import fc from "fast-check";

import { serialDate } from "../../../src/engine";
import { builtInTable } from "../../support/built-in-policy";
import { call, errorOf } from "../../support/worksheet-functions";

const day = (year: number, month: number, date: number) => serialDate({ year, month, day: date })!;
const HEADER = ["Customer", "Invoice No", "Invoice Date", "Due Date", "Amount", "Settled Date"];

/** Sales of 100, 200, 300 and 100, each collected 50%, 30% and 20% in the months from its own on. */
const SALES = [100, 200, 300, 100];
const INVOICES = [
  HEADER,
  ...SALES.flatMap((sales, i) => {
    const month = 1 + i;
    return [0.5, 0.3, 0.2].map((share, k) => {
      const paid = day(2025, month + k, 20);
      return [
        "C1",
        `I${month}-${k}`,
        day(2025, month, 5),
        day(2025, month, 28),
        sales * share,
        paid,
      ];
    });
  }),
];
const AS_OF = day(2025, 4, 30);
const shares = (table: unknown[][], row: number) => table[row]!.slice(2);

describe("COLLECTIONPATTERN", () => {
  const table = call("COLLECTIONPATTERN", INVOICES, AS_OF, 4);
  const rowOf = (label: string) => table.find(([first]) => first === label)!;

  it("has a row of shares per month of sales, which make 1", () => {
    expect(table[0]).toEqual([
      ...["Month of sale", "Invoiced", "Month 0", "Month 1", "Month 2", "Month 3", "Month 4"],
      ...["Month 5", "Month 6", "Later", "Written off", "Paid, day not known", "Still open"],
    ]);
    expect(table[1]!.slice(0, 2)).toEqual([day(2025, 1, 1), 100]);
    expect(shares(table, 1)).toEqual([0.5, 0.3, 0.2, 0, "", "", "", 0, 0, 0, 0]);
    expect(shares(table, 3)).toEqual([0.5, 0.3, "", "", "", "", "", 0, 0, 0, 0.2]);
    expect(shares(table, 4)).toEqual([0.5, "", "", "", "", "", "", 0, 0, 0, 0.5]);
  });

  it("gives the pattern of the example: 150 + 60 + 20 in the third month", () => {
    const pattern = rowOf("Collected, weighted by sales").slice(2, 5).map(Number);
    pattern.forEach((share, k) => {
      expect(share).toBeCloseTo([0.5, 0.3, 0.2][k]!, 12);
    });
    const received = pattern.reduce((sum, share, k) => sum + share * SALES[2 - k]!, 0);
    expect(received).toBeCloseTo(230, 10);
    const left = rowOf("Uncollected at its end").slice(2, 5).map(Number);
    expect(left.map((share) => Math.round(share * 10) / 10)).toEqual([0.5, 0.2, 0]);
    expect(rowOf("Change").slice(2, 5).map(Number)).toEqual(
      [0, 0, 0].map((zero) => expect.closeTo(zero, 12) as unknown),
    );
  });

  it("ties what is open out to the aging: the uncollected pattern times sales", () => {
    expect(rowOf("Open of these months")[1]).toBe(0.5 * 100 + 0.2 * 300);
    expect(rowOf("Receivables by the aging")[1]).toBe(110);
    expect(rowOf("Difference")[1]).toBe(0);
  });

  it("leaves a month that is not over out of the pattern, but not out of its row", () => {
    const early = call("COLLECTIONPATTERN", INVOICES, day(2025, 4, 25), 4);
    expect(shares(early, 4)[0]).toBe(0.5);
    const pattern = early.find(([first]) => first === "Collected, weighted by sales")!;
    // Of March, April is its month 1 and not over.
    expect(pattern.slice(2, 6)).toEqual([
      0.5,
      expect.closeTo(0.3, 12),
      expect.closeTo(0.2, 12),
      "",
    ]);
  });

  it("shows write-offs, part payments without a day, and credits on account apart", () => {
    const ledger = [
      [...HEADER, "Paid Amount", "Type"],
      ["C1", "A", day(2025, 4, 1), day(2025, 4, 30), 100, "", 40, "Invoice"],
      ["C1", "B", day(2025, 4, 2), day(2025, 4, 30), 100, day(2025, 4, 9), 100, "Invoice"],
      ["C2", "C", day(2025, 4, 2), day(2025, 4, 30), -30, "", 0, "Credit note"],
    ];
    const answer = call("COLLECTIONPATTERN", ledger, AS_OF, 1);
    expect(answer[1]).toEqual([
      ...[day(2025, 4, 1), 200, 0.5, "", "", "", "", "", ""],
      ...[0, 0, 0.2, 0.3],
    ]);
    const find = (label: string) => answer.find(([first]) => first === label)![1];
    expect(find("Credit items and receipts on account")).toBe(-30);
    expect(find("Difference")).toBe(0);
  });

  it("answers alike whatever the order of the rows, and its rows make 1", () => {
    const invoice = fc.record({
      date: fc.integer({ min: 45_400, max: 45_770 }),
      wait: fc.option(fc.integer({ min: 0, max: 300 })),
      cents: fc.integer({ min: 1, max: 1_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(invoice, { minLength: 2, maxLength: 40 }), (list) => {
        const rows = [
          ...list.map(({ date, wait, cents }, i) => [
            ...["C1", `I${i}`, date, date + 30, cents / 100],
            wait === null ? "" : date + wait,
          ]),
          ["C1", "last", 45_400, 45_430, 1, 45_401],
        ];
        const answer = call("COLLECTIONPATTERN", [HEADER, ...rows], 45_777);
        expect(call("COLLECTIONPATTERN", [HEADER, ...rows.reverse()], 45_777)).toEqual(answer);
        for (const row of answer.slice(1, 13)) {
          const sum = row.slice(2).reduce((a: number, b) => a + Number(b), 0);
          expect(sum).toBeCloseTo(row[1] === 0 ? 0 : 1, 9);
        }
      }),
      { seed: 3, numRuns: 40 },
    );
  });

  it.each([
    { language: "zh-CN", title: "销售月份", pattern: "收款比例（按销售额加权）" },
    { language: "zh-TW", title: "銷售月份", pattern: "收款比例（以銷售額加權）" },
  ])("speaks $language", ({ language, title, pattern }) => {
    const answer = call("COLLECTIONPATTERN", INVOICES, AS_OF, 4, builtInTable("China", language));
    expect(answer[0]![0]).toBe(title);
    expect(answer.map(([first]) => first)).toContain(pattern);
  });

  it("needs days of payment", () => {
    const open = INVOICES.map((row) => row.slice(0, 5));
    expect(errorOf(() => call("COLLECTIONPATTERN", open, AS_OF)).code).toBe("#N/A");
  });
});
