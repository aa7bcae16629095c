/** How well a score separates good from bad: the area under the ROC curve, with its interval. */
import { countUpTo, firstPlace } from "../values/first-place";
import { mean, variance } from "./averages";

/** The area under the ROC curve with its 95% confidence interval. */
export interface AreaUnderCurve {
  /** Probability that a bad one scores lower than a good one, ties one half. */
  readonly value: number;
  readonly standardError: number;
  /** Ends of the 95% interval, within 0 and 1. */
  readonly low: number;
  readonly high: number;
  /** 2 AUC − 1: 0 for a coin, 1 for perfect separation. */
  readonly gini: number;
}

/** Quantile of the standard normal distribution for 95%, two-sided. */
const QUANTILE_95 = 1.959963984540054;

/**
 * Gives the area under the ROC curve; a higher score is safer.
 *
 * Standard error of DeLong, DeLong and Clarke-Pearson (Biometrics 44, 1988): the variances of
 * the placements of the good among the bad and of the bad among the good, each by its number,
 * added.
 *
 * @param good - Scores of those who turned out well; at least two.
 * @param bad - Scores of those who did not; at least two.
 * @returns Null with fewer than two of either.
 *
 * @example
 * areaUnderCurve([60, 80, 90], [50, 70])!.value; // 5 of 6 pairs in order: 0.833
 */
export function areaUnderCurve(
  good: readonly number[],
  bad: readonly number[],
): AreaUnderCurve | null {
  if (good.length < 2 || bad.length < 2) return null;
  const ofGood = placements(good, bad);
  const ofBad = placements(bad, good);
  const value = mean(ofGood);
  const standardError = Math.sqrt(variance(ofGood) / good.length + variance(ofBad) / bad.length);
  return {
    value,
    standardError,
    low: Math.max(0, value - QUANTILE_95 * standardError),
    high: Math.min(1, value + QUANTILE_95 * standardError),
    gini: 2 * value - 1,
  };
}

/** Of each score, the share of the others that are lower; ties one half. */
function placements(scores: readonly number[], others: readonly number[]): Float64Array {
  const sorted = Float64Array.from(others).sort();
  return Float64Array.from(scores, (score) => {
    const below = firstPlace(0, sorted.length, (place) => sorted[place]! >= score);
    const upTo = countUpTo(sorted, score);
    return (below + upTo) / 2 / sorted.length;
  });
}
