/** The inverse of the standard normal distribution. */
import { normalCdf } from "./normal-distribution";

/** Beyond it the distribution is 0 or 1 in the numbers of a computer. */
const FARTHEST = 38;

/**
 * The value that a standard normal variable stays below with a probability.
 *
 * Found by halving, so that it is as exact as `normalCdf`.
 *
 * @param probability - From 0 to 1; at the ends the answer is -Infinity and Infinity.
 *
 * @example
 * normalQuantile(0.975); // 1.9599639…
 */
export function normalQuantile(probability: number): number {
  if (probability <= 0) return -Infinity;
  if (probability >= 1) return Infinity;
  // The lower half alone: near 1 the distribution has no digits left.
  if (probability > 0.5) return -normalQuantile(1 - probability);
  let low = -FARTHEST;
  let high = 0;
  for (let step = 0; step < 64; step++) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
