/** Finds what in a workbook can be a table of customers, invoices, statements, events or a policy. */
import {
  hasRows,
  nearMatches,
  tableMatches,
  type CellGrid,
  type KindAnswers,
  type TableMatch,
} from "../engine";
import { candidatePlaces } from "./candidate-places";
import { overlap } from "./cell-address";
import { findOwnAreas, isInPlace, type OwnArea } from "./share/own-areas";
import { isOwnFormula } from "./share/own-formulas";
import type { TableCandidate, TablePlace } from "./table-place";

/** Rows in which a header is looked for, titles above it and a few rows below it. */
const HEAD_ROWS = 60;
/** A header further right is none. */
const HEAD_COLUMNS = 256;

/**
 * Finds the tables of a workbook by their headers.
 *
 * Excel tables come first, then named ranges, then the filled cells of sheets; what
 * stands in one of them is not offered again as another. A range that only comes near to a table
 * is given with what it lacks. A table that one of the add-in's
 * own functions spills is left out.
 *
 * @param answersIn - Reads what the policy among them says about the columns of the others.
 */
export async function findTables(
  context: Excel.RequestContext,
  answersIn: AnswersIn = () => Promise.resolve(null),
): Promise<TableCandidate[]> {
  const own = await findOwnAreas(context);
  const places = await candidatePlaces(
    context,
    own.filter((area) => !isInPlace(area)),
  );
  const heads = places.map((place) => loadHead(context, place));
  await context.sync();
  const candidates = (answers: KindAnswers) => {
    const found: TableCandidate[] = [];
    places.forEach((place, i) => {
      const { values, formulas } = heads[i]!;
      const candidate = candidateOf(
        place,
        values as CellGrid,
        withFormulas(place, formulas as CellGrid, own),
        answers,
      );
      if (candidate === null) return;
      const isKnown = found.some((known) => areShared(known.place, candidate.place));
      if (!isKnown) found.push(candidate);
    });
    return found;
  };
  const found = candidates({});
  const answers = await answersIn(found);
  return answers === null ? found : candidates(answers);
}

/** Gives the columns that a policy among the candidates names; null for none. */
export type AnswersIn = (candidates: readonly TableCandidate[]) => Promise<KindAnswers | null>;

/** Values that stand in the place of a formula of the add-in are no more an input than its answer was. */
function withFormulas(place: TablePlace, formulas: CellGrid, own: readonly OwnArea[]): CellGrid {
  const within = own.flatMap(({ sheetName, row, column }) => {
    const [r, c] = [row - place.row, column - place.column];
    const isHere = sheetName === place.sheetName && formulas[r]?.[c] !== undefined;
    return isHere ? [[r, c] as const] : [];
  });
  if (within.length === 0) return formulas;
  const grid = formulas.map((cells) => [...cells]);
  for (const [r, c] of within) grid[r]![c] = "=CREDIT.VALUES()";
  return grid;
}

function loadHead(context: Excel.RequestContext, place: TablePlace): Excel.Range {
  return context.workbook.worksheets
    .getItem(place.sheetName)
    .getRangeByIndexes(
      place.row,
      place.column,
      Math.min(place.rowCount, HEAD_ROWS),
      Math.min(place.columnCount, HEAD_COLUMNS),
    )
    .load("values,formulas");
}

function candidateOf(
  place: TablePlace,
  values: CellGrid,
  formulas: CellGrid,
  answers: KindAnswers,
): TableCandidate | null {
  const whole = tableIn(place, values, formulas, answers);
  if (whole !== "own") return whole;
  // The add-in's own table may stand beside the user's, a blank column between them.
  const parts = place.kind === "sheet" ? partsOf(place, values, formulas) : [];
  const tables = parts.map((part) => tableIn(part.place, part.values, part.formulas, answers));
  return (
    tables
      .filter((table) => table !== null && table !== "own")
      .sort((a, b) => strengthOf(b) - strengthOf(a))[0] ?? null
  );
}

