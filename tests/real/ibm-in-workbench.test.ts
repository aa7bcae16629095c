import { readFileSync } from "node:fs";
import path from "node:path";

import { parse } from "papaparse";

import { useBrowser, Workbench } from "../support/workbench";

const FILE = path.resolve(__dirname, "../../../shared/data/ibm_accounts_receivable.csv");
/** 30 June 2013. */
const AS_OF = Date.UTC(2013, 5, 30);
const DAY = 86_400_000;
const LABELS = ["Not due", "1–30", "31–60", "61–90", "Over 90"];

/** The ledger read by other means: text, split at commas, dates as the file's README tells. */
interface Invoice {
  readonly customer: string;
  readonly daysPastDue: number;
  readonly cents: number;
  readonly isOpen: boolean;
}

function readLedger(): Invoice[] {
  const { data } = parse<Record<string, string>>(readFileSync(FILE, "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  const day = (text: string) => {
    const [month, date, year] = text.split("/").map(Number) as [number, number, number];
    return Date.UTC(year, month - 1, date);
  };
  return data.map((row) => ({
    customer: row["customerID"]!,
    daysPastDue: (AS_OF - day(row["DueDate"]!)) / DAY,
    cents: Math.round(Number(row["InvoiceAmount"]) * 100),
    isOpen: day(row["InvoiceDate"]!) <= AS_OF && day(row["SettledDate"]!) > AS_OF,
  }));
}

function bucketOf({ daysPastDue }: Invoice): number {
  return [0, 30, 60, 90].filter((bound) => daysPastDue > bound).length;
}

const browser = useBrowser();
const ledger = readLedger();

describe("the IBM ledger in the workbench", () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await Workbench.open(browser.current, { file: "blank" });
    const bytes = new Uint8Array(readFileSync(FILE));
    await workbench.openFile({ name: "ibm_accounts_receivable.csv", bytes });
  });

  afterAll(async () => {
    expect(workbench.problems).toEqual([]);
    expect(workbench.foreign).toEqual([]);
    await workbench.close();
  });

  it("opens with every row", async () => {
    expect(await workbench.ask("usedArea")).toBe("A1:L2467");
    expect(ledger).toHaveLength(2466);
  });

  it("ages every due date by a typed formula", async () => {
    await workbench.type("N1", "=CREDIT.AGINGBUCKET(F2:F2467,DATE(2013,6,30))");
    const labels = (await workbench.ask("values", "N1:N2466")).flat();
    expect(labels).toEqual(ledger.map((invoice) => LABELS[bucketOf(invoice)]));
  });

  it("scores, grades and limits every customer", async () => {
    await workbench.type("P1", "=UNIQUE(B2:B2467)");
    const others = ",,A1:L2467,DATE(2013,6,30))";
    await workbench.type("Q1", `=CREDIT.CREDITSCORE(P1:P100${others}`);
    await workbench.type("R1", "=CREDIT.CREDITGRADE(Q1:Q100)");
    await workbench.type("S1", `=CREDIT.SUGGESTLIMIT(P1:P100${others}`);
    const rows = await workbench.ask("values", "P1:S100");
    expect(new Set(rows.map(([customer]) => customer)).size).toBe(100);
    for (const [, score, grade, limit] of rows) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(100);
      expect(["A", "B", "C", "D"]).toContain(grade);
      expect(limit).toBeGreaterThanOrEqual(0);
    }
    // Limits rest on purchases alone here: some grade is good enough to get one.
    expect(rows.some(([, , , limit]) => Number(limit) > 0)).toBe(true);
  });

  it("reports what an independent sum finds, and ties out", async () => {
    await workbench.type("U1", "=CREDIT.AGINGREPORT(A1:L2467,DATE(2013,6,30))");
    const area = await workbench.ask("spill", "U1");
    const rows = await workbench.ask("values", area!);
    const totals = [0, 0, 0, 0, 0];
    for (const invoice of ledger) {
      if (invoice.isOpen) totals[bucketOf(invoice)]! += invoice.cents;
    }
    const sum = totals.reduce((all, cents) => all + cents, 0);
    const heading = rows[0]!;
    const totalRow = rows.find(([label]) => label === "Total")!;
    expect(heading.slice(1, 6)).toEqual(LABELS);
    expect(totalRow.slice(1, 6)).toEqual(totals.map((cents) => cents / 100));
    expect(totalRow[heading.indexOf("Total")]).toBe(sum / 100);
    const difference = rows.find(([label]) => label === "Difference")!;
    expect(difference[heading.indexOf("Total")]).toBe(0);
    const debtors = new Set(ledger.filter(({ isOpen }) => isOpen).map(({ customer }) => customer));
    expect(rows.indexOf(totalRow) - 1).toBe(debtors.size);
  });

  it("gets its credit review written by the pane", async () => {
    const { pane } = workbench;
    const before = await workbench.ask("sheets");
    await pane.getByRole("button", { name: "Read the workbook again" }).click();
    await workbench.chooseTask("customer");
    await pane.getByRole("button", { name: "Write the review sheet" }).click();
    await pane.getByText(/The review stands on the sheet/).waitFor();
    const after = await workbench.ask("sheets");
    expect(after).toEqual([
      ...before,
      expect.stringMatching(/^Review \d{4}-[A-Z]{5}$/),
      "Credit history",
    ]);
    const area = await workbench.ask("usedArea");
    const text = (await workbench.ask("values", area!)).flat().join(" ");
    expect(text).toMatch(/\b\d{4}-[A-Z]{5}\b/);
  });
});
