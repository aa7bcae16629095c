/** Finds what in a workbook can be a table of customers, invoices, statements, events or a policy. */
import { tableMatches, type CellGrid, type TableMatch } from "../engine";
import { candidatePlaces } from "./candidate-places";
import type { TableCandidate, TablePlace } from "./table-place";

/** Rows in which a header is looked for, titles above it and a few rows below it. */
const HEAD_ROWS = 60;
/** A header further right is none. */
const HEAD_COLUMNS = 256;

/**
 * Finds the tables of a workbook by their headers.
 *
 * Excel tables come first, then named ranges, then the filled cells of sheets; what
 * stands in one of them is not offered again as another. A table that one of the add-in's
 * own functions spills is left out.
 */
export async function findTables(context: Excel.RequestContext): Promise<TableCandidate[]> {
  const places = await candidatePlaces(context);
  const heads = places.map((place) => loadHead(context, place));
  await context.sync();
  const candidates: TableCandidate[] = [];
  places.forEach((place, i) => {
    const { values, formulas } = heads[i]!;
    const candidate = candidateOf(place, values as CellGrid, formulas as CellGrid);
    if (candidate === null) return;
    const isKnown = candidates.some((known) => overlap(known.place, candidate.place));
    if (!isKnown) candidates.push(candidate);
  });
  return candidates;
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
): TableCandidate | null {
  const matches = tableMatches(values);
  const [best] = matches;
  if (best === undefined) return null;
  const { row } = best.header;
  // What stands apart in the header's row is not of the table.
  const columnCount = widthOf(values[row] ?? [], best.header, place);
  const headerFormulas = (formulas[row] ?? []).slice(0, columnCount).filter(isFormula);
  if (headerFormulas.some(isOwnFormula)) return null;
  return {
    // Titles above the header and cells beside it are no part of the table; a table's own
    // range is left alone.
    place: place.kind === "sheet" ? withoutRows({ ...place, columnCount }, row) : place,
    matches: place.kind === "sheet" ? matches.map((match) => movedUp(match, row)) : matches,
    isDerived: headerFormulas.length > 0 || isFormula(customerCell(formulas, best)),
  };
}

/** Columns from the first of the range to the last header that stands beside a known one. */
function widthOf(
  headers: readonly unknown[],
  { columns }: TableMatch["header"],
  { columnCount }: TablePlace,
): number {
  let width = Math.max(...Object.values(columns)) + 1;
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

/** Excel writes an unknown function of an add-in with a prefix. */
function isOwnFormula(formula: string): boolean {
  return /(^|[^A-Z0-9_.])(_xldudf_)?CREDIT[._]/i.test(formula);
}

function withoutRows(place: TablePlace, rows: number): TablePlace {
  return { ...place, row: place.row + rows, rowCount: place.rowCount - rows };
}

function movedUp(match: TableMatch, rows: number): TableMatch {
  return { ...match, header: { ...match.header, row: match.header.row - rows } };
}

/** Ranges that share cells show one table in two ways. */
function overlap(a: TablePlace, b: TablePlace): boolean {
  return (
    a.sheetId === b.sheetId &&
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}
