/** The IBM ledger, whole or thinned, and what became of its customers after a day. */
import { readFileSync } from "node:fs";

import Papa from "papaparse";

import { serialDate } from "../../src/engine/values/serial-date";
import { dataPath } from "../data-path";

/** Days on which the ledger is judged: end of March and end of June 2013. */
export const CUT_OFF_DATES = [41_364, 41_455] as const;

/** Judged are invoices due within so many days after the day. */
export const HORIZON_DAYS = 180;

/** A range of invoices as a worksheet function gets it. */
export type LedgerCells = readonly (readonly string[])[];

/** Reads the ledger. */
export function readIbmLedger(): LedgerCells {
  const text = readFileSync(dataPath("ibm_accounts_receivable.csv"), "utf8");
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
}

/** Leaves every customer so many of the invoices due by a day, spread over its history. */
export function thinned(cells: LedgerCells, cutOffDate: number, kept: number): LedgerCells {
  const [header, ...rows] = cells as [readonly string[], ...(readonly string[])[]];
  const dueOf = (row: readonly string[]) => dayOf(row[header.indexOf("DueDate")]!);
  const history = new Map<string, (readonly string[])[]>();
  for (const row of rows.filter((row) => dueOf(row) <= cutOffDate)) {
    const customer = row[header.indexOf("customerID")]!;
    history.set(customer, [...(history.get(customer) ?? []), row]);
  }
  const known = [...history.values()].flatMap((all) => {
    const sorted = [...all].sort((a, b) => dueOf(a) - dueOf(b));
    const places = Array.from({ length: Math.min(kept, all.length) }, (_, i) =>
      Math.floor(((i + 0.5) * all.length) / kept),
    );
    return sorted.filter((_, i) => places.includes(i));
  });
  return [header, ...known, ...rows.filter((row) => dueOf(row) > cutOffDate)];
}

/** Tells of every customer with an invoice judged after a day whether half of these were late. */
export function lateAfter(cells: LedgerCells, cutOffDate: number): ReadonlyMap<string, boolean> {
  const [header, ...rows] = cells as [readonly string[], ...(readonly string[])[]];
  const judged = new Map<string, { late: number; all: number }>();
  for (const row of rows) {
    const due = dayOf(row[header.indexOf("DueDate")]!);
    const settled = dayOf(row[header.indexOf("SettledDate")]!);
    if (due <= cutOffDate || due > cutOffDate + HORIZON_DAYS || settled <= cutOffDate) continue;
    const customer = row[header.indexOf("customerID")]!;
    const { late, all } = judged.get(customer) ?? { late: 0, all: 0 };
    judged.set(customer, { late: late + (settled > due ? 1 : 0), all: all + 1 });
  }
  return new Map([...judged].map(([customer, { late, all }]) => [customer, late * 2 >= all]));
}

/** Serial day of a date as the file writes it: month, day, year. */
function dayOf(text: string): number {
  const [month, day, year] = text.split("/").map(Number) as [number, number, number];
  return serialDate({ year, month, day })!;
}
