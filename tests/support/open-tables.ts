import { TABLE_KINDS, type CellGrid, type Language, type TableKind } from "../../src/engine";
import type { ReadyState } from "../../src/taskpane/app/pane-state";
import { assessTables } from "../../src/taskpane/book/credit-view";
import type { OpenWorkbook } from "../../src/taskpane/book/open-workbook";
import { parseTables } from "../../src/taskpane/book/parsed-tables";
import type { ChosenTables } from "../../src/workbook/choose-tables";
import { NO_CHOICE } from "../../src/workbook/remembered-choice";
import type { TableGrids } from "../../src/workbook/read-workbook";
import { AS_OF_DATE, CUSTOMERS, EVENTS, INVOICES, STATEMENTS } from "./credit-tables";

/** The tables that a test opens; what it does not name is not there. */
export type TestTables = Partial<Record<TableKind, CellGrid>>;

/** All tables of the small credit book. */
export const ALL_TABLES: TestTables = {
  customers: CUSTOMERS,
  invoices: INVOICES,
  statements: STATEMENTS,
  events: EVENTS,
};

/** Opens tables as the pane would have read them, each from a sheet of its kind's name. */
export async function openTables(
  tables: TestTables = ALL_TABLES,
  language: Language = "en",
  asOfDate: number = AS_OF_DATE,
): Promise<OpenWorkbook> {
  const grids = Object.fromEntries(
    TABLE_KINDS.map((kind) => [kind, tables[kind] ?? null]),
  ) as TableGrids;
  const choice = { ...NO_CHOICE, asOfDate };
  const parsed = await parseTables(grids, language);
  return {
    chosen: chosenOf(grids),
    language,
    choice,
    namedDate: null,
    grids,
    tables: parsed,
    view: await assessTables(parsed, asOfDate, language),
  };
}

function chosenOf(grids: TableGrids): ChosenTables {
  const entries = TABLE_KINDS.map((kind) => {
    const grid = grids[kind];
    if (grid === null)
      return [
        kind,
        { place: null, candidates: [], missing: null, isHeldBack: false, nearest: null },
      ];
    const name = kind.charAt(0).toUpperCase() + kind.slice(1);
    const place = {
      kind: "sheet",
      name,
      sheetId: `id of ${name}`,
      sheetName: name,
      row: 0,
      column: 0,
      rowCount: grid.length,
      columnCount: grid[0]!.length,
    } as const;
    return [kind, { place, candidates: [place], missing: null, isHeldBack: false, nearest: null }];
  });
  return Object.fromEntries(entries) as ChosenTables;
}

/** A pane with its workbook open. */
export async function readyState(
  change: Partial<ReadyState> = {},
  tables: TestTables = ALL_TABLES,
  language: Language = "en",
): Promise<ReadyState> {
  return {
    status: "ready",
    workbook: await openTables(tables, language),
    task: "data",
    customer: null,
    sought: null,
    portfolio: null,
    policyDraft: null,
    isStale: false,
    work: { status: "idle" },
    functionQuery: "",
    ...change,
  };
}
