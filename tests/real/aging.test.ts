import { readFileSync } from "node:fs";

import { serialDate, sumAmounts } from "../../src/engine";
import { dataPath } from "../../tools/data-path";
import { openedCells } from "../support/user-file";
import { call, unfitCells } from "../support/worksheet-functions";

/** What the makers of the files counted. */
const EXPECTED = JSON.parse(
  readFileSync(dataPath("variants", "expected.json"), "utf8"),
) as Readonly<Record<string, unknown>>;

const AS_OF_DATE = serialDate({ year: 2013, month: 6, day: 30 })!;
const OPENING = serialDate({ year: 2013, month: 3, day: 31 })!;

const FILES = [
  ...Object.keys(EXPECTED).map((file) => ["variants", file]),
  ["ibm_accounts_receivable.csv"],
  ["ibm_accounts_receivable_with_missing.csv"],
];

const policyOf = (basis: string, credits: string) => [
  ["Rule", "Item", "From", "Value", "Note"],
  ["setting", "aging basis", "", basis, ""],
  ["setting", "unapplied credits", "", credits, ""],
];

const rowOf = (table: unknown[][], label: string) => table.find(([first]) => first === label)!;

/** Cells of a row under the headings from one to another, inclusive. */
function cellsOf(table: unknown[][], label: string, from: string, to: string) {
  const headings = table[0]!;
  return rowOf(table, label).slice(headings.indexOf(from), headings.indexOf(to) + 1);
}

describe.each(FILES.map((path) => ({ path, name: path.join("/") })))("$name", ({ path }) => {
  it.each(
    ["due date", "document date", "both"].flatMap((basis) =>
      ["separate", "in bucket", "netted"].map((credits) => ({ basis, credits })),
    ),
  )("ages by $basis, credits $credits, and leaves nothing over", async ({ basis, credits }) => {
    const report = call(
      "AGINGREPORT",
      await openedCells(...path),
      AS_OF_DATE,
      policyOf(basis, credits),
    );
    expect(unfitCells(report)).toEqual([]);
    const total = report[0]!.indexOf("Total");
    expect(rowOf(report, "Difference")[total]).toBe(0);
    const lines = ["Invoices", "Credit items", "Receipts and settlements"];
    const amounts = lines.map((line) => Number(rowOf(report, line)[total]));
    expect(sumAmounts(amounts)).toBe(rowOf(report, "Total")[total]);
    if (basis === "both") {
      expect(rowOf(report, "Year buckets and unapplied less total")[total]).toBe(0);
    }
  });

  it("moves from the aging of one day to that of the other", async () => {
    const cells = await openedCells(...path);
    const movement = call("AGINGMOVEMENT", cells, OPENING, AS_OF_DATE);
    expect(unfitCells(movement)).toEqual([]);
    const columnOf = (heading: string) =>
      movement
        .slice(
          1,
          movement.findIndex(([label]) => label === "Total"),
        )
        .map((row) => row[movement[0]!.indexOf(heading)]);
    const reportOn = (date: number) =>
      cellsOf(call("AGINGREPORT", cells, date), "Total", "Not due", "Unapplied credits");
    expect(columnOf("Opening")).toEqual(reportOn(OPENING));
    expect(columnOf("Closing")).toEqual(reportOn(AS_OF_DATE));
    expect(rowOf(movement, "Difference").at(-1)).toBe(0);
  });

  it("states to every tenth customer what its row shows", async () => {
    const cells = await openedCells(...path);
    const report = call("AGINGREPORT", cells, AS_OF_DATE);
    const end = report.findIndex(([label]) => label === "Total");
    const customers = report.slice(1, end).filter((row, i) => i % 10 === 0 && row[0] !== "(blank)");
    expect(customers.length).toBeGreaterThan(0);
    for (const row of customers) {
      const account = call("STATEMENTOFACCOUNT", row[0], cells, AS_OF_DATE);
      expect(rowOf(account, "Total")[4]).toBe(row[report[0]!.indexOf("Total")]);
    }
  });
});

describe("receipts of the IBM ledger", () => {
  it("in a table of their own, leave open what the settled dates leave open", async () => {
    const [header, ...rows] = (await openedCells("ibm_accounts_receivable.csv")) as [
      unknown[],
      ...unknown[][],
    ];
    const at = (title: string) => header.indexOf(title);
    const settled = at("SettledDate");
    const receipts = [
      ["Customer ID", "Receipt Date", "Amount", "Invoice Number"],
      ...rows.map((row) =>
        ["customerID", "SettledDate", "InvoiceAmount", "invoiceNumber"].map(
          (title) => row[at(title)],
        ),
      ),
    ];
    const unsettled = [header, ...rows].map((row) => row.filter((_, column) => column !== settled));
    const own = call("AGINGREPORT", [header, ...rows], AS_OF_DATE);
    const withReceipts = call("AGINGREPORT", unsettled, AS_OF_DATE, null, null, receipts);
    const end = own.findIndex(([label]) => label === "Difference");
    expect(withReceipts.slice(0, end + 1)).toEqual(own.slice(0, end + 1));
  });
});
