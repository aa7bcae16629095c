/** How much of the receivables hangs on few debtors. */
import { sumAmounts, type Amount } from "../values/money";

/** Concentration of a set of balances. */
export interface Concentration {
  /** Balances that count: the positive ones. */
  readonly debtors: number;
  readonly total: Amount;
  /** Herfindahl-Hirschman index, the sum of squared shares: 0 to 1. */
  readonly hhi: number;
  /** 1 / HHI: so many debtors of equal size would be as concentrated. */
  readonly effectiveNumber: number;
  /** (HHI − 1/n) / (1 − 1/n): 0 for equal debtors, whatever their number; null for one. */
  readonly normalisedHhi: number | null;
  /** Share of the largest 1, 5 and 10 debtors. */
  readonly topShares: readonly { readonly count: number; readonly share: number }[];
}

/** Sizes of the top groups that are shown. */
const TOP_COUNTS: readonly number[] = [1, 5, 10];

/**
 * Measures the concentration of balances.
 *
 * Credit balances are left out: they offset nobody else's debt.
 *
 * @param balances - One balance per debtor.
 * @returns Null without a positive balance.
 *
 * @example
 * concentrationOf([50, 30, 20]).hhi; // 0.38, an effective number of 2.63
 */
export function concentrationOf(balances: readonly Amount[], decimals = 2): Concentration | null {
  const positive = balances.filter((balance) => balance > 0).sort((a, b) => b - a);
  if (positive.length === 0) return null;
  const total = sumAmounts(positive, decimals);
  const shares = positive.map((balance) => balance / total);
  const hhi = shares.reduce((sum, share) => sum + share * share, 0);
  const debtors = positive.length;
  const least = 1 / debtors;
  return {
    debtors,
    total,
    hhi,
    effectiveNumber: 1 / hhi,
    // Noise of binary fractions is no concentration.
    normalisedHhi: debtors === 1 ? null : Math.max(0, (hhi - least) / (1 - least)),
    topShares: TOP_COUNTS.map((count) => ({
      count,
      share: sumAmounts(positive.slice(0, count), decimals) / total,
    })),
  };
}
