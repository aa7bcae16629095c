import { call } from "../support/worksheet-functions";

const AS_OF_DATE = 45_838; // 30 June 2025
const INVOICES = [
  ["Customer", "Invoice No", "Invoice Date", "Due Date", "Amount"],
  ["A", "1", AS_OF_DATE - 60, AS_OF_DATE - 30, 100],
  ["B", "2", AS_OF_DATE - 20, AS_OF_DATE + 10, 200],
];

describe("figures that are no amounts are not rounded", () => {
  it("ratios", () => {
    const table = call("RATIOS", [
      ["Customer", "Year", "Current Assets", "Current Liabilities"],
      ["A", 2023, 200, 300],
    ]);
    expect(table.flat()).toContain(200 / 300);
  });

  it("shares", () => {
    expect(call("PERCENTOVERDUE", INVOICES, AS_OF_DATE)[0]![0]).toBe(100 / 300);
    expect(call("CONCENTRATION", INVOICES, AS_OF_DATE).flat()).toContain(200 / 300);
  });
});
