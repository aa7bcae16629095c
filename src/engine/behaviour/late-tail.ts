/** How usual a worst delay is for so many invoices. */
import { firstPlace } from "../values/first-place";

/** Number of the portfolio's judged invoices that are so many days late or later, by days. */
export type LateTail = Int32Array;

/** Sums a count by days late up from its end; see {@link LateTail}. */
export function lateTailOf(countByDaysLate: Int32Array): LateTail {
  const tail = Int32Array.from(countByDaysLate);
  for (let days = tail.length - 2; days >= 0; days--) tail[days]! += tail[days + 1]!;
  return tail;
}

/** Worst delays are compared as if everybody had so many invoices; whoever has fewer keeps its own. */
const COMPARED_INVOICES = 20;

/**
 * Brings the worst delay of many invoices down to what is as unusual for twenty.
 *
 * Of n invoices, n × (share of the portfolio's invoices that late or later) were to be
 * expected; the answer is the delay of which as many are to be expected among twenty. It never
 * rises when invoices on time are added, or when an invoice is paid earlier.
 *
 * @param worst - Days late of the latest of the customer's invoices.
 * @param invoices - Number of them.
 * @returns Days, at most `worst`.
 *
 * @example
 * // of the portfolio's invoices 5 are 90 days late or later, 20 are 40 or later, 21 are 39 or later
 * comparableWorst(tail, 90, 20); // 90
 * comparableWorst(tail, 90, 80); // 40: among four times as many, four times as many are usual
 */
export function comparableWorst(tail: LateTail, worst: number, invoices: number): number {
  if (invoices <= COMPARED_INVOICES) return worst;
  const expected = (tail[Math.min(worst, tail.length - 1)]! * invoices) / COMPARED_INVOICES;
  return firstPlace(0, Math.min(worst, tail.length - 1), (days) => tail[days]! <= expected);
}
