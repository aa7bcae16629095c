/** What it costs to give a cash discount, or not to take one. */
import { serialDate, type SerialDate } from "../values/serial-date";
import { discountDate, lastDueDate, type PaymentTerms } from "../terms/payment-schedule";

/** The yearly cost of a discount d/D net N, in years of two lengths. */
export interface DiscountCost {
  /** A fraction. */
  readonly discount: number;
  /** Days within which the discount may be taken, and within which all is to be paid. */
  readonly discountDays: number;
  readonly netDays: number;
  readonly rates: readonly DiscountRate[];
}

/** The cost in a year of so many days; both are fractions. */
export interface DiscountRate {
  readonly yearDays: number;
  readonly simple: number;
  readonly effective: number;
}

/** Textbooks count with 360, contracts mostly with 365 days. */
const YEARS = [365, 360] as const;

/** A day from which terms are counted: those of months begin with one of thirty days. */
const A_DAY: SerialDate = serialDate({ year: 2025, month: 4, day: 1 })!;

/**
 * Gives what a discount costs who gives it, as a rate a year.
 *
 * Simple = d/(1-d) × year/(N-D); effective = (1 + d/(1-d))^(year/(N-D)) - 1 (Brigham and Ehrhardt).
 *
 * @param paidDays - Days after which is really paid, where that is later than the terms say; null for the terms.
 * @returns Null for terms without a discount, or where it buys no days.
 */
export function discountCost(terms: PaymentTerms, paidDays: number | null): DiscountCost | null {
  const last = discountDate(A_DAY, terms);
  if (terms.discount === null || last === null) return null;
  const discount = terms.discount.rate;
  const discountDays = last - A_DAY;
  const netDays = Math.max(lastDueDate(A_DAY, terms) - A_DAY, paidDays ?? 0);
  const days = netDays - discountDays;
  if (days <= 0 || discount <= 0 || discount >= 1) return null;
  const once = discount / (1 - discount);
  const rates = YEARS.map((yearDays) => ({
    yearDays,
    simple: (once * yearDays) / days,
    effective: (1 + once) ** (yearDays / days) - 1,
  }));
  return { discount, discountDays, netDays, rates };
}
