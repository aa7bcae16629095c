/** What the portfolio's payments say about a customer of whom nothing is known. */
import { priorOf, type Prior } from "../behaviour/shrinkage";
import type { InvoicePayments } from "./invoice-payments";

/** A payment earlier or later than this tells no more than one at it. */
const EARLIEST = -45;
const LATEST = 120;

/** Days from the due date to the payment, negative for an early one, outliers cut. */
export function boundedDays(days: number): number {
  return Math.min(LATEST, Math.max(EARLIEST, days));
}

/** Priors of the shares and means that a customer's payments tell. */
export interface PaymentPriors {
  readonly late: Prior;
  readonly severe: Prior;
  /** Days from the due date, and their squares. */
  readonly days: Prior;
  readonly daysSquared: Prior;
  /** Logarithms of one more than the days late, of late invoices. */
  readonly logDaysLate: Prior;
  /** Invoices known to be late or not, and those of each customer. */
  readonly known: number;
  readonly knownOf: Int32Array;
}

/**
 * Estimates the priors from all invoices that have fallen due, by empirical Bayes.
 *
 * A share of nothing or of everything is possible in a small ledger and never certain: half
 * an invoice of either kind is added.
 *
 * @param severeDays - An invoice is severely late when it is more than so many days late.
 */
export function paymentPriors(payments: InvoicePayments, severeDays: number): PaymentPriors {
  const { length, customers, customer, due, settled, asOfDate } = payments;
  const column = () => new Float64Array(customers);
  const knownOf = new Int32Array(customers);
  const [late, days, squares, severeCount, severe] = [
    column(),
    column(),
    column(),
    column(),
    column(),
  ];
  const [lateCount, logs, logSquares] = [column(), column(), column()];
  let known = 0;
  let squareSum = 0;
  for (let i = 0; i < length; i++) {
    if (due[i]! >= asOfDate) continue;
    const place = customer[i]!;
    const paid = boundedDays(Math.min(settled[i]!, asOfDate) - due[i]!);
    known++;
    knownOf[place]!++;
    if (settled[i]! > due[i]!) {
      const log = Math.log1p(Math.max(0, paid));
      late[place]!++;
      lateCount[place]!++;
      logs[place]! += log;
      logSquares[place]! += log * log;
    }
    days[place]! += paid;
    squares[place]! += paid * paid;
    squareSum += paid * paid;
    if (due[i]! + severeDays >= asOfDate) continue;
    severeCount[place]!++;
    if (settled[i]! > due[i]! + severeDays) severe[place]!++;
  }
  const daysPrior = priorOf({ count: knownOf, sum: days, sumOfSquares: squares }) ?? NOTHING;
  return {
    late: sharePrior(knownOf, late),
    severe: sharePrior(severeCount, severe),
    days: daysPrior,
    daysSquared: { mean: squareSum / Math.max(1, known), strength: daysPrior.strength },
    logDaysLate: priorOf({ count: lateCount, sum: logs, sumOfSquares: logSquares }) ?? NOTHING,
    known,
    knownOf,
  };
}

/** Where no invoice has fallen due. */
const NOTHING: Prior = { mean: 0, strength: 1 };

function sharePrior(count: ArrayLike<number>, sum: Float64Array): Prior {
  const { mean, strength } = priorOf({ count, sum, sumOfSquares: sum }) ?? NOTHING;
  let total = 0;
  for (let i = 0; i < count.length; i++) total += count[i]!;
  return { mean: (mean * total + 0.5) / (total + 1), strength };
}
