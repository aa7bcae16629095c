import type { Area, SheetArea } from "../grid/area";
import { enteredCell } from "./cell-entry";
import { shownText, valueType } from "./cell-text";
import { checkSheet } from "./host-conditions";
import { excelError } from "./host-error";
import type { Scalar } from "./object-type";
import type { Json } from "../grid/json";
import type { Session } from "./session";

/** Excel reads no more cells than this at once; beyond it a matrix is null, without an error. */
const MOST_CELLS = 5_000_000;

type RangeScalar = Scalar<SheetArea>;

/** What the cells of a range hold: values, formulas, texts, number formats and types. */
export const rangeContent = {
  Values: { get: readable(values), set: assignCells },
  Formulas: { get: readable(formulas), set: assignCells },
  Text: { get: readable(texts) },
  ValueTypes: { get: readable(valueTypes) },
  NumberFormat: { get: readable(numberFormats), set: writeNumberFormats },
} satisfies Record<string, RangeScalar>;

function readable(
  read: (area: SheetArea, session: Session) => Promise<Json>,
): NonNullable<RangeScalar["get"]> {
  return (area, session) =>
    area.rowCount * area.columnCount > MOST_CELLS ? null : read(area, session);
}

async function values(area: SheetArea, session: Session): Promise<Json> {
  const { cells } = await session.calculatedGrid();
  return cells.values(area.sheetId, area);
}

async function formulas(area: SheetArea, session: Session): Promise<Json> {
  const { cells } = await session.calculatedGrid();
  return cells
    .values(area.sheetId, area)
    .map((row, r) =>
      row.map((value, c) => cells.formula(area.sheetId, area.row + r, area.column + c) ?? value),
    );
}

async function texts(area: SheetArea, session: Session): Promise<Json> {
  const { cells, formats } = await session.calculatedGrid();
  return cells
    .values(area.sheetId, area)
    .map((row, r) =>
      row.map((value, c) =>
        shownText(value, formats.numberFormat(area.sheetId, area.row + r, area.column + c)),
      ),
    );
}

async function valueTypes(area: SheetArea, session: Session): Promise<Json> {
  const { cells } = await session.calculatedGrid();
  return cells.values(area.sheetId, area).map((row) => row.map(valueType));
}

function numberFormats(area: SheetArea, session: Session): Promise<Json> {
  const { formats } = session.grid;
  const matrix = mapArea(area, (row, column) => formats.numberFormat(area.sheetId, row, column));
  return Promise.resolve(matrix);
}

/** Assigns a matrix of the range's size, or one value to every cell. */
export function assignCells(area: SheetArea, given: Json, session: Session): void {
  checkSheet(session.conditions, area.sheetId);
  const valueAt = matrixReader(area, given);
  const { writes } = session;
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const entered = enteredCell(valueAt(row, column), () =>
        writes.numberFormat(area.sheetId, row, column),
      );
      if (entered?.f !== undefined && !session.isFormula(entered.f))
        throw excelError("InvalidArgument");
      if (entered) writes.add(area.sheetId, row, column, entered);
    }
  }
}

function writeNumberFormats(area: SheetArea, given: Json, session: Session): void {
  if (typeof given === "string") {
    session.grid.formats.restyle(area.sheetId, area, { n: { pattern: given } });
    return;
  }
  const formatAt = matrixReader(area, given);
  mapArea(area, (row, column) => {
    const pattern = formatAt(row, column);
    if (pattern === null) return;
    if (typeof pattern !== "string") throw excelError("InvalidArgument");
    session.writes.add(area.sheetId, row, column, { s: { n: { pattern } } });
  });
}

/**
 * Reads what is assigned to a range: one value for all cells, or a matrix of its size.
 *
 * @throws Excel's `InvalidArgument` when the matrix has another size.
 */
export function matrixReader(area: Area, given: Json): (row: number, column: number) => Json {
  if (!Array.isArray(given)) return () => given;
  const rows = given as readonly Json[];
  const isOfSize =
    rows.length === area.rowCount &&
    rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!isOfSize) throw excelError("InvalidArgument");
  return (row, column) => (rows[row - area.row] as readonly Json[])[column - area.column]!;
}

/** A matrix of what the function gives for every cell of an area. */
function mapArea<T>(area: Area, give: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rowCount }, (_, r) =>
    Array.from({ length: area.columnCount }, (__, c) => give(area.row + r, area.column + c)),
  );
}
