import type { Univer } from "@univerjs/core";
import { Interpreter } from "@univerjs/engine-formula";
import { CFRuleType, CFSubRuleType } from "@univerjs/sheets-conditional-formatting";

import { Grid } from "../../../src/workbench/grid/grid";
import { startInNode } from "../../../src/workbench/grid/start-in-node";

const SIZE = { rowCount: 600, columnCount: 20 };
const AREA = { row: 0, column: 0, rowCount: 500, columnCount: 15 };

describe("mendConditionalFormats", () => {
  let univer: Univer;
  let grid: Grid;

  beforeEach(() => {
    univer = startInNode("x", SIZE);
    grid = new Grid(univer, SIZE);
  });

  afterEach(() => {
    jest.restoreAllMocks();
    grid.dispose();
    univer.dispose();
  });

  it("calculates no rule of a sheet that is not drawn", async () => {
    const { id } = grid.sheets.active();
    const calculated = jest.spyOn(Interpreter.prototype, "execute");
    const rule = { value: '=$A1="Total"', style: {} };
    grid.conditionalFormats.add(id, AREA, {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      ...rule,
    });
    grid.cells.write(id, { 0: { 16: { f: "=1+1" } } });
    await grid.calculation.settled();
    expect(grid.cells.value(id, 0, 16)).toBe(2);
    // The formula above alone, where 7,500 cells have the rule.
    expect(calculated.mock.calls.length).toBeLessThan(10);
  });
});
