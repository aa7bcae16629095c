import type { Univer } from "@univerjs/core";
import { Workbook } from "exceljs";

import { openFile } from "../../../src/workbench/files/open-file";
import { saveXlsx } from "../../../src/workbench/files/save-xlsx";
import { showFile } from "../../../src/workbench/files/show-file";
import type { Grid } from "../../../src/workbench/grid/grid";
import { startInNode } from "../../../src/workbench/grid/start-in-node";

/** What a spreadsheet would carry out if it did not take it for a text. */
const TEXTS = [
  "=1+1",
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(A1:A9)",
  "\t=2+2",
  '=HYPERLINK("http://example.invalid","click")',
  "<img src=x onerror=alert(1)>",
  "'=4+4",
  "{=5+5}",
];

describe("texts that look like formulas", () => {
  let univer: Univer;
  let grid: Grid;

  afterEach(() => {
    grid.dispose();
    univer.dispose();
  });

  it("stay texts in the grid and in the saved workbook", async () => {
    const csv = TEXTS.map((text) => `"${text.replaceAll('"', '""')}"`).join("\n");
    univer = startInNode("x", { rowCount: 20, columnCount: 5 });
    grid = showFile(univer, await openFile("a.csv", new TextEncoder().encode(csv)));
    const id = "sheet-1";
    for (const round of ["the text file", "the saved workbook"]) {
      expect({
        round,
        values: TEXTS.map((_, row) => grid.cells.value(id, row, 0)),
        formulas: TEXTS.map((_, row) => grid.cells.formula(id, row, 0)),
      }).toEqual({ round, values: TEXTS, formulas: TEXTS.map(() => null) });
      const bytes = await saveXlsx(grid);
      const saved = new Workbook();
      await saved.xlsx.load(bytes.slice().buffer);
      const cells = TEXTS.map((_, row) => saved.worksheets[0]!.getCell(row + 1, 1).value);
      expect(cells).toEqual(TEXTS);
      grid.dispose();
      grid = showFile(univer, await openFile("a.xlsx", bytes));
    }
  });
});
