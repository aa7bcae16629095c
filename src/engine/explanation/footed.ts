/** Figures of a column that add up to their total as they are shown. */
import { roundAmount } from "../values/money";

/**
 * Rounds parts to two decimals so that they add up to their total.
 *
 * Each part is rounded down; the hundredths that are then missing go to the parts that lost
 * most, the first of those alike (largest remainders).
 *
 * @param parts - Not negative.
 * @param total - Their sum, to two decimals.
 *
 * @example
 * footed([33.3333, 33.3333, 33.3333], 100); // [33.34, 33.33, 33.33]
 */
export function footed(parts: readonly number[], total: number): number[] {
  const hundredths = parts.map((part) => Math.floor(part * 100 + NOISE));
  const floor = hundredths.reduce((sum, part) => sum + part, 0);
  const missing = Math.round(total * 100) - floor;
  const lost = parts.map((part, i) => ({ i, by: part * 100 - hundredths[i]! }));
  lost.sort((a, b) => b.by - a.by || a.i - b.i);
  for (const { i } of lost.slice(0, Math.max(0, missing))) hundredths[i]!++;
  return hundredths.map((part) => roundAmount(part / 100));
}

const NOISE = 1e-9;
