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

  it.each([
    { formula: "=INDEX(Customers[Name],2)", value: "Beta" },
    { formula: "=INDEX(Customers[Name],MATCH(20,Customers[No],0))", value: "Beta" },
    { formula: "=INDEX(Data!A2:A3,2)", value: "Beta" },
    { formula: "=COUNTA(OFFSET(Customers[Name],0,0,2,2))", value: 4 },
  ])("keeps the table's sheet in $formula", async ({ formula, value }) => {
    const univer = startInNode("Data", SIZE);
    const grid = new Grid(univer, SIZE);
    const data = grid.sheets.active().id;
    const cells = [
      ["Name", "No"],
      ["Alpha", 10],
      ["Beta", 20],
    ];
    cells.forEach(([name, no], row) => {
      grid.cells.write(data, { [row]: { 0: { v: name! }, 1: { v: no! } } });
    });
    grid.tables.add(data, "Customers", { row: 0, column: 0, rowCount: 3, columnCount: 2 });
    const other = grid.sheets.add("Other").id;
    grid.cells.write(other, { 0: { 0: { f: formula } }, 1: { 0: { v: "wrong" } } });
    await grid.calculation.settled();
    expect(grid.cells.value(other, 0, 0)).toBe(value);
    grid.dispose();
    univer.dispose();
  });
});
