/** What a provision is made on: open invoices by bucket, specific items and credits apart. */
import type { AgeBuckets } from "../aging/age-buckets";
import { baseDatesOf } from "../aging/base-dates";
import { openAmountOf, openItemsOn } from "../aging/open-items";
import { isCredit } from "../ledger/credit-lines";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { translate, type Translation } from "../ledger/translation";
import { AmountTotals, roundAmount, sumAmounts, type Amount } from "../values/money";
import type { Policy } from "../policy/policy";
import type { SerialDate } from "../values/serial-date";

/** Open amounts in base currency, each in exactly one place. */
export interface ProvisionPool {
  /** Open invoices of the pool by bucket, covered ones with them. */
  readonly buckets: readonly Amount[];
  /** Open invoices of each specific item, by bucket; those that are covered stand in the pool too. */
  readonly specific: readonly (readonly Amount[])[];
  /** Open credit items, negative. */
  readonly credits: Amount;
}

/**
 * Sorts open amounts into pool, specific items and credits.
 *
 * A credit reduces what is provided for only where the policy nets credits oldest first,
 * and then only within its own customer.
 *
 * @param isInPool - A place per specific item: true for one that is covered, but not assessed, and stays in the pool.
 * @param placeOf - Specific item of an item of the ledger; -1 for the pool.
 */
export function provisionPool(
  ledger: InvoiceLedger,
  asOfDate: SerialDate,
  policy: Policy,
  ageBuckets: AgeBuckets,
  translation: Translation,
  isInPool: readonly boolean[],
  placeOf: (item: number) => number,
): ProvisionPool {
  const baseDates = baseDatesOf(ledger, policy.settings.agingBasis);
  const open = openItemsOn(ledger, asOfDate, policy);
  const width = ageBuckets.labels.length;
  // The buckets of the pool, those of each specific item, the credits.
  const totals = new AmountTotals(width * (isInPool.length + 1) + 1, translation.decimals);
  for (let item = 0; item < ledger.length; item++) {
    const inCurrency = openAmountOf(open, ledger, item, asOfDate);
    if (inCurrency === 0) continue;
    const amount = translate(translation, ledger, item, inCurrency);
    if (isCredit(open.creditLines, item, inCurrency)) {
      totals.add(width * (isInPool.length + 1), amount);
      continue;
    }
    const place = placeOf(item) + 1;
    const bucket = ageBuckets.of(baseDates[item]!);
    if (place === 0 || isInPool[place - 1]) totals.add(bucket, amount);
    if (place > 0) totals.add(width * place + bucket, amount);
  }
  const amounts = totals.toAmounts();
  return {
    buckets: amounts.slice(0, width),
    specific: isInPool.map((_, i) => amounts.slice(width * (i + 1), width * (i + 2))),
    credits: amounts.at(-1)!,
  };
}

/**
 * Spreads what secures an item over its buckets, in proportion to what is open in each.
 *
 * @param open - Open invoices by bucket.
 * @returns What is secured in each; no more than is open, rounded so that it adds up.
 *
 * @example
 * coverByBucket([300, 100], 200, 2); // [150, 50]
 */
export function coverByBucket(
  open: readonly Amount[],
  secured: Amount,
  decimals: number,
): Amount[] {
  const total = sumAmounts(open, decimals);
  const share = total > 0 ? Math.min(1, secured / total) : 0;
  let reached = 0;
  let covered = 0;
  return open.map((amount) => {
    reached += amount;
    const before = covered;
    covered = roundAmount(reached * share, decimals);
    return roundAmount(covered - before, decimals);
  });
}
