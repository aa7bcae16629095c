import { BaseReferenceObject } from "@univerjs/engine-formula";
import fc from "fast-check";

import { Grid } from "../../../src/workbench/grid/grid";
import { EXCEL_SIZE } from "../../../src/workbench/grid/empty-workbook";
import { startInNode } from "../../../src/workbench/grid/start-in-node";

const MILLION = 1_048_576;

describe("mendWholeReferences", () => {
  const univer = startInNode("Ledger", EXCEL_SIZE);
  const grid = new Grid(univer, EXCEL_SIZE);
  const ledger = grid.sheets.active().id;
  const report = grid.sheets.add("Report").id;
  const longer = grid.sheets.add("Longer").id;

  afterAll(() => {
    grid.dispose();
    univer.dispose();
  });

  async function answers(formulas: readonly string[]) {
    grid.cells.clear(report, { row: 0, column: 0, rowCount: 200, columnCount: 1 });
    grid.cells.write(report, Object.fromEntries(formulas.map((f, i) => [i, { 0: { f } }])));
    await grid.calculation.settled();
    return formulas.map((_, i) => grid.cells.value(report, i, 0));
  }

  /** Three columns: customer, bucket, amount; the last rows of two of them are blank. */
  beforeAll(() => {
    const rows = [
      ["Customer", "Bucket", "Amount"],
      ["Alpha", "1-30", 100],
      ["Beta", "31-60", 40],
      ["Alpha", "1-30", 7],
      ["", "", 3],
    ];
    rows.forEach(([a, b, c], row) => {
      const cells = { 0: a === "" ? null : { v: a! }, 1: b === "" ? null : { v: b! } };
      grid.cells.write(ledger, { [row]: { ...cells, 2: { v: c! } } });
    });
    grid.cells.write(longer, { 0: { 0: { v: "x" } }, 9: { 0: { v: "Alpha" }, 1: { v: 1 } } });
  });

  it.each([
    { formula: '=SUMIFS(Ledger!C:C,Ledger!A:A,"Alpha",Ledger!B:B,"1-30")', value: 107 },
    { formula: '=SUMIFS(Ledger!$C:$C,Ledger!$A:$A,"Beta")', value: 40 },
    { formula: '=SUMIF(Ledger!A:A,"Alpha",Ledger!C:C)', value: 107 },
    { formula: '=SUMIF(Ledger!A2:A1048576,"Alpha",Ledger!C2:C1048576)', value: 107 },
    { formula: '=AVERAGEIFS(Ledger!C:C,Ledger!A:A,"Alpha")', value: 53.5 },
    { formula: '=MAXIFS(Ledger!C:C,Ledger!A:A,"Alpha")', value: 100 },
    { formula: "=SUM(Ledger!C:C)", value: 150 },
    { formula: "=SUM(Ledger!2:3)", value: 140 },
    { formula: '=SUMPRODUCT((Ledger!A:A="Alpha")*(Ledger!B:B="1-30"))', value: 2 },
    { formula: '=MATCH("Beta",Ledger!A:A,0)', value: 3 },
    { formula: '=VLOOKUP("Beta",Ledger!A:C,3,FALSE)', value: 40 },
    { formula: '=XLOOKUP("Beta",Ledger!A:A,Ledger!C:C)', value: 40 },
    { formula: "=COUNTA(Ledger!A:A)", value: 4 },
    // What counts blank cells or rows sees the whole column.
    { formula: '=COUNTIF(Ledger!A:A,"Alpha")', value: 2 },
    { formula: '=COUNTIF(Ledger!A:A,"<>Alpha")', value: MILLION - 2 },
    { formula: '=COUNTIF(Ledger!A:A,"")', value: MILLION - 4 },
    { formula: '=COUNTIFS(Ledger!A:A,"<>Alpha",Ledger!B:B,"<>31-60")', value: MILLION - 3 },
    { formula: "=COUNTBLANK(Ledger!A:A)", value: MILLION - 4 },
    { formula: "=COUNTBLANK(Ledger!A:B)", value: 2 * (MILLION - 4) },
    { formula: "=COUNTBLANK(Ledger!2:2)", value: 16_384 - 3 },
    { formula: "=COUNTBLANK(Ledger!A1:A5)", value: 1 },
    { formula: "=ROWS(Ledger!A:A)", value: MILLION },
    { formula: "=ROWS(Ledger!A1:A7)", value: 7 },
    { formula: "=COLUMNS(Ledger!A:C)", value: 3 },
    { formula: "=COLUMNS(Ledger!2:2)", value: 16_384 },
    { formula: "=INDEX(Ledger!A:A,3)", value: "Beta" },
    { formula: "=INDEX(Ledger!C:C,900000)+1", value: 1 },
    // Columns of two sheets are of one size, whatever is used of them.
    { formula: '=SUMIFS(Ledger!C:C,Longer!A:A,"x")', value: 0 },
    { formula: '=SUMIFS(Longer!B:B,Ledger!A:A,"<>Alpha",Longer!A:A,"Alpha")', value: 1 },
  ])("calculates $formula", async ({ formula, value }) => {
    expect(await answers([formula])).toEqual([value]);
  });

  it("reads no more cells than are used, whatever the number of formulas", async () => {
    const read = jest.spyOn(BaseReferenceObject.prototype, "getCellData");
    const formulas = Array.from(
      { length: 100 },
      (_, i) => `=SUMIFS(Ledger!C:C,Ledger!A:A,"Alpha",Ledger!B:B,"${i}-30")`,
    );
    await answers(formulas);
    const count = read.mock.calls.length;
    read.mockRestore();
    // Fifteen cells are used; unmended, each formula reads three million.
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(formulas.length * 15 * 3);
  });

  it("follows what is written below the used cells", async () => {
    expect(await answers(["=SUM(Ledger!D:D)"])).toEqual([0]);
    grid.cells.write(ledger, { 999: { 3: { v: 5 } } });
    await grid.calculation.settled();
    expect(grid.cells.value(report, 0, 0)).toBe(5);
    grid.cells.write(ledger, { 999: { 3: null } });
  });

  it("reads what a formula spills below the used cells", async () => {
    grid.cells.write(ledger, { 0: { 4: { f: "=SEQUENCE(3000)" } } });
    expect(await answers(["=MAX(Ledger!E:E)"])).toEqual([3000]);
    grid.cells.write(ledger, { 0: { 4: null } });
    await grid.calculation.settled();
  });

  it("spills the used part of a column that is the whole answer", async () => {
    grid.cells.write(report, { 0: { 5: { f: "=Longer!A:A" } } });
    await grid.calculation.settled();
    expect(grid.cells.spillArea(report, 0, 5)).toMatchObject({ rowCount: 10, columnCount: 1 });
    expect(grid.cells.value(report, 9, 5)).toBe("Alpha");
    grid.cells.write(report, { 0: { 5: null } });
    await grid.calculation.settled();
  });

  it("answers as the same formula over the used rows does", async () => {
    const cell = fc.oneof(
      fc.constantFrom("Alpha", "Beta", "", "<5"),
      fc.integer({ min: -9, max: 9 }),
    );
    const criterion = fc.constantFrom("Alpha", "", "<>Beta", ">2", "0", "*a", "<>");
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(table, criterion, criterion, async (rows, first, second) => {
        grid.cells.clear(longer, { row: 0, column: 0, rowCount: 20, columnCount: 2 });
        rows.forEach((row, r) => {
          row.forEach((v, c) => {
            if (v !== "") grid.cells.write(longer, { [r]: { [c]: { v } } });
          });
        });
        const blank = 20 - rows.length;
        const shapes = [
          (a: string, b: string) => `=SUMIFS(${b},${a},"${first}",${b},"${second}")`,
          (a: string, b: string) => `=SUMIF(${a},"${first}",${b})`,
          (a: string) => `=MAX(${a})`,
          (a: string, b: string) => `=COUNTIFS(${a},"${first}",${b},"${second}")`,
          (a: string) => `=COUNTIF(${a},"${second}")`,
        ];
        const bounded = await answers(shapes.map((f) => f("Longer!A1:A20", "Longer!B1:B20")));
        const whole = await answers(shapes.map((f) => f("Longer!A:A", "Longer!B:B")));
        expect(whole.slice(0, 3)).toEqual(bounded.slice(0, 3));
        // Each blank row below the twentieth counts as those above it do.
        const blankCounts = await answers([
          shapes[3]!("Longer!A21:A22", "Longer!B21:B22"),
          shapes[4]!("Longer!A21:A22", "Longer!B21:B22"),
        ]);
        expect(blank).toBeGreaterThan(0);
        expect(whole.slice(3)).toEqual(
          bounded.slice(3).map((n, i) => Number(n) + (Number(blankCounts[i]) / 2) * (MILLION - 20)),
        );
      }),
      { numRuns: 15, seed: 8 },
    );
  });
});
