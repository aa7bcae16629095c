/** The loss allowance when things go wrong. */
import { AgeBuckets } from "../aging/age-buckets";
import type { CreditBook } from "../book/credit-book";
import { defaultOf } from "../credit-risk/expected-loss";
import { netExposure } from "../limit/credit-cover";
import { policyLossRates } from "../provision/bucket-rates";
import { bucketProvision } from "../provision/loss-provision";
import { provisionPool } from "../provision/pool";
import { sumAmounts, type Amount } from "../values/money";
import type { Scenario } from "./read-scenarios";

/** Gives the allowance under a scenario; `newSales` are receivables on top that are not due. */
export type StressedProvision = (scenario: Scenario | null, newSales: Amount) => Amount;

/**
 * Prepares the allowance of a book: the provision matrix of the policy over items that are as much older as they are
 * paid later. Who fails is provided for with LGD on what is not covered, or with what the matrix says where that is more.
 *
 * @param notDue - Label of the bucket that the policy does not name.
 */
export function stressedProvision(book: CreditBook, notDue: string): StressedProvision {
  const { asOfDate, policy, places } = book;
  const { ledger, translation } = book.sums!;
  const { decimals } = translation;
  const isInPool = Array<boolean>(places.count).fill(true);
  const matrices = new Map<number, ReturnType<typeof matrixAfter>>();

  function matrixAfter(days: number) {
    const ages = AgeBuckets.on(asOfDate + days, policy, notDue);
    const placeOf = (item: number) => places.ofLedger[ledger.customerOf[item]!]!;
    const open = provisionPool(ledger, asOfDate, policy, ages, translation, isInPool, placeOf);
    return { labels: ages.labels, open, rates: policyLossRates(ages.labels, policy) };
  }

  return (scenario, newSales) => {
    const days = scenario?.delayDays ?? 0;
    const matrix = matrices.get(days) ?? matrixAfter(days);
    matrices.set(days, matrix);
    const { labels, open, rates } = matrix;
    const buckets = labels.map((label, i) => {
      const gross = open.buckets[i]! + (i === 0 ? newSales : 0);
      return bucketProvision(label, gross, 0, rates[i]!, policy, decimals);
    });
    const failing = [...(scenario?.failing ?? [])].map((place) => {
      const assessment = book.at(place);
      const owed = open.specific[place]!;
      const gross = owed.reduce((sum, amount) => sum + amount, 0);
      const provided = owed.reduce(
        (sum, amount, i) => sum + amount * (buckets[i]!.adjustedRate ?? 0),
        0,
      );
      const loss = netExposure(gross, assessment.cover) * defaultOf(assessment, policy).lgd;
      return Math.max(0, loss - provided);
    });
    return sumAmounts([...buckets.map(({ allowance }) => allowance), ...failing], decimals);
  };
}
