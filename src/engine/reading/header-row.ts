/** Finds the header row of a range and the columns that a reader needs, by name in three languages. */
import { cellText, isBlank, type CellGrid } from "../values/cells";
import { EngineError } from "../values/errors";
import type { FieldNames } from "../words/header-key";
import { isLineTitle } from "../words/line-columns";
import { isNumbering } from "./column-numbers";
import { joinedTitles } from "./double-header";
import { matchOf, nameIndex, type NameIndex } from "./header-names";

/** Where the header row stands and which column holds which field. */
export interface HeaderRow<F extends string> {
  /** Row of the header within the range, from 0; the lower one of two. */
  readonly row: number;
  /** 2 where two rows make the header; else not there. */
  readonly height?: number;
  /** Column of each field that was found, from 0. */
  readonly columns: Readonly<Partial<Record<F, number>>>;
  /** Sign between whole and fraction where the user has said it; else the columns prove it. */
  readonly decimalSign?: "." | ",";
  /** The header of every column as written. */
  readonly titles: readonly string[];
  /** Columns that say no more than those that are read, as their rows prove. */
  readonly told?: readonly number[];
  /** Fields for which two columns claim the same name: not guessed, so not in `columns`. */
  readonly ambiguous: readonly { readonly field: F; readonly titles: readonly string[] }[];
}

/** A header row whatever its fields. */
export type TableHeader = Pick<HeaderRow<string>, "row" | "columns" | "titles">;

/** Rows searched for the header; exports put titles, dates and blank rows above it. */
const SEARCHED_ROWS = 50;

/**
 * Finds the row whose cells name the most fields, among the first 50.
 *
 * Of two columns that name one field, the name that stands earlier in the field's list
 * wins; two columns of the same name are ambiguous and left to the caller.
 *
 * @param grid - The range, titles above the header allowed.
 * @param names - Names of each field.
 * @param table - What the range is called in messages: "invoices", "customers"….
 * @param required - Fields without which the range is of no use; of an inner list one is enough.
 * @param isFurther - Tells of a title without a field that it is one of the table all the same.
 * @param expected - Fields that the message names where no header is found.
 * @throws {@link EngineError} `emptyTable` without a filled cell, `noHeader` when no row
 * names two fields (or the only one required), `missingColumn` when a required field is
 * not named, `ambiguousColumn` when two columns claim a required field.
 */
export function findHeaderRow<F extends string>(
  grid: CellGrid,
  names: FieldNames<F>,
  table: string,
  required: readonly (readonly F[])[],
  isFurther: (title: unknown) => boolean = () => false,
  expected: readonly (readonly F[])[] = required,
): HeaderRow<F> {
  const index = nameIndex(names);
  const countOf = (cells: readonly unknown[]) =>
    fieldsOf(cells, index).size + cells.filter(isFurther).length;
  let best: { row: number; count: number } | undefined;
  for (let row = 0; row < Math.min(grid.length, SEARCHED_ROWS); row++) {
    const count = countOf(grid[row]!);
    if (count > (best?.count ?? 0)) best = { row, count };
  }
  const double = best === undefined ? null : doubleHeader(grid, best, index, countOf);
  const count = double?.count ?? best?.count ?? 0;
  if (best === undefined || count < Math.min(2, required.length)) {
    throw headerError(grid, table, expected);
  }
  const header =
    double === null
      ? readHeader<F>(grid[best.row]!, best.row, index)
      : { ...readHeader<F>(double.titles, double.row, index), height: 2 };
  requireFields(header, table, required);
  const below = header.row + 1;
  // Its columns are numbered in a row of their own.
  return isNumbering(grid[below] ?? [])
    ? { ...header, row: below, height: (header.height ?? 1) + 1 }
    : header;
}

function fieldsOf<F extends string>(cells: readonly unknown[], index: NameIndex<F>): Set<F> {
  return new Set(cells.flatMap((cell) => matchOf(cell, index)?.field ?? []));
}

