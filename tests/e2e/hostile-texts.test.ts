import { type CellValue, Workbook } from "exceljs";

import { type GivenFile, useBrowser, Workbench } from "../support/workbench";

const browser = useBrowser();

/** What a spreadsheet or a page would carry out if it did not take it for a text. */
const TEXTS = [
  "=1+1",
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(A1:A9)",
  "\t=2+2",
  "\r=3+3",
  '=HYPERLINK("http://example.invalid","click")',
  "<img src=x onerror=top.harmed=1>",
  "'=4+4",
  "{=5+5}",
];

/** How the texts stand in cells: control characters in front are no part of a name. */
const shown = (text: string) => text.trim();
const SHOWN = TEXTS.map(shown);

/** A ledger that has the texts wherever a ledger has texts. */
async function ledger(): Promise<GivenFile> {
  const workbook = new Workbook();
  const customers = workbook.addWorksheet("Customers");
  customers.addRow(["Customer no.", "Customer name", "Country", "Credit limit"]);
  const invoices = workbook.addWorksheet("Invoices");
  const headers = ["Customer no.", "Invoice no.", "Invoice date", "Due date", "Amount"];
  invoices.addRow([...headers, "Open amount"]);
  TEXTS.forEach((text, i) => {
    customers.addRow([`C-${i}`, text, text, 1000]);
    invoices.addRow([`C-${i}`, `A-${i}`, 45292, 45322, 100 + i, 100 + i]);
    // One customer has every text among its invoices.
    invoices.addRow(["C-0", text, 45300, 45330, 10 + i, 10 + i]);
  });
  return { name: "hostile.xlsx", bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) };
}

/** Every formula and every text of a saved workbook. */
async function savedCells({ bytes }: GivenFile) {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const formulas: string[] = [];
  const values: CellValue[] = [];
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) formulas.push(cell.formula);
        else values.push(cell.value);
      });
    });
  }
  return { formulas, values };
}

describe("texts that look like formulas or markup", () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await Workbench.open(browser.current, { file: "blank" });
    await workbench.openFile(await ledger());
  });

  afterAll(async () => {
    await workbench.close();
  });

  /** The cells of the active sheet that hold one of the texts, and the formulas on it. */
  async function onSheet() {
    const area = await workbench.ask("usedArea");
    const texts = (await workbench.ask("values", area!)).flat().map((value) => shown(`${value}`));
    return {
      found: SHOWN.filter((text) => texts.some((cell) => cell.includes(text))),
      formulas: await workbench.ask("formulas", area!),
    };
  }

  it.each([
    { formula: "=CREDIT.AGINGREPORT(Invoices!A1:F21,45473)", has: [] },
    { formula: "=CREDIT.PORTFOLIO(Customers!A1:D11,Invoices!A1:F21,45473)", has: SHOWN },
    { formula: '=CREDIT.STATEMENTOFACCOUNT("C-0",Invoices!A1:F21,45473)', has: SHOWN },
    { formula: "=CREDIT.CONCENTRATION(Invoices!A1:F21,45473)", has: [] },
  ])("stay texts in the answer of $formula", async ({ formula, has }) => {
    await workbench.ask("select", "J1", "Customers");
    await workbench.enter("J1", formula);
    const area = await workbench.ask("spill", "J1");
    const cells = (await workbench.ask("values", area!)).flat().map((value) => shown(`${value}`));
    expect(SHOWN.filter((text) => cells.includes(text))).toEqual(has);
    expect(await workbench.ask("formulas", area!)).toEqual([formula]);
    await workbench.ask("select", "J1");
    await workbench.page.keyboard.press("Delete");
    await workbench.ask("calculated");
  });

  it("stay texts in the review that the pane writes, and in the pane", async () => {
    const { pane } = workbench;
    await pane.getByRole("button", { name: "Read the workbook again" }).click();
    await workbench.chooseTask("customer");
    await workbench.ask("select", "A2", "Customers");
    await workbench.click("A2");
    await pane.getByText("C-0", { exact: true }).first().waitFor();
    await pane.getByRole("button", { name: "Write the review sheet" }).click();
    await pane.getByText(/The review stands on the sheet/).waitFor();
    const { found, formulas } = await onSheet();
    expect(found).toContain("=1+1");
    expect(formulas.filter((formula) => SHOWN.some((text) => formula.includes(text)))).toEqual([]);
  });

  it("stay texts in the portfolio that the pane inserts", async () => {
    const { pane } = workbench;
    await workbench.chooseTask("portfolio");
    await pane.getByRole("button", { name: "Insert as sheet" }).click();
    await pane.getByText(/The portfolio stands on the sheet/).waitFor();
    await workbench.ask("calculated");
    const { found, formulas } = await onSheet();
    expect(found).toEqual(SHOWN);
    expect(formulas.filter((formula) => SHOWN.some((text) => formula.includes(text)))).toEqual([]);
  });

  it("stay texts in the saved file, and when it is opened again", async () => {
    const saved = await workbench.save();
    const { formulas, values } = await savedCells(saved);
    const texts = values.map((value) => (typeof value === "string" ? shown(value) : ""));
    for (const text of SHOWN) expect(texts).toContain(text);
    expect(formulas.filter((formula) => SHOWN.some((text) => formula.includes(text)))).toEqual([]);
    await workbench.openFile({ ...saved, name: "again.xlsx" });
    await workbench.ask("select", "A1", "Customers");
    const { found, formulas: again } = await onSheet();
    expect(found).toEqual(SHOWN);
    expect(again).toEqual([]);
  });

  it("become no markup in page and pane", async () => {
    for (const frame of workbench.page.frames()) {
      expect(await frame.locator("img[src='x']").count()).toBe(0);
    }
    expect(await workbench.page.evaluate(() => "harmed" in window)).toBe(false);
    expect(workbench.foreign).toEqual([]);
  });
});
