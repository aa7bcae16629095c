import { type Area, MAX_COLUMNS, MAX_ROWS } from "../grid/area";
import { excelError } from "./host-error";

/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A sheet's name as formulas write it: in quotes unless it is a plain word. */
export function quotedSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !isCellLike(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** An area in A1 notation without its sheet: `B2`, `A1:C3`, `A:C` or `2:4`. */
export function areaAddress(area: Area): string {
  const left = columnLetters(area.column);
  const right = columnLetters(area.column + area.columnCount - 1);
  const top = area.row + 1;
  const bottom = area.row + area.rowCount;
  if (area.rowCount === MAX_ROWS && area.columnCount === MAX_COLUMNS) return `1:${MAX_ROWS}`;
  if (area.rowCount === MAX_ROWS) return `${left}:${right}`;
  if (area.columnCount === MAX_COLUMNS) return `${top}:${bottom}`;
  const isOneCell = area.rowCount === 1 && area.columnCount === 1;
  return isOneCell ? `${left}${top}` : `${left}${top}:${right}${bottom}`;
}

/** An area with its sheet: `'My sheet'!A1:B2`. */
export function fullAddress(sheetName: string, area: Area): string {
  return `${quotedSheetName(sheetName)}!${areaAddress(area)}`;
}

/** An area with its sheet and dollar signs, as a defined name holds it. */
export function absoluteAddress(sheetName: string, area: Area): string {
  const address = areaAddress(area).replaceAll(/([A-Z]+)?(\d+)?/g, (_, letters, digits) =>
    [letters, digits].map((part?: string) => (part ? `$${part}` : "")).join(""),
  );
  return `${quotedSheetName(sheetName)}!${address}`;
}

/** The parts of an address: the sheet's name where one is given, and the cells. */
export interface ParsedAddress {
  readonly sheetName: string | null;
  readonly cells: string;
}

/** Splits `'My sheet'!A1:B2` at the sheet; a leading "=" is allowed. */
export function splitAddress(address: string): ParsedAddress {
  const text = address.trim().replace(/^=/, "");
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(text);
  if (!match) return { sheetName: null, cells: text };
  return { sheetName: match[1]?.replaceAll("''", "'") ?? match[2]!, cells: match[3]! };
}

/**
 * Reads cells in A1 notation: a cell, a rectangle, whole columns or whole rows.
 *
 * @returns The area, or null when the text is not such an address, a name for example.
 */
export function parseCells(cells: string): Area | null {
  const parts = cells.toUpperCase().replaceAll("$", "").split(":");
  if (parts.length > 2) return null;
  const from = parseCorner(parts[0]!);
  const to = parts.length === 2 ? parseCorner(parts[1]!) : from;
  if (!from || !to) return null;
  const isSameKind =
    (from.row === null) === (to.row === null) && (from.column === null) === (to.column === null);
  const isLoneLine = parts.length === 1 && (from.row === null || from.column === null);
  if (!isSameKind || isLoneLine) return null;
  const [row, rowCount] = span(from.row, to.row, MAX_ROWS);
  const [column, columnCount] = span(from.column, to.column, MAX_COLUMNS);
  return { row, column, rowCount, columnCount };
}

/** The area moved and resized, or Excel's error when it would leave the sheet. */
export function checkedArea(area: Area): Area {
  const { row, column, rowCount, columnCount } = area;
  const isInside =
    [row, column, rowCount, columnCount].every(Number.isInteger) &&
    row >= 0 &&
    column >= 0 &&
    rowCount >= 1 &&
    columnCount >= 1 &&
    row + rowCount <= MAX_ROWS &&
    column + columnCount <= MAX_COLUMNS;
  if (!isInside) throw excelError("InvalidArgument");
  return { row, column, rowCount, columnCount };
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = /^([A-Z]{1,3})?([1-9]\d{0,6})?$/.exec(text.trim());
  if (!match || text.trim() === "") return null;
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  const column = match[1] === undefined ? null : columnIndex(match[1]);
  const isInside = (row ?? 0) < MAX_ROWS && (column ?? 0) < MAX_COLUMNS;
  return isInside ? { row, column } : null;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

function span(from: number | null, to: number | null, whole: number): [number, number] {
  if (from === null || to === null) return [0, whole];
  return [Math.min(from, to), Math.abs(to - from) + 1];
}

function isCellLike(name: string): boolean {
  return parseCells(name) !== null || /^R\d*C\d*$/i.test(name);
}
