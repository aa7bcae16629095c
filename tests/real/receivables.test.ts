import { readFileSync } from "node:fs";

import { serialDate, sumAmounts } from "../../src/engine";
import { dataPath } from "../../tools/data-path";
import { openedCells, openedSheets } from "../support/user-file";
import { call, errorOf, unfitCells } from "../support/worksheet-functions";

/** What the makers of the files counted. */
const EXPECTED = JSON.parse(
  readFileSync(dataPath("variants", "expected.json"), "utf8"),
) as Readonly<Record<string, { readonly as_of: string; readonly open_total: number }>>;

function serialOf(iso: string): number {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return serialDate({ year, month, day })!;
}

/** Serial day of a date as the IBM file writes it: month, day, year. */
function dayOf(text: unknown): number {
  const [month, day, year] = String(text).split("/").map(Number) as [number, number, number];
  return serialDate({ year, month, day })!;
}

const AS_OF_DATE = serialOf("2013-06-30");
const IBM = "ibm_accounts_receivable.csv";

/** Every ledger, whose receivables on the day are known from the aging report. */
const FILES = [
  ...Object.keys(EXPECTED).map((file) => ["variants", file]),
  [IBM],
  ["ibm_accounts_receivable_with_missing.csv"],
];

const lineOf = (table: unknown[][], label: string) => table.find(([first]) => first === label)!;

/** The single measures of the ledger, to the cents by which its files differ. */
const FIGURES = {
  DSO: 23.150798161,
  BESTPOSSIBLEDSO: 19.372586126,
  DAYSDELINQUENT: 3.778212035,
  CEI: 0.96087139694,
  RECEIVABLESTURNOVER: 14.873005365,
  DAYSTOPAY: 26.440532031,
  DAYSLATE: -3.559467968,
  PERCENTCURRENT: 0.836799923316,
  PERCENTOVERDUE: 0.163200076684,
  BADDEBTRATIO: /^The ledger shows no write-offs/,
};

const OPEN_ITEMS_ONLY = /^Nothing in the ledger is settled/;
const PAST_UNKNOWN = /^The ledger does not tell when invoices were settled/;
const NONE_SETTLED = /^No invoice is known to be settled in the 90 days to 2013-06-30/;

/** What else files give: why not, or the figures of the ledger with cells taken out. */
const OTHERWISE: Readonly<Record<string, Partial<Record<keyof typeof FIGURES, RegExp | number>>>> =
  {
    "quickbooks_aging_detail.csv": {
      DSO: OPEN_ITEMS_ONLY,
      BESTPOSSIBLEDSO: OPEN_ITEMS_ONLY,
      DAYSDELINQUENT: OPEN_ITEMS_ONLY,
      CEI: OPEN_ITEMS_ONLY,
      RECEIVABLESTURNOVER: OPEN_ITEMS_ONLY,
      DAYSTOPAY: NONE_SETTLED,
      DAYSLATE: NONE_SETTLED,
    },
    "xero_invoices.csv": {
      CEI: PAST_UNKNOWN,
      RECEIVABLESTURNOVER: PAST_UNKNOWN,
      DAYSTOPAY: NONE_SETTLED,
      DAYSLATE: NONE_SETTLED,
    },
    "ibm_accounts_receivable_with_missing.csv": {
      DSO: 22.780001744,
      BESTPOSSIBLEDSO: 19.136359672,
      DAYSDELINQUENT: 3.6436420722,
      CEI: 0.96259438029,
      RECEIVABLESTURNOVER: 14.799704366,
      DAYSTOPAY: 26.380935771,
      DAYSLATE: -3.6190642286,
      PERCENTCURRENT: 0.84005084314,
      PERCENTOVERDUE: 0.15994915686,
    },
  };

