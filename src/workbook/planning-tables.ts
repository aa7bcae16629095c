/** Finds the tables of scenarios and of planned receipts: no credit book is made of them, some functions take them. */
import { planningMatch, PLANNING_KINDS, type CellGrid, type PlanningKind } from "../engine";
import { candidatePlaces } from "./candidate-places";
import { areShared } from "./find-tables";
import { readRanges } from "./read-ranges";
import { findOwnAreas, isInPlace } from "./share/own-areas";
import type { TablePlace } from "./table-place";

/** A table with its cells, header included. */
export interface PlanningTable {
  readonly place: TablePlace;
  readonly grid: CellGrid;
}

/** The first of each kind; null where there is none. */
export type PlanningTables = Readonly<Record<PlanningKind, PlanningTable | null>>;

/** Rows in which the header is looked for, and scenarios below it. */
const HEAD_ROWS = 60;

/**
 * Reads the tables.
 *
 * @param taken - Places of the credit book: an invoice that is expected is no plan.
 */
export async function readPlanningTables(
  context: Excel.RequestContext,
  taken: readonly TablePlace[],
): Promise<PlanningTables> {
  const own = (await findOwnAreas(context)).filter((area) => !isInPlace(area));
  const places = (await candidatePlaces(context, own)).filter(
    (place) => !taken.some((other) => areShared(place, other)),
  );
  const heads = await readRanges(
    context,
    places.map((place) => ({ ...place, rowCount: Math.min(place.rowCount, HEAD_ROWS) })),
  );
  const found = places.flatMap((place, i) => {
    const match = planningMatch(heads[i]!);
    if (match === null) return [];
    const { kind, row } = match;
    // Titles above the header of a plain sheet are no part of the table.
    const above = place.kind === "sheet" ? row : 0;
    const table = { ...place, row: place.row + above, rowCount: place.rowCount - above };
    return [{ kind, place: table }];
  });
  const used = PLANNING_KINDS.flatMap((kind) => found.find((one) => one.kind === kind) ?? []);
  const grids = await readRanges(
    context,
    used.map(({ place }) => place),
  );
  const tables = used.map(({ kind, place }, i) => [kind, { place, grid: grids[i]! }] as const);
  return { scenarios: null, plan: null, ...Object.fromEntries(tables) };
}
