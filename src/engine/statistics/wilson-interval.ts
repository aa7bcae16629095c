/** The interval in which a share lies, from few observations. */

/** Ends of an interval of probabilities. */
export interface ProbabilityInterval {
  readonly low: number;
  readonly high: number;
}

/** Standard deviations to either side that hold nine tenths of a normal distribution. */
const NINE_TENTHS = 1.6449;

/**
 * Gives the interval that holds a share with 90% confidence.
 *
 * centre ± z √(p (1 − p) / n + z² / 4n²), over 1 + z² / n, around p + z² / 2n. Source: Wilson,
 * Probable Inference, the Law of Succession, and Statistical Inference, JASA 22 (1927).
 *
 * @param share - Share found, 0 to 1.
 * @param count - Number of observations behind it, more than 0; need not be whole.
 * @returns Ends from 0 to 1 that hold the share.
 *
 * @example
 * wilsonInterval(0.5, 10); // { low: 0.27, high: 0.73 }
 */
export function wilsonInterval(share: number, count: number): ProbabilityInterval {
  const perCase = NINE_TENTHS ** 2 / count;
  const centre = share + perCase / 2;
  const reach = Math.sqrt(perCase * share * (1 - share) + perCase ** 2 / 4);
  // Of a share of 0 or 1 an end is the share itself, give or take binary noise.
  return {
    low: Math.min(share, Math.max(0, (centre - reach) / (1 + perCase))),
    high: Math.max(share, Math.min(1, (centre + reach) / (1 + perCase))),
  };
}
