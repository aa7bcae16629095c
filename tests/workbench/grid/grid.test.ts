import { BooleanNumber, CellValueType, type Univer } from "@univerjs/core";

import type { GridEvent } from "../../../src/workbench/grid/event-of-command";
import { Grid } from "../../../src/workbench/grid/grid";
import { startInNode } from "../../../src/workbench/grid/start-in-node";

const SMALL = { rowCount: 100, columnCount: 26 };

let univer: Univer;
let grid: Grid;
let sheetId: string;

beforeEach(() => {
  univer = startInNode("Ledger", SMALL);
  grid = new Grid(univer, SMALL);
  sheetId = grid.sheets.active().id;
});

afterEach(() => {
  grid.dispose();
  univer.dispose();
});

const A1_TO_C3 = { row: 0, column: 0, rowCount: 3, columnCount: 3 };

describe("Cells", () => {
  it("reads what was written, and blank as an empty text", () => {
    grid.cells.write(sheetId, {
      0: { 0: { v: 1.5 }, 1: { v: "x" }, 2: { v: 1, t: CellValueType.BOOLEAN } },
    });
    expect(grid.cells.values(sheetId, { ...A1_TO_C3, rowCount: 2 })).toEqual([
      [1.5, "x", true],
      ["", "", ""],
    ]);
  });

  it("reads calculated values, spilled ones included", async () => {
    grid.cells.write(sheetId, { 0: { 0: { f: "=SEQUENCE(2,2)" }, 2: { f: "=SUM(A1:B2)" } } });
    await grid.calculation.settled();
    expect(grid.cells.values(sheetId, { ...A1_TO_C3, rowCount: 2 })).toEqual([
      [1, 2, 10],
      [3, 4, ""],
    ]);
    expect(grid.cells.spillArea(sheetId, 0, 0)).toEqual({
      row: 0,
      column: 0,
      rowCount: 2,
      columnCount: 2,
    });
    expect(grid.cells.isSpilled(sheetId, 1, 1)).toBe(true);
    expect(grid.cells.isSpilled(sheetId, 0, 0)).toBe(false);
  });

  it("leaves styled blanks out of the used area when only values count", () => {
    grid.cells.write(sheetId, { 1: { 1: { v: "x" } } });
    grid.formats.restyle(
      sheetId,
      { row: 4, column: 4, rowCount: 1, columnCount: 1 },
      { bl: BooleanNumber.TRUE },
    );
    const value = { row: 1, column: 1, rowCount: 1, columnCount: 1 };
    expect(grid.cells.usedArea(sheetId, true)).toEqual(value);
    expect(grid.cells.usedArea(sheetId, false)).toEqual({ ...value, rowCount: 4, columnCount: 4 });
  });

  it("has no used area on an empty sheet", () => {
    expect(grid.cells.usedArea(sheetId, false)).toBeNull();
  });
});

describe("makeRoom", () => {
  it("lets a small sheet grow when cells beyond its end are written", async () => {
    grid.cells.write(sheetId, { 150: { 30: { v: 3 } }, 0: { 0: { f: "=SUM(AE:AE)" } } });
    await grid.calculation.settled();
    expect(grid.cells.value(sheetId, 0, 0)).toBe(3);
  });
});

describe("Calculation", () => {
  it("is settled at once when the workbook has no formula", () => {
    grid.cells.write(sheetId, { 0: { 0: { v: 1 } } });
    expect(grid.calculation.isPending()).toBe(false);
  });

  it("waits for the edit made while an earlier one is being calculated", async () => {
    grid.cells.write(sheetId, { 0: { 0: { v: 1 }, 1: { f: "=A1*2" } } });
    const first = grid.calculation.settled();
    await new Promise((resolve) => setTimeout(resolve, 90));
    grid.cells.write(sheetId, { 0: { 0: { v: 5 } } });
    await Promise.all([first, grid.calculation.settled()]);
    expect(grid.cells.value(sheetId, 0, 1)).toBe(10);
  });
});

describe("Sheets", () => {
  it("adds a sheet of Excel's size without activating it", () => {
    const added = new Grid(univer).sheets.add("Review");
    expect(grid.sheets.list().map(({ name }) => name)).toEqual(["Ledger", "Review"]);
    expect(grid.sheets.active().name).toBe("Ledger");
    expect(grid.workbook.getSheetBySheetId(added.id)!.getRowCount()).toBe(1_048_576);
  });

  it("renames a sheet and the formulas that use it", async () => {
    const other = grid.sheets.add("Other");
    grid.cells.write(other.id, { 0: { 0: { v: 7 } } });
    grid.cells.write(sheetId, { 0: { 0: { f: "=Other!A1" } } });
    await grid.calculation.settled();
    grid.sheets.rename(other.id, "It's new");
    await grid.calculation.settled();
    expect(grid.cells.formula(sheetId, 0, 0)).toBe("='It''s new'!A1");
    expect(grid.cells.value(sheetId, 0, 0)).toBe(7);
  });

  it("removes a sheet; formulas that used it become #REF!", async () => {
    const other = grid.sheets.add("Other");
    grid.cells.write(sheetId, { 0: { 0: { f: "=Other!A1" } } });
    await grid.calculation.settled();
    grid.sheets.remove(other.id);
    await grid.calculation.settled();
    expect(grid.cells.value(sheetId, 0, 0)).toBe("#REF!");
  });
});

