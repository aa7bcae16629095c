/** The score of an expert panel: what several raters think of one customer. */
import { median, variance } from "../statistics/averages";
import { withoutNoise } from "../values/money";

/** The marks of a panel put together. */
export interface ExpertScore {
  /** Weighted mean of the points, 0–100; null without a mark. */
  readonly value: number | null;
  /** Number of marks. */
  readonly marks: number;
  /** Standard deviation of the points (n − 1), unweighted; null with fewer than two. */
  readonly spread: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Places of the raters whose mark stands far from all others; it counts all the same. */
  readonly outliers: readonly number[];
}

/** Fewer marks than this tell no outlier: of two that differ, either may be right. */
const FEWEST_FOR_OUTLIERS = 3;

/** Points that an outlier is away from the median at least: one step on the scale of 1 to 5 is 25. */
const OUTLIER_POINTS = 20;

/** Robust standard deviations that an outlier is away from the median. */
const OUTLIER_DEVIATIONS = 2;

/** From the median absolute deviation to the standard deviation of normal marks. */
const NORMAL = 1.4826;

/**
 * Puts the marks of a panel together.
 *
 * Score = Σ weight × points / Σ weight, over the raters who gave a mark. A mark is an outlier
 * when, of three or more, it is at least 20 points and more than two robust deviations
 * (1.4826 × the median absolute deviation) away from the median.
 *
 * @param points - 0–100 by rater; null without a mark.
 * @param weights - By rater; only their proportions count.
 *
 * @example
 * expertScore([80, 90, 85, 30], [1, 1, 1, 1]); // value 71.25, outliers [3]
 */
export function expertScore(
  points: readonly (number | null)[],
  weights: readonly number[],
): ExpertScore {
  const known = points.flatMap((value, place) => (value === null ? [] : [{ value, place }]));
  const values = known.map(({ value }) => value);
  const weight = known.reduce((sum, { place }) => sum + weights[place]!, 0);
  const earned = known.reduce((sum, { value, place }) => sum + value * weights[place]!, 0);
  const middle = median(values);
  const deviation = NORMAL * median(values.map((value) => Math.abs(value - middle)));
  const farthest = Math.max(OUTLIER_POINTS, OUTLIER_DEVIATIONS * deviation + TIE);
  return {
    value: weight === 0 ? null : withoutNoise(earned / weight),
    marks: known.length,
    spread: known.length < 2 ? null : withoutNoise(Math.sqrt(variance(values))),
    lowest: values.length === 0 ? null : values.reduce((a, b) => Math.min(a, b)),
    highest: values.length === 0 ? null : values.reduce((a, b) => Math.max(a, b)),
    outliers:
      known.length < FEWEST_FOR_OUTLIERS
        ? []
        : known.flatMap(({ value, place }) =>
            Math.abs(value - middle) >= farthest ? [place] : [],
          ),
  };
}

/** A mark of exactly two deviations is no outlier. */
const TIE = 1e-9;
