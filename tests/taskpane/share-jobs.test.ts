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
import type { CopyReport } from "../../src/workbook/share/copy-sheets";
import type { Stamp } from "../../src/workbook/share/stamp";
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
      restoreJob(false, () => undefined),
      copy,
      calculateJob,
      trailJob,
    ]) {
      expect(await said(job, language)).not.toMatch(/[:：\s][.。]|\s{2}|[{}]/);
    }
  });
});
