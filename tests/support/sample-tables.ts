/** The tables of assets/sample.xlsx, as the pane reads them. */
import { readFileSync } from "node:fs";
import path from "node:path";

import type { CellGrid, TableKind } from "../../src/engine";
import { sheetsOf } from "./user-file";

const SAMPLE = path.resolve(__dirname, "../../assets/sample.xlsx");

/** Sheets of the sample by the kind of their table. */
const SHEETS: Readonly<Record<TableKind, string>> = {
  customers: "Customers",
  invoices: "Invoices",
  statements: "Statements",
  events: "Events",
  policy: "Policy",
};

/** Reads the tables of the sample workbook. */
export async function sampleTables(): Promise<Readonly<Record<TableKind, CellGrid>>> {
  const sheets = await sheetsOf("sample.xlsx", new Uint8Array(readFileSync(SAMPLE)));
  const entries = Object.entries(SHEETS).map(([kind, name]) => [kind, sheets.get(name)!]);
  return Object.fromEntries(entries) as Record<TableKind, CellGrid>;
}
