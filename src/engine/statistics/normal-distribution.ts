/** The standard normal distribution. */

/**
 * Probability that a standard normal variable is at most x.
 *
 * Hart's rational approximation with West's tail (G. West, Better approximations to
 * cumulative normal functions, 2005); the error is below 1e-14.
 *
 * @returns From 0 to 1.
 *
 * @example
 * normalCdf(1.96); // 0.9750021…
 */
export function normalCdf(x: number): number {
  const distance = Math.abs(x);
  const upper = upperTail(distance);
  return x > 0 ? 1 - upper : upper;
}

function upperTail(x: number): number {
  if (x > FARTHEST) return 0;
  const density = Math.exp((-x * x) / 2);
  if (x < SPLIT) return (density * polynomial(NUMERATOR, x)) / polynomial(DENOMINATOR, x);
  const fraction = x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))));
  return density / (fraction * Math.sqrt(2 * Math.PI));
}

/** Coefficients from the highest power down. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}

const FARTHEST = 37;
const SPLIT = 7.07106781186547;

const NUMERATOR = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
];

const DENOMINATOR = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
  637.333633378831, 793.826512519948, 440.413735824752,
];
