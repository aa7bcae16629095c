/** How late the invoices of a whole ledger are: the share still unpaid so many days after due. */
import type { InvoicePayments } from "./invoice-payments";

/** The share of invoices that are paid more than so many days late. */
export interface DaysLateCurve {
  /** @param days - From 0 up. @returns A fraction that never rises with the days. */
  shareBeyond(days: number): number;
}

const LONGEST = 3660;

/**
 * Estimates the curve from paid invoices and from those that are still open.
 *
 * An open invoice counts up to its age. Share beyond d = Π over the days t ≤ d of
 * (1 − paid on t ÷ still unpaid before t). Source: Kaplan and Meier, Nonparametric Estimation
 * from Incomplete Observations, JASA 53 (1958).
 */
export function daysLateCurve(payments: InvoicePayments): DaysLateCurve {
  const { length, due, settled, asOfDate } = payments;
  // Place 0 holds whatever is paid up to the due date.
  const paid = new Float64Array(LONGEST + 1);
  const left = new Float64Array(LONGEST + 1);
  let unpaid = 0;
  for (let i = 0; i < length; i++) {
    if (due[i]! >= asOfDate) continue;
    const isPaid = settled[i]! <= asOfDate;
    const days = Math.max(0, (isPaid ? settled[i]! : asOfDate) - due[i]!);
    (isPaid ? paid : left)[Math.min(LONGEST, days)]!++;
    unpaid++;
  }
  // Half an invoice that nobody knows about: no share is certain.
  const spare = 0.5 / (unpaid + 1);
  const shares = new Float64Array(LONGEST + 1);
  let share = 1;
  for (let days = 0; days <= LONGEST; days++) {
    if (unpaid > 0) share *= 1 - paid[days]! / unpaid;
    unpaid -= paid[days]! + left[days]!;
    shares[days] = share + (1 - share) * spare;
  }
  return { shareBeyond: (days) => shares[Math.min(LONGEST, days)]! };
}

/**
 * Goes from two probabilities of one invoice to that of any number of days.
 *
 * Between the due date and the severe days, and beyond them, the probability falls as the
 * curve of the whole ledger does, so that more days are never likelier than fewer.
 *
 * @param days - From 0 up.
 * @param late - Probability of being paid late at all.
 * @param severe - Probability of being paid more than the severe days late; not above `late`.
 */
export function probabilityBeyond(
  curve: DaysLateCurve,
  severeDays: number,
  days: number,
  late: number,
  severe: number,
): number {
  const atSevere = curve.shareBeyond(severeDays);
  const atDays = curve.shareBeyond(days);
  if (days >= severeDays) return (severe * atDays) / atSevere;
  const span = curve.shareBeyond(0) - atSevere;
  return span === 0 ? late : severe + ((late - severe) * (atDays - atSevere)) / span;
}
