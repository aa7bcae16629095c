/** Writes a formula of the add-in on a sheet of its own, with the cells that it is to be steered by. */
import type { CellGrid } from "../engine";
import { addSheet } from "./add-sheet";
import { cellAddress } from "./cell-address";
import { applyStyle, FORMATS } from "./cell-styles";
import type { CellFormat } from "./review/sheet-draft";
import { markArea } from "./share/own-areas";
import { nextAreaNumber } from "./share/trail";
import { enteredValue, isQuoted, writeValues } from "./write-values";

/** A cell above the table that the reader may change, with what it is called. */
export interface InputCell {
  readonly label: string;
  /** A value, null for a cell that stays empty, or a formula of the workbook's own names. */
  readonly content: string | number | null | { readonly formula: string };
  readonly format: CellFormat;
}

/** A formula of the table: where its answer begins. */
export interface TableFormula {
  /** Stand above an answer that brings no headings along; empty for one that does. */
  readonly headings: readonly string[];
  readonly formula: string;
  /** Calculates what is written in place of the formula; left out for a formula. */
  readonly values?: () => CellGrid;
}

/** How a column of the table looks. */
export interface ColumnLook {
  /** Width in points. */
  readonly width: number;
  /** A format by name, or Excel's own code. */
  readonly format?: CellFormat | { readonly code: string };
}

/** A sheet with a title, inputs, a note, and below them a table that formulas fill. */
export interface FormulaSheet {
  /** The name wanted; another one follows where it is taken. */
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly inputs: readonly InputCell[];
  /** Beside each other, one column each; the last may fill any number of columns. */
  readonly formulas: readonly TableFormula[];
  readonly columns: readonly ColumnLook[];
  /** True where the answer has exactly these columns. */
  readonly isWidthKnown: boolean;
  /** Rows below the headings that get the number formats. */
  readonly rows: number;
}

/** Room for the large letters of the title, and for headings of two lines, in points. */
const TITLE_HEIGHT = 24;
const HEAD_HEIGHT = 32;

/** Leaves room between a text and the number on its left. */
const BESIDE_NUMBER = { code: 'General;-General;General;"  "@' } as const;

const ONE_CELL = { rowCount: 1, columnCount: 1 } as const;

/** Columns whose headings are bold where the width of the answer is not known. */
const BOLD_COLUMNS = 40;

/** Address of the cell of an input, by its place among the inputs. */
export function inputAddress(place: number): string {
  return cellAddress(1 + place, 1).replace(/^(\D+)/, "$$$1$$");
}

/**
 * Writes the sheet at the end of the workbook and shows it; nothing that is there is touched.
 *
 * @returns The name of the sheet.
 */
export function writeFormulaSheet(
  context: Excel.RequestContext,
  draft: FormulaSheet,
): Promise<string> {
  return addSheet(context, draft.name, async (sheet) => {
    const noteRow = 1 + draft.inputs.length;
    const headRow = noteRow + 2;
    writeTop(sheet, draft, noteRow);
    formatTable(sheet, draft, headRow);
    const formulaRow = writeTable(sheet, draft, headRow);
    for (const [column, { values }] of draft.formulas.entries()) {
      if (values !== undefined) await writeValues(context, sheet, formulaRow, column, values());
    }
    if (draft.formulas.some(({ values }) => values !== undefined)) {
      // A list of customers must not be taken for the table of customers.
      markArea(context, "Sheet", await nextAreaNumber(context), sheet.getUsedRange());
    }
    layOutPage(sheet, headRow);
    sheet.activate();
    sheet.getCell(formulaRow, 0).select();
  });
}

function writeTop(sheet: Excel.Worksheet, draft: FormulaSheet, noteRow: number): void {
  const title = sheet.getCell(0, 0);
  title.values = [[draft.title]];
  applyStyle(title, ONE_CELL, { style: "title" });
  title.format.rowHeight = TITLE_HEIGHT;
  draft.inputs.forEach((input, place) => {
    writeInput(sheet, input, 1 + place);
  });
  const note = sheet.getCell(noteRow, 0);
  note.values = [[draft.note]];
  applyStyle(note, ONE_CELL, { style: "note" });
}

function writeInput(sheet: Excel.Worksheet, input: InputCell, row: number): void {
  sheet.getCell(row, 0).values = [[input.label]];
  const cell = sheet.getCell(row, 1);
  const { content } = input;
  cell.numberFormat = [[isQuoted(content) ? FORMATS.plain : FORMATS[input.format]]];
  applyStyle(cell, ONE_CELL, { style: "input", align: "left" });
  if (content === null) return;
  if (typeof content === "object") cell.formulas = [[`=${content.formula}`]];
  else cell.values = [[isQuoted(content) ? enteredValue(content) : content]];
}

/** Gives the row in which the formulas stand. */
function writeTable(sheet: Excel.Worksheet, { formulas }: FormulaSheet, headRow: number): number {
  const isHeaded = formulas.some(({ headings }) => headings.length > 0);
  const row = isHeaded ? headRow + 1 : headRow;
  formulas.forEach(({ headings, formula, values }, column) => {
    if (headings.length > 0) {
      sheet.getRangeByIndexes(headRow, column, 1, headings.length).values = [[...headings]];
    }
    if (values === undefined) sheet.getCell(row, column).formulas = [[formula]];
  });
  return row;
}

function formatTable(sheet: Excel.Worksheet, draft: FormulaSheet, headRow: number): void {
  const { columns, isWidthKnown, rows } = draft;
  const width = isWidthKnown ? columns.length : BOLD_COLUMNS;
  const head = sheet.getRangeByIndexes(headRow, 0, 1, width);
  if (isWidthKnown) {
    applyStyle(head, { rowCount: 1, columnCount: width }, { style: "heading", wrap: true });
  } else {
    head.format.font.bold = true;
    head.format.wrapText = true;
  }
  head.format.rowHeight = HEAD_HEIGHT;
  columns.forEach(({ width: points, format }, place) => {
    sheet.getRangeByIndexes(0, place, 1, 1).format.columnWidth = points;
    const isBesideNumber = columns[place - 1]?.format !== undefined;
    const shown = format ?? (isBesideNumber ? BESIDE_NUMBER : undefined);
    if (shown === undefined) return;
    if (format !== undefined) head.getCell(0, place).format.horizontalAlignment = "Right";
    const cells = sheet.getRangeByIndexes(headRow + 1, place, rows, 1);
    const code = typeof shown === "object" ? shown.code : FORMATS[shown];
    // A single value is taken for all cells of the range.
    cells.numberFormat = code as unknown as string[][];
  });
  // Code and name stay in view when one scrolls to the right; figures do not.
  const frozen = columns.length > 1 && columns[1]!.format === undefined ? 2 : 1;
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, headRow + 1, frozen));
}

function layOutPage({ pageLayout }: Excel.Worksheet, headRow: number): void {
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows(`$${headRow + 1}:$${headRow + 1}`);
}
