import type { CellErrorValue, CellFormulaValue, CellValue } from "exceljs";

import type { Grid } from "../grid/grid";
import { areaAddress } from "../host/address";
import { cellExtrasOf } from "./cell-extras";
import { maySpill, spillingFormula, toFileFormula } from "./file-formula";

/** Errors that a file can hold; the newer ones need more than their name, and #VALUE! stands for them. */
const FILE_ERRORS = ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"] as const;

const GRID_ERRORS = [...FILE_ERRORS, "#SPILL!", "#CALC!", "#CYCLE!", "#ERROR!", "#GETTING_DATA"];

/** Value and formula of a cell as a workbook file stores them; null when it has neither. */
export function writeCell(grid: Grid, sheetId: string, row: number, column: number): CellValue {
  const formula = grid.cells.formula(sheetId, row, column);
  if (formula !== null) return writeFormula(grid, formula, sheetId, row, column);
  const value = grid.cells.value(sheetId, row, column);
  if (value === "") return null;
  const { hyperlink } = cellExtrasOf(grid.cells.stored(sheetId, row, column)?.custom);
  return hyperlink === undefined ? toFileValue(value) : { text: String(value), hyperlink };
}

function writeFormula(
  grid: Grid,
  formula: string,
  sheetId: string,
  row: number,
  column: number,
): CellFormulaValue {
  const result = toFileValue(grid.cells.value(sheetId, row, column));
  const cell = { row, column, rowCount: 1, columnCount: 1 };
  const isBlocked = grid.cells.value(sheetId, row, column) === "#SPILL!";
  const spill = isBlocked ? null : grid.cells.spillArea(sheetId, row, column);
  return spill || maySpill(formula)
    ? spillingFormula(formula, areaAddress(spill ?? cell), result)
    : { formula: toFileFormula(formula), result };
}

function toFileValue(value: string | number | boolean): string | number | boolean | CellErrorValue {
  if (typeof value !== "string" || !GRID_ERRORS.includes(value)) return value;
  return { error: FILE_ERRORS.find((error) => error === value) ?? "#VALUE!" };
}
