/** Debts in currencies without a rate, and which currency all others become. */
import fc from "fast-check";

import { call } from "../support/worksheet-functions";

const AS_OF_DATE = 45_838; // 30 June 2025

const INVOICES = ["Customer", "Invoice No", "Invoice Date", "Due Date", "Amount", "Currency"];

const LIMITS = [
  ["Customer", "Credit Limit"],
  ["C2", 5000],
];

const EURO_ROWS = [
  ["C1", "1", 45_828, 45_858, 100, "EUR"],
  ["C1", "2", 45_828, 45_858, 100, "EUR"],
];

/** C2 owes a million dollars, for which there is no rate. */
const LEDGER = [INVOICES, ...EURO_ROWS, ["C2", "3", 45_828, 45_858, 1_000_000, "USD"]];

const RATE = [
  ["Rule", "Item", "From", "Value"],
  ["rate", "USD", "", 0.9],
];

/** The row of a table that starts with a text. */
function rowOf(table: unknown[][], start: string): unknown[] {
  return table.find(([first]) => first === start) ?? [];
}

describe("a debt without a rate", () => {
  it("holds the order and says why", () => {
    const check = call("ORDERCHECK", "C2", 10, LIMITS, LEDGER, AS_OF_DATE);
    expect(check[1]![3]).toBe("Hold");
    expect(check[1]![1]).toContain("not known: no rate for USD\u00a01,000,000.00");
    expect(rowOf(check, "Debt without a rate")).toEqual([
      "Debt without a rate",
      expect.stringContaining("USD\u00a01,000,000.00"),
      "",
      "Hold",
      "A rate for USD in the policy (rule “rate”)",
    ]);
    expect(rowOf(check, "Not checked")[1]).toContain("utilisation");
    expect(call("ORDERCHECK", [["C2"], ["C1"]], [[10], [10]], LIMITS, LEDGER, AS_OF_DATE)).toEqual([
      ["Hold"],
      ["Warn"],
    ]);
  });

  it("is an amount as soon as there is one", () => {
    const check = call("ORDERCHECK", "C2", 10, LIMITS, LEDGER, AS_OF_DATE, RATE);
    expect(rowOf(check, "Debt without a rate")).toEqual([]);
    expect(rowOf(check, "Credit limit used")[1]).toContain("900,010.00");
  });

  it("holds under a policy with hold lines of its own, unless one is about just that", () => {
    const holds = (...rows: unknown[][]) => [["Rule", "Item", "From", "Value"], ...rows];
    const decide = (policy: unknown[][]) =>
      call("ORDERCHECK", [["C2"], ["C2"]], [[10], [10]], LIMITS, LEDGER, AS_OF_DATE, policy)[0]![0];
    const own = ["hold", "days past due", 90, "hold"];
    expect(decide(holds(own))).toBe("Hold");
    expect(decide(holds(own, ["hold", "debt without a rate", 1, "none"]))).not.toBe("Hold");
  });

  it("leaves exposure, overdue and utilisation open in the portfolio, which says so", () => {
    const portfolio = call("PORTFOLIO", LIMITS, LEDGER, AS_OF_DATE);
    const [head] = portfolio as [string[]];
    const cell = (customer: string, title: string) =>
      rowOf(portfolio, customer)[head.indexOf(title)];
    expect(cell("C1", "Exposure")).toBe(200);
    expect(cell("C2", "Exposure")).toBe("");
    expect(cell("C2", "Overdue")).toBe("");
    expect(cell("C2", "Utilisation")).toBe("");
    expect(cell("C2", "Warning")).toContain("debt without a rate: USD\u00a01,000,000.00");
  });

  it("is named where score and limit are explained, and earns no points", () => {
    const score = call("EXPLAINSCORE", "C2", LIMITS, LEDGER, AS_OF_DATE);
    expect(rowOf(score, "Debt without a rate")[1]).toBe("USD\u00a01,000,000.00");
    expect(rowOf(score, "Score")[1]).toBe("none");
    const known = score.filter(([, , value]) => value !== "not known").map(([, factor]) => factor);
    expect(known).toContain("oldest open item");
    expect(known.some((factor) => /utilisation|overdue/.test(String(factor)))).toBe(false);
    const limit = call("EXPLAINLIMIT", "C2", LIMITS, LEDGER, AS_OF_DATE);
    expect(rowOf(limit, "Exposure")[4]).toBe("not known");
    expect(rowOf(limit, "Debt without a rate")[4]).toBe("USD\u00a01,000,000.00");
    expect(rowOf(limit, "Utilisation")[4]).toBe("");
  });

  it("is unknown to the group that shares a limit, too", () => {
    const group = [
      ["Customer", "Group", "Credit Limit", "Group Limit"],
      ["C1", "G", 5000, 9000],
      ["C2", "G", 5000, 9000],
    ];
    const check = call("ORDERCHECK", "C1", 10, group, LEDGER, AS_OF_DATE);
    expect(rowOf(check, "Debt without a rate")[1]).toContain("USD\u00a01,000,000.00");
    expect(check[1]![3]).toBe("Hold");
  });

  it("makes no purchases out of a year of invoices", () => {
    const sales = [
      INVOICES,
      ...EURO_ROWS,
      ["C2", "3", 45_500, 45_530, 1000, "USD"],
      ["C2", "4", 45_700, 45_730, 1000, "EUR"],
    ];
    const settled = sales.map((row, i) => [...row, i === 0 ? "Settled Date" : 45_760]);
    const inputs = (customer: string) =>
      rowOf(call("EXPLAINLIMIT", customer, null, settled, AS_OF_DATE), "purchases")[1];
    expect(inputs("C2")).toContain("purchases in a year –");
    expect(inputs("C1")).not.toContain("purchases in a year –");
  });
});

describe("the base currency", () => {
  const item = fc.record({
    customer: fc.constantFrom("A", "B", "C"),
    currency: fc.constantFrom("EUR", "USD", "JPY", "GBP"),
    amount: fc.integer({ min: 1, max: 900 }),
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 2, maxLength: 8 }), (items) => {
        const rows = items.map(({ customer, currency, amount }, i) => [
          customer,
          String(i),
          45_828,
          45_858,
          amount,
          currency,
        ]);
        const report = (given: unknown[][]) =>
          call("AGINGREPORT", [INVOICES, ...given], AS_OF_DATE);
        const total = (table: unknown[][]) => rowOf(table, "Total");
        expect(total(report([...rows].reverse()))).toEqual(total(report(rows)));
      }),
      { numRuns: 60 },
    );
  });
});
