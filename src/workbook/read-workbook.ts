/** Reads what a credit book is made of out of the workbook. */
import {
  EngineError,
  readPolicy,
  TABLE_KINDS,
  type CellGrid,
  type KindAnswers,
  type TableKind,
} from "../engine";
import { chooseTables, type ChosenTables } from "./choose-tables";
import { findTables } from "./find-tables";
import { namedAsOfDate, type NamedDate } from "./named-date";
import { readRanges } from "./read-ranges";
import { rememberedChoice, type RememberedChoice } from "./remembered-choice";
import type { TableCandidate, TablePlace } from "./table-place";
import { runInExcel } from "./run-in-excel";

/** Ranges of the tables in use; null for one that is not there. */
export type TableGrids = Readonly<Record<TableKind, CellGrid | null>>;

/** The workbook's tables with what the user has chosen before. */
export interface WorkbookReading {
  readonly chosen: ChosenTables;
  readonly choice: RememberedChoice;
  /** The cell that the workbook names for the as-of date. */
  readonly namedDate: NamedDate | null;
  readonly grids: TableGrids;
}

/** Finds the tables of the workbook and reads those in use. */
export function readWorkbook(): Promise<WorkbookReading> {
  return runInExcel(async (context) => {
    const choice = await rememberedChoice(context);
    const answersIn = (candidates: readonly TableCandidate[]) =>
      answersOf(context, chooseTables(candidates, choice.places).policy.place);
    const chosen = chooseTables(await findTables(context, answersIn), choice.places);
    const namedDate = await namedAsOfDate(context);
    return { choice, chosen, namedDate, grids: await readTables(context, chosen) };
  });
}

/** The columns that a policy names, by which its tables are known; null where it names none. */
async function answersOf(
  context: Excel.RequestContext,
  place: TablePlace | null,
): Promise<KindAnswers | null> {
  if (place === null) return null;
  const [grid] = await readRanges(context, [place]);
  try {
    const { reading, tables } = readPolicy(grid!).policy;
    const named = Object.entries({ ...tables, invoices: reading }).map(
      ([kind, { columns }]) => [kind, new Map([...columns].filter(isField))] as const,
    );
    return named.some(([, columns]) => columns.size > 0) ? Object.fromEntries(named) : null;
  } catch (error) {
    // Data says what is wrong with the policy.
    if (error instanceof EngineError) return null;
    throw error;
  }
}

/** A table is what it is without a column that is not to be read. */
function isField([, field]: readonly [string, string]): boolean {
  return field !== "notRead";
}

async function readTables(
  context: Excel.RequestContext,
  chosen: ChosenTables,
): Promise<TableGrids> {
  const used = TABLE_KINDS.flatMap((kind) => {
    const { place } = chosen[kind];
    return place === null ? [] : [{ kind, place }];
  });
  const grids = await readRanges(
    context,
    used.map(({ place }) => place),
  );
  const byKind = new Map<string, CellGrid>(used.map(({ kind }, i) => [kind, grids[i]!]));
  const entries = TABLE_KINDS.map((kind) => [kind, byKind.get(kind) ?? null]);
  return Object.fromEntries(entries) as TableGrids;
}
