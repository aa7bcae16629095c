/** What a provision is made on: open invoices by bucket, specific items and credits apart. */
import type { AgeBuckets } from "../aging/age-buckets";
import { baseDatesOf } from "../aging/base-dates";
import { openAmountOf, openItemsOn } from "../aging/open-items";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { translate, type Translation } from "../ledger/translation";
import { AmountTotals, type Amount } from "../money";
import type { Policy } from "../policy/policy";
import type { SerialDate } from "../serial-date";

/** Open amounts in base currency, each in exactly one place. */
export interface ProvisionPool {
  /** Open invoices of the pool by bucket. */
  readonly buckets: readonly Amount[];
  /** Open invoices of each specific item. */
  readonly specific: readonly Amount[];
  /** Open credit items, negative. */
  readonly credits: Amount;
}

/**
 * Sorts open amounts into pool, specific items and credits.
 *
 * A credit reduces what is provided for only where the policy nets credits oldest first,
 * and then only within its own customer.
 *
 * @param placeOf - Specific item of an item of the ledger; -1 for the pool.
 * @param specificItems - How many there are.
 */
export function provisionPool(
  ledger: InvoiceLedger,
  asOfDate: SerialDate,
  policy: Policy,
  ageBuckets: AgeBuckets,
  translation: Translation,
  placeOf: (item: number) => number,
  specificItems: number,
): ProvisionPool {
  const baseDates = baseDatesOf(ledger, policy.settings.agingBasis);
  const open = openItemsOn(ledger, asOfDate, policy);
  const buckets = ageBuckets.labels.length;
  const totals = new AmountTotals(buckets + specificItems + 1, translation.decimals);
  for (let item = 0; item < ledger.length; item++) {
    const inCurrency = openAmountOf(open, ledger, item, asOfDate);
    if (inCurrency === 0) continue;
    const amount = translate(translation, inCurrency, ledger.currencyOf[item]!);
    const place = inCurrency < 0 ? specificItems : placeOf(item);
    const bucket = () => ageBuckets.of(baseDates[item]!);
    totals.add(place < 0 ? bucket() : buckets + place, amount);
  }
  const amounts = totals.toAmounts();
  return {
    buckets: amounts.slice(0, buckets),
    specific: amounts.slice(buckets, buckets + specificItems),
    credits: amounts[buckets + specificItems]!,
  };
}
