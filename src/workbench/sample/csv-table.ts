/** Reads the data files that stand beside this one: commas, a header row, no quotes. */

import { readFileSync } from "node:fs";
import path from "node:path";

/** Rows of a file, each by its column names. */
export function readCsvTable(name: string): Readonly<Record<string, string>>[] {
  const text = readFileSync(path.join(__dirname, name), "utf8").trimEnd();
  const [header = [], ...rows] = text.split("\n").map((line) => line.split(","));
  return rows.map((row) => Object.fromEntries(header.map((title, i) => [title, row[i] ?? ""])));
}
