/** The Kolmogorov–Smirnov statistic of a score. */

/** The widest gap between the distributions of the good and of the bad. */
export interface WidestGap {
  /** Share of the bad up to the score less that of the good, 0–1. */
  readonly value: number;
  /** The highest score that still counts as low. */
  readonly score: number;
}

/**
 * Gives the widest gap between the cumulative distributions of the bad and of the good.
 *
 * The gap is looked at between distinct scores: ties are not split.
 *
 * @returns Null with none of either.
 *
 * @example
 * widestGap([60, 80, 90], [50, 70]); // 0.67 at 70: all bad, a third of the good
 */
export function widestGap(good: readonly number[], bad: readonly number[]): WidestGap | null {
  if (good.length === 0 || bad.length === 0) return null;
  const [goodScores, badScores] = [ascending(good), ascending(bad)];
  let best: WidestGap = { value: 0, score: Math.min(goodScores[0]!, badScores[0]!) };
  let [g, b] = [0, 0];
  while (g < goodScores.length || b < badScores.length) {
    const score = Math.min(goodScores[g] ?? Infinity, badScores[b] ?? Infinity);
    while (g < goodScores.length && goodScores[g]! <= score) g++;
    while (b < badScores.length && badScores[b]! <= score) b++;
    const value = b / badScores.length - g / goodScores.length;
    if (value > best.value) best = { value, score };
  }
  return best;
}

function ascending(scores: readonly number[]): Float64Array {
  return Float64Array.from(scores).sort();
}
