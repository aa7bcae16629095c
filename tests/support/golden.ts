/** Golden files: whole answers, kept beside the tests that check them. */

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const FOLDER = path.resolve(__dirname, "../golden");

/** True while golden files are rewritten: `UPDATE_GOLDEN=1 npx jest <the test>`, then read the diff. */
export const isUpdatingGolden = process.env.UPDATE_GOLDEN === "1";

/** Shown by a test whose answer differs from its golden file. */
export const HOW_TO_UPDATE =
  "If the change is meant, run the test with UPDATE_GOLDEN=1 in the environment and review the diff.";

/** Reads a golden file. */
export function readGolden(name: string): unknown {
  return JSON.parse(readFileSync(path.join(FOLDER, name), "utf8"));
}

/** Writes a golden file. */
export function writeGolden(name: string, content: unknown): void {
  writeFileSync(path.join(FOLDER, name), `${JSON.stringify(content, null, 2)}\n`);
}

/** Reads a golden ledger as a range hands it over: numbers as numbers, the rest as text. */
export function readGoldenTable(name: string): (string | number)[][] {
  const lines = readFileSync(path.join(FOLDER, name), "utf8").trim().split("\n");
  return lines.map((line) =>
    line
      .split(",")
      .map((cell) => (cell !== "" && !Number.isNaN(Number(cell)) ? Number(cell) : cell)),
  );
}
