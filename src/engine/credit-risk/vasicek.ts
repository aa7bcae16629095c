/** The losses of a portfolio that hangs on one factor. */
import { normalCdf } from "../statistics/normal-distribution";
import { normalQuantile } from "../statistics/normal-quantile";
import type { Amount } from "../values/money";
import type { Exposure } from "./read-exposures";

/**
 * Part of very many alike debtors that default in a year as bad as one in 1/(1 − level).
 *
 * Source: Vasicek, Loan Portfolio Value, Risk (2002): N[(N⁻¹(PD) + √ρ N⁻¹(level)) / √(1 − ρ)].
 *
 * @example
 * worstDefaultRate(0.01, 0.2, 0.999); // 0.1455
 */
export function worstDefaultRate(pd: number, correlation: number, level: number): number {
  if (pd <= 0 || pd >= 1 || correlation === 0) return Math.min(1, Math.max(0, pd));
  const threshold = normalQuantile(pd) + Math.sqrt(correlation) * normalQuantile(level);
  return normalCdf(threshold / Math.sqrt(1 - correlation));
}

/** The loss of a portfolio at a level: each debtor at its own probability and correlation. */
export function vasicekLoss(
  exposures: readonly Exposure[],
  correlation: number,
  level: number,
): Amount {
  return exposures.reduce((sum, one) => {
    const rate = worstDefaultRate(one.pd, one.correlation ?? correlation, level);
    return sum + one.amount * one.lgd * rate;
  }, 0);
}
