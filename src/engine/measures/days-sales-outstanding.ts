/**
 * Days sales outstanding and its relatives, as formulas over figures of one window.
 *
 * Vocabulary of the Credit Research Foundation. Sales and receivables stand on the same
 * tax basis. A formula without a base is null, never 0.
 */
import type { Amount } from "../money";

/**
 * DSO, simple: ending receivables / credit sales × days in the window.
 *
 * @returns Days; null without sales.
 *
 * @example
 * simpleDso(500, 1500, 90); // 30
 */
export function simpleDso(receivables: Amount, sales: Amount, days: number): number | null {
  return sales > 0 ? (receivables * days) / sales : null;
}

/**
 * DSO, average: mean of opening and closing receivables / credit sales × days in the window.
 *
 * @returns Days; null without sales.
 */
export function averageDso(
  opening: Amount,
  closing: Amount,
  sales: Amount,
  days: number,
): number | null {
  return simpleDso((opening + closing) / 2, sales, days);
}

/** Sales of one calendar month, or of the part of it that is over. */
export interface MonthSales {
  /** Days of the month that the sales cover. */
  readonly days: number;
  readonly sales: Amount;
}

/** DSO by countback, and what of the balance the known months did not absorb. */
export interface CountbackDso {
  readonly days: number;
  /** Receivables left when the months ran out, or one had no sales; 0 when all are absorbed. */
  readonly unabsorbed: Amount;
}

/**
 * DSO, countback: takes whole months of sales off the balance, newest first, adding their
 * days; of the last month the share that is left.
 *
 * @param receivables - Ending receivables.
 * @param months - Newest first. A month without sales ends the count.
 *
 * @example
 * // 450 against 300 (31 days) and 250 (30 days): 31 + 150 / 250 × 30
 * countbackDso(450, [{ days: 31, sales: 300 }, { days: 30, sales: 250 }]).days; // 49
 */
export function countbackDso(receivables: Amount, months: readonly MonthSales[]): CountbackDso {
  let rest = Math.max(0, receivables);
  let counted = 0;
  for (const { days, sales } of months) {
    if (rest <= 0 || sales <= 0) break;
    if (rest <= sales) return { days: counted + (rest / sales) * days, unabsorbed: 0 };
    rest -= sales;
    counted += days;
  }
  return { days: counted, unabsorbed: rest };
}

/**
 * Best possible DSO: receivables not yet due / credit sales × days in the window.
 *
 * @returns Days; null without sales.
 */
export function bestPossibleDso(current: Amount, sales: Amount, days: number): number | null {
  return simpleDso(current, sales, days);
}

/**
 * Average days delinquent: DSO less best possible DSO of the same window.
 *
 * @returns Days; null without sales.
 *
 * @example
 * averageDaysDelinquent(500, 350, 1500, 90); // 30 − 21 = 9
 */
export function averageDaysDelinquent(
  receivables: Amount,
  current: Amount,
  sales: Amount,
  days: number,
): number | null {
  return simpleDso(receivables - current, sales, days);
}
