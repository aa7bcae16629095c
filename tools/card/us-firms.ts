/** The firms of the US sample, each with its last year and what became of it. */

import { readFileSync } from "node:fs";

import type { FailureFacts } from "../../src/engine/statements/failure-figures";
import { readStatements } from "../../src/engine/statements/read-statements";
import { yearBefore } from "../../src/engine/statements/statement-table";
import { dataPath } from "../data-path";

/** A firm in its last fiscal year. */
export interface Firm {
  readonly year: number;
  /** True when bankruptcy was filed in the year after. */
  readonly isFailed: boolean;
  readonly facts: FailureFacts;
}

/** Millions of dollars over a price index of 1968; only Ohlson's size depends on it. */
const REAL_UNIT = 1_000_000 / 550;

/**
 * Reads the sample: one firm per code, its last year, which ends in 2014 at the latest.
 *
 * Earlier rows of a firm that failed later are no cases of their own: failure came later than
 * the year after. They serve as the year before.
 */
export function readUsFirms(): Firm[] {
  const text = readFileSync(dataPath("us_company_financials_sample.csv"), "utf8");
  const grid = text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split(",").map(cellOf));
  const header = grid[0]!;
  const [firm, status] = [header.indexOf("firm_id"), header.indexOf("status_label")];
  const failed = new Set(
    grid.filter((row) => row[status] === "failed").map((row) => String(row[firm])),
  );
  const { customers, statements } = readStatements(grid);
  return customers.map(({ id }, place): Firm => {
    const latest = statements[place]!.at(-1)!;
    const before = yearBefore(statements[place]!, latest)?.items ?? null;
    return {
      // Years end on 31 December; the serial day of a year's end over its mean length.
      year: Math.floor(1900 + (latest.periodEnd - 1) / 365.25),
      isFailed: failed.has(id),
      facts: { items: latest.items, before, realUnit: REAL_UNIT },
    };
  });
}

function cellOf(text: string): string | number {
  return text === "" || Number.isNaN(Number(text)) ? text : Number(text);
}
