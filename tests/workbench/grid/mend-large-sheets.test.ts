import { BooleanNumber, SheetSkeleton, type Univer, Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SheetRangeThemeModel } from "@univerjs/sheets";

import type { Grid } from "../../../src/workbench/grid/grid";
import { EXCEL_SIZE } from "../../../src/workbench/grid/empty-workbook";
import { startInNode } from "../../../src/workbench/grid/start-in-node";
import { plainFile } from "../../../src/workbench/files/opened-file";
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
    grid = showFile(univer, plainFile(workbook));
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

  it("looks at no other sheet for the formulas of one that is written", () => {
    const looked = jest.spyOn(FormulaDataModel.prototype, "getSheetFormulaData");
    const all = jest.spyOn(FormulaDataModel.prototype, "getFormulaData");
    grid.cells.write("a", { 0: { 1: { f: "=A1+1" } } });
    expect(looked.mock.calls).toEqual([[grid.workbook.getUnitId(), "a"]]);
    expect(all).not.toHaveBeenCalled();
    looked.mockRestore();
    all.mockRestore();
  });

  it("keeps the formulas that share one whose cell is written over", async () => {
    grid.cells.write("a", { 0: { 1: { f: "=A1+1", si: "s" } }, 1: { 1: { si: "s" } } });
    await grid.calculation.settled();
    grid.cells.write("a", { 0: { 1: { v: 5, f: null, si: null } } });
    await grid.calculation.settled();
    expect([grid.cells.value("a", 0, 1), grid.cells.value("a", 1, 1)]).toEqual([5, 11]);
  });

  it("does not ask a million rows of a table's sheet whether they are hidden", () => {
    const asked = jest.spyOn(Worksheet.prototype, "getRowVisible");
    grid.tables.add("a", "Ledger", { row: 0, column: 0, rowCount: 3, columnCount: 1 });
    const bands = univer.__getInjector().get(SheetRangeThemeModel);
    bands.refreshSheetRowVisibleFuncSet(grid.workbook.getUnitId(), "a");
    expect(asked.mock.calls.length).toBeLessThan(100);
    asked.mockRestore();
  });

  describe("the layout of rows", () => {
    const sheet = () => grid.workbook.getSheetBySheetId("a")!;
    const layout = () => {
      const { rowData, rowCount, defaultRowHeight } = sheet().getConfig();
      const skeleton = {
        worksheet: sheet(),
        _gapConfig: {},
        _rowHeightAccumulation: [] as number[],
      };
      // Private in the types of Univer; a whole skeleton needs a drawn page.
      const prototype = SheetSkeleton.prototype as unknown as {
        _generateRowMatrixCache: (...given: unknown[]) => {
          rowTotalHeight: number;
          rowHeightAccumulation: number[];
        };
      };
      const rows = [rowCount, rowData, defaultRowHeight];
      const { rowTotalHeight, rowHeightAccumulation } = prototype._generateRowMatrixCache.call(
        skeleton,
        ...rows,
      );
      // As Univer does; what it reads is the skeleton.
      skeleton._rowHeightAccumulation = rowHeightAccumulation;
      const isLaidOut = rowHeightAccumulation.length > 0;
      return {
        isLaidOut,
        rowTotalHeight,
        rowHeightAccumulation: skeleton._rowHeightAccumulation,
      };
    };

    it("ends with rows of the usual height, the last of Excel's among them", () => {
      const height = sheet().getConfig().defaultRowHeight;
      const { rowHeightAccumulation: ends, rowTotalHeight } = layout();
      expect(ends).toHaveLength(EXCEL_SIZE.rowCount);
      expect(ends.slice(0, 5)).toEqual([1, 1, 2, 3, 4].map((rows) => rows * height));
      expect(ends.at(-1)).toBe((EXCEL_SIZE.rowCount - 1) * height);
      expect(rowTotalHeight).toBe(ends.at(-1));
    });

    it("asks no row below the last cell", () => {
      const asked = jest.spyOn(Worksheet.prototype, "getRowFiltered");
      layout();
      expect(asked.mock.calls.length).toBeLessThan(100);
      asked.mockRestore();
    });

    it("follows heights that are set, and taken away again, below the last cell", () => {
      const height = sheet().getConfig().defaultRowHeight;
      const before = layout();
      sheet().getConfig().rowData[9] = { h: 3 * height };
      const taller = layout();
      expect(taller.rowHeightAccumulation[9]).toBe(11 * height);
      expect(taller.rowTotalHeight).toBe(before.rowTotalHeight + 2 * height);
      delete sheet().getConfig().rowData[9];
      expect(layout()).toEqual(before);
    });

    it("is not made before somebody asks where a row ends", () => {
      expect(layout().isLaidOut).toBe(false);
    });

    it("is made once while nothing changes", () => {
      expect(layout().rowHeightAccumulation).toBe(layout().rowHeightAccumulation);
    });
  });
});
