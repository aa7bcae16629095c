import { readInvoices } from "../../../src/engine/ledger/read-invoices";
import { readDateTexts } from "../../../src/engine/reading/date-text";

/** The serial day of an ISO date. */
const serialOf = (date: string) => readDateTexts([date], "automatic").dates[0]!;

function dueOf(title: string, ...cells: readonly unknown[]) {
  const rows = cells.map((cell) => ["A", cell, 100]);
  const ledger = readInvoices([["Customer", title, "Open amount"], ...rows]);
  const doubt = ledger.reading.doubts.find(({ code }) => code === "monthDates");
  return { due: [...ledger.dueDate], rows: doubt?.rows };
}

const [FIRST, LAST, OTHER] = ["2025-07-01", "2025-07-31", "2025-08-15"].map(serialOf);

describe("due dates that name a month", () => {
  it.each([
    { title: "Due date", cells: ["2025-07", "2025-08-15"], due: [LAST, OTHER], rows: 1 },
    { title: "Due month", cells: ["Jul 2025", 202_507], due: [LAST, LAST], rows: 2 },
    { title: "到期月份", cells: ["2025年7月"], due: [LAST], rows: 1 },
    { title: "Due month", cells: [FIRST, LAST], due: [LAST, LAST], rows: 1 },
    { title: "Due date", cells: [FIRST, LAST], due: [FIRST, LAST], rows: undefined },
    { title: "Due date (day/month/year)", cells: [FIRST], due: [FIRST], rows: undefined },
    { title: "Due month", cells: [FIRST, OTHER], due: [FIRST, OTHER], rows: undefined },
  ])("are its last day: $title $cells", ({ title, cells, due, rows }) => {
    expect(dueOf(title, ...cells)).toEqual({ due, rows });
  });
});