describe.each(FILES.map((path) => ({ path, name: path.join("/") })))("$name", ({ path }) => {
  it("measures, and ties out to its aging report", async () => {
    const cells = await openedCells(...path);
    const aging = call("AGINGREPORT", cells, AS_OF_DATE);
    const total = lineOf(aging, "Total")[aging[0]!.indexOf("Total")];
    const measures = call("COLLECTIONMEASURES", cells, AS_OF_DATE);
    expect(unfitCells(measures)).toEqual([]);
    expect(lineOf(measures, "Closing receivables")[2]).toBe(total);
    expect(lineOf(measures, "Difference")[2]).toBe(0);
    const concentration = call("CONCENTRATION", cells, AS_OF_DATE);
    expect(unfitCells(concentration)).toEqual([]);
    const balance = concentration[0]!.indexOf("Balance");
    expect(lineOf(concentration, "Difference")[balance]).toBe(0);
    const provision = call("LOSSPROVISION", cells, AS_OF_DATE);
    expect(unfitCells(provision)).toEqual([]);
    expect(lineOf(provision, "Total")[1]).toBe(total);
    expect(lineOf(provision, "Difference")[1]).toBe(0);
  });

  it.each(Object.keys(FIGURES) as (keyof typeof FIGURES)[])("gives %s, or why not", async (id) => {
    const cells = await openedCells(...path);
    const expected = OTHERWISE[path.at(-1)!]?.[id] ?? FIGURES[id];
    if (typeof expected === "number") {
      expect(call(id, cells, AS_OF_DATE)[0]![0]).toBeCloseTo(expected, 5);
      return;
    }
    const { code, message } = errorOf(() => call(id, cells, AS_OF_DATE));
    expect([code, message]).toEqual(["#N/A", expect.stringMatching(expected)]);
  });
});

describe("the measures of the IBM ledger", () => {
  it("are what an account of every invoice by hand gives", async () => {
    const [header, ...rows] = (await openedCells(IBM)) as [unknown[], ...unknown[][]];
    const at = (title: string) => header.indexOf(title);
    const items = rows.map((row) => ({
      customer: String(row[at("customerID")]),
      amount: Number(row[at("InvoiceAmount")]),
      from: dayOf(row[at("InvoiceDate")]),
      due: dayOf(row[at("DueDate")]),
      to: dayOf(row[at("SettledDate")]),
    }));
    const sumOf = (some: typeof items) => sumAmounts(some.map(({ amount }) => amount));
    const openOn = (date: number) => items.filter(({ from, to }) => from <= date && to > date);
    const first = AS_OF_DATE - 89;
    const sales = sumOf(items.filter(({ from }) => from >= first && from <= AS_OF_DATE));
    const [opening, closing] = [sumOf(openOn(first - 1)), sumOf(openOn(AS_OF_DATE))];
    const current = sumOf(openOn(AS_OF_DATE).filter(({ due }) => due >= AS_OF_DATE));
    const paid = items.filter(({ to }) => to >= first && to <= AS_OF_DATE);
    const weighted = (days: (item: (typeof items)[number]) => number) =>
      paid.reduce((sum, item) => sum + item.amount * days(item), 0) / sumOf(paid);
    const cells = [header, ...rows];
    const valueOf = (id: string, method: string | null = null) =>
      call(id, cells, AS_OF_DATE, 90, method)[0]![0];
    expect(valueOf("DSO")).toBeCloseTo((closing / sales) * 90, 9);
    expect(valueOf("DSO", "average")).toBeCloseTo(((opening + closing) / 2 / sales) * 90, 9);
    expect(valueOf("BESTPOSSIBLEDSO")).toBeCloseTo((current / sales) * 90, 9);
    expect(valueOf("CEI")).toBeCloseTo(
      (opening + sales - closing) / (opening + sales - current),
      9,
    );
    expect(valueOf("DAYSTOPAY")).toBeCloseTo(
      weighted(({ from, to }) => to - from),
      9,
    );
    expect(valueOf("DAYSLATE")).toBeCloseTo(
      weighted(({ due, to }) => to - due),
      9,
    );
    expect(valueOf("PERCENTCURRENT")).toBeCloseTo(current / closing, 9);
    const owing = openOn(AS_OF_DATE);
    const shares = [...new Set(owing.map(({ customer }) => customer))].map(
      (customer) => sumOf(owing.filter((item) => item.customer === customer)) / closing,
    );
    const hhi = shares.reduce((sum, share) => sum + share ** 2, 0);
    const table = call("CONCENTRATION", cells, AS_OF_DATE);
    expect(lineOf(table, "HHI")[table[0]!.indexOf("Share")]).toBeCloseTo(hhi, 9);
  });
});

