import type { ReadyState } from "../../src/taskpane/app/pane-state";
import { insertPortfolioSheet, writeReviewSheet } from "../../src/taskpane/app/written-sheets";
import { openWorkbook } from "../../src/taskpane/book/open-workbook";
import { stampOf } from "../../src/taskpane/book/stamp-of";
import { calculateAll } from "../../src/workbook/share/repair";
import { registerCredit } from "../support/credit-stub";
import { CUSTOMERS, INVOICES } from "../support/credit-tables";
import { openInExcel } from "../support/excel";
import type { TestCell, TestOffice } from "../support/office";

let office: TestOffice;
let now: ReadyState;

beforeEach(async () => {
  const sheets = { Customers: CUSTOMERS as TestCell[][], Ledger: INVOICES as TestCell[][] };
  office = await openInExcel({ sheets });
  registerCredit(office, "PORTFOLIO");
  now = { workbook: (await openWorkbook("en"))!, customer: 0 } as ReadyState;
});

afterEach(() => {
  office.dispose();
});

const names = () => office.grid.sheets.list().map(({ name }) => name);
const protect = (name: string) =>
  office.conditions.protectedSheets.add(office.grid.sheets.named(name)!.id);
const problem = (sheet: string) => ({ details: { code: "recordsProtected", sheet } });

describe("a review", () => {
  it("is not begun where the history cannot get its line", async () => {
    await writeReviewSheet(now, "en");
    protect("Credit history");
    const before = names();
    await expect(writeReviewSheet(now, "en")).rejects.toMatchObject(problem("Credit history"));
    expect(names()).toEqual(before);
    // A portfolio leaves no line there.
    await insertPortfolioSheet(now, "en");
    expect(names()).toHaveLength(before.length + 1);
  });

  it("is taken away again where its line is refused all the same", async () => {
    await writeReviewSheet(now, "en");
    const before = names();
    office.grid.events.subscribe((event) => {
      if (event.kind === "sheetAdded") protect("Credit history");
    });
    await expect(writeReviewSheet(now, "en")).rejects.toMatchObject({ code: "AccessDenied" });
    expect(names()).toEqual(before);
  });
});

describe("any sheet", () => {
  it("is not begun where the trail cannot get its line", async () => {
    const stamp = stampOf(now.workbook, "en");
    await Excel.run((context) => calculateAll(context, stamp, "en"));
    protect("CreditSheet trail");
    const before = names();
    for (const write of [writeReviewSheet, insertPortfolioSheet])
      await expect(write(now, "en")).rejects.toMatchObject(problem("CreditSheet trail"));
    await expect(Excel.run((context) => calculateAll(context, stamp, "en"))).rejects.toMatchObject(
      problem("CreditSheet trail"),
    );
    expect(names()).toEqual(before);
  });

  it("is taken away again where its line in the trail is refused all the same", async () => {
    const stamp = stampOf(now.workbook, "en");
    await Excel.run((context) => calculateAll(context, stamp, "en"));
    const before = names();
    office.grid.events.subscribe((event) => {
      if (event.kind === "sheetAdded") protect("CreditSheet trail");
    });
    await expect(insertPortfolioSheet(now, "en")).rejects.toMatchObject({ code: "AccessDenied" });
    expect(names()).toEqual(before);
  });
});
