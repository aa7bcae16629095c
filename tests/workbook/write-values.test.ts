import { cellWriter, enteredValue, writeValues } from "../../src/workbook/write-values";
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

describe("cellWriter", () => {
  it.each(["values", "formulas"] as const)(
    "synchronises %s before a message is too large",
    async (content) => {
      const trips: number[] = [];
      let cells = 0;
      const endTrip = () => {
        trips.push(cells);
        cells = 0;
        return Promise.resolve();
      };
      const rows: string[] = [];
      const sheet = {
        getRangeByIndexes: (row: number, _: number, rowCount: number, columnCount: number) => {
          cells += rowCount * columnCount;
          rows.push(`${row}+${rowCount}`);
          return {};
        },
      } as unknown as Excel.Worksheet;
      const write = cellWriter({ sync: endTrip } as unknown as Excel.RequestContext, content);
      const grid = (rowCount: number) => Array.from({ length: rowCount }, () => ["=A1", 2]);
      await write(sheet, 0, 0, grid(20_000));
      await write(sheet, 5, 0, grid(40_000));
      await endTrip();
      expect(trips).toEqual([50_000, 50_000, 20_000]);
      expect(rows).toEqual(["0+20000", "5+5000", "5005+25000", "30005+10000"]);
    },
  );
});
