/** Loss rates adjusted for what the past does not show yet. */
import type { Policy } from "../policy/policy";

/**
 * Adjusts a loss rate by the policy's outlook (IFRS 9 5.5.17 and B5.5.52, ASC 326-20-30-9).
 *
 * Σ weight × min(1, rate × forward-looking factor × factor of the scenario) / Σ weight: each
 * scenario is capped on its own, since no outlook can lose more than everything.
 *
 * @example
 * // scenarios 0.5 × 1 and 0.5 × 1.5: (0.8 + 1) / 2
 * adjustedLossRate(0.8, policy); // 0.9
 */
export function adjustedLossRate(rate: number, { settings, scenarios }: Policy): number {
  const expected = rate * settings.forwardLookingFactor;
  const weights = scenarios.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return Math.min(1, expected);
  const losses = scenarios.map(({ weight, factor }) => weight * Math.min(1, expected * factor));
  return losses.reduce((sum, loss) => sum + loss, 0) / weights;
}
