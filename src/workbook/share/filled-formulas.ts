/** Formulas that are one formula filled down: each row names the cells of its own row. */

/** A text, a quoted name, a heading in brackets; or a reference to a cell, the row without a "$" apart. */
const REFERENCE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|(?<![\p{L}\p{N}_.$\]])(\$?[A-Z]{1,3})(\d{1,7})(?![\p{L}\p{N}_.(!])/giu;

/**
 * Gives a formula as Excel fills it down.
 *
 * What looks like a cell and is none, such as a name, is moved too: whoever uses this compares the outcome
 * with what stands in the cells.
 *
 * @param rows - Rows further down.
 *
 * @example
 * filledDown("=CREDIT.DSO(A2,$B$1)", 3); // "=CREDIT.DSO(A5,$B$1)"
 */
export function filledDown(formula: string, rows: number): string {
  if (rows === 0) return formula;
  return formula.replace(REFERENCE, (found: string, column?: string, row?: string) =>
    column === undefined ? found : `${column}${Number(row) + rows}`,
  );
}

/** A text, a quoted name, a heading in brackets; or a cell, whole columns or whole rows, of any sheet. */
const PLACE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|((?<![\p{L}\p{N}_.$:\]])(?:\$?[A-Z]{1,3}\$?\d{1,7}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!]))/giu;

/** Tells whether a formula names cells, columns or rows by their places, on whatever sheet. */
export function namesCells(formula: string): boolean {
  return placesIn(formula).length > 0;
}

/** Tells whether it so names some of its own sheet. */
export function namesOwnCells(formula: string): boolean {
  return placesIn(formula).some((index) => formula[index - 1] !== "!");
}

function placesIn(formula: string): number[] {
  return [...formula.matchAll(PLACE)].flatMap(({ index, 1: place }) =>
    place === undefined ? [] : [index],
  );
}
