/** Finds the blank thresholds that a worksheet has handed over as 0. */
import type { PolicyRow } from "./policy-row";
import type { Rule } from "../words/rule-names";

/**
 * Opens the lowest step of a factor's points, or of a ratio's lights, downwards where its threshold is 0.
 *
 * Some builds of Excel hand a blank cell over as 0, so a 0 that ends the steps of an item
 * is read as blank: it covers everything below the next threshold, values below 0 included.
 */
export function withOpenEnds(rows: readonly PolicyRow[]): readonly PolicyRow[] {
  const opened = new Set(
    OPEN_RULES.flatMap((rule) => {
      const stepped = rows.filter((row) => row.rule === rule);
      const items = new Set(stepped.map(({ item }) => item));
      return [...items].map((item) => openEnd(stepped.filter((row) => row.item === item)));
    }),
  );
  return rows.map((row) => (opened.has(row) ? { ...row, from: -Infinity } : row));
}

/** Rules whose lowest threshold may be blank. */
const OPEN_RULES: readonly Rule[] = ["points", "card", "ratio", "collectionOdds"];

function openEnd(steps: readonly PolicyRow[]): PolicyRow | undefined {
  if (steps.some(({ from }) => from === -Infinity)) return undefined;
  const ends = [steps[0]!, steps.at(-1)!].filter(({ from }) => from === 0);
  const isLowest = steps.every(({ from }) => from >= 0);
  // A 0 that is not the lowest threshold was blank only where its place is the lowest one's.
  return ends.find((end) => isLowest || isPlaceOfLowest(steps, end));
}

function isPlaceOfLowest(steps: readonly PolicyRow[], end: PolicyRow): boolean {
  const others = steps.filter((step) => step !== end).map(({ from }) => from);
  const rises = others.every((from, i) => i === 0 || from > others[i - 1]!);
  return others.length < 2 || (rises ? end === steps[0] : end === steps.at(-1));
}