describe("Structure", () => {
  it("moves values, formulas and tables when rows are inserted", async () => {
    grid.cells.write(sheetId, { 0: { 0: { v: "Name" } }, 1: { 0: { v: 3 }, 2: { f: "=A2" } } });
    grid.tables.add(sheetId, "Items", { row: 0, column: 0, rowCount: 2, columnCount: 1 });
    await grid.structure.insert(sheetId, { ...A1_TO_C3, columnCount: 16384, rowCount: 2 }, "down");
    expect(grid.cells.value(sheetId, 3, 0)).toBe(3);
    expect(grid.cells.formula(sheetId, 3, 2)).toBe("=A4");
    expect(grid.tables.named("items")!.area.row).toBe(2);
  });

  it("closes the gap when cells are taken out", async () => {
    grid.cells.write(sheetId, { 0: { 0: { v: 1 } }, 1: { 0: { v: 2 } }, 2: { 0: { v: 3 } } });
    await grid.structure.remove(sheetId, { row: 1, column: 0, rowCount: 1, columnCount: 1 }, "up");
    expect(grid.cells.values(sheetId, { ...A1_TO_C3, columnCount: 1 })).toEqual([[1], [3], [""]]);
  });

  it("splits up merged areas that a new one touches", () => {
    grid.structure.merge(sheetId, [{ row: 0, column: 0, rowCount: 1, columnCount: 2 }]);
    grid.structure.merge(sheetId, [{ row: 0, column: 1, rowCount: 1, columnCount: 2 }]);
    expect(grid.structure.merges(sheetId)).toEqual([
      { row: 0, column: 1, rowCount: 1, columnCount: 2 },
    ]);
  });

  it("freezes rows and releases them", () => {
    grid.structure.freeze(sheetId, { rows: 2, columns: 1 });
    expect(grid.structure.frozen(sheetId)).toEqual({ rows: 2, columns: 1 });
    grid.structure.freeze(sheetId, { rows: 0, columns: 0 });
    expect(grid.structure.frozen(sheetId)).toEqual({ rows: 0, columns: 0 });
  });
});

describe("Formats", () => {
  it("keeps the format of a whole column where a cell has none of its own", () => {
    grid.formats.restyle(
      sheetId,
      { row: 0, column: 2, rowCount: 1_048_576, columnCount: 1 },
      { n: { pattern: "0.00" } },
    );
    expect(grid.formats.numberFormat(sheetId, 500_000, 2)).toBe("0.00");
    expect(grid.formats.numberFormat(sheetId, 500_000, 3)).toBe("General");
  });
});

describe("Names", () => {
  it("stands for its area in formulas until it is removed", async () => {
    grid.cells.write(sheetId, { 0: { 0: { v: 4 }, 1: { f: "=Rate*2" } } });
    const name = { name: "Rate", formula: "=Ledger!$A$1", comment: "", isVisible: true };
    grid.names.set({ ...name, sheetId: null });
    await grid.calculation.settled();
    expect(grid.cells.value(sheetId, 0, 1)).toBe(8);
    expect(grid.names.named("RATE", null)).toMatchObject(name);
    grid.names.remove(grid.names.named("Rate", null)!);
    expect(grid.names.list()).toEqual([]);
  });
});

describe("Selection", () => {
  it("is the selected area on the sheet that it shows", () => {
    const other = grid.sheets.add("Other");
    grid.selection.select(other.id, A1_TO_C3);
    expect(grid.selection.areas()).toEqual([{ sheetId: other.id, ...A1_TO_C3 }]);
    expect(grid.sheets.active().name).toBe("Other");
  });
});

describe("Events", () => {
  it("tells edits from styles, calculated values and selections", async () => {
    const events: GridEvent["kind"][] = [];
    const stop = grid.events.subscribe(({ kind }) => events.push(kind));
    grid.cells.write(sheetId, { 0: { 0: { f: "=1+1" } } });
    await grid.calculation.settled();
    grid.formats.restyle(sheetId, A1_TO_C3, { bl: BooleanNumber.TRUE });
    grid.selection.select(sheetId, A1_TO_C3);
    const added = grid.sheets.add("Other");
    grid.sheets.activate(added.id);
    grid.sheets.remove(added.id);
    stop();
    grid.cells.write(sheetId, { 0: { 0: { v: 1 } } });
    expect(events).toEqual([
      "edited",
      "calculated",
      "formatted",
      "selected",
      "sheetAdded",
      "sheetDeactivated",
      "sheetActivated",
      "sheetDeactivated",
      "sheetActivated",
      "sheetRemoved",
    ]);
  });
});
