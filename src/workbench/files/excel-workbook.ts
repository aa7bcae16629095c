/** The workbook files that exceljs writes, for whoever fills one: the library is known in this folder alone. */
export { Workbook } from "exceljs";
export type {
  Alignment,
  Cell,
  CellFormulaValue,
  CellValue,
  Column,
  Fill,
  Font,
  Worksheet,
} from "exceljs";
