/** Reads what a credit book is made of out of the workbook. */
import { TABLE_KINDS, type CellGrid, type TableKind } from "../engine";
import { chooseTables, type ChosenTables } from "./choose-tables";
import { findTables } from "./find-tables";
import { namedAsOfDate, type NamedDate } from "./named-date";
import { readRanges } from "./read-ranges";
import { rememberedChoice, type RememberedChoice } from "./remembered-choice";
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
    const chosen = chooseTables(await findTables(context), choice.places);
    const namedDate = await namedAsOfDate(context);
    return { choice, chosen, namedDate, grids: await readTables(context, chosen) };
  });
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
