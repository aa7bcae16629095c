import { LexerTreeBuilder } from "@univerjs/engine-formula";

import { Grid } from "../../../src/workbench/grid/grid";
import { startInNode } from "../../../src/workbench/grid/start-in-node";

const SIZE = { rowCount: 40, columnCount: 10 };

describe("mendFormulas", () => {
  const univer = startInNode("Data", SIZE);
  const grid = new Grid(univer, SIZE);
  const { id } = grid.sheets.active();
  const other = grid.sheets.add("Other one").id;

  beforeAll(async () => {
    grid.cells.write(id, {
      0: { 0: { v: 3 }, 1: { f: "=SEQUENCE(A1)" }, 3: { v: "Item" }, 4: { v: "Price" } },
      1: { 3: { v: "a" }, 4: { v: 10 }, 5: { f: "=Items[@Price]*2" } },
      2: { 3: { v: "b" }, 4: { v: 20 }, 5: { f: "=SUM(Items[@])" } },
      9: { 0: { f: "=5+1" } },
    });
    grid.tables.add(id, "Items", { row: 0, column: 3, rowCount: 3, columnCount: 2 });
    await grid.calculation.settled();
  });

  afterAll(() => {
    grid.dispose();
    univer.dispose();
  });

  it.each([
    { formula: "=SUM(B1#)", value: 6, because: "it is the spilled area" },
    { formula: "=SUM($B$1#)*2", value: 12, because: "the address may be absolute" },
    { formula: "=ROWS(B1#)", value: 3, because: "it is a reference" },
    { formula: "=INDEX(B1#,2)", value: 2, because: "it is a reference" },
    { formula: "=SUM(A10#)", value: 6, because: "a single answer spills into its own cell" },
    { formula: "=SUM(A1#)", value: "#REF!", because: "a constant has not spilled" },
    { formula: '="#"&COUNTA(B1#)', value: "#3", because: "a text is not a reference" },
  ])("calculates $formula: $because", async ({ formula, value }) => {
    grid.cells.write(id, { 20: { 0: { f: formula } } });
    await grid.calculation.settled();
    expect(grid.cells.value(id, 20, 0)).toBe(value);
    expect(grid.cells.formula(id, 20, 0)).toBe(formula);
  });

  it("reaches other sheets, and follows the spill", async () => {
    grid.cells.write(other, { 0: { 0: { f: "=SUM(Data!B1#)" } } });
    await grid.calculation.settled();
    expect(grid.cells.value(other, 0, 0)).toBe(6);
    grid.cells.write(id, { 0: { 0: { v: 4 } } });
    await grid.calculation.settled();
    expect(grid.cells.value(other, 0, 0)).toBe(10);
    grid.cells.write(id, { 0: { 0: { v: 2 } } });
    await grid.calculation.settled();
    expect(grid.cells.value(other, 0, 0)).toBe(3);
  });

  it.each(["SUM(Items[Pri", 'LEN("Items[', "Items["])(
    "calculates on after %s was typed and not finished",
    async (unfinished) => {
      // What is being typed is cut up at every key, for its colours and hints.
      univer.__getInjector().get(LexerTreeBuilder).sequenceNodesBuilder(unfinished);
      const formulas = ["=SUM(Items[Price],100)", '=MID("a,b",1,3)&"c"', "=SUM(Items[#All],1)"];
      grid.cells.write(id, Object.fromEntries(formulas.map((f, i) => [30 + i, { 0: { f } }])));
      await grid.calculation.settled();
      const values = formulas.map((_, i) => grid.cells.value(id, 30 + i, 0));
      grid.cells.write(id, Object.fromEntries(formulas.map((_, i) => [30 + i, { 0: null }])));
      expect(values).toEqual([130, "a,bc", 31]);
    },
  );

  it("reads the row of a table", () => {
    expect(grid.cells.value(id, 1, 5)).toBe(20);
    expect(grid.cells.value(id, 2, 5)).toBe(20);
  });
});
