import { Workbook } from "exceljs";

import { callsIn, feelPulse, watchPage } from "../support/watch-page";
import { useBrowser, Workbench } from "../support/workbench";

const browser = useBrowser();

describe("formulas in the grid", () => {
  let workbench: Workbench;

  beforeEach(async () => {
    workbench = await Workbench.open(browser.current, { file: "blank", before: watchPage });
  });

  afterEach(async () => {
    await workbench.close();
  });

  it("are typed, spill, and follow their cells", async () => {
    await workbench.type("A1", "45322");
    await workbench.type("A2", "45292");
    await workbench.type("B1", "=CREDIT.AGINGBUCKET(A1:A3,45323)");
    expect(await workbench.ask("values", "B1:B3")).toEqual([["1–30"], ["31–60"], [""]]);
    expect(await workbench.ask("spill", "B1")).toBe("B1:B3");
    await workbench.type("A3", "45323");
    expect(await workbench.ask("value", "B3")).toBe("Not due");
  });

  it("are offered with their descriptions while typing", async () => {
    await workbench.ask("select", "A1");
    await workbench.click("A1");
    await workbench.page.keyboard.type("=CREDIT.AGING");
    await workbench.page.getByText("CREDIT.AGINGREPORT").first().waitFor();
    await workbench.page.keyboard.press("Escape");
    await workbench.page.keyboard.press("Escape");
  });

  it("show why they fail when their cell is selected", async () => {
    await workbench.type("A1", "=CREDIT.AGINGBUCKET(45322)");
    expect(await workbench.ask("value", "A1")).toBe("#VALUE!");
    const message = await workbench.ask("errorMessage", "A1");
    expect(message).toMatch(/^asOfDate is missing, and no ledger gives its last day\./);
    await workbench.ask("select", "A1");
    const shown = workbench.page.locator("#cell-message");
    await shown.getByText(message!).waitFor();
    expect(await shown.innerText()).toContain("A1");
    await workbench.ask("select", "C3");
    await shown.getByText(message!).waitFor({ state: "detached" });
    await workbench.hover("A1");
    // The note is the only place left that says it.
    await workbench.page.getByText(message!).waitFor();
  });

  it("show it too where the error stands in a file, alone or in a spilled list", async () => {
    await workbench.type("A1", "x");
    await workbench.type("B1", "=CREDIT.AGINGBUCKET(45322)");
    await workbench.type("C1", "=CREDIT.AGINGBUCKET(A1:A2,45323)");
    const cells = ["B1", "C1"] as const;
    const messages = [
      await workbench.ask("errorMessage", "B1"),
      await workbench.ask("errorMessage", "C1"),
    ];
    const saved = await workbench.save();
    await workbench.openFile({ ...saved, name: "errors.xlsx" });
    expect(messages).toEqual([
      expect.stringMatching(/^asOfDate is missing/),
      expect.stringMatching(/^dueDate: “x” is not a date/),
    ]);
    for (const [i, cell] of cells.entries()) {
      expect(await workbench.ask("errorMessage", cell)).toBeNull();
      await workbench.ask("select", cell);
      await workbench.page.locator("#cell-message").getByText(messages[i]!).waitFor();
    }
  });

  it("do not overwrite what is in their way", async () => {
    await workbench.type("B2", "mine");
    await workbench.type("B1", '=CREDIT.POLICY("International","en")');
    expect(await workbench.ask("values", "B1:B2")).toEqual([["#SPILL!"], ["mine"]]);
    await workbench.ask("select", "B2");
    await workbench.page.keyboard.press("Delete");
    await workbench.ask("calculated");
    expect(await workbench.ask("value", "B1")).toBe("Rule");
  });

  it("over 100,000 rows leave the page as alive as over a hundred, but for the function itself", async () => {
    const { page } = workbench;
    const count = 100_000;
    await workbench.openFile({ name: "many.csv", bytes: Buffer.from(largeLedger(count)) });
    const small = await feelPulse(page);
    await workbench.type("P1", "=CREDIT.AGINGREPORT(A1:E101,46000)");
    const usual = await small();
    const large = await feelPulse(page);
    await workbench.type("G1", `=CREDIT.AGINGREPORT(A1:E${count + 1},46000)`);
    const longest = await large();
    const report = await workbench.ask("values", "G1:N520");
    const total = report.find(([name]) => name === "Total");
    expect(total).toContain(count * AMOUNT);
    const calls = (await callsIn(page)).filter(({ id }) => id === "AGINGREPORT");
    const own = calls.map(({ start, end }) => end - start);
    expect(own).toHaveLength(2);
    // Nothing that the grid does takes longer than a few times typing and the function.
    expect(longest / (usual + own[1]!)).toBeLessThan(4);
  });

  it("that take long are stopped with the mouse, and the page goes on", async () => {
    const { page } = workbench;
    const bytes = await slowFormulas(2000);
    const open = workbench.openFile({ name: "slow.xlsx", bytes });
    await page.locator("#progress").getByRole("button", { name: "Stop" }).click();
    await page
      .locator("#news")
      .getByText(/^Stopped\. Some cells show old values/)
      .waitFor();
    await open;
    await workbench.ask("calculated");
    expect(await page.locator("#progress").innerText()).toBe("");
    const results = (await workbench.ask("values", "B1:B2000")).flat();
    expect(results.filter((value) => value === "").length).toBeGreaterThan(0);
    await workbench.click("A3");
    expect(await workbench.ask("activeCell")).toBe("Sheet1!A3");
  });
});

/** What each invoice of a large ledger comes to. */
const AMOUNT = 100.25;

/** A ledger of five hundred customers with so many invoices, as CSV. */
function largeLedger(count: number): string {
  const rows = Array.from({ length: count }, (_, i) => {
    const date = 45_000 + (i % 700);
    return [`C-${i % 500}`, `I-${i}`, date, date + 30, AMOUNT].join(",");
  });
  return ["Customer,Invoice No,Invoice Date,Due Date,Amount", ...rows].join("\r\n");
}

/** A workbook of formulas that each add up a column and have never been calculated. */
async function slowFormulas(count: number): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Sheet1");
  for (let row = 1; row <= count; row++) {
    sheet.getCell(row, 1).value = row;
    sheet.getCell(row, 2).value = { formula: `SUMPRODUCT(--(A$1:A$${count}>A${row}))` };
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
