import { readFileSync } from "node:fs";
import path from "node:path";

import { readSingleDate } from "../../src/engine/ledger/single-date";
import { sumAmounts } from "../../src/engine/money";
import { readDelimitedText } from "../../src/workbench/files/delimited-text";
import { fieldValues } from "../../src/workbench/files/field-values";
import { decodeText } from "../../src/workbench/files/text-encoding";
import { call, errorOf, unfitCells } from "../support/worksheet-functions";

const DATA = path.resolve(__dirname, "../../../shared/data");

/** What the files hold, as counted when they were made. */
const EXPECTED = JSON.parse(
  readFileSync(path.join(DATA, "variants/expected.json"), "utf8"),
) as Readonly<Record<string, { readonly as_of: string; readonly open_total: number }>>;

/** Opens a text file through the path of a user's file. */
function openGrid(file: string): unknown[][] {
  const { text } = decodeText(readFileSync(path.join(DATA, file)))!;
  const { rows } = readDelimitedText(text);
  const width = Math.max(...rows.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, column) =>
    fieldValues(rows.map((row) => row[column] ?? "")),
  );
  return rows.map((_, row) => columns.map((column) => column[row] ?? null));
}

/** Totals of an aging report by bucket label. */
function agingTotals(invoices: unknown[][], asOfDate: number): Map<unknown, number> {
  const report = call("AGINGREPORT", invoices, asOfDate);
  const total = report.find(([first]) => first === "Total")!;
  return new Map(report[0]!.map((label, column) => [label, Number(total[column])]));
}

describe("loss provision of real ledgers", () => {
  it.each(Object.keys(EXPECTED))("ties out to the open items of %s", (file) => {
    const invoices = openGrid(`variants/${file}`);
    const asOfDate = readSingleDate(EXPECTED[file]!.as_of)!;
    const table = call("LOSSPROVISION", invoices, asOfDate);
    expect(unfitCells(table)).toEqual([]);
    const lineOf = (label: string) => table.find(([first]) => first === label)!;
    expect(lineOf("Total")[1]).toBe(EXPECTED[file]!.open_total);
    expect(lineOf("Difference")[1]).toBe(0);
    const lines = table.slice(1, 6);
    expect(sumAmounts(lines.map((line) => Number(line[5])))).toBe(lineOf("Total")[5]);
    for (const [, gross, , rate, , allowance] of lines) {
      expect(allowance).toBeCloseTo(Number(gross) * Number(rate), 1);
    }
  });
});

describe("loss rates of real ledgers", () => {
  const invoices = openGrid("ibm_accounts_receivable.csv");
  const asOfDate = readSingleDate("2013-11-30")!;

  it("rest on the very balances that the aging reports of the month ends show", () => {
    const table = call("LOSSRATES", invoices, asOfDate);
    const monthEnds = [11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((month, i) =>
      Date.UTC(i < 2 ? 2012 : 2013, month, 0),
    );
    const serials = monthEnds.map((milliseconds) => milliseconds / 86_400_000 + 25_569);
    const reports = serials.map((date) => agingTotals(invoices, date));
    for (const [label, average] of table.slice(1, 6)) {
      const balances = reports.map((report) => report.get(label)!);
      expect(average).toBeCloseTo(sumAmounts(balances) / 12, 2);
    }
  });

  it("are what an account of every invoice by hand gives", () => {
    const [header, ...rows] = invoices as [string[], ...unknown[][]];
    const at = (title: string) => header.indexOf(title);
    const day = (cell: unknown) => {
      const [month, date, year] = String(cell).split("/").map(Number);
      return Date.UTC(year!, month! - 1, date!) / 86_400_000 + 25_569;
    };
    const items = rows.map((row) => ({
      amount: Number(row[at("InvoiceAmount")]),
      due: day(row[at("DueDate")]),
      from: day(row[at("InvoiceDate")]),
      to: day(row[at("SettledDate")]),
    }));
    const [start, end] = [readSingleDate("2013-10-31")!, readSingleDate("2013-11-30")!];
    const open = items.filter(({ from, to }) => from <= start && to > start);
    const leaving = open.filter(({ due, to }) => due >= start && (due < end || to <= end));
    const late = leaving.filter(({ to }) => to > end);
    const sumOf = (some: typeof items) => sumAmounts(some.map(({ amount }) => amount));
    const [, notDue] = call("LOSSRATES", invoices, asOfDate, 1);
    expect(notDue![2]).toBeCloseTo(sumOf(late) / sumOf(leaving), 12);
    expect(notDue![1]).toBe(sumOf(open.filter(({ due }) => due >= start)));
  });

  it.each([
    { file: "quickbooks_aging_detail.csv", message: /^Nothing in the ledger is settled/ },
    { file: "xero_invoices.csv", message: /^The ledger does not tell when invoices were settled/ },
  ])("are not computed from $file", ({ file, message }) => {
    const run = () => call("LOSSRATES", openGrid(`variants/${file}`), asOfDate);
    expect(errorOf(run)).toMatchObject({
      code: "#N/A",
      message: expect.stringMatching(message) as string,
    });
  });
});
