import { type CellValue, Workbook } from "exceljs";

import { dataPath } from "../../tools/data-path";
import { openedSheets } from "../support/user-file";
import { call } from "../support/worksheet-functions";

const FILE = "ar-aging-report.xlsx";

/** 16 July 2026, the day that the workbook names. */
const AS_OF_DATE = 46_219;

/** A row of the workbook's own report: customer, five buckets, total. */
type OwnRow = readonly [string, ...number[]];

/** What the workbook's own formulas last gave; a 0 is stored as nothing. */
async function ownRows(): Promise<OwnRow[]> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(dataPath(FILE));
  const sheet = workbook.getWorksheet("Aging Report")!;
  return Array.from({ length: 21 }, (_, i): OwnRow => {
    const row = sheet.getRow(6 + i);
    const amounts = [2, 3, 4, 5, 6, 7].map((column) => storedResult(row.getCell(column).value));
    return [row.getCell(1).text, ...amounts];
  });
}

function storedResult(value: CellValue): number {
  const hasResult = typeof value === "object" && value !== null && "result" in value;
  return hasResult ? Number(value.result ?? 0) : 0;
}

describe(`${FILE}, opened as a user does`, () => {
  it("ages to what its own SUMIFS say, customer by customer and bucket by bucket", async () => {
    const sheets = await openedSheets(FILE);
    const ours = call("AGINGREPORT", sheets.get("Open Invoices")!, AS_OF_DATE);
    const unapplied = ours[0]!.indexOf("Unapplied credits");
    const total = ours.findIndex(([label]) => label === "Total");
    const aged = ours
      .slice(1, total + 1)
      .map((row) => row.slice(0, -1).filter((_, column) => column !== unapplied));
    const own = await ownRows();
    expect(own.at(-1)!.at(-1)).toBe(7_670_150);
    const byName = (a: readonly unknown[], b: readonly unknown[]) =>
      String(a[0]).localeCompare(String(b[0]), "en");
    expect(aged.slice(0, -1).sort(byName)).toEqual(own.slice(0, -1).sort(byName));
    expect(aged.at(-1)!.slice(1)).toEqual(own.at(-1)!.slice(1));
    const difference = ours.find(([label]) => label === "Difference")!;
    expect(difference.at(-2)).toBe(0);
  });
});
