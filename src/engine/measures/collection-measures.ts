/** All collection measures of a ledger over a window, and their course by month. */
import { EngineError } from "../values/errors";
import type { Amount } from "../values/money";
import { addMonths, type SerialDate } from "../values/serial-date";
import { monthsBack } from "./calendar-months";
import { collectionEffectiveness } from "./collection-effectiveness";
import { concentrationOf, type Concentration } from "./concentration";
import { simpleDso } from "./days-sales-outstanding";
import { balancesOf } from "./debtor-concentration";
import { requireBalances } from "./ledger-history";
import type { LedgerWindow } from "./ledger-window";
import { measure, type Measured } from "./measure";
import type { CollectionMeasure, Method } from "../words/measure-names";

/** A value, or the reason why there is none. */
export type OrReason<T> = { readonly value: T } | { readonly reason: EngineError };

/** A measure with its method. */
export interface MeasureLine {
  readonly code: CollectionMeasure;
  readonly method: Method;
  /** Both together, the name of the formula. */
  readonly formula: ListedFormula;
  readonly result: OrReason<Measured>;
}

/** What happened in one month; null where the ledger does not go back far enough. */
export interface TrendMonth {
  /** Last day of the month, or the as-of date. */
  readonly lastDay: SerialDate;
  readonly sales: Amount;
  readonly receivables: Amount;
  /** DSO, simple, over a window of the same length that ends with the month. */
  readonly dso: number | null;
  /** CEI of the month. */
  readonly cei: number | null;
  /** Part of the open invoices that is past due. */
  readonly overdueShare: number | null;
}

/** The measures that are listed, in the order in which a reader meets them. */
const LINES = [
  ["dso", "simple"],
  ["dso", "average"],
  ["dso", "countback"],
  ["bestPossibleDso", "simple"],
  ["daysDelinquent", "simple"],
  ["cei", "period"],
  ["cei", "monthly"],
  ["turnover", "average"],
  ["daysToPay", "byAmount"],
  ["daysLate", "net"],
  ["percentCurrent", "invoices"],
  ["percentOverdue", "pastDue"],
  ["percentOverdue", "overNinety"],
  ["badDebtRatio", "sales"],
] as const satisfies readonly (readonly [CollectionMeasure, Method])[];

/** A measure of the list and its method, such as "dso simple". */
export type ListedFormula = FormulaOf<(typeof LINES)[number]>;

type FormulaOf<L> = L extends readonly [infer C extends string, infer M extends string]
  ? `${C} ${M}`
  : never;

/** Months of the trend. */
const TREND_MONTHS = 12;

/** Computes every measure of the list. */
export function collectionMeasures(window: LedgerWindow): MeasureLine[] {
  return LINES.map(([code, method]) => ({
    code,
    method,
    // A member of the union, though not to a template of two unions.
    formula: `${code} ${method}` as ListedFormula,
    result: orReason(() => measure(window, code, method)),
  }));
}

/** Measures how the balance on the as-of date hangs on few customers; null when nobody owes. */
export function customerConcentration(window: LedgerWindow): Concentration | null {
  const { ledger, asOfDate, translation } = window;
  const { customerOf, customers } = ledger;
  const balances = balancesOf(ledger, asOfDate, customerOf, customers.length, translation);
  return concentrationOf(balances, translation.decimals);
}

/**
 * Follows the measures by calendar month.
 *
 * @returns The last twelve months that the ledger covers, oldest first.
 * @throws {@link EngineError} as `requireBalances`.
 */
export function collectionTrend(window: LedgerWindow): TrendMonth[] {
  const { asOfDate, days, history } = window;
  requireBalances(history);
  const firstDay = Math.max(history.firstDate, addMonths(asOfDate, 1 - TREND_MONTHS));
  const months = [...monthsBack(asOfDate, Math.min(firstDay, asOfDate))].reverse();
  const dates = [months[0]!.firstDay - 1, ...months.map(({ lastDay }) => lastDay)];
  const balances = window.receivablesAt(dates);
  const salesBetween = (firstDay: SerialDate, lastDay: SerialDate) =>
    window.dailySales.between(firstDay, lastDay);
  return months.map(({ firstDay, lastDay }, i) => {
    const opening = balances[i]!;
    const closing = balances[i + 1]!;
    const sales = salesBetween(firstDay, lastDay);
    const windowStart = lastDay - days + 1;
    const isWindowKnown = windowStart >= history.firstDate;
    return {
      lastDay,
      sales,
      receivables: closing.total,
      dso: isWindowKnown
        ? simpleDso(closing.total, salesBetween(windowStart, lastDay), days)
        : null,
      cei:
        opening.date < history.firstDate
          ? null
          : collectionEffectiveness({
              opening: opening.total,
              sales,
              closing: closing.total,
              closingCurrent: closing.current,
            }),
      overdueShare: closing.invoices > 0 ? closing.overdue / closing.invoices : null,
    };
  });
}

/** Computes a figure, or keeps the reason why the data does not give it. */
export function orReason<T>(compute: () => T): OrReason<T> {
  try {
    return { value: compute() };
  } catch (error) {
    if (error instanceof EngineError && error.isNotComputable) return { reason: error };
    throw error;
  }
}
