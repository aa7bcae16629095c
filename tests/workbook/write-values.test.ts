import { enteredValue, writeValues } from "../../src/workbook/write-values";
import { useOffice } from "../support/office";

describe("enteredValue", () => {
  it.each([
    ["#12 Main St", "'#12 Main St"],
    ["#N/A is missing", "'#N/A is missing"],
    ["#", "'#"],
    ["#N/A", "#N/A"],
    ["#GETTING_DATA", "#GETTING_DATA"],
    [{ code: "#VALUE!", message: "No date." }, "#VALUE!"],
    ["=1+1", "'=1+1"],
    ["0012", "'0012"],
    ["'quoted", "''quoted"],
    ["", ""],
    [null, ""],
    [undefined, ""],
    [0, 0],
    [false, false],
  ])("assigns %j as %j", (cell, assigned) => {
    expect(enteredValue(cell)).toBe(assigned);
  });
});

describe("writeValues", () => {
  useOffice({ sheets: { Sheet: [] } });

  it("writes what reads back the same, whatever a text looks like", async () => {
    const grid = [
      ["#12 Main St", "=1+1", "0012", "3/4"],
      ["'quoted", "#N/A", "TRUE", 1.5],
      [true, "", "-", "@a"],
    ];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet");
      await writeValues(context, sheet, 2, 1, grid);
      const range = sheet.getRangeByIndexes(2, 1, 3, 4).load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual(grid);
      expect(range.valueTypes[1]![1]).toBe("Error");
    });
  });

  it("writes every row of a grid and nothing of an empty one", async () => {
    const grid = Array.from({ length: 3 }, (_, row) =>
      Array.from({ length: 10 }, (__, i) => row * 10 + i),
    );
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet");
      await writeValues(context, sheet, 0, 0, []);
      await writeValues(context, sheet, 0, 0, grid);
      const used = sheet.getUsedRange(true).load("values");
      await context.sync();
      expect(used.values).toEqual(grid);
    });
  });
});
