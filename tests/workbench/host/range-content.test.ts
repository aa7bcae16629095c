import { startOffice, type TestCell, type TestOffice } from "../../support/office";

let office: TestOffice;

afterEach(() => {
  office.dispose();
});

/** Assigns to A1 of a sheet whose A1 has this format and gives what Excel then holds. */
async function assign(value: TestCell, numberFormat = "General") {
  office = await startOffice();
  return office.excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    cell.load("values,formulas,numberFormat,text,valueTypes");
    await context.sync();
    return {
      value: cell.values[0]![0] as unknown,
      formula: cell.formulas[0]![0] as unknown,
      format: cell.numberFormat[0]![0] as unknown,
      text: cell.text[0]![0],
      type: cell.valueTypes[0]![0],
    };
  });
}

describe("Range.values", () => {
  it("gives what the cells hold, calculated", async () => {
    office = await startOffice({ sheets: { Ledger: [[1, "x", true, null, "=A1+1", "=1/0"]] } });
    await office.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Ledger").getRange("A1:F1");
      range.load("values,valueTypes,formulas,text,address,rowCount,columnCount");
      await context.sync();
      expect(range.values).toEqual([[1, "x", true, "", 2, "#DIV/0!"]]);
      expect(range.valueTypes).toEqual([
        ["Double", "String", "Boolean", "Empty", "Double", "Error"],
      ]);
      expect(range.formulas).toEqual([[1, "x", true, "", "=A1+1", "=1/0"]]);
      expect(range.text).toEqual([["1", "x", "TRUE", "", "2", "#DIV/0!"]]);
      expect(range.address).toBe("Ledger!A1:F1");
      expect([range.rowCount, range.columnCount]).toEqual([1, 6]);
    });
  });

  it.each([
    { given: 12.5, value: 12.5, format: "General", type: "Double" },
    { given: true, value: true, format: "General", type: "Boolean" },
    { given: "Alpha 7", value: "Alpha 7", format: "General", type: "String" },
    { given: "00123", value: 123, format: "General", type: "Double" },
    { given: "'00123", value: "00123", format: "General", type: "String" },
    { given: "TRUE", value: true, format: "General", type: "Boolean" },
    { given: "5%", value: 0.05, format: "0%", type: "Double" },
    { given: "2/1/2024", value: 45323, format: "m/d/yyyy", type: "Double" },
    { given: "#n/a", value: "#N/A", format: "General", type: "Error" },
    { given: "", value: "", format: "General", type: "Empty" },
  ])("reads $given as if it were typed", async ({ given, value, format, type }) => {
    expect(await assign(given)).toMatchObject({ value, format, type });
  });

  it.each(["00123", "=1+1", "TRUE", "2/1/2024"])(
    "keeps %s as it is in a cell formatted as text",
    async (given) => {
      expect(await assign(given, "@")).toMatchObject({ value: given, format: "@", type: "String" });
    },
  );

  it("makes a formula of a text that begins with an equals sign", async () => {
    expect(await assign("=SUM(1,2)", "0.00")).toMatchObject({
      formula: "=SUM(1,2)",
      value: 3,
      text: "3.00",
    });
  });

  it.each(["=SUM(", "=1+", '="open'])("refuses %s, which is no formula", async (given) => {
    await expect(assign(given)).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("clears a cell by an empty text and leaves it alone by null", async () => {
    office = await startOffice({ sheets: { Sheet1: [["a", "b", "c"]] } });
    await office.excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:C1");
      range.values = [["", null, "d"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["", "b", "d"]]);
    });
  });

  it("fills every cell with a single value", async () => {
    office = await startOffice();
    await office.excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
      range.values = 7 as unknown as number[][];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    });
  });

  it.each([{ values: [[1, 2]] }, { values: [[1], [2]] }, { values: [[1, 2], [3]] }])(
    "refuses $values for a range of another size",
    async ({ values }) => {
      office = await startOffice();
      const run = office.excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1:B2").values = values;
        await context.sync();
      });
      await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
    },
  );

  it("writes and reads more cells than the client sends at once", async () => {
    office = await startOffice();
    const rows = Array.from({ length: 2000 }, (_, r) => [r, `Customer ${r}`, r / 4]);
    await office.excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("B2:D2001");
      range.values = rows;
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(rows);
    });
  });
});
