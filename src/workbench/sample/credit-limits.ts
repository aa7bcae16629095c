/** The credit limits that the fictional company has granted. */

import type { Customer } from "./customers";
import type { Invoice } from "./invoices";
import { AS_OF_DATE, FIRST_DAY } from "./payment-behaviour";

/** US dollars for one yuan; the rate that stands in the sample's policy. */
export const CNY_RATE = 0.1404;

/** Limits are granted in steps, and no lower than two of them. */
const STEP = 5000;

/** What is granted above the plain need. */
const MARGIN = 1.2;

/** Average days of a month. */
const MONTH = 30.4;

/**
 * Grants limits by what a customer needs to buy as it did, on its terms plus a month.
 *
 * @returns US dollars by customer; a customer without a limit is left out.
 */
export function creditLimits(invoices: readonly Invoice[]): Map<Customer, number> {
  const sales = new Map<Customer, number>();
  for (const { customer, amount } of invoices) {
    const rate = customer.currency === "CNY" ? CNY_RATE : 1;
    sales.set(customer, (sales.get(customer) ?? 0) + amount * rate);
  }
  const limits = new Map<Customer, number>();
  for (const [customer, total] of sales) {
    if (customer.limitFactor === null) continue;
    const months = (AS_OF_DATE - Math.max(FIRST_DAY, customer.since)) / MONTH;
    const need = (total / months) * (customer.paymentTermsDays / 30 + 1);
    const steps = Math.round((need * customer.limitFactor * MARGIN) / STEP);
    limits.set(customer, STEP * Math.max(2, steps));
  }
  return limits;
}