/** The row above or below makes the header together with the best one where both name more fields. */
function doubleHeader<F extends string>(
  grid: CellGrid,
  best: { readonly row: number; readonly count: number },
  index: NameIndex<F>,
  countOf: (cells: readonly unknown[]) => number,
) {
  let double: { row: number; titles: readonly string[]; count: number } | null = null;
  for (const row of [best.row, best.row + 1]) {
    const joined = joinedTitles(
      grid[row - 1],
      grid[row],
      (title) => matchOf(title, index)?.field ?? (isLineTitle(title) ? "line" : null),
    );
    if (joined === null) continue;
    const { titles, names, areHalves } = joined;
    const count = countOf(titles);
    // Halves of titles may name more fields than the whole: "Fiscal Year" is not "Year".
    const areSecondHalves = areHalves && row === best.row && 2 * names >= count;
    const isMade = areSecondHalves || (names > 0 && count >= best.count);
    const isBetter = double === null ? isMade : count > double.count;
    if (isBetter || count > (double?.count ?? best.count)) double = { row, titles, count };
  }
  return double;
}

/** Gives a header as it is without the columns that are not read: others may name their fields. */
export function withoutColumns<F extends string>(
  header: HeaderRow<F>,
  names: FieldNames<F>,
  isLeftOut: (title: string) => boolean,
): HeaderRow<F> {
  if (!header.titles.some(isLeftOut)) return header;
  const left = header.titles.map((title) => (isLeftOut(title) ? "" : title));
  const { columns, ambiguous } = readHeader(left, header.row, nameIndex(names));
  return { ...header, columns, ambiguous };
}

function readHeader<F extends string>(
  cells: readonly unknown[],
  row: number,
  index: NameIndex<F>,
): HeaderRow<F> {
  const claims = new Map<F, { rank: number; columns: number[] }>();
  cells.forEach((cell, column) => {
    const match = matchOf(cell, index);
    if (match === undefined) return;
    const claim = claims.get(match.field);
    if (claim === undefined || match.rank < claim.rank) {
      claims.set(match.field, { rank: match.rank, columns: [column] });
    } else if (match.rank === claim.rank) {
      claim.columns.push(column);
    }
  });
  const columns: Partial<Record<F, number>> = {};
  const ambiguous: { field: F; titles: string[] }[] = [];
  for (const [field, claim] of claims) {
    if (claim.columns.length === 1) columns[field] = claim.columns[0]!;
    else ambiguous.push({ field, titles: claim.columns.map((column) => cellText(cells[column])) });
  }
  return { row, columns, titles: cells.map(cellText), ambiguous };
}

/** Throws where a required field is not named, or by two columns; see {@link findHeaderRow}. */
export function requireFields<F extends string>(
  header: HeaderRow<F>,
  table: string,
  required: readonly (readonly F[])[],
): void {
  for (const alternatives of required) {
    if (alternatives.some((field) => header.columns[field] !== undefined)) continue;
    const claimed = header.ambiguous.find(({ field }) => alternatives.includes(field));
    if (claimed !== undefined) {
      throw new EngineError("ambiguousColumn", {
        table,
        column: claimed.field,
        found: claimed.titles.join(", "),
      });
    }
    const known = new Set<unknown>(Object.values(header.columns));
    const other = header.titles.find((title, column) => title !== "" && !known.has(column));
    throw new EngineError("missingColumn", {
      table,
      column: alternatives.join("|"),
      found: header.titles.filter((title) => title !== "").join(", "),
      ...(other === undefined ? {} : { item: other }),
    });
  }
}

function headerError(
  grid: CellGrid,
  table: string,
  expected: readonly (readonly string[])[],
): EngineError {
  const firstRow = grid.find((row) => !row.every(isBlank));
  if (firstRow === undefined) return new EngineError("emptyTable", { table });
  const found = firstRow.map(cellText).filter((text) => text !== "");
  return new EngineError("noHeader", {
    table,
    found: found.slice(0, 8).join(", "),
    column: expected.map((alternatives) => alternatives.join("|")).join(", "),
  });
}
