import { Grid } from "../../../src/workbench/grid/grid";
import { startInNode } from "../../../src/workbench/grid/start-in-node";

const SIZE = { rowCount: 20, columnCount: 10 };

describe("mendReferences", () => {
  it("keeps a sum from counting cells that a shorter spill has left", async () => {
    const univer = startInNode("Data", SIZE);
    const grid = new Grid(univer, SIZE);
    const { id } = grid.sheets.active();
    grid.cells.write(id, {
      0: { 0: { v: 3 }, 1: { f: "=SEQUENCE(A1)" }, 2: { f: "=SUM(B1:B3)" }, 3: { f: "=SUM(B:B)" } },
    });
    await grid.calculation.settled();
    expect([grid.cells.value(id, 0, 2), grid.cells.value(id, 0, 3)]).toEqual([6, 6]);
    grid.cells.write(id, { 0: { 0: { v: 2 } } });
    await grid.calculation.settled();
    expect([grid.cells.value(id, 0, 2), grid.cells.value(id, 0, 3)]).toEqual([3, 3]);
    grid.dispose();
    univer.dispose();
  });
});
