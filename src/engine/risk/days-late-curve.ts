/** How late the invoices of a whole ledger are: the share still unpaid so many days from due. */
import { NOT_SETTLED, type InvoicePayments } from "./invoice-payments";

/** Days from the due date that a curve tells apart; negative ones are before it. */
const EARLIEST_DAYS = -60;
const LATEST_DAYS = 3660;

/** The share of invoices that are paid more than so many days after their due date. */
export interface DaysLateCurve {
  /** @returns A fraction that never rises with the days. */
  shareBeyond(days: number): number;
}

/**
 * Estimates the curve from paid invoices and from those that are still open.
 *
 * An open invoice counts up to its age. Share beyond d = Π over the days t ≤ d of
 * (1 − paid on t ÷ still unpaid before t). Source: Kaplan and Meier, Nonparametric Estimation
 * from Incomplete Observations, JASA 53 (1958).
 */
export function daysLateCurve(payments: InvoicePayments): DaysLateCurve {
  const { length, due, settled, asOfDate } = payments;
  const span = LATEST_DAYS - EARLIEST_DAYS + 1;
  const placeOf = (days: number) =>
    Math.min(LATEST_DAYS, Math.max(EARLIEST_DAYS, days)) - EARLIEST_DAYS;
  const paid = new Float64Array(span);
  const left = new Float64Array(span);
  for (let i = 0; i < length; i++) {
    const isPaid = settled[i] !== NOT_SETTLED;
    const day = isPaid ? settled[i]! : asOfDate;
    (isPaid ? paid : left)[placeOf(day - due[i]!)]!++;
  }
  // Half an invoice that nobody knows about: no share is certain.
  const spare = 0.5 / (length + 1);
  const shares = new Float64Array(span);
  let unpaid = length;
  let share = 1;
  for (let place = 0; place < span; place++) {
    if (unpaid > 0) share *= 1 - paid[place]! / unpaid;
    unpaid -= paid[place]! + left[place]!;
    shares[place] = share + (1 - share) * spare;
  }
  return { shareBeyond: (days) => shares[placeOf(days)]! };
}

/**
 * Goes from two probabilities of one invoice to that of any number of days.
 *
 * Between the two, and beyond them, the probability falls as the curve of the whole ledger
 * does, so that more days are never likelier than fewer.
 *
 * @param days - Any number of days; up to `first.days` it is that probability.
 * @param first - Probability of more than so many days, the fewer of the two.
 * @param second - Probability of more than so many days; not above the first one.
 */
export function probabilityBeyond(
  curve: DaysLateCurve,
  days: number,
  first: ProbabilityOfDays,
  second: ProbabilityOfDays,
): number {
  if (days <= first.days) return first.probability;
  const atSecond = curve.shareBeyond(second.days);
  const atDays = curve.shareBeyond(days);
  if (days >= second.days) return second.probability * (atDays / atSecond);
  const span = curve.shareBeyond(first.days) - atSecond;
  const share = span === 0 ? 1 : (atDays - atSecond) / span;
  return second.probability + (first.probability - second.probability) * share;
}

/** The probability that an invoice is paid more than so many days late. */
export interface ProbabilityOfDays {
  readonly days: number;
  readonly probability: number;
}
