/** Rates and means of customers with few invoices, drawn towards the portfolio's. */

/** What is summed per customer: a value per judged invoice (1 or 0 for a share). */
export interface Observations {
  /** Number of values, or the sum of their weights. */
  readonly count: ArrayLike<number>;
  /** Sum of the squared weights; left out where every value weighs 1. */
  readonly countSquared?: ArrayLike<number>;
  readonly sum: ArrayLike<number>;
  readonly sumOfSquares: ArrayLike<number>;
}

/** What a customer without history would be taken for, and how firmly. */
export interface Prior {
  /** Mean over all invoices of the portfolio. */
  readonly mean: number;
  /** Number of invoices that the prior is worth. */
  readonly strength: number;
}

/** Fewer customers than this do not tell how much customers differ. */
const FEWEST_CUSTOMERS = 5;
const USUAL_STRENGTH = 5;
const WEAKEST = 2;
const STRONGEST = 100;
const NOISE = 1e-6;

/**
 * Estimates the prior from the portfolio itself (empirical Bayes).
 *
 * With the variance within customers s² and between them t² from the one-way analysis of
 * variance (method of moments), the prior is worth s²/t² invoices, held between 2 and 100.
 * Weighted values count by their weights, w²: E within = s² Σ (w − Σw²/w), E between =
 * t² (W − Σ w²/W) + s² Σ Σw² (1/w − 1/W). Source: Casella, An Introduction to Empirical Bayes Data Analysis, The American
 * Statistician 39 (1985).
 *
 * @returns Null when no customer has an invoice.
 */
export function priorOf({
  count,
  countSquared = count,
  sum,
  sumOfSquares,
}: Observations): Prior | null {
  let customers = 0;
  let total = 0;
  let totalSum = 0;
  let squaredTotals = 0;
  let squares = 0;
  let freedom = 0;
  let within = 0;
  let betweenRaw = 0;
  for (let i = 0; i < count.length; i++) {
    const n = count[i]!;
    if (n === 0) continue;
    customers++;
    total += n;
    totalSum += sum[i]!;
    squaredTotals += n * n;
    squares += countSquared[i]!;
    freedom += n - countSquared[i]! / n;
    within += sumOfSquares[i]! - (sum[i]! * sum[i]!) / n;
    betweenRaw += (sum[i]! * sum[i]!) / n;
  }
  if (total === 0) return null;
  const mean = totalSum / total;
  // Of customers with one invoice each, weights leave a hair of freedom.
  if (customers < FEWEST_CUSTOMERS || freedom < NOISE) return { mean, strength: USUAL_STRENGTH };
  const varianceWithin = Math.max(0, within) / freedom;
  const between = Math.max(0, betweenRaw - mean * totalSum);
  const expected = varianceWithin * (total - freedom - squares / total);
  const varianceBetween = (between - expected) / (total - squaredTotals / total);
  const strength = varianceBetween > 0 ? varianceWithin / varianceBetween : STRONGEST;
  return { mean, strength: Math.min(STRONGEST, Math.max(WEAKEST, strength)) };
}

/**
 * Draws a customer's mean towards the prior.
 *
 * @param sum - Sum of the customer's values.
 * @param count - Number of them.
 * @returns (sum + strength × prior mean) / (count + strength).
 *
 * @example
 * // prior 30%, worth 5 invoices: one late of two is not worse than forty of a hundred
 * shrink(1, 2, { mean: 0.3, strength: 5 }); // 0.357
 * shrink(40, 100, { mean: 0.3, strength: 5 }); // 0.395
 */
export function shrink(sum: number, count: number, prior: Prior): number {
  return (sum + prior.strength * prior.mean) / (count + prior.strength);
}
