/** Factors that the open items and the relationship tell. */
import type { Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";

/**
 * Share of the balance that is past due.
 *
 * @param overdue - Open invoices past due.
 * @param openInvoices - All open invoices, credit items left out.
 * @returns A fraction; 0 when nothing is open.
 */
export function shareOverdue(overdue: Amount, openInvoices: Amount): number {
  return openInvoices > 0 ? Math.max(0, Math.min(1, overdue / openInvoices)) : 0;
}

/**
 * Utilisation of the credit limit.
 *
 * @param exposure - Open amount; a credit balance uses nothing.
 * @param creditLimit - Limit now; null when none is set.
 * @returns A fraction; null without a limit, or with a limit of 0, which has no fraction.
 */
export function utilisation(exposure: Amount, creditLimit: Amount | null): number | null {
  return creditLimit === null || creditLimit <= 0 ? null : Math.max(0, exposure) / creditLimit;
}

/**
 * Utilisation as the policy's lines look at it.
 *
 * @returns The largest number where anything is owed against a limit of 0: whoever does is
 * over it, though no fraction says by how much. Null without a limit.
 */
export function usedPart(exposure: Amount, creditLimit: Amount | null): number | null {
  if (creditLimit === 0) return exposure > 0 ? Number.MAX_VALUE : 0;
  return utilisation(exposure, creditLimit);
}

/**
 * Years as customer.
 *
 * @param since - First day of the relationship; null when not known.
 * @returns Years of 365.25 days; null when not known or when the relationship starts later.
 */
export function yearsAsCustomer(since: SerialDate | null, asOfDate: SerialDate): number | null {
  return since === null || since > asOfDate ? null : (asOfDate - since) / DAYS_OF_A_YEAR;
}

/** Days of a year of relationship, leap years in. */
export const DAYS_OF_A_YEAR = 365.25;
