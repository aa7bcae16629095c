/** A sheet before it is written: what stands where, and how it looks. */
import type { CellArea } from "../cell-address";

/** How cells look; `cell-styles` knows the colours. */
export type CellStyle =
  | "title"
  | "subtitle"
  | "note"
  | "heading"
  | "columnHead"
  | "group"
  | "label"
  | "tileLabel"
  | "tileValue"
  | "tileWarning"
  | "tileDanger"
  | "total"
  | "marked"
  | "danger"
  | "warning"
  | "input";

/** Number formats by what a cell holds; "text" keeps texts from being read as anything else. */
export type CellFormat = "text" | "amount" | "date" | "percent" | "points" | "plain" | "whole";

/** How a cell is written. */
export interface CellLook {
  readonly style?: CellStyle;
  /** A format by name, or Excel's own code. Default: "text" for texts. */
  readonly format?: CellFormat | { readonly code: string };
  readonly align?: "left" | "right" | "center";
  /** Columns that the cell takes up; they are merged. */
  readonly span?: number;
  /** True to break long lines; the row then has to be high enough. */
  readonly wrap?: boolean;
}

/** A cell with its content. */
export interface DraftCell extends CellLook {
  readonly row: number;
  readonly column: number;
  /** Null for a cell that only looks. */
  readonly value: string | number | null;
  /** True for an ordinary formula of the sheet. */
  readonly isFormula: boolean;
}

/** A sheet as it will be written, row by row. */
export class SheetDraft {
  readonly cells: DraftCell[] = [];
  readonly styledAreas: { readonly area: CellArea; readonly style: CellStyle }[] = [];
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths: readonly number[];
  #rowCount = 0;

  /** @param columnWidths - Width of each column in points. */
  constructor(columnWidths: readonly number[]) {
    this.columnWidths = columnWidths;
  }

  /** Puts a text or number; null leaves the cell empty and only gives it its look. */
  put(row: number, column: number, value: string | number | null, look: CellLook = {}): void {
    this.#add({ ...look, row, column, value, isFormula: false });
  }

  /** Puts an ordinary formula. */
  putFormula(row: number, column: number, formula: string, look: CellLook = {}): void {
    this.#add({ ...look, row, column, value: formula, isFormula: true });
  }

  #add(cell: DraftCell): void {
    this.cells.push(cell);
    this.#rowCount = Math.max(this.#rowCount, cell.row + 1);
  }

  /** Gives a row, from a column to another one, a look. */
  styleRow(row: number, style: CellStyle, from = 0, to = this.columnWidths.length - 1): void {
    const area = { row, column: from, rowCount: 1, columnCount: to - from + 1 };
    this.styledAreas.push({ area, style });
  }

  /** Puts a text over several columns that breaks into lines, and makes its row high enough. */
  putParagraph(row: number, column: number, text: string, span: number, style?: CellStyle): void {
    const look = style === undefined ? {} : { style };
    this.put(row, column, text === "" ? null : text, { ...look, span, wrap: true });
    const width = this.columnWidths.slice(column, column + span).reduce((a, b) => a + b, 0);
    const height = LINE_HEIGHT * Math.ceil(textWidth(text) / (width * FILLED));
    this.rowHeights.set(row, Math.max(height, this.rowHeights.get(row) ?? LINE_HEIGHT));
  }

  /** Number of rows in use. */
  get rowCount(): number {
    return this.#rowCount;
  }
}

/** Height of a line of the sheet's text, in points. */
export const LINE_HEIGHT = 13;

/** Lines break before they are full. */
export const FILLED = 0.92;

/** Width of a text in the sheet's font, in points; Chinese characters are twice as wide. */
export function textWidth(text: string): number {
  const wide = text.match(/[\u2E80-\uFFEF]/g)?.length ?? 0;
  return (text.length - wide) * 4.8 + wide * 9.2;
}
