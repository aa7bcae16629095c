/** The tables of assets/sample.xlsx, as the pane reads them. */
import { readFileSync } from "node:fs";
import path from "node:path";

import type { CellGrid, TableKind } from "../../src/engine";
import { sheetsOf } from "./user-file";

const SAMPLE = path.resolve(__dirname, "../../assets/sample.xlsx");

/** Sheets of the sample by the kind of their table. */
const SHEETS = {
  customers: "Customers",
  invoices: "Invoices",
  statements: "Statements",
  events: "Events",
  policy: "Policy",
} as const satisfies Partial<Record<TableKind, string>>;

/** The sample has no receipts and no open orders of its own. */
export type SampleTables = Readonly<Record<keyof typeof SHEETS, CellGrid>>;

/** Reads the tables of the sample workbook. */
export async function sampleTables(): Promise<SampleTables> {
  const sheets = await sheetsOf("sample.xlsx", new Uint8Array(readFileSync(SAMPLE)));
  const entries = Object.entries(SHEETS).map(([kind, name]) => [kind, sheets.get(name)!]);
  return Object.fromEntries(entries) as SampleTables;
}
