import { readFileSync } from "node:fs";

import { Workbook } from "exceljs";

import { dataPath } from "../../tools/data-path";
import { useBrowser, Workbench } from "../support/workbench";

const FILE = "ar-aging-report.xlsx";
const DAY = 86_400_000;

/** Customers and totals of the workbook's own report. */
const CUSTOMERS = "A6:A25";
const REPORT = "B6:G25";
const BOUNDS = [0, 30, 60, 90];

interface Item {
  readonly customer: string;
  readonly due: number;
  readonly amount: number;
}

async function openItems(): Promise<Item[]> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(dataPath(FILE));
  const sheet = workbook.getWorksheet("Open Invoices")!;
  const items: Item[] = [];
  sheet.eachRow((row) => {
    const due = row.getCell(5).value;
    if (!(due instanceof Date)) return;
    const amount = Number(row.getCell(8).value);
    items.push({ customer: row.getCell(2).text, due: due.getTime(), amount });
  });
  return items;
}

/** Five buckets and their total, for one customer. */
function aged(items: readonly Item[], customer: string, day: number): number[] {
  const buckets = [0, 0, 0, 0, 0];
  for (const item of items) {
    if (item.customer !== customer) continue;
    const daysPastDue = (day - item.due) / DAY;
    buckets[BOUNDS.filter((bound) => daysPastDue > bound).length]! += item.amount;
  }
  return [...buckets, buckets.reduce((sum, amount) => sum + amount, 0)];
}

const browser = useBrowser();

describe(`${FILE} in the workbench`, () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await Workbench.open(browser.current, { file: "blank" });
    await workbench.openFile({ name: FILE, bytes: new Uint8Array(readFileSync(dataPath(FILE))) });
    await workbench.ask("calculated");
  });

  afterAll(async () => {
    expect(workbench.problems).toEqual([]);
    expect(workbench.foreign).toEqual([]);
    await workbench.close();
  });

  it("ages itself again, by sums over whole columns, on a day that is typed", async () => {
    await workbench.ask("select", "B2", "Aging Report");
    await workbench.type("B2", "2026-09-15");
    const items = await openItems();
    const customers = (await workbench.ask("values", CUSTOMERS)).flat().map(String);
    expect(await workbench.ask("values", REPORT)).toEqual(
      customers.map((customer) => aged(items, customer, Date.UTC(2026, 8, 15))),
    );
  });

  it("shows a customer in the pane that is chosen with the mouse", async () => {
    const { pane } = workbench;
    await pane.getByRole("button", { name: "Read the workbook again" }).click();
    await workbench.chooseTask("customer");
    await pane.getByRole("combobox", { name: /^Customer/ }).click();
    await pane.getByRole("option", { name: /Emek Systems Ltd/ }).click();
    await pane.locator("h2", { hasText: "Emek Systems Ltd" }).waitFor();
    expect(await pane.getByText(/1,442,670/).count()).toBeGreaterThan(0);
  });
});
