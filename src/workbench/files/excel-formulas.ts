/**
 * Formulas in a workbook file that exceljs writes: for whoever makes such a file, on Node too.
 *
 * @example
 * sheet.getCell("B2").value = spillingFormula("=CREDIT.CREDITGRADE(A2:A61)", "B2:B61", "A");
 * sheet.getCell("C1").value = { formula: toFileFormula("=SUM(B2#)"), result: 12 };
 * const bytes = await finishXlsx(await workbook.xlsx.writeBuffer());
 */
export { fromFileFormula, maySpill, spillingFormula, toFileFormula } from "./file-formula";
export { finishXlsx } from "./finish-xlsx";
