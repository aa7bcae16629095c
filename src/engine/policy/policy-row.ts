/** One row of a policy in codes: between the user's table and the compiled policy. */
import type { Rule } from "../words/rule-names";

/** A row that was read or that a built-in policy has. */
export interface PolicyRow {
  readonly rule: Rule;
  /** Code of a listed word, ISO code, grade as written, or the user's own words. */
  readonly item: string;
  /** Inclusive lower bound; -Infinity for every value, and for rules without thresholds. */
  readonly from: number;
  /** Number or code; "" for none. A cap of "none" is Infinity, an automatic base currency "". */
  readonly value: number | string;
  /** Row of the user's table, from 1; null for a built-in policy. */
  readonly row: number | null;
}

/** Gives the rows of one rule, in their order. */
export function rowsOf(rows: readonly PolicyRow[], rule: Rule): readonly PolicyRow[] {
  return rows.filter((row) => row.rule === rule);
}
