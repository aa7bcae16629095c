import { namedAsOfDate } from "../../src/workbook/named-date";
import { readRanges } from "../../src/workbook/read-ranges";
import { NO_CHOICE, rememberChoice, rememberedChoice } from "../../src/workbook/remembered-choice";
import { openInExcel } from "../support/excel";
import type { OfficeSetup, TestOffice } from "../support/office";

let office: TestOffice;

async function open(setup: OfficeSetup = {}): Promise<void> {
  office = await openInExcel(setup);
}

afterEach(() => {
  office.dispose();
});

describe("readRanges", () => {
  it("reads ranges of several sheets, each from its own corner", async () => {
    await open({
      sheets: {
        One: [
          [1, 2],
          [3, 4],
        ],
        Two: [["a"], ["b"], ["c"]],
      },
    });
    const grids = await Excel.run((context) =>
      readRanges(context, [
        { sheetName: "Two", row: 1, column: 0, rowCount: 2, columnCount: 1 },
        { sheetName: "One", row: 0, column: 1, rowCount: 2, columnCount: 1 },
      ]),
    );
    expect(grids).toEqual([
      [["b"], ["c"]],
      [[2], [4]],
    ]);
  });

  it("puts a range together that is too large for one answer", async () => {
    await open({ sheets: { Big: [] } });
    const rows = Array.from({ length: 25_000 }, (_, r) =>
      Array.from({ length: 6 }, (_, c) => r * 6 + c),
    );
    const [grid] = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Big");
      sheet.getRangeByIndexes(0, 0, rows.length, 6).values = rows;
      await context.sync();
      return readRanges(context, [
        { sheetName: "Big", row: 0, column: 0, rowCount: rows.length, columnCount: 6 },
        { sheetName: "Big", row: 3, column: 2, rowCount: 1, columnCount: 1 },
      ]);
    });
    expect(grid).toHaveLength(25_000);
    expect(grid!.flat().every((value, i) => value === i)).toBe(true);
  });

  it("is empty for no ranges", async () => {
    await open();
    expect(await Excel.run((context) => readRanges(context, []))).toEqual([]);
  });
});

describe("the remembered choice", () => {
  it("is no choice in a new workbook", async () => {
    await open();
    expect(await Excel.run(rememberedChoice)).toEqual(NO_CHOICE);
  });

  it("comes back as it was kept", async () => {
    await open();
    const choice = { places: { invoices: "table:Invoices", customers: null }, asOfDate: 45473 };
    await Excel.run((context) => rememberChoice(context, choice));
    expect(await Excel.run(rememberedChoice)).toEqual(choice);
  });

  it.each([
    { value: "rubbish", because: "it is a text" },
    {
      value: { places: { invoices: 7, other: "table:X" }, asOfDate: "45473" },
      because: "types differ",
    },
    { value: { places: null, asOfDate: -1 }, because: "the date is no day" },
  ])("is no choice when $because", async ({ value }) => {
    await open();
    await Excel.run(async (context) => {
      context.workbook.settings.add("CreditSheet.choice", value);
      await context.sync();
    });
    expect(await Excel.run(rememberedChoice)).toEqual(NO_CHOICE);
  });
});

describe("namedAsOfDate", () => {
  const SHEETS = {
    Start: [
      ["As of", 45473],
      ["Other", "text"],
    ],
  };

  it.each(["AsOfDate", "Report_date", "截止日期", "基準日"])(
    "takes the cell named %s",
    async (name) => {
      await open({ sheets: SHEETS, names: { [name]: "=Start!$B$1" } });
      expect(await Excel.run(namedAsOfDate)).toEqual({ name, date: 45473 });
    },
  );

  it.each([
    { value: "text", found: "text", because: "it holds a text" },
    { value: "31.2.2024", found: "31.2.2024", because: "there is no such day" },
    { value: -1, found: "-1", because: "the number is no day" },
    { value: null, found: "", because: "it is empty" },
  ])("says what stands in the cell instead of a date: $because", async ({ value, found }) => {
    await open({ sheets: { Start: [["As of", value]] }, names: { AsOfDate: "=Start!$B$1" } });
    expect(await Excel.run(namedAsOfDate)).toEqual({ name: "AsOfDate", date: null, found });
  });

  it("says that the cell is gone with its sheet", async () => {
    await open({ sheets: { Start: [[45473]], Other: [[1]] }, names: { AsOf: "=Start!$A$1" } });
    office.grid.sheets.remove(office.grid.sheets.named("Start")!.id);
    const found = await Excel.run(namedAsOfDate);
    expect(found).toMatchObject({ name: "AsOf", date: null });
    expect(found!.found).toMatch(/^#/);
  });

  it("takes the date of a name that stands for a day itself", async () => {
    await open({ sheets: SHEETS, names: { ReportDate: "=45473" } });
    expect(await Excel.run(namedAsOfDate)).toEqual({ name: "ReportDate", date: 45473 });
  });

  it.each([
    { names: { Rate: "=Start!$B$1" }, because: "the name says something else" },
    { names: {}, because: "nothing is named" },
  ])("is null when $because", async ({ names }) => {
    await open({ sheets: SHEETS, names });
    expect(await Excel.run(namedAsOfDate)).toBeNull();
  });
});