/** The table in a range; "own" when one of the add-in's functions spills it. */
function tableIn(
  place: TablePlace,
  values: CellGrid,
  formulas: CellGrid,
  answers: KindAnswers,
): TableCandidate | "own" | null {
  const matches = hasRows(values) ? tableMatches(values, answers) : [];
  const near = nearMatches(values, answers);
  const [best] = matches;
  if (best === undefined) {
    if (formulas.some((row) => row.some((cell) => isFormula(cell) && isOwnFormula(cell)))) {
      return null;
    }
    return near.length === 0 ? null : { place, matches, near, isDerived: false };
  }
  if (isPrinted(best)) {
    // Firm and day stand in the title, and a table that functions spill is no input.
    const isOwn = formulas.some((row) => row.some((cell) => isFormula(cell) && isOwnFormula(cell)));
    return isOwn ? "own" : { place, matches: [best], near, isDerived: false };
  }
  const { row } = best.header;
  // What stands apart in the header's row is not of the table.
  const columnCount = widthOf(values[row] ?? [], best.header, place);
  const headerFormulas = (formulas[row] ?? []).slice(0, columnCount).filter(isFormula);
  if (headerFormulas.some(isOwnFormula)) return "own";
  return {
    // Titles above the header and cells beside it are no part of the table; a table's own
    // range is left alone.
    place: place.kind === "sheet" ? withoutRows({ ...place, columnCount }, row) : place,
    matches: place.kind === "sheet" ? matches.map((match) => movedUp(match, row)) : matches,
    near,
    isDerived: headerFormulas.length > 0 || isFormula(customerCell(formulas, best)),
  };
}

function strengthOf({ matches }: TableCandidate): number {
  return matches[0]?.strength ?? 0;
}

/** A range between blank columns. */
interface Part {
  readonly place: TablePlace;
  readonly values: CellGrid;
  readonly formulas: CellGrid;
}

function partsOf(place: TablePlace, values: CellGrid, formulas: CellGrid): Part[] {
  const width = values[0]?.length ?? 0;
  const isFilled = (column: number) => values.some((row) => (row[column] ?? "") !== "");
  const parts: Part[] = [];
  for (let start = 0; start < width; start++) {
    if (!isFilled(start)) continue;
    let end = start + 1;
    while (end < width && isFilled(end)) end++;
    const cut = (grid: CellGrid) => grid.map((row) => row.slice(start, end));
    parts.push({
      place: { ...place, column: place.column + start, columnCount: end - start },
      values: cut(values),
      formulas: cut(formulas),
    });
    start = end;
  }
  return parts;
}

/** A printed statement has items down its side, and no columns of a table. */
function isPrinted({ header }: TableMatch): boolean {
  return Object.keys(header.columns).length === 0;
}

/** Columns from the first of the range to the last header that stands beside a known one. */
function widthOf(
  headers: readonly unknown[],
  { columns }: TableMatch["header"],
  { columnCount }: TablePlace,
): number {
  let width = Math.max(...Object.values(columns).filter((column) => column !== undefined)) + 1;
  while (width < headers.length && headers[width] !== "") width++;
  return width === headers.length ? columnCount : width;
}

/** What stands in the customer's column of the first row. */
function customerCell(formulas: CellGrid, { header }: TableMatch): unknown {
  const { customerId, customerName } = header.columns;
  return formulas[header.row + 1]?.[customerId ?? customerName ?? -1];
}

function isFormula(cell: unknown): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}

function withoutRows(place: TablePlace, rows: number): TablePlace {
  return { ...place, row: place.row + rows, rowCount: place.rowCount - rows };
}

function movedUp(match: TableMatch, rows: number): TableMatch {
  return { ...match, header: { ...match.header, row: match.header.row - rows } };
}

/** Ranges that share cells show one table in two ways. */
export function areShared(a: TablePlace, b: TablePlace): boolean {
  return a.sheetId === b.sheetId && overlap(a, b);
}
