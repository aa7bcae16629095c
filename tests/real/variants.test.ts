import { readFileSync } from "node:fs";

import { serialDate } from "../../src/engine";
import { dataPath } from "../../tools/data-path";
import { openedCells } from "../support/user-file";
import { call } from "../support/worksheet-functions";

/** What an import of a file must find; counts and totals of the files' maker. */
interface Expected {
  readonly as_of: string;
  readonly rows: number;
  readonly total: number;
  readonly open_rows: number;
  readonly open_total: number;
  readonly overdue_invoice_rows: number;
  readonly overdue_invoice_total: number;
  readonly customers: number;
}

const FILES = Object.entries(
  JSON.parse(readFileSync(dataPath("variants", "expected.json"), "utf8")) as Record<
    string,
    Expected
  >,
);

function serialOf(iso: string): number {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return serialDate({ year, month, day })!;
}

describe.each(FILES)("%s, opened as a user does", (file, expected) => {
  const asOfDate = serialOf(expected.as_of);

  it("is read to the last row and cent", async () => {
    const check = call("LEDGERCHECK", await openedCells("variants", file), asOfDate);
    const line = (item: string) => check.find((row) => row[1] === item)!;
    expect({
      rows: line("Items read")[2],
      customers: line("Customers")[2],
      all: line("All items").slice(2, 4),
      open: line("Open on the as-of date").slice(2, 4),
      overdue: line("Open invoices past due").slice(2, 4),
      unusable: line("Rows that cannot be used")[2],
    }).toEqual({
      rows: expected.rows,
      customers: expected.customers,
      all: [expected.rows, expected.total],
      open: [expected.open_rows, expected.open_total],
      overdue: [expected.overdue_invoice_rows, expected.overdue_invoice_total],
      unusable: 0,
    });
  });

  it("ages to the same totals, and ties out", async () => {
    const report = call("AGINGREPORT", await openedCells("variants", file), asOfDate);
    const headings = report[0]!;
    const total = report.find(([label]) => label === "Total")!;
    const difference = report.find(([label]) => label === "Difference")!;
    expect(total[headings.indexOf("Total")]).toBe(expected.open_total);
    expect(total[headings.indexOf("Of which overdue")]).toBe(expected.overdue_invoice_total);
    expect(difference[headings.indexOf("Total")]).toBe(0);
  });
});
