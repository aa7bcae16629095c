import fc from "fast-check";

import { standardRules } from "../../../src/engine/reading/reading-rules";
import { headerKey } from "../../../src/engine/words/header-key";
import { readInvoices } from "../../../src/engine/ledger/read-invoices";
import type { CellGrid } from "../../../src/engine/values/cells";

/** Open amounts by customer, and the codes of what is doubted. */
function readPivot(...rows: CellGrid) {
  const ledger = readInvoices([["Row Labels", "Sum of Balance"], ...rows]);
  const owed = Array.from(ledger.customerOf, (customer, item) => [
    ledger.customers[customer]!,
    ledger.residualAmount[item]!,
  ]);
  return {
    owed: Object.fromEntries(owed) as Record<string, number>,
    doubts: ledger.reading.doubts.map(({ code }) => code),
  };
}

describe("a compact pivot table", () => {
  it("of customers alone counts every row, be some of them the sums of others", () => {
    const { owed, doubts } = readPivot(["A", 75], ["B", 75], ["Grand Total", 150]);
    expect(owed).toEqual({ A: 75, B: 75 });
    expect(doubts).toEqual(["noDates"]);
  });

  it("of customers and their documents counts the customers", () => {
    const rows = [
      ["A", 75],
      ["1", 75],
      ["B", 30],
      ["2", 10],
      ["3", 20],
      ["Grand Total", 105],
    ];
    const { owed, doubts } = readPivot(...rows);
    expect(owed).toEqual({ A: 75, B: 30 });
    expect(doubts).toEqual(["outlineRows", "noDates"]);
  });

  it("without a total counts the rows that are the sums of all others", () => {
    expect(readPivot(["A", 30], ["1", 10], ["2", 20], ["B", 5], ["3", 5]).owed).toEqual({
      A: 30,
      B: 5,
    });
  });

  it("whose total fits neither way is doubted", () => {
    const { doubts } = readPivot(["A", 30], ["1", 10], ["2", 20], ["Grand Total", 31]);
    expect(doubts).toContain("failedCheck");
  });

  it("comes to its grand total, whatever the customers have", () => {
    const customers = fc.array(fc.array(fc.integer({ min: 1, max: 500_000 }), { minLength: 1 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(customers, (amounts) => {
        const sumOf = (cents: readonly number[]) => cents.reduce((sum, one) => sum + one, 0) / 100;
        const rows = amounts.flatMap((cents, customer) => [
          [`Customer ${customer}`, sumOf(cents)],
          ...cents.map((cent, place) => [`${customer}-${place}`, cent / 100]),
        ]);
        const total = sumOf(amounts.flat());
        const { owed } = readPivot(...rows, ["Grand Total", total]);
        expect(owed).toEqual(
          Object.fromEntries(amounts.map((cents, i) => [`Customer ${i}`, sumOf(cents)])),
        );
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});

describe("the total of a table without dates", () => {
  it.each([
    { total: 225, failed: 0 },
    { total: 225.02, failed: 1 },
  ])("is held against what was read: $total", ({ total, failed }) => {
    const rows = [
      ["Customer", "Balance"],
      ["A", 150],
      ["B", 75],
      ["Total", total],
    ];
    expect(readInvoices(rows).reading.checks).toEqual([
      { code: "grandTotal", column: "Balance", places: 1, failed, shown: total, read: 225 },
    ]);
  });
});

describe("a compact pivot table with dates", () => {
  const [NOV, DEC] = [45_597, 45_627];
  const BELOW = [
    ["A", 30],
    [NOV, 10],
    [DEC, 20],
    ["B", 5],
    [DEC, 5],
    ["Grand Total", 35],
  ];
  const ABOVE = [
    [NOV, 10],
    ["A", 10],
    [DEC, 25],
    ["A", 20],
    ["B", 5],
    ["Grand Total", 35],
  ];
  const TEXTS = [
    ["2024-11-01", 10],
    ["A", 10],
    ["2024-12-01", 25],
    ["A", 20],
    ["B", 5],
  ];

  it("below the customers counts the customers, and tells how to age them", () => {
    const { owed, doubts } = readPivot(...BELOW);
    expect(owed).toEqual({ A: 30, B: 5 });
    expect(doubts).toEqual(["outlineRows", "outlineDates", "noDates"]);
  });

  it("above the customers is asked about", () => {
    expect(() => readPivot(...ABOVE)).toThrow(/outlineDates.*Row Labels.*45597/);
    expect(() => readPivot(...TEXTS)).toThrow(/outlineDates.*2024-11-01/);
  });

  it.each([
    { rows: BELOW, where: "below the customers" },
    { rows: ABOVE, where: "above them" },
    { rows: TEXTS, where: "above them, as texts and without a total" },
  ])("is aged by them where the policy says what they are: $where", ({ rows }) => {
    const columns = new Map([[headerKey("Row Labels"), "dueDate" as const]]);
    const rules = { ...standardRules("automatic"), columns };
    const ledger = readInvoices([["Row Labels", "Sum of Balance"], ...rows], rules);
    const items = Array.from(ledger.customerOf, (customer, item) => [
      ...[ledger.customers[customer], ledger.dueDate[item], ledger.residualAmount[item]],
    ]);
    expect(items).toEqual([
      ["A", NOV, 10],
      ["A", DEC, 20],
      ["B", DEC, 5],
    ]);
  });
});