describe("the workbook that ages itself", () => {
  it("is measured and provided for on its own open invoices", async () => {
    const cells = (await openedSheets("ar-aging-report.xlsx")).get("Open Invoices")!;
    const asOfDate = serialOf("2026-07-16");
    const measures = call("COLLECTIONMEASURES", cells, asOfDate);
    expect(lineOf(measures, "Closing receivables")[2]).toBe(7_670_150);
    expect(lineOf(measures, "Difference")[2]).toBe(0);
    expect(lineOf(measures, "Days sales outstanding (DSO)")[6]).toMatch(
      /^Nothing in the ledger is settled/,
    );
    const ranking = call("CONCENTRATION", cells, asOfDate);
    const balance = ranking[0]!.indexOf("Balance");
    expect(lineOf(ranking, "Total of the aging report")[balance]).toBe(7_670_150);
    expect(lineOf(ranking, "Difference")[balance]).toBe(0);
    const provision = call("LOSSPROVISION", cells, asOfDate);
    expect(lineOf(provision, "Total")[1]).toBe(7_670_150);
    expect(lineOf(provision, "Difference")[1]).toBe(0);
    expect(unfitCells([...measures, ...ranking, ...provision])).toEqual([]);
  });
});

describe("DUEDATE", () => {
  it("gives the due dates of the IBM ledger, which all are 30 days after the invoice", async () => {
    const [header, ...rows] = await openedCells(IBM);
    const column = (title: string) => rows.map((row) => [row[header!.indexOf(title)]]);
    const due = column("DueDate").map(([date]) => [dayOf(date)]);
    expect(call("DUEDATE", column("InvoiceDate"), "Net 30")).toEqual(due);
  });
});

describe("the loss rates of the IBM ledger", () => {
  const asOfDate = serialOf("2013-11-30");

  it("rest on the balances that the aging reports of the month ends show", async () => {
    const cells = await openedCells(IBM);
    const table = call("LOSSRATES", cells, asOfDate);
    const ends = [11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((month, i) => {
      const year = i < 2 ? 2012 : 2013;
      return (
        serialDate({ year: month === 12 ? year + 1 : year, month: (month % 12) + 1, day: 1 })! - 1
      );
    });
    const reports = ends.map((date) => {
      const report = call("AGINGREPORT", cells, date);
      const total = lineOf(report, "Total");
      return new Map(report[0]!.map((label, column) => [label, Number(total[column])]));
    });
    for (const [label, average] of table.slice(1, 6)) {
      const balances = reports.map((report) => report.get(label)!);
      expect(average).toBeCloseTo(sumAmounts(balances) / 12, 2);
    }
  });

  it("are what an account of every invoice by hand gives", async () => {
    const [header, ...rows] = (await openedCells(IBM)) as [unknown[], ...unknown[][]];
    const at = (title: string) => header.indexOf(title);
    const items = rows.map((row) => ({
      amount: Number(row[at("InvoiceAmount")]),
      due: dayOf(row[at("DueDate")]),
      from: dayOf(row[at("InvoiceDate")]),
      to: dayOf(row[at("SettledDate")]),
    }));
    const [start, end] = [serialOf("2013-10-31"), asOfDate];
    const open = items.filter(({ from, to }) => from <= start && to > start);
    const leaving = open.filter(({ due, to }) => due >= start && (due < end || to <= end));
    const late = leaving.filter(({ to }) => to > end);
    const sumOf = (some: typeof items) => sumAmounts(some.map(({ amount }) => amount));
    const [, notDue] = call("LOSSRATES", [header, ...rows], asOfDate, 1);
    expect(notDue![2]).toBeCloseTo(sumOf(late) / sumOf(leaving), 12);
    expect(notDue![1]).toBe(sumOf(open.filter(({ due }) => due >= start)));
  });

  it.each([
    { file: "quickbooks_aging_detail.csv", message: /^Nothing in the ledger is settled/ },
    { file: "xero_invoices.csv", message: /^The ledger does not tell when invoices were settled/ },
  ])("are not computed from $file", async ({ file, message }) => {
    const cells = await openedCells("variants", file);
    const { code, message: said } = errorOf(() => call("LOSSRATES", cells, asOfDate));
    expect(code).toBe("#N/A");
    expect(said).toMatch(message);
  });
});
