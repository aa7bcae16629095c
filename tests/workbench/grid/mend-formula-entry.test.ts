import { Worksheet } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";

import { Grid } from "../../../src/workbench/grid/grid";
import { OpenWorkbook } from "../../../src/workbench/grid/open-workbook";
import { startInNode } from "../../../src/workbench/grid/start-in-node";

const SIZE = { rowCount: 1000, columnCount: 8 };

describe("mendFormulaEntry", () => {
  it("enters a formula without looking at the cells that it refers to", async () => {
    const univer = startInNode("Data", SIZE);
    const grid = new Grid(univer, SIZE);
    const { id } = grid.sheets.active();
    const looked = jest.spyOn(Worksheet.prototype, "getCell");
    await new OpenWorkbook(univer, SIZE).runAsync(SetRangeValuesCommand.id, {
      subUnitId: id,
      range: { startRow: 0, startColumn: 7, endRow: 0, endColumn: 7 },
      value: { f: "=COUNTA(A1:G1000)" },
    });
    const count = looked.mock.calls.length;
    looked.mockRestore();
    await grid.calculation.settled();
    expect(grid.cells.value(id, 0, 7)).toBe(0);
    // The range has 7,000 cells.
    expect(count).toBeLessThan(100);
    grid.dispose();
    univer.dispose();
  });
});
