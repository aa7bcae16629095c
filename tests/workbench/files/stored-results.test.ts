import type { Univer } from "@univerjs/core";
import { Interpreter } from "@univerjs/engine-formula";
import { Workbook } from "exceljs";

import { finishXlsx, spillingFormula } from "../../../src/workbench/files/excel-formulas";
import { openFile } from "../../../src/workbench/files/open-file";
import { saveXlsx } from "../../../src/workbench/files/save-xlsx";
import { showFile } from "../../../src/workbench/files/show-file";
import type { Grid } from "../../../src/workbench/grid/grid";
import { startInNode } from "../../../src/workbench/grid/start-in-node";

const SIZE = { rowCount: 10, columnCount: 10 };

/** Values that no calculation gives show where each one comes from. */
function storedWorkbook(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Data");
  sheet.getCell("A1").value = 5;
  sheet.getCell("B1").value = { formula: "A1*2", result: 999 };
  sheet.getCell("C1").value = spillingFormula("=SEQUENCE(3,1,A1)", "C1:C3", 71);
  sheet.getCell("C2").value = 72;
  sheet.getCell("C3").value = 73;
  // The functions of another add-in, under the name that a file has for it.
  sheet.getCell("E1").value = { formula: "_xldudf_OTHER_RATE(7)", result: 1.25 };
  sheet.getCell("F1").value = { formula: "A1+1" };
  sheet.getCell("F2").value = { formula: "YEAR(TODAY())", result: 1900 };
  return workbook;
}

describe("stored results", () => {
  let univer: Univer;
  let grid: Grid;
  let id: string;

  async function open(workbook: Workbook) {
    const bytes = await finishXlsx(await workbook.xlsx.writeBuffer());
    univer = startInNode("x", SIZE);
    grid = showFile(univer, await openFile("a.xlsx", bytes));
    id = grid.sheets.active().id;
    await grid.calculation.settled();
  }

  const at = (row: number, column: number) => grid.cells.value(id, row, column);

  afterEach(() => {
    grid.dispose();
    univer.dispose();
  });

  it("are shown, spilled ones and those of other add-ins too", async () => {
    await open(storedWorkbook());
    expect([at(0, 1), at(0, 4)]).toEqual([999, 1.25]);
    expect([at(0, 2), at(1, 2), at(2, 2)]).toEqual([71, 72, 73]);
    expect(grid.cells.spillArea(id, 0, 2)).toMatchObject({ rowCount: 3, columnCount: 1 });
    expect(grid.cells.isSpilled(id, 2, 2)).toBe(true);
  });

  it("show nothing where a formula has spilled an empty text", async () => {
    const workbook = storedWorkbook();
    const cell = workbook.getWorksheet("Data")!.getCell("C3");
    cell.value = "";
    cell.numFmt = "0.00";
    await open(workbook);
    expect(grid.workbook.getActiveSheet().getCell(2, 2)).toMatchObject({ v: "" });
    expect(grid.cells.isSpilled(id, 2, 2)).toBe(true);
  });

  it("are calculated where the file has none, or the clock decides", async () => {
    await open(storedWorkbook());
    expect(at(0, 5)).toBe(6);
    expect(at(1, 5)).toBe(new Date().getFullYear());
  });

  it("of the add-in's functions are calculated only where it was missing when the file was saved", async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("Data");
    const results = ["A", "#N/A", "#VALUE!", "#NAME?", "#BUSY!"] as const;
    results.forEach((result, row) => {
      const stored = result.startsWith("#") ? { error: result } : result;
      const own = `=CREDIT.CREDITGRADE(${row})`;
      // The declarations of exceljs leave out the newer errors.
      sheet.getCell(row + 1, 1).value = spillingFormula(own, `A${row + 1}`, stored as string);
      const other = { formula: `_xldudf_OTHER_RATE(${row})`, result: stored as string };
      sheet.getCell(row + 1, 2).value = other;
    });
    const bytes = await finishXlsx(await workbook.xlsx.writeBuffer());
    const file = await openFile("a.xlsx", bytes);
    const { outdated } = Object.values(file.results)[0]!;
    expect(outdated).toEqual([
      { row: 3, column: 0 },
      { row: 4, column: 0 },
    ]);
  });

  it("need no calculation at all when every formula has one", async () => {
    const workbook = storedWorkbook();
    const sheet = workbook.getWorksheet("Data")!;
    sheet.getCell("F1").value = null;
    sheet.getCell("F2").value = null;
    const calculated = jest.spyOn(Interpreter.prototype, "execute");
    await open(workbook);
    await new Promise((resolve) => setTimeout(resolve, 300));
    // What depends on what is looked up by way of references; a formula's own node is of kind 9.
    const formulas = calculated.mock.calls.filter(([{ node }]) => Number(node?.nodeType) === 9);
    expect(formulas).toEqual([]);
    calculated.mockRestore();
    expect(at(0, 1)).toBe(999);
  });

  it("give way to new ones when what they depend on changes", async () => {
    await open(storedWorkbook());
    grid.cells.write(id, { 0: { 0: { v: 8 } } });
    await grid.calculation.settled();
    expect([at(0, 1), at(0, 4)]).toEqual([16, 1.25]);
    expect([at(0, 2), at(1, 2), at(2, 2)]).toEqual([8, 9, 10]);
  });

  it("are all calculated when the file asks for it", async () => {
    const workbook = storedWorkbook();
    workbook.calcProperties.fullCalcOnLoad = true;
    await open(workbook);
    expect([at(0, 1), at(0, 2), at(2, 2)]).toEqual([10, 5, 7]);
  });

  it("are saved as they are shown", async () => {
    await open(storedWorkbook());
    const saved = new Workbook();
    await saved.xlsx.load((await saveXlsx(grid)).slice().buffer);
    const sheet = saved.getWorksheet("Data")!;
    expect(sheet.getCell("B1").value).toEqual({ formula: "A1*2", result: 999 });
    expect(sheet.getCell("C3").value).toBe(73);
    expect(sheet.getCell("E1").result).toBe(1.25);
  });
});
