import fc from "fast-check";

import type { DateOrderSetting } from "../../../src/engine/reading/date-text";
import { standardRules, type ReadingRules } from "../../../src/engine/reading/reading-rules";
import { headerKey } from "../../../src/engine/words/header-key";
import { readInvoices } from "../../../src/engine/ledger/read-invoices";
import type { CellGrid } from "../../../src/engine/values/cells";
import type { InvoiceField } from "../../../src/engine/words/invoice-names";

/** Open amounts by customer, and the codes of what is doubted. */
function readPivot(...rows: CellGrid) {
  return readUnder(standardRules("automatic"), ...rows);
}

/** Rules under which the labels are what the policy says. */
function answered(answer: InvoiceField, dateOrder: DateOrderSetting = "automatic"): ReadingRules {
  return { ...standardRules(dateOrder), columns: new Map([[headerKey("Row Labels"), answer]]) };
}

function readUnder(rules: ReadingRules, ...rows: CellGrid) {
  const head = rows[0]?.length === 1 ? [rows[0], ["Row Labels", "Sum of Balance"]] : null;
  const ledger = readInvoices(
    head === null ? [["Row Labels", "Sum of Balance"], ...rows] : [...head, ...rows.slice(1)],
    rules,
  );
  const owed = Array.from(ledger.customerOf, (customer, item) => [
    ledger.customers[customer]!,
    ledger.residualAmount[item]!,
  ]);
  return {
    owed: Object.fromEntries(owed) as Record<string, number>,
    items: Array.from(ledger.customerOf, (customer, item) => [
      ...[ledger.customers[customer], ledger.dueDate[item], ledger.residualAmount[item]],
    ]),
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
    { total: 225, failed: 0, firstRow: null },
    { total: 225.02, failed: 1, firstRow: 4 },
  ])("is held against what was read: $total", ({ total, failed, firstRow }) => {
    const rows = [
      ["Customer", "Balance"],
      ["A", 150],
      ["B", 75],
      ["Total", total],
    ];
    expect(readInvoices(rows).reading.checks).toEqual([
      {
        code: "grandTotal",
        column: "Balance",
        places: 1,
        failed,
        firstRow,
        shown: total,
        read: 225,
      },
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
    expect(readUnder(answered("dueDate"), ...rows).items).toEqual([
      ["A", NOV, 10],
      ["A", DEC, 20],
      ["B", DEC, 5],
    ]);
  });
});

describe("a compact pivot table with numbers for labels", () => {
  const [NOV, DEC] = [45_597, 45_627];
  const rowsOf = (one: unknown, other: unknown, first: unknown, second: unknown, last: unknown) => [
    [one, 300],
    [first, 100],
    [second, 200],
    [other, 50],
    [last, 50],
    ["Grand Total", 350],
  ];

  it.each([
    { codes: [10_023, 10_044], because: "they would be days of 1927" },
    { codes: [100_023, 100_044], because: "they would be days of 2173" },
    { codes: [33_000, 45_597], because: "they would lie decades apart" },
    { codes: [45_597, "K-7"], because: "one is no number" },
    { codes: ["10023", "10044"], because: "texts of digits are codes too" },
  ])("has customers of the codes $codes: $because", ({ codes: [one, other] }) => {
    const { owed, doubts } = readPivot(...rowsOf(one, other, "INV-1", "INV-2", "INV-3"));
    expect(owed).toEqual({ [one!]: 300, [other!]: 50 });
    expect(doubts).toEqual(["outlineRows", "noDates"]);
  });

  it.each([
    { inner: [10_001, 10_002, 10_003], dated: false, because: "no open item is of 1927" },
    { inner: [45_012, "INV-2", 45_014], dated: false, because: "one is no number" },
    { inner: [33_000, 45_012, 45_013], dated: false, because: "they would lie decades apart" },
    { inner: [NOV, DEC, DEC], dated: true, because: "all are days of one year" },
    { inner: [NOV, DEC, "(blank)"], dated: true, because: "a row without a date is called blank" },
    { inner: ["2024-11-01", DEC, DEC], dated: true, because: "texts may stand among the days" },
  ])("has dates below customers ($dated) in $inner: $because", ({ inner, dated }) => {
    const [first, second, last] = inner;
    const { owed, doubts } = readPivot(...rowsOf("A", "B", first, second, last));
    expect(owed).toEqual({ A: 300, B: 50 });
    expect(doubts.includes("outlineDates")).toBe(dated);
  });

  it.each([
    { title: "As of 2024-12-31", isAsked: true },
    { title: "As of 2040-12-31", isAsked: false },
  ])("holds them against the day of the table: $title", ({ title, isAsked }) => {
    const read = () => readPivot([title], ...rowsOf(NOV, DEC, "A", "B", "A"));
    if (isAsked) expect(read).toThrow(/outlineDates/);
    else expect(read().owed).toEqual({ [NOV]: 300, [DEC]: 50 });
  });

  it.each(["customerName", "customerId"] as const)(
    "has customers where the policy says so, be they like days: %s",
    (answer) => {
      const rows = rowsOf(45_012, 45_044, 45_100, 45_101, 45_102);
      expect(() => readPivot(...rows)).toThrow(/outlineDates/);
      const { owed, doubts } = readUnder(answered(answer), ...rows);
      expect(owed).toEqual({ 45012: 300, 45044: 50 });
      expect(doubts).not.toContain("outlineDates");
    },
  );

  it("has customers of codes and dates below them where the policy says that it has dates", () => {
    const rows = rowsOf(10_023, 10_044, NOV, DEC, DEC);
    expect(readUnder(answered("dueDate"), ...rows).items).toEqual([
      ["10023", NOV, 100],
      ["10023", DEC, 200],
      ["10044", DEC, 50],
    ]);
  });
});

describe("a compact pivot table with dates as texts", () => {
  const rows = [
    ["03/04/2025", 10],
    ["A", 10],
    ["05/06/2025", 25],
    ["A", 20],
    ["B", 5],
  ];

  it.each([
    { order: "dayMonthYear", days: [45_750, 45_813] },
    { order: "monthDayYear", days: [45_720, 45_783] },
  ] as const)("reads them in the order of the policy: $order", ({ order, days: [one, other] }) => {
    expect(readUnder(answered("dueDate", order), ...rows).items).toEqual([
      ["A", one, 10],
      ["A", other, 20],
      ["B", other, 5],
    ]);
  });

  it("takes them for no customers where nothing tells their order", () => {
    expect(() => readPivot(...rows)).toThrow(/outlineDates.*03\/04\/2025/);
    const { owed, doubts } = readUnder(answered("dueDate"), ...rows);
    expect(Object.keys(owed)).toEqual(["A", "B"]);
    expect(doubts).toContain("ambiguousDate");
  });
});
