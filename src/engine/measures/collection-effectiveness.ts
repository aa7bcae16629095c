/** The collection effectiveness index in its two published forms. */
import type { Amount } from "../money";

/** What the index compares; amounts in one currency. */
export interface CollectionPeriod {
  /** Receivables at the beginning. */
  readonly opening: Amount;
  /** Credit sales of the whole period. */
  readonly sales: Amount;
  /** Receivables at the end. */
  readonly closing: Amount;
  /** Part of them that is not past due. */
  readonly closingCurrent: Amount;
}

/**
 * CEI, period form: (opening + sales − closing) / (opening + sales − closing current).
 *
 * 1 means that nothing overdue is left.
 *
 * @returns A fraction; null where the denominator is not positive.
 *
 * @example
 * // (400 + 600 − 450) / (400 + 600 − 380)
 * collectionEffectiveness({ opening: 400, sales: 600, closing: 450, closingCurrent: 380 }); // 0.887
 */
export function collectionEffectiveness(period: CollectionPeriod): number | null {
  const { opening, sales, closing, closingCurrent } = period;
  const collectable = opening + sales - closingCurrent;
  return collectable > 0 ? (opening + sales - closing) / collectable : null;
}

/**
 * CEI, monthly form: the same with the period's sales divided by its months.
 *
 * @param months - Length of the period in months; 3 for a quarter.
 * @returns A fraction; null where the denominator is not positive.
 */
export function monthlyCollectionEffectiveness(
  period: CollectionPeriod,
  months: number,
): number | null {
  return collectionEffectiveness({ ...period, sales: period.sales / months });
}
