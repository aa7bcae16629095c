/** The collection effectiveness index. */
import type { Amount } from "../values/money";

/** What the index compares; amounts in one currency. */
export interface CollectionPeriod {
  /** Receivables at the beginning. */
  readonly opening: Amount;
  /** Credit sales: of the whole period, or per month of it in the monthly form. */
  readonly sales: Amount;
  /** Receivables at the end. */
  readonly closing: Amount;
  /** Part of them that is not past due. */
  readonly closingCurrent: Amount;
}

/**
 * CEI: (opening + sales − closing) / (opening + sales − closing current).
 *
 * 1 means that nothing overdue is left. The period form takes the sales of the period, the
 * monthly form those of its average month; the two give very different values on one ledger.
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
