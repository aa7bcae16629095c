import { readReceiptsPlan } from "../../../src/engine/cash/read-receipts-plan";
import type { CellGrid } from "../../../src/engine/values/cells";
import { refusalOf, remarksOf } from "../../support/table-remarks";

const DAY = 45_473;

const receiptsOf = (...rows: CellGrid) =>
  readReceiptsPlan(
    [["Date", "Amount", "Customer ID", "Customer Name", "Invoice No.", "Type"], ...rows],
    "automatic",
  );

describe("readReceiptsPlan", () => {
  it("reads from whom each amount is to come, by code, by name or by invoice alone", () => {
    const plan = receiptsOf(
      [DAY, 5, "C-1", "Acme", "A-1"],
      [DAY + 1, 6, "", "Beta", ""],
      [DAY + 2, 0.01, "", "", 77],
    );
    expect(plan.receipts).toEqual([
      { date: DAY, amount: 5, customer: { id: "C-1", name: "Acme" }, invoiceNo: "A-1" },
      { date: DAY + 1, amount: 6, customer: { id: "Beta", name: "Beta" }, invoiceNo: null },
      { date: DAY + 2, amount: 0.01, customer: null, invoiceNo: "77" },
    ]);
    expect(remarksOf(plan)).toEqual([]);
  });

  it("says of each row why it is no receipt", () => {
    const plan = receiptsOf(
      [DAY, "", "C-1"],
      [DAY, 0, "C-1"],
      [DAY, -5, "C-1"],
      [DAY, 5, "C-1", "", "", "Opening cash"],
      [DAY, 5, "C-1", "", "", "Sale"],
      [DAY, 5, "", "", ""],
      ["", 5, "C-1"],
    );
    expect(plan.receipts).toEqual([]);
    expect(remarksOf(plan)).toEqual([
      "2 Amount missingAmount error",
      "3 Amount notPlanned error",
      "4 Amount notPlanned error",
      "5 Type notPlanned error",
      "6 Type notPlanned error",
      "7  missingCustomer error",
      "8 Date missingDates error",
    ]);
  });

  it.each([
    { titles: ["Amount", "Customer ID"] },
    { titles: ["Date", "Customer ID"] },
    { titles: ["Date", "Amount"] },
  ])("refuses a range of $titles alone", ({ titles }) => {
    const grid = [titles, titles.map(() => DAY)];
    expect(refusalOf(() => readReceiptsPlan(grid, "automatic"))).toEqual(["missingColumn", "plan"]);
  });

  it.each([
    { title: "Customer ID", whom: { customer: { id: "K", name: null }, invoiceNo: null } },
    { title: "Customer Name", whom: { customer: { id: "K", name: "K" }, invoiceNo: null } },
    { title: "Invoice No.", whom: { customer: null, invoiceNo: "K" } },
  ])("takes $title alone, and days in letters in the order that one of them tells", (one) => {
    const grid = [
      ["Date", "Amount", one.title],
      ["05/06/2024", 1, "K"],
      ["13/06/2024", 2, "K"],
    ];
    expect(readReceiptsPlan(grid, "automatic").receipts).toEqual([
      { date: 45_448, amount: 1, ...one.whom },
      { date: 45_456, amount: 2, ...one.whom },
    ]);
  });
});
