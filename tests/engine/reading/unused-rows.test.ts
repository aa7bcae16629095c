import { readCustomers } from "../../../src/engine/ledger/customers";
import { readEvents } from "../../../src/engine/ledger/events";

describe("the readers of tables", () => {
  it("warn of a column that looks as if it should count, under its own name", () => {
    const { issues } = readCustomers([
      ["Customer", "Credit Limit", "Cheques Outstanding", "Colour"],
      ["C1", 1000, 250.5, "red"],
    ]);
    expect(issues.toList()).toEqual([
      {
        row: 1,
        column: "Cheques Outstanding",
        code: "unreadColumn",
        severity: "warning",
        found: "Cheques Outstanding",
      },
    ]);
  });
});

describe("readEvents", () => {
  const read = (...rows: readonly (readonly unknown[])[]) =>
    readEvents([["Customer", "Date", "Event"], ...rows]);

  it("names an unknown kind with its word and row", () => {
    const { events, issues, unusableRows } = read(["C1", 45_000, "insolvncy"]);
    expect([events.length, unusableRows]).toEqual([1, 0]);
    expect(issues.toList()).toEqual([
      { row: 2, column: "Event", code: "unknownEvent", severity: "warning", found: "insolvncy" },
    ]);
  });

  it("counts the rows that lack customer, date or kind", () => {
    const table = read(
      ["", 45_000, "insolvency"],
      ["C1", "soon", "insolvency"],
      ["C1", 45_000, ""],
      ["C1", 45_000, "insolvency"],
    );
    expect([table.events.length, table.unusableRows]).toEqual([1, 3]);
  });
});
