/** Excel counts columns in characters of its standard font, which is 7 pixels wide. */
const CHARACTER_PX = 7;

const PX_PER_POINT = 4 / 3;

/** Standard width of a column and height of a row, in pixels. */
export const STANDARD_COLUMN_PX = 64;
export const STANDARD_ROW_PX = 20;

/** Width of a column as a file states it (characters, padding included), in pixels. */
export function columnPixels(width: number): number {
  return Math.round(width * CHARACTER_PX);
}

/** Width of a column in the terms of a file. */
export function columnCharacters(pixels: number): number {
  return pixels / CHARACTER_PX;
}

/** Height of a row as a file states it (points), in pixels. */
export function rowPixels(points: number): number {
  return Math.round(points * PX_PER_POINT);
}

/** Height of a row in the terms of a file. */
export function rowPoints(pixels: number): number {
  return pixels / PX_PER_POINT;
}
