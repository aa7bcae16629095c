/** Cells by row and column, and as Excel writes them. */

/** A rectangle of cells of a sheet, counted from 0. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Tells whether two rectangles of one sheet share cells. */
export function overlap(a: CellArea, b: CellArea): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

/** Writes a column counted from 0 in letters: 0 is A, 26 is AA. */
function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Writes a cell counted from 0: row 1, column 2 is C2. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Writes an area within its sheet: `A4:K90`, or `C2` for a single cell. */
export function areaAddress({ row, column, rowCount, columnCount }: CellArea): string {
  const first = cellAddress(row, column);
  const last = cellAddress(row + rowCount - 1, column + columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}

/** Writes an area as a formula on another sheet names it: `'Open items'!$A$4:$K$90`. */
export function absoluteAddress(sheetName: string, area: CellArea): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(area.row, area.column);
  const last = corner(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  // Quotes are never wrong, and a name that needs none is hard to tell.
  return `'${sheetName.replaceAll("'", "''")}'!${first}:${last}`;
}

/** Gives the sheet's name out of an address such as `'Open items'!A1:B2`. */
export function sheetNameOf(address: string): string {
  const name = address.slice(0, address.lastIndexOf("!"));
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/**
 * Reads an address within a sheet: `B2`, `$A$1:C9`, whole columns `A:C`, whole rows `2:4`.
 *
 * @returns Null for anything else, such as several areas.
 */
export function areaOf(address: string): CellArea | null {
  const parts = /^(?:[^!]*!)?\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i.exec(address);
  const [, column = "", row = "", lastColumn = column, lastRow = row] = parts ?? [];
  if (column + row === "" || (column === "") !== (lastColumn === "")) return null;
  if ((row === "") !== (lastRow === "")) return null;
  const [left, right] =
    column === "" ? [0, MOST.columns - 1] : [column, lastColumn].map(columnIndex);
  const [top, bottom] =
    row === "" ? [0, MOST.rows - 1] : [row, lastRow].map((text) => Number(text) - 1);
  return {
    row: top!,
    column: left!,
    rowCount: bottom! - top! + 1,
    columnCount: right! - left! + 1,
  };
}

/** Size of a sheet. */
const MOST = { rows: 1_048_576, columns: 16_384 } as const;

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
