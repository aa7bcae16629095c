import { areaAddress, fullAddress, parseCells } from "../host/address";
import type { Area } from "../grid/area";
import { cellRectangle, type Rectangle } from "./cell-rectangle";
import { painted } from "./painted";
import type { WorkbookView } from "./workbook-view";

/**
 * What tests and curious people find in the page as `window.creditSheetWorkbench`.
 *
 * The grid is a picture, so a test asks here where a cell is drawn and what it holds. Addresses are
 * cells of the active sheet (`B2`), or areas where the name is in the plural (`A1:C9`).
 */
export interface TestHelper {
  /** Resolves when every formula shows its value. */
  calculated(): Promise<void>;
  /** Where a cell is drawn, in pixels of the window. */
  rectangle(address: string): Rectangle;
  /** Selects a cell or an area, on another sheet when one is named, and scrolls to it. */
  select(address: string, sheetName?: string): void;
  /** The active cell with its sheet: `Invoices!B7`. */
  activeCell(): string;
  /** The value of a cell; blank is "", an error its code. */
  value(address: string): string | number | boolean;
  /** The values of an area, row by row. */
  values(area: string): (string | number | boolean)[][];
  /** The formula of a cell with its "=", or null. */
  formula(address: string): string | null;
  /** The formulas in the cells of an area. */
  formulas(area: string): string[];
  /** What the cell shows, with its number format. */
  text(address: string): string;
  /** Why the cell is an error, as a function of the add-in has said, or null. */
  errorMessage(address: string): string | null;
  /** Where the formula of a cell has spilled, or null. */
  spill(address: string): string | null;
  /** The area that holds every value of the active sheet, or null on an empty one. */
  usedArea(): string | null;
  /** Names of the sheets, in order. */
  sheets(): string[];
  /** Hands blank cells to functions as null (Excel on the web) or 0 (some desktop builds). */
  setBlankAs(value: null | 0): void;
}

/** Makes the helper for an open workbook. */
export function createTestHelper(view: WorkbookView): TestHelper {
  const sheetId = () => view.grid.sheets.active().id;
  const at = (address: string): Area => {
    const area = parseCells(address);
    if (!area) throw new Error(`${address} is no address such as B2 or A1:C9.`);
    return area;
  };
  return {
    calculated: async () => {
      // What was typed reaches the grid a moment after the key.
      await painted();
      await view.grid.calculation.settled();
    },
    rectangle: (address) => {
      const { row, column } = at(address);
      return cellRectangle(view.univer, view.grid, row, column);
    },
    select: (address, sheetName) => {
      const sheet = sheetName === undefined ? null : view.grid.sheets.named(sheetName);
      view.grid.selection.select(sheet?.id ?? sheetId(), at(address));
    },
    activeCell: () => {
      const { row, column } = view.grid.selection.activeCell();
      const cell = { row, column, rowCount: 1, columnCount: 1 };
      return fullAddress(view.grid.sheets.active().name, cell);
    },
    value: (address) => view.grid.cells.value(sheetId(), at(address).row, at(address).column),
    values: (area) => view.grid.cells.values(sheetId(), at(area)),
    formula: (address) => view.grid.cells.formula(sheetId(), at(address).row, at(address).column),
    formulas: (address) => {
      const { row, column, rowCount, columnCount } = at(address);
      const found: string[] = [];
      for (let r = row; r < row + rowCount; r++) {
        for (let c = column; c < column + columnCount; c++) {
          const formula = view.grid.cells.formula(sheetId(), r, c);
          if (formula !== null) found.push(formula);
        }
      }
      return found;
    },
    text: (address) => {
      const sheet = view.grid.workbook.getActiveSheet();
      const cell = sheet.getCell(at(address).row, at(address).column);
      return String(cell?.v ?? "");
    },
    errorMessage: (address) => {
      const { row, column } = at(address);
      return view.errorMessage(sheetId(), row, column)?.message ?? null;
    },
    spill: (address) => {
      const area = view.grid.cells.spillArea(sheetId(), at(address).row, at(address).column);
      return area && areaAddress(area);
    },
    usedArea: () => {
      const area = view.grid.cells.usedArea(sheetId(), true);
      return area && areaAddress(area);
    },
    sheets: () => view.grid.sheets.list().map(({ name }) => name),
    setBlankAs: (value) => {
      view.blankAs = value;
      view.grid.calculation.recalculate();
    },
  };
}
