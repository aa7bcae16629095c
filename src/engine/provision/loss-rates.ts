/** Loss rates from the ledger's own history: how balances rolled from bucket to bucket. */
import { AgeBuckets } from "../aging/age-buckets";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { openAmountAt } from "../ledger/open-amount";
import { translate, translationOf, type Translation } from "../ledger/translation";
import { historyOf, requireBalances } from "../measures/ledger-history";
import { AmountTotals, roundAmount, type Amount } from "../values/money";
import type { Policy } from "../policy/policy";
import type { SerialDate } from "../values/serial-date";
import { NOT_OPEN, RollTotals, type RollRate, type RollRateMethod } from "./roll-totals";
import { snapshotsOf, type Snapshots } from "./snapshots";
import { writeOffsOf, type WriteOffs } from "./written-off";

/** What history says about one bucket. */
export interface LossRate {
  readonly label: string;
  /** Mean of the open invoices at the start of the periods. */
  readonly averageBalance: Amount;
  /** Rate at which it moves to the next bucket; null for the last one. */
  readonly roll: RollRate | null;
  /** Part that is lost in the end, a fraction; null where history does not tell. */
  readonly lossRate: number | null;
}

/** Loss rates with what they rest on. */
export interface LossRates {
  readonly method: RollRateMethod;
  readonly snapshots: Snapshots;
  readonly currency: string;
  /** Youngest bucket first. */
  readonly rates: readonly LossRate[];
  readonly writeOffs: Omit<WriteOffs, "amounts">;
  /** Settled items whose day of settlement is not known: they count as never open. */
  readonly undatedItems: number;
  /** Currencies without a rate, whose items do not count. */
  readonly unknownCurrencies: readonly string[];
}

/** What the loss rates are asked for besides the ledger, the day and the policy. */
export interface LossRateOptions {
  /** Months to look back; null for 12, or 36 where the buckets count years. */
  readonly months: number | null;
  readonly method: RollRateMethod;
  /** Label of the not-due bucket where the policy does not name it. */
  readonly notDue: string;
}

/**
 * Derives loss rates from what the ledger itself tells of its past.
 *
 * Open invoices are rebuilt and aged at month ends; r is the part of a bucket that moved on
 * unpaid, see `RollTotals`. Loss rate of bucket j = r(j) × r(j+1) × … × loss rate of the last
 * bucket, which is the policy's. What was written off was never paid and goes on ageing.
 * Credit items take no part. Currencies are translated at the rates of the as-of date
 * throughout, so that a rate of exchange does not look like a payment.
 *
 * @throws {@link EngineError} as `requireBalances` when the ledger tells nothing of its past,
 * and as `snapshotsOf` when it tells too little.
 *
 * @example
 * // average roll rates 10%, 50%, 80%, all lost in the last bucket: 4%, 40%, 80%, 100%
 */
export function lossRates(
  ledger: InvoiceLedger,
  asOfDate: SerialDate,
  policy: Policy,
  { months, method, notDue }: LossRateOptions,
): LossRates {
  const history = historyOf(ledger);
  // A payment in a row of its own does not tell how old the invoice was that it paid.
  requireBalances({ ...history, hasPaymentRows: false });
  const snapshots = snapshotsOf(history.firstDate, asOfDate, months, policy);
  const buckets = snapshots.dates.map((date) => AgeBuckets.on(date, policy, notDue));
  const translation = translationOf(ledger, policy.settings.baseCurrency, policy.rates, asOfDate);
  const writeOffs = writeOffsOf(ledger);
  const { balances, rolls } = lookBack(ledger, policy, snapshots, buckets, translation, writeOffs);
  const { labels } = buckets[0]!;
  const periods = buckets.length - 1;
  const rollRates = labels.slice(1).map((_, bucket) => rolls.rateOf(bucket, method));
  const losses = chainOf(
    rollRates.map(({ rate }) => rate),
    policy.settings.lastBucketLossRate,
  );
  return {
    method,
    snapshots,
    currency: translation.baseCurrency,
    rates: labels.map((label, bucket) => ({
      label,
      averageBalance: roundAmount(balances.at(bucket) / periods, translation.decimals),
      roll: rollRates[bucket] ?? null,
      lossRate: losses[bucket]!,
    })),
    writeOffs: { items: writeOffs.items, unmatched: writeOffs.unmatched },
    undatedItems: history.undatedItems,
    unknownCurrencies: translation.unknownCurrencies,
  };
}

/**
 * Multiplies roll rates up to the loss rate of each bucket.
 *
 * @param rolls - Of every bucket but the last; null where not known.
 * @param last - Loss rate of the last bucket.
 * @returns One more than there are roll rates; null where an unknown rate matters. What does
 * not roll is not lost, whatever follows.
 *
 * @example
 * chainOf([0.1, 0.5, 0.8], 1); // [0.04, 0.4, 0.8, 1]
 */
export function chainOf(rolls: readonly (number | null)[], last: number): (number | null)[] {
  let next: number | null = last;
  const losses = [...rolls].reverse().map((roll) => {
    next = roll === 0 ? 0 : roll === null || next === null ? null : roll * next;
    return next;
  });
  return [...losses.reverse(), last];
}

/** One pass over the items, each through all snapshots. */
function lookBack(
  ledger: InvoiceLedger,
  policy: Policy,
  { dates }: Snapshots,
  buckets: readonly AgeBuckets[],
  translation: Translation,
  writeOffs: WriteOffs,
): { readonly balances: AmountTotals; readonly rolls: RollTotals } {
  const { decimals } = translation;
  const isByDocument = policy.settings.agingBasis === "documentDate";
  const baseDates = isByDocument ? ledger.documentDate : ledger.dueDate;
  const count = buckets[0]!.labels.length;
  const balances = new AmountTotals(count, decimals);
  const rolls = new RollTotals(dates.length - 1, count, decimals);
  for (let item = 0; item < ledger.length; item++) {
    if (ledger.amount[item]! <= 0) continue;
    const baseDate = baseDates[item]! || ledger.dueDate[item]!;
    let before = NOT_OPEN;
    let openBefore = 0;
    for (let i = 0; i < dates.length; i++) {
      const date = dates[i]!;
      if (ledger.documentDate[item]! > date) continue;
      const inBooks = Math.max(0, openAmountAt(ledger, item, date));
      const unpaid = Math.max(inBooks, writeOffs.amounts[item]!);
      const open = translate(translation, ledger, item, unpaid);
      const bucket = open > 0 ? buckets[i]!.of(baseDate) : NOT_OPEN;
      if (i > 0) rolls.add(i - 1, before, openBefore, bucket, open);
      // What is paid stays paid.
      if (bucket === NOT_OPEN) break;
      if (inBooks > 0 && i < dates.length - 1) {
        balances.add(bucket, translate(translation, ledger, item, inBooks));
      }
      before = bucket;
      openBefore = open;
    }
  }
  return { balances, rolls };
}
