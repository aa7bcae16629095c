/** The population stability index: how far a distribution has moved. */

/** A band of scores with the shares that lay in it before and after. */
export interface StabilityBand {
  /** Lowest score of the band; -Infinity for the first. */
  readonly from: number;
  readonly before: number;
  readonly after: number;
}

/** How far a distribution of scores has moved. */
export interface Stability {
  /** Below 0.10 stable, from 0.25 on shifted, to watch in between. */
  readonly psi: number;
  readonly bands: readonly StabilityBand[];
}

/** What an empty band counts for: no share has a logarithm of 0. */
const LEAST_SHARE = 0.0001;

/**
 * Gives the population stability index of shares in bands.
 *
 * PSI = Σ (after − before) × ln(after / before); an empty band counts 0.0001.
 *
 * @param before - Shares that add up to 1.
 * @param after - Shares of the same bands.
 *
 * @example
 * stabilityIndex([0.5, 0.5], [0.6, 0.4]); // 0.0405
 */
export function stabilityIndex(before: readonly number[], after: readonly number[]): number {
  return before.reduce((sum, share, band) => {
    const [from, to] = [Math.max(share, LEAST_SHARE), Math.max(after[band] ?? 0, LEAST_SHARE)];
    return sum + (to - from) * Math.log(to / from);
  }, 0);
}

/**
 * Compares two distributions of scores in bands that hold equal parts of the first.
 *
 * @param bandCount - Bands asked for; scores that many share leave fewer.
 * @returns Null when either is empty.
 */
export function stabilityOf(
  before: readonly number[],
  after: readonly number[],
  bandCount = 10,
): Stability | null {
  if (before.length === 0 || after.length === 0) return null;
  const sorted = [...before].sort((a, b) => a - b);
  const ends = Array.from({ length: bandCount - 1 }, (_, band) => {
    return sorted[Math.floor(((band + 1) * sorted.length) / bandCount)]!;
  });
  const bounds = [-Infinity, ...new Set(ends.filter((end) => end > sorted[0]!))];
  const sharesOf = (scores: readonly number[]) => {
    const counts = bounds.map(() => 0);
    for (const score of scores) counts[bounds.filter((from) => score >= from).length - 1]!++;
    return counts.map((count) => count / scores.length);
  };
  const [shares, later] = [sharesOf(before), sharesOf(after)];
  return {
    psi: stabilityIndex(shares, later),
    bands: bounds.map((from, band) => ({ from, before: shares[band]!, after: later[band]! })),
  };
}
