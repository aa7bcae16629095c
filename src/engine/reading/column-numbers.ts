/** The row of numbers that forms print below their header: 1, 2, 3 … or A, B, C = A − B. */
import { cellText, isBlank } from "../values/cells";

const FEWEST = 3;

/** "1", "(2)", "③", "8=6-7", "C = A − B": the number first, then how the column is worked out. */
const NUMBER = /^[(（]?(?:(\d{1,2})|([A-Za-z])|([\u2460-\u2473]))[)）]?(?:\s*[=＝].*)?$/;

/** "栏次" stands before the numbers in some forms. */
const LABEL = /^(?:栏次|欄次|行次|column|col\.?|no\.?)$/i;

const CIRCLED_ONE = "①".charCodeAt(0);

/** Tells whether a row only numbers the columns above it, from 1 or A on and without a gap. */
export function isNumbering(cells: readonly unknown[]): boolean {
  const texts = cells.filter((cell) => !isBlank(cell)).map((cell) => cellText(cell).trim());
  const numbers = texts.filter((text, place) => place > 0 || !LABEL.test(text)).map(numberOf);
  return numbers.length >= FEWEST && numbers.every((number, place) => number === place + 1);
}

function numberOf(text: string): number | null {
  const [, digits, letter, circled] = NUMBER.exec(text) ?? [];
  if (digits !== undefined) return Number(digits);
  if (letter !== undefined) return letter.toUpperCase().charCodeAt(0) - "A".charCodeAt(0) + 1;
  return circled === undefined ? null : circled.charCodeAt(0) - CIRCLED_ONE + 1;
}
