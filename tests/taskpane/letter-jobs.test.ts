import { dunningLetters, workList } from "../../src/engine";
import { openWorkbook, type OpenWorkbook } from "../../src/taskpane/book/open-workbook";
import { stampOf } from "../../src/taskpane/book/stamp-of";
import {
  editLetterTexts,
  wordLetters,
  writeLetterSheets,
} from "../../src/taskpane/work/letter-jobs";
import { writeInExcel } from "../../src/workbook/run-in-excel";
import { writeTrail } from "../../src/workbook/share/trail";
import { readyState } from "../support/open-tables";
import { useOffice } from "../support/office";

const LAST_DAY = 45_838;

const office = useOffice({
  sheets: {
    Ledger: [
      ["Customer", "Invoice No", "Invoice Date", "Due Date", "Amount"],
      ["Acme", "1", LAST_DAY - 40, LAST_DAY - 10, 100],
      ["Beta", "2", LAST_DAY - 80, LAST_DAY - 50, 250],
      ["Beta", "3", LAST_DAY, LAST_DAY + 30, 80],
    ],
  },
});

function requestOf({ view }: OpenWorkbook) {
  if (view.status !== "assessed") throw new Error("The ledger cannot be read.");
  const letters = dunningLetters(view.book, workList(view.book, null));
  return { letters, book: view.book, spoken: "zh-CN" } as const;
}

const sheetNames = () => office.current.grid.sheets.list().map(({ name }) => name);

describe("the letters of the work list", () => {
  it("are written on a sheet, in the language that was asked for, and noted in the trail", async () => {
    const workbook = (await openWorkbook("en"))!;
    await writeInExcel((context) => writeTrail(context, stampOf(workbook, "en"), [], "en"));
    const state = await readyState({ workbook });
    const { sheetName, message } = await writeLetterSheets(
      state,
      requestOf(workbook),
      "Letter",
      "en",
    );
    expect(message).toBe(`The letters stand on the sheet “${sheetName}”, a page each.`);
    expect(sheetNames()).toContain(sheetName);
    const { id: written } = office.current.grid.sheets.named(sheetName!)!;
    expect(office.current.grid.extras.pageSetup(written).paperSize).toBe("Letter");
    const cellsOf = (name: string) => {
      const { id } = office.current.grid.sheets.named(name)!;
      const area = { row: 0, column: 0, rowCount: 60, columnCount: 9 };
      return office.current.grid.cells.values(id, area).flat().map(String);
    };
    const cells = cellsOf(sheetName!);
    expect(cells).toEqual(expect.arrayContaining(["Acme", "Beta", "合计"]));
    expect(cells.filter((cell) => cell === "发票号")).toHaveLength(2);
    expect(cellsOf("CreditSheet trail")).toContain("Letters written");
  });

  it("are in the reader's language where no country is told", async () => {
    const request = requestOf((await openWorkbook("en"))!);
    const [page] = await wordLetters({ ...request, spoken: null }, "zh-TW");
    expect(page).toMatchObject({ language: "zh-TW" });
  });

  it("stand on several sheets where they are many", async () => {
    const workbook = (await openWorkbook("en"))!;
    const { letters, ...request } = requestOf(workbook);
    const many = Array.from({ length: 51 }, () => letters[0]!);
    const state = await readyState({ workbook });
    const { message } = await writeLetterSheets(state, { ...request, letters: many }, "A4", "en");
    expect(message).toBe(
      "The letters stand on the sheets “Letters 2025-06-30, Letters 2025-06-30 (2)”, a page each.",
    );
    const { id } = office.current.grid.sheets.named("Letters 2025-06-30")!;
    expect(office.current.grid.extras.pageSetup(id).pageBreaks).toHaveLength(49);
  });

  it("are worded by the texts on the sheet that the pane opens", async () => {
    const workbook = (await openWorkbook("en"))!;
    const { sheetName } = await editLetterTexts("en");
    await writeInExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName!);
      // The reminder in simplified Chinese is the ninth text.
      sheet.getRange("A13:D13").values = [["Reminder", "zh-CN", "{customer}!", "{items}"]];
      await context.sync();
    });
    const { letters, ...request } = requestOf(workbook);
    const reminder = letters.filter(({ kind }) => kind === "reminder");
    const [page] = await wordLetters({ ...request, letters: reminder }, "en");
    expect(page).toMatchObject({ subject: "Acme!", parts: [{ text: null }] });
  });
});
