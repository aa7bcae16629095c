/** An invoice in instalments as several items: amounts, open amounts and due dates. */
import { roundAmount, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import { dueParts, type PaymentTerms } from "./payment-schedule";

/** An instalment of an invoice. */
export interface InstalmentItem {
  readonly dueDate: SerialDate;
  readonly amount: Amount;
  /** Unpaid part of it. */
  readonly residual: Amount;
}

/**
 * Splits an invoice by its instalments.
 *
 * Amounts are rounded to the currency; the last takes the rest, so that they add up. What
 * is paid is applied to the oldest first.
 *
 * @param invoice - Amount and unpaid part; both negative for a credit note.
 * @returns One item per instalment, earliest due date first.
 *
 * @example
 * // 1,000 in three equal parts, 400 paid: 333.33 paid, 333.33 with 266.66 open, 333.34 open
 * splitByInstalment({ amount: 1000, residual: 600 }, 45292, terms);
 */
export function splitByInstalment(
  { amount, residual }: { readonly amount: Amount; readonly residual: Amount },
  documentDate: SerialDate,
  terms: PaymentTerms,
  decimals = 2,
): InstalmentItem[] {
  const parts = dueParts(documentDate, terms);
  let rest = amount;
  let paid = amount - residual;
  return parts.map(({ dueDate, share }, index) => {
    const isLast = index === parts.length - 1;
    const part = isLast ? rest : roundAmount(amount * share, decimals);
    const settled = isLast ? paid : upTo(part, paid);
    rest = roundAmount(rest - part, decimals);
    paid = roundAmount(paid - settled, decimals);
    return { dueDate, amount: part, residual: roundAmount(part - settled, decimals) };
  });
}

/** The part of a value that lies between 0 and an end of either sign. */
function upTo(end: number, value: number): number {
  return end < 0 ? Math.max(end, Math.min(0, value)) : Math.min(end, Math.max(0, value));
}
