/** Writes formulas with their answers, so that colleagues without the add-in see the values too. */

import type { CellFormulaValue, CellValue, Worksheet } from "../files/excel-workbook";

import { maySpill, spillingFormula, toFileFormula } from "../files/excel-formulas";
import type { Answer } from "./worksheet-functions";

/**
 * Writes a formula and the cells that its answer fills.
 *
 * @param address - Row and column of the formula, from 1.
 * @param formula - As the user would type it.
 * @param answer - What it gives.
 */
export function writeFormula(
  sheet: Worksheet,
  address: { readonly row: number; readonly column: number },
  formula: string,
  answer: Answer,
): void {
  const [first] = answer[0] ?? [];
  answer.forEach((cells, down) => {
    cells.forEach((value, right) => {
      if (down > 0 || right > 0) {
        sheet.getCell(address.row + down, address.column + right).value = value as CellValue;
      }
    });
  });
  const cell = sheet.getCell(address.row, address.column);
  const last = sheet.getCell(
    address.row + answer.length - 1,
    address.column + (answer[0]?.length ?? 1) - 1,
  );
  const result = first as CellFormulaValue["result"];
  const formulaValue = { formula: toFileFormula(formula), result } as CellFormulaValue;
  cell.value =
    maySpill(formula) || last !== cell
      ? spillingFormula(formula, `${cell.address}:${last.address}`, result)
      : formulaValue;
}
