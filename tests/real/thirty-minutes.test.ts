import { readFileSync } from "node:fs";
import path from "node:path";

import { parse } from "papaparse";

import { useBrowser, Workbench } from "../support/workbench";

const FILE = path.resolve(__dirname, "../../../shared/data/ibm_accounts_receivable.csv");
/** 30 June 2013: by then a part of the ledger is open. */
const AS_OF = Date.UTC(2013, 5, 30);

type Row = Record<string, string>;

const rows = parse<Row>(readFileSync(FILE, "utf8"), { header: true, skipEmptyLines: true }).data;

/** The ledger as a system writes it that calls the due date as nobody else does, and has a type of its own. */
const CSV = [
  [
    "Customer ID",
    "Invoice number",
    "Invoice date",
    "Zieltag",
    "Invoice amount",
    "Settled date",
    "Type",
  ],
  ...rows.map((row, i) => [
    ...[row["customerID"], row["invoiceNumber"], row["InvoiceDate"], row["DueDate"]],
    ...[row["InvoiceAmount"], row["SettledDate"], i % 50 === 0 ? "ZV7" : "Invoice"],
  ]),
]
  .map((cells) => cells.join(","))
  .join("\r\n");

function day(text: string): number {
  const [month, date, year] = text.split("/").map(Number) as [number, number, number];
  return Date.UTC(year, month - 1, date);
}

/** A sum to the cent, as the pane writes it. */
function money(some: readonly Row[], decimals: number): string {
  const cents = some.reduce((sum, row) => sum + Math.round(Number(row["InvoiceAmount"]) * 100), 0);
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat("en", digits).format(cents / 100);
}

const open = rows.filter(
  (row) => day(row["InvoiceDate"]!) <= AS_OF && day(row["SettledDate"]!) > AS_OF,
);
const overdue = open.filter((row) => day(row["DueDate"]!) < AS_OF);

/** Stands in the codes of a few customers. */
const SOUGHT = "60";

const browser = useBrowser();
let workbench: Workbench;

const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
/** Waits for a text, and gives nothing else. */
const seen = (text: string | RegExp) => workbench.pane.getByText(text).first().waitFor();
const keys = async (...pressed: readonly string[]) => {
  for (const key of pressed) await workbench.page.keyboard.press(key);
};

/** The figure that stands beside a name. */
const figure = (name: string) =>
  workbench.pane.locator("dt", { hasText: name }).first().locator("xpath=following-sibling::dd");

beforeAll(async () => {
  workbench = await Workbench.open(browser.current, { file: "blank" });
  workbench.page.setDefaultTimeout(20_000);
  await workbench.resize({ page: 1280, pane: 340 });
  await workbench.openFile({ name: "ledger.csv", bytes: Buffer.from(CSV) });
});

afterAll(async () => {
  expect(workbench.problems).toEqual([]);
  expect(workbench.foreign).toEqual([]);
  await workbench.close();
});

describe("half an hour before the meeting, with a ledger that nobody has prepared", () => {
  it("settles what a type is and which column is the due date", async () => {
    await workbench.chooseTask("data");
    await seen(/ZV7/);
    await button("Invoice").click();
    await seen(/Columns: \d+ read, \d+ not/);
    await workbench.pane
      .locator("summary", { hasText: /^Columns:/ })
      .first()
      .click();
    await workbench.pane.getByLabel("Another field").selectOption({ label: "Due date" });
    await workbench.pane.getByLabel("Due date", { exact: true }).selectOption("Zieltag");
    await seen(/^Columns: all \d+ read/);
    expect(await workbench.ask("sheets")).toContain("Policy");
  });

  it("checks the totals on the day of the meeting against the books", async () => {
    const date = workbench.pane.getByLabel("As-of date");
    await date.fill("2013-06-30");
    await keys("Enter");
    await seen("Your choice");
    await workbench.pane.getByText(money(open, 2)).first().waitFor();
    expect(await figure("Items").innerText()).toBe("2,466");
    expect(await figure("Overdue").innerText()).toContain(money(overdue, 2));
    await seen("The aging ties out to the ledger.");
  });

  it("tightens the policy with the keyboard, and saves it with a reason", async () => {
    await workbench.chooseTask("policy");
    await button("Grades and how they are treated").focus();
    await keys("Enter");
    await workbench.pane.getByRole("spinbutton", { name: "Score of A" }).focus();
    await keys("Control+A");
    await workbench.page.keyboard.type("90");
    await keys("Enter");
    await workbench.pane.getByRole("textbox", { name: /^Changed by/ }).fill("Li");
    await workbench.pane.getByRole("textbox", { name: /^What and why/ }).fill("Meeting in June");
    await button("Save the policy").focus();
    await keys("Enter");
    await seen("Version 1");
  });

  it("sees where the money stands, and takes it along as a list and a dashboard", async () => {
    await workbench.chooseTask("portfolio");
    await workbench.pane.locator("dt", { hasText: "Receivables" }).first().waitFor();
    expect(await figure("Receivables").innerText()).toBe(money(open, 0));
    await button("Insert as sheet").click();
    await button(/^The portfolio stands on the sheet/).waitFor();
    await button("Insert dashboard").click();
    await button(/^The dashboard stands on the sheet/).waitFor();
    expect(await workbench.ask("sheets")).toEqual(
      expect.arrayContaining(["Portfolio", "Dashboard"]),
    );
  });

  it("writes three reviews, one by one", async () => {
    for (const place of [0, 1, 2]) {
      await workbench.chooseTask("portfolio");
      await workbench.pane
        .getByRole("table", { name: "Largest exposures" })
        .getByRole("button")
        .nth(place)
        .click();
      await button("Write the review sheet").click();
      await button(/^The review stands on the sheet/).waitFor();
      await button("Dismiss").click();
    }
    const reviews = (await workbench.ask("sheets")).filter((name) => name.startsWith("Review "));
    expect(reviews).toHaveLength(3);
  });

  it("writes those of a whole filter in one book", async () => {
    await workbench.chooseTask("portfolio");
    await workbench.pane.getByRole("searchbox", { name: "Search" }).fill(SOUGHT);
    await workbench.pane.getByRole("radio", { name: "One review book" }).click();
    const write = button(/^Write \d+ reviews?$/);
    const customers = new Set(rows.map((row) => row["customerID"]!));
    const count = [...customers].filter((id) => id.includes(SOUGHT)).length;
    expect(await write.innerText()).toBe(`Write ${count} reviews`);
    await write.click();
    await seen(`The review book of ${count} customers stands on the sheet`);
  });

  it("gives a copy to those who have no add-in, without a formula", async () => {
    await workbench.chooseTask("share");
    await button(/^Copy \d+ sheets?/).click();
    await seen(/^The copies were searched: no formula is left/);
    expect(await workbench.ask("sheets")).toContain("Portfolio – values");
  });

  it("verifies a review later, and is told that the answer is the same", async () => {
    const review = (await workbench.ask("sheets")).find((name) => name.startsWith("Review "))!;
    await workbench.chooseTask("customer");
    await workbench.ask("select", "A1", review);
    await button("Verify the sheet in view").click();
    await seen(/^The same answer: /);
  });
});
