import { BooleanNumber, type Univer } from "@univerjs/core";

import type { Grid } from "../../../src/workbench/grid/grid";
import { EXCEL_SIZE } from "../../../src/workbench/grid/open-workbook";
import { startInNode } from "../../../src/workbench/grid/start-in-node";
import { showFile } from "../../../src/workbench/files/show-file";

describe("mendLargeSheets", () => {
  let univer: Univer;
  let grid: Grid;

  beforeEach(() => {
    univer = startInNode("x", { rowCount: 10, columnCount: 10 });
    const sheets = ["a", "b", "c", "d", "e", "f"].map((id) => ({
      id,
      name: id,
      ...EXCEL_SIZE,
      cellData: { 0: { 0: { v: 1 } }, 1: { 0: { v: 10 } }, 2: { 0: { v: 100 } } },
      rowData: { 1: { hd: BooleanNumber.TRUE } },
    }));
    const workbook = {
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    };
    grid = showFile(univer, { workbook, names: [], tables: [], leftOut: [] });
  });

  afterEach(() => {
    grid.dispose();
    univer.dispose();
  });

  it("leaves hidden rows out where a formula does", async () => {
    grid.cells.write("a", {
      0: { 2: { f: "=SUBTOTAL(109,A1:A3)" }, 3: { f: "=SUBTOTAL(9,A1:A3)" } },
    });
    await grid.calculation.settled();
    expect([grid.cells.value("a", 0, 2), grid.cells.value("a", 0, 3)]).toEqual([101, 111]);
  });

  it("does not make a calculation wait for six sheets of Excel's size", async () => {
    grid.cells.write("a", { 0: { 2: { f: "=A1+1" } } });
    await grid.calculation.settled();
    const start = performance.now();
    grid.cells.write("a", { 0: { 0: { v: 2 } } });
    await grid.calculation.settled();
    // A tenth of a second is Univer's own pause; unmended it is several seconds.
    expect(performance.now() - start).toBeLessThan(1500);
    expect(grid.cells.value("a", 0, 2)).toBe(3);
  });
});
