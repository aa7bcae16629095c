/** How much oftener invoices of a group are late than all: by terms, by day of the month. */
import { priorOf, shrink } from "../behaviour/shrinkage";
import { logOdds } from "../statistics/logistic";
import type { InvoicePayments } from "./invoice-payments";

/**
 * Gives each group's log odds of being late less those of all, drawn towards none.
 *
 * @param groupOf - Group of each payment, from 0 up.
 * @returns By group; 0 where nothing is known.
 */
export function groupEffects(
  { length, due, settled, asOfDate }: InvoicePayments,
  groupOf: Int32Array,
): Float64Array {
  let groups = 0;
  for (const group of groupOf) groups = Math.max(groups, group + 1);
  const count = new Float64Array(groups);
  const late = new Float64Array(groups);
  for (let i = 0; i < length; i++) {
    if (due[i]! >= asOfDate) continue;
    count[groupOf[i]!]!++;
    if (settled[i]! > due[i]!) late[groupOf[i]!]!++;
  }
  const prior = priorOf({ count, sum: late, sumOfSquares: late });
  if (prior === null || prior.mean === 0 || prior.mean === 1) return new Float64Array(groups);
  return count.map((n, group) => logOdds(shrink(late[group]!, n, prior)) - logOdds(prior.mean));
}
