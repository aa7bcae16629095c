/** Finds the blank thresholds that a worksheet has handed over as 0. */
import type { PolicyRow } from "./policy-row";

/**
 * Opens the lowest step of a factor's points downwards where its threshold is 0.
 *
 * Some builds of Excel hand a blank cell over as 0, so a 0 that ends the steps of a factor
 * is read as blank: it covers everything below the next threshold, values below 0 included.
 */
export function withOpenEnds(rows: readonly PolicyRow[]): readonly PolicyRow[] {
  const factors = new Set(rows.filter(({ rule }) => rule === "points").map(({ item }) => item));
  const opened = new Set([...factors].map((factor) => openEnd(rows, factor)));
  return rows.map((row) => (opened.has(row) ? { ...row, from: -Infinity } : row));
}

function openEnd(rows: readonly PolicyRow[], factor: string): PolicyRow | undefined {
  const steps = rows.filter(({ rule, item }) => rule === "points" && item === factor);
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
