import { Grid } from "../../../src/workbench/grid/grid";
import { startInNode } from "../../../src/workbench/grid/start-in-node";

const SIZE = { rowCount: 20, columnCount: 5 };

describe("Calculation.isWellFormed", () => {
  const univer = startInNode("Data", SIZE);
  const grid = new Grid(univer, SIZE);
  const { id } = grid.sheets.active();

  afterAll(() => {
    grid.dispose();
    univer.dispose();
  });

  it.each([
    { formula: "=1+1", isWellFormed: true },
    { formula: "=SUM(A1:B2)", isWellFormed: true },
    { formula: "=IF(A1>0,", isWellFormed: false },
    { formula: "=1+*2", isWellFormed: false },
    { formula: "=A1)", isWellFormed: false },
  ])("is $isWellFormed for $formula", ({ formula, isWellFormed }) => {
    expect(grid.calculation.isWellFormed(formula)).toBe(isWellFormed);
  });

  it("leaves a formula with a defined name as it would be without having asked", async () => {
    grid.cells.write(id, { 0: { 0: { v: 45473 } } });
    const name = { name: "AsOfDate", formula: "=Data!$A$1", comment: "", isVisible: true };
    grid.names.set({ ...name, sheetId: null });
    await grid.calculation.settled();
    grid.cells.write(id, { 1: { 0: { v: 1 } } });
    await grid.calculation.settled();
    grid.calculation.isWellFormed("=AsOfDate");
    grid.cells.write(id, { 2: { 0: { f: "=AsOfDate" } } });
    await grid.calculation.settled();
    expect(grid.cells.value(id, 2, 0)).toBe(45473);
  });
});
