/** Expected loss and limits, customer by customer, when things go wrong. */
import type { CreditBook } from "../book/credit-book";
import { expectedLossOf } from "../credit-risk/expected-loss";
import { netExposure } from "../limit/credit-cover";
import { usedPart } from "../scoring/exposure-factors";
import { sumAmounts, type Amount } from "../values/money";
import type { Scenario } from "./read-scenarios";

/** Sums over the customers whose exposure is known. */
export interface StressedCustomers {
  readonly expectedLoss: Amount;
  readonly overLimit: number;
  readonly aboveLimit: Amount;
}

/**
 * Adds up the customers of a book. Who fails has a probability of default of 1 and a limit of 0; grades and limits of the
 * others stay as they are.
 *
 * @param newSales - Owed on top by the customer at a place.
 */
export function stressedCustomers(
  book: CreditBook,
  scenario: Scenario | null,
  newSales: (place: number) => Amount,
): StressedCustomers {
  const { decimals } = book.sums!.translation;
  const losses: Amount[] = [];
  const above: Amount[] = [];
  for (let place = 0; place < book.length; place++) {
    const assessment = book.at(place);
    if (assessment.exposure === null) continue;
    const fails = scenario?.failing.has(place) === true;
    const exposure = assessment.exposure + newSales(place);
    losses.push(expectedLossOf(assessment, exposure, book, decimals, fails).loss ?? 0);
    const limit = fails ? 0 : assessment.creditLimit;
    const net = netExposure(exposure, assessment.cover);
    if ((usedPart(net, limit) ?? 0) > 1) above.push(net - limit!);
  }
  return {
    expectedLoss: sumAmounts(losses, decimals),
    overLimit: above.length,
    aboveLimit: sumAmounts(above, decimals),
  };
}
