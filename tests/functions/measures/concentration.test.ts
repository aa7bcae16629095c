import fc from "fast-check";

import { invoiceGrid } from "../../support/builders";
import { call, errorOf, unfitCells } from "../../support/worksheet-functions";

const AS_OF_DATE = 45_473; // 30 June 2024

const LEDGER = invoiceGrid(
  { customer: "C-1", salesperson: "Li", openAmount: 30 },
  { customer: "C-2", salesperson: "Li", openAmount: 50 },
  { customer: "C-3", salesperson: "Wang", openAmount: 25 },
  { customer: "C-3", salesperson: "Wang", openAmount: -5 },
  { customer: "C-4", salesperson: "", openAmount: -7 },
);

describe("CONCENTRATION", () => {
  it("ranks debtors with shares and classes, ties out, and measures", () => {
    const share = "largest balances / positive balances";
    expect(call("CONCENTRATION", LEDGER, AS_OF_DATE)).toEqual([
      ["Customer", "Balance", "Share", "Cumulative share", "Class", "Remark"],
      ["C-2", 50, 0.5, 0.5, "A", ""],
      ["C-1", 30, 0.3, 0.8, "A", ""],
      ["C-3", 20, 0.2, 1, "B", ""],
      ["Total owed", 100, 1, "", "", ""],
      ["Credit balances, left out", -7, "", "", "", ""],
      ["Total of the aging report", 93, "", "", "", ""],
      ["Difference", 0, "", "", "", ""],
      ["Share of the top 1", "", 0.5, "", "", share],
      ["Share of the top 5", "", 1, "", "", share],
      ["Share of the top 10", "", 1, "", "", share],
      ["HHI", "", 0.38, "", "", "Σ share²"],
      ["HHI, normalised", "", expect.closeTo(0.07, 12), "", "", "(HHI − 1/n) / (1 − 1/n)"],
      ["Effective number of debtors", "", expect.closeTo(1 / 0.38, 12), "", "", "1 / HHI"],
    ]);
  });

  it("groups by any column, the blank one named", () => {
    const rows = call("CONCENTRATION", LEDGER, AS_OF_DATE, null, "salesperson");
    expect(rows.slice(0, 3).map((row) => row.slice(0, 3))).toEqual([
      ["Salesperson", "Balance", "Share"],
      ["Li", 80, 0.8],
      ["Wang", 20, 0.2],
    ]);
    const blank = invoiceGrid({ customer: "C-1", salesperson: " ", openAmount: 5 });
    expect(call("CONCENTRATION", blank, AS_OF_DATE, null, "Salesperson")[1]![0]).toBe("(blank)");
  });

  it("shows the names of customers that have codes", () => {
    const named = invoiceGrid({ customer: "C-1", customerName: "Acme", openAmount: 5 });
    const [headings, first] = call("CONCENTRATION", named, AS_OF_DATE);
    expect(headings!.slice(0, 3)).toEqual(["Customer", "Name", "Balance"]);
    expect(first!.slice(0, 3)).toEqual(["C-1", "Acme", 5]);
  });

  it("has no normalised index for one debtor", () => {
    const labels = call("CONCENTRATION", invoiceGrid({ openAmount: 5 }), AS_OF_DATE).map(
      ([label]) => label,
    );
    expect(labels).toContain("HHI");
    expect(labels).not.toContain("HHI, normalised");
  });

  it.each([
    { language: "zh-CN", headings: ["客户", "余额", "占比", "累计占比", "类别", "备注"] },
    { language: "zh-TW", headings: ["客戶", "餘額", "占比", "累計占比", "類別", "備註"] },
  ])("is worded in $language", ({ language, headings }) => {
    const policy = [
      ["Rule", "Item", "From", "Value", "Note"],
      ["setting", "language", "", language, ""],
    ];
    const rows = call("CONCENTRATION", LEDGER, AS_OF_DATE, policy);
    expect(rows[0]).toEqual(headings);
    expect(rows.slice(4).every(([label]) => /\p{Script=Han}/u.test(String(label)))).toBe(true);
  });

  it("says that nobody owes anything, and that no column bears a name", () => {
    const credit = invoiceGrid({ openAmount: -5 });
    expect(errorOf(() => call("CONCENTRATION", credit, AS_OF_DATE))).toEqual({
      code: "#N/A",
      message: "No positive balance to measure by on 2024-06-30.",
    });
    expect(errorOf(() => call("CONCENTRATION", LEDGER, AS_OF_DATE, null, "Moon")).code).toBe(
      "#VALUE!",
    );
  });

  it("does not depend on the order of the rows, and ties out", () => {
    const item = fc.record({
      customer: fc.constantFrom("C-1", "C-2", "C-10", "D"),
      openAmount: fc.integer({ min: -500, max: 2000 }).map((cents) => cents / 100),
    });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 20 }), (items) => {
        const rows = invoiceGrid({ customer: "Z", openAmount: 1 }, ...items);
        const reversed = [rows[0]!, ...rows.slice(1).reverse()];
        const table = call("CONCENTRATION", rows, AS_OF_DATE);
        expect(call("CONCENTRATION", reversed, AS_OF_DATE)).toEqual(table);
        expect(table.find(([label]) => label === "Difference")![1]).toBe(0);
        expect(unfitCells(table)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
