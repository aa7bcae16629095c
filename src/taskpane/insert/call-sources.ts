/** What the pane has read, as formulas take their arguments from it. */
import { TABLE_KINDS, type Language, type TableHeader, type TableKind } from "../../engine";
import type { CallSources, SourceTable } from "../../workbook/argument-sources";
import type { CallInputs } from "../../workbook/call-values";
import { runPageFunction } from "../../tables/page-functions";
import type { ReadyState } from "../app/pane-state";
import type { OpenWorkbook } from "../book/open-workbook";
import { tableOf, type ParsedTables } from "../book/parsed-tables";

/** Gives the tables of the open workbook, its day and the customer in view. */
export function callSources(
  { workbook, customer }: Pick<ReadyState, "workbook" | "customer">,
  language: Language,
): CallSources {
  const { chosen, tables } = workbook;
  const entries = TABLE_KINDS.flatMap((kind): [TableKind, SourceTable][] => {
    const { place } = chosen[kind];
    if (place === null) return [];
    const isUnreadable = tables[kind].status === "failed";
    return [[kind, { place, header: headerOf(kind, tables), isUnreadable }]];
  });
  return {
    tables: Object.fromEntries(entries),
    asOf: asOf(workbook),
    customer: customerCode(workbook, customer),
    language,
  };
}

/** Gives what calls are calculated from where Excel cannot do it. */
export function callInputs({ grids, tables }: OpenWorkbook): CallInputs {
  return { grids, headerOf: (kind) => headerOf(kind, tables), run: runPageFunction };
}

function headerOf(kind: TableKind, tables: ParsedTables): TableHeader | null {
  switch (kind) {
    case "customers":
      return tableOf(tables.customers)?.header ?? null;
    case "invoices":
      return tableOf(tables.invoices)?.ledger.header ?? null;
    default:
      return null;
  }
}

/** The cell that the workbook names, unless the user has set another day in the pane. */
function asOf({ choice, namedDate, view }: OpenWorkbook): CallSources["asOf"] {
  const date = view.status === "assessed" ? view.book.asOfDate : choice.asOfDate;
  return { name: choice.asOfDate === null ? (namedDate?.name ?? null) : null, date };
}

function customerCode({ view }: OpenWorkbook, customer: number | null): string | null {
  if (view.status !== "assessed") return null;
  return view.book.places.identities[customer ?? 0]?.id ?? null;
}
