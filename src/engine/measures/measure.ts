/** Computes a collection measure over a window, with the figures that made it. */
import { EngineError } from "../values/errors";
import type { Amount } from "../values/money";
import { isoDate } from "../values/serial-date";
import { collectionEffectiveness } from "./collection-effectiveness";
import { averageDso, countbackDso, simpleDso } from "./days-sales-outstanding";
import type { LedgerWindow } from "./ledger-window";
import { nothingOpen } from "./nothing-open";
import type { CollectionMeasure, Method } from "../words/measure-names";
import type { DaySums } from "./payment-days";
import type { Receivables } from "./receivables";

/** The value of a measure. */
export interface Measured {
  readonly value: number;
  /** How it came about: figures and the signs between them. */
  readonly basis: readonly (number | string)[];
}

/**
 * Computes a measure.
 *
 * @param method - One of the measure's methods, see `MEASURE_METHODS`.
 * @throws {@link EngineError} with the reason when it cannot be computed.
 */
export function measure(window: LedgerWindow, code: CollectionMeasure, method: Method): Measured {
  return FORMULAS[code](window, method);
}

type Formula = (window: LedgerWindow, method: Method) => Measured;
type AmountOf = (receivables: Receivables) => Amount;

const total: AmountOf = (receivables) => receivables.total;
const current: AmountOf = (receivables) => receivables.current;

const FORMULAS: Readonly<Record<CollectionMeasure, Formula>> = {
  dso: (window, method) => daysOfSales(window, method, total),
  bestPossibleDso: (window, method) => daysOfSales(window, method, current),
  daysDelinquent,
  cei,
  turnover,
  daysToPay: (window, method) => meanDays(window, window.payments.toPay, method),
  daysLate: (window, method) => meanDays(window, window.payments.late, method),
  percentCurrent,
  percentOverdue,
  badDebtRatio,
};

/** DSO of all receivables, or of those not yet due: the best possible one. */
function daysOfSales(window: LedgerWindow, method: Method, amountOf: AmountOf): Measured {
  if (method === "countback") return countback(window, amountOf(window.closing));
  const { sales, days } = window;
  const closing = amountOf(window.closing);
  if (method === "average") {
    const opening = amountOf(window.opening);
    return measured(averageDso(opening, closing, sales, days), [
      ...["(", opening, "+", closing, ") / 2 /", sales, "×", days],
    ]);
  }
  return measured(simpleDso(closing, sales, days), [closing, "/", sales, "×", days]);
}

function countback(window: LedgerWindow, receivables: Amount): Measured {
  const dso = countbackDso(receivables, window.monthlySales());
  if (dso.unabsorbed > 0) {
    throw new EngineError("notAbsorbed", { amount: dso.unabsorbed, days: dso.days });
  }
  const { wholeMonthsDays, lastMonth } = dso;
  if (lastMonth === null) return measured(dso.days, [wholeMonthsDays]);
  const { rest, sales, days } = lastMonth;
  return measured(dso.days, [wholeMonthsDays, "+", rest, "/", sales, "×", days]);
}

/** Average days delinquent: DSO less best possible DSO, both by one method. */
function daysDelinquent(window: LedgerWindow, method: Method): Measured {
  const dso = daysOfSales(window, method, total).value;
  const best = daysOfSales(window, method, current).value;
  return measured(dso - best, [dso, "−", best]);
}

function cei(window: LedgerWindow, method: Method): Measured {
  const months = method === "monthly" ? monthsOf(window.days) : 1;
  const { sales, opening, closing } = window;
  const index = collectionEffectiveness({
    opening: opening.total,
    sales: sales / months,
    closing: closing.total,
    closingCurrent: closing.current,
  });
  if (index === null) throw new EngineError("nothingToCollect", {});
  const collectable = [opening.total, "+", sales, ...(months === 1 ? [] : ["/", months]), "−"];
  return measured(index, [
    ...["(", ...collectable, closing.total, ") / ("],
    ...[...collectable, closing.current, ")"],
  ]);
}

/** Whole months in so many days: 3 in 90 and in 92, at least 1. */
function monthsOf(days: number): number {
  return Math.max(1, Math.round((days * 12) / 365));
}

/** How often a year receivables are collected: sales a year / receivables. */
function turnover(window: LedgerWindow, method: Method): Measured {
  const { sales, days } = window;
  const receivables = meanReceivables(window, method);
  return measured((sales / receivables.value) * (365 / days), [
    ...[sales, "/", ...receivables.basis, "× 365 /", days],
  ]);
}

/** Receivables at the end, or the mean of beginning and end. */
function meanReceivables(window: LedgerWindow, method: Method): Measured {
  const closing = window.closing.total;
  if (method === "ending") return measured(aboveZero(closing, window), [closing]);
  const opening = window.opening.total;
  const mean = aboveZero((opening + closing) / 2, window);
  return measured(mean, ["((", opening, "+", closing, ") / 2)"]);
}

function meanDays(window: LedgerWindow, sums: DaySums, method: Method): Measured {
  const { invoices, amount, days, amountDays, lateAmountDays } = sums;
  if (!(amount > 0)) {
    throw new EngineError("nothingSettled", { days: window.days, date: isoDate(window.asOfDate) });
  }
  if (method === "byInvoice") return measured(days / invoices, [days, "/", invoices]);
  const weighted = method === "lateOnly" ? lateAmountDays : amountDays;
  return measured(weighted / amount, [weighted, "/", amount]);
}

function percentCurrent(window: LedgerWindow, method: Method): Measured {
  const { closing } = window;
  if (method === "balance") return share(closing.current, closing.total, window);
  return share(closing.invoices - closing.overdue, closing.invoices, window);
}

function percentOverdue(window: LedgerWindow, method: Method): Measured {
  const { overdue, overNinety, invoices } = window.closing;
  return share(method === "overNinety" ? overNinety : overdue, invoices, window);
}

/** What was written off in the window / sales of the window, or / mean receivables. */
function badDebtRatio(window: LedgerWindow, method: Method): Measured {
  const { writeOffs } = window;
  const base =
    method === "sales"
      ? measured(window.sales, [window.sales])
      : meanReceivables(window, "average");
  return measured(writeOffs / base.value, [writeOffs, "/", ...base.basis]);
}

function share(part: Amount, whole: Amount, window: LedgerWindow): Measured {
  return measured(part / aboveZero(whole, window), [part, "/", whole]);
}

function aboveZero(amount: Amount, { asOfDate, translation }: LedgerWindow): Amount {
  if (amount > 0) return amount;
  throw nothingOpen(asOfDate, translation);
}

function measured(value: number | null, basis: Measured["basis"]): Measured {
  // A formula is null without sales, and the window gives none that are not above 0.
  return { value: value!, basis };
}
