import { LANGUAGES, type Language } from "../../src/engine";
import {
  calculateJob,
  copyJob,
  repairJob,
  restoreJob,
  trailJob,
  valuesJob,
  type ShareJob,
} from "../../src/taskpane/share/share-jobs";
import { scanForShare } from "../../src/taskpane/share/share-scan";
import type { CopyReport } from "../../src/workbook/share/copy-sheets";
import type { Stamp } from "../../src/workbook/share/stamp";
import { registerCredit } from "../support/credit-stub";
import { openInExcel } from "../support/excel";
import type { TestCell, TestOffice } from "../support/office";

const STAMP: Stamp = { time: 45500.75, author: "Ann", asOfDate: 45473, policy: "P", inputs: {} };
const LEDGER: TestCell[][] = [
  ["Customer", "Open"],
  ["C-1", 100],
];

let office: TestOffice;

beforeEach(async () => {
  office = await openInExcel({
    sheets: {
      Ledger: LEDGER,
      Report: [["=CREDIT.PORTFOLIO(Ledger!A1:B2)"]],
      Old: [["=PORTFOLIO(Ledger!A1:B2)"]],
    },
  });
});

afterEach(() => {
  office.dispose();
});

const COPY = { sheetNames: ["Report", "Ledger"], withoutHeadings: [] };
const copy = copyJob(COPY, () => undefined);

async function said(job: ShareJob, language: Language = "en"): Promise<string> {
  return (await job(STAMP, language)).message ?? "";
}

describe("what the jobs say", () => {
  it.each<[Language, string]>([
    ["en", "Copied as values: Report – values, Ledger – values."],
    ["zh-CN", "已复制为数值：Report – 数值、Ledger – 数值。"],
    ["zh-TW", "已複製為數值：Report – 數值、Ledger – 數值。"],
  ])("names the copies, and the first is shown (%s)", async (language, message) => {
    const reports: CopyReport[] = [];
    const result = await copyJob(COPY, (report) => reports.push(report))(STAMP, language);
    expect(result).toEqual({ sheetName: reports[0]!.sheetNames[0], message });
  });

  it.each(LANGUAGES)("leaves no place of a message empty (%s)", async (language) => {
    for (const job of [
      repairJob,
      valuesJob,
      restoreJob(null, () => undefined),
      copy,
      calculateJob,
      trailJob,
    ]) {
      expect(await said(job, language)).not.toMatch(/[:：\s][.。]|\s{2}|[{}]/);
    }
  });
});

/** Puts formulas that give values into a column of the report. */
async function calculated(address: string, formulas: readonly string[]): Promise<void> {
  registerCredit(office, "PORTFOLIO");
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Report").getRange(address);
    cells.formulas = formulas.map((formula) => [formula]);
    await context.sync();
  });
  await office.grid.calculation.settled();
}

describe("the scan", () => {
  it("counts every row of a column in whose place values stand", async () => {
    const rows = [1, 2, 3].map((row) => `=CREDIT.PORTFOLIO(Ledger!B${row})`);
    await calculated("C1:C3", rows);
    await said(valuesJob);
    expect((await scanForShare()).values).toBe(3);
  });
});

describe("restoring", () => {
  it("names the formulas to check, and those of protected sheets", async () => {
    await calculated("C1", ["=CREDIT.PORTFOLIO(Ledger!B2)"]);
    await said(valuesJob);
    const restore = () => said(restoreJob(null, () => undefined));
    office.conditions.protectedSheets.add(office.grid.sheets.named("Report")!.id);
    expect(await restore()).toMatch(/sheet is protected .*: Report!C1/);
    office.conditions.protectedSheets.clear();
    expect(await restore()).toMatch(/check the ranges .*: Report!C1/);
  });
});
