/**
 * Days sales outstanding, as formulas over figures of one window.
 *
 * Vocabulary of the Credit Research Foundation. Sales and receivables stand on the same
 * tax basis. A formula without a base is null, never 0. With receivables not yet due in
 * place of all, each gives the best possible DSO; the difference is the days delinquent.
 */
import { roundAmount, type Amount } from "../values/money";

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
 *
 * @example
 * averageDso(400, 500, 1500, 90); // 27
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
  /** True for a month that is not over yet. */
  readonly isRunning: boolean;
}

/** DSO by countback, and how it came about. */
export interface CountbackDso {
  readonly days: number;
  /** Days of the months that the balance exceeded. */
  readonly wholeMonthsDays: number;
  /** The month that the balance reached only in part, and what was left of the balance for it. */
  readonly lastMonth: (MonthSales & { readonly rest: Amount }) | null;
  /** Receivables left when the months ran out, or one had no sales; 0 when all are absorbed. */
  readonly unabsorbed: Amount;
}

/**
 * DSO, countback: takes whole months of sales off the balance, newest first, adding their
 * days; of the last month the share that is left.
 *
 * A running month without sales says nothing yet: its days count, and nothing comes off.
 *
 * @param receivables - Ending receivables.
 * @param months - Newest first. A month without sales ends the count.
 *
 * @example
 * // 450 against 300 (31 days) and 250 (30 days): 31 + 150 / 250 × 30
 * countbackDso(450, [january, december]).days; // 49
 */
export function countbackDso(receivables: Amount, months: Iterable<MonthSales>): CountbackDso {
  let rest = Math.max(0, receivables);
  let counted = 0;
  for (const month of months) {
    const { days, sales, isRunning } = month;
    if (rest <= 0 || (sales <= 0 && !isRunning)) break;
    if (sales > 0 && rest <= sales) {
      const lastMonth = { ...month, rest };
      const total = counted + (rest / sales) * days;
      return { days: total, wholeMonthsDays: counted, lastMonth, unabsorbed: 0 };
    }
    // To the third decimal, the finest of any currency: noise is no balance.
    rest = roundAmount(rest - Math.max(0, sales), 3);
    counted += days;
  }
  return { days: counted, wholeMonthsDays: counted, lastMonth: null, unabsorbed: rest };
}
