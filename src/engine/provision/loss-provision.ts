/** The loss provision: expected credit losses of a ledger by the simplified approach. */
import { AgeBuckets } from "../aging/age-buckets";
import { agingReport } from "../aging/aging-report";
import type { UntranslatedAmount } from "../ledger/untranslated-amounts";
import { EngineError } from "../values/errors";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { inWholeCoins } from "../ledger/whole-coins";
import { translationOf } from "../ledger/translation";
import { roundAmount, sumAmounts, type Amount } from "../values/money";
import type { Policy } from "../policy/policy";
import type { RowIssue } from "../values/row-issue";
import type { SerialDate } from "../values/serial-date";
import { policyLossRates, readBucketRates } from "./bucket-rates";
import type { CellGrid } from "../values/cells";
import { adjustedLossRate } from "./forward-looking";
import { coverByBucket, provisionPool } from "./pool";
import { isCover, readSpecificItems, specificPlaces, type SpecificItem } from "./specific-items";

/** Gross amount and what of it is expected to be lost. */
export interface Provided {
  readonly gross: Amount;
  readonly allowance: Amount;
}

/** A bucket of the pool. */
export interface BucketProvision extends Provided {
  readonly label: string;
  /** Part of the gross amount that insurance, guarantee or collateral pays: it carries no allowance. */
  readonly secured: Amount;
  /** Before and after the forward-looking adjustment; null for an empty bucket without a rate. */
  readonly lossRate: number | null;
  readonly adjustedRate: number | null;
}

/** A specific item. */
export interface SpecificProvision extends Provided {
  readonly item: SpecificItem;
  /** Allowance / gross amount; null where nothing is open. */
  readonly lossRate: number | null;
  /** True when the stated loss is more than is open, and was cut to it. */
  readonly isCut: boolean;
}

/** Cover of what stays in the pool. */
export interface PoolCover {
  readonly item: SpecificItem;
  /** Open invoices that it covers. */
  readonly gross: Amount;
  /** What of them is secured. */
  readonly secured: Amount;
  /** True when the cover is more than is open. */
  readonly isCut: boolean;
}

/** A complete provision; amounts in base currency. */
export interface LossProvision {
  readonly asOfDate: SerialDate;
  readonly currency: string;
  readonly buckets: readonly BucketProvision[];
  readonly pool: Provided;
  readonly covers: readonly PoolCover[];
  /** What the covers pay of the pool. */
  readonly secured: Amount;
  readonly specific: readonly SpecificProvision[];
  readonly specificTotal: Provided;
  /** Credit items, negative: they carry no allowance and reduce no other customer. */
  readonly credits: Amount;
  readonly total: Provided;
  readonly agingTotal: Amount;
  /** Gross total less the aging total; 0 when it ties out. */
  readonly difference: Amount;
  readonly untranslated: readonly UntranslatedAmount[];
  /** Loss allowance in the books; null where the policy does not state it. */
  readonly existing: Amount | null;
  /** Required less existing allowance: positive for a charge, negative for a release. */
  readonly change: Amount | null;
  /** Rows of the specific items that could not be used; what they name stays in the pool. */
  readonly issues: readonly RowIssue[];
}

/** What a provision is made from besides the ledger, the day and the policy. */
export interface ProvisionOptions {
  /** Loss rates by bucket in place of the policy's; null without. */
  readonly rates: CellGrid | null;
  readonly specificItems: CellGrid | null;
  /** Label of the not-due bucket where the policy does not name it. */
  readonly notDue: string;
}

/**
 * Measures the loss allowance at lifetime expected credit losses with a provision matrix.
 *
 * Allowance = Σ (open invoices of a bucket − what is secured of them) × adjusted loss rate
 * (IFRS 9 5.5.15, B5.5.35 and B5.5.55, CAS 22, ASC 326-20). Specific items are assessed first and taken out of the pool, at the
 * loss that they state, or at their rate on what is not secured, without the forward-looking
 * adjustment. Every line is rounded, and the totals are those of the lines.
 *
 * @throws {@link EngineError} `missingLossRate` when a bucket with a balance has no rate.
 *
 * @example
 * // IFRS 9, Illustrative Example 12: 15,000,000 not due at 0.3%: 45,000; in all 580,000
 */
export function lossProvision(
  given: InvoiceLedger,
  asOfDate: SerialDate,
  policy: Policy,
  { rates, specificItems, notDue }: ProvisionOptions,
): LossProvision {
  const ledger = inWholeCoins(given, policy.settings.baseCurrency);
  const translation = translationOf(ledger, policy.settings.baseCurrency, policy.rates, asOfDate);
  const { decimals } = translation;
  const ageBuckets = AgeBuckets.on(asOfDate, policy, notDue);
  const { labels } = ageBuckets;
  const lossRates =
    rates === null ? policyLossRates(labels, policy) : readBucketRates(rates, labels);
  const read = specificItems === null ? null : readSpecificItems(specificItems);
  const items = read?.items ?? [];
  const places = specificPlaces(ledger, items);
  const isInPool = items.map(isCover);
  const open = provisionPool(ledger, asOfDate, policy, ageBuckets, translation, isInPool, places);
  const secured = labels.map(() => 0);
  const covers = items.flatMap((item, i): PoolCover[] => {
    if (!isCover(item)) return [];
    const covered = coverByBucket(open.specific[i]!, item.securedAmount, decimals);
    covered.forEach((amount, bucket) => {
      secured[bucket] = roundAmount(secured[bucket]! + amount, decimals);
    });
    const gross = sumAmounts(open.specific[i]!, decimals);
    const isCut = item.securedAmount > gross;
    return [{ item, gross, secured: sumAmounts(covered, decimals), isCut }];
  });
  const buckets = labels.map((label, i) =>
    bucketProvision(label, open.buckets[i]!, secured[i]!, lossRates[i]!, policy, decimals),
  );
  const specific = items.flatMap((item, i) =>
    isCover(item)
      ? []
      : [specificProvision(item, sumAmounts(open.specific[i]!, decimals), decimals)],
  );
  const pool = sumOf(buckets, decimals);
  const specificTotal = sumOf(specific, decimals);
  const gross = sumAmounts([pool.gross, specificTotal.gross, open.credits], decimals);
  const allowance = sumAmounts([pool.allowance, specificTotal.allowance], decimals);
  const options = { groupBy: null, notDue, receipts: null, receiptMethod: "matched" } as const;
  const aging = agingReport(ledger, asOfDate, policy, options);
  const existing = policy.settings.existingAllowance;
  return {
    asOfDate,
    currency: translation.baseCurrency,
    buckets,
    pool,
    covers,
    secured: sumAmounts(secured, decimals),
    specific,
    specificTotal,
    credits: open.credits,
    total: { gross, allowance },
    agingTotal: aging.total.total,
    difference: roundAmount(gross - aging.total.total, decimals),
    untranslated: aging.proof.untranslated,
    existing,
    change: existing === null ? null : roundAmount(allowance - existing, decimals),
    issues: read?.issues.toList() ?? [],
  };
}

/**
 * Provides for a bucket at its rate.
 *
 * @throws {@link EngineError} `missingLossRate` when it has a balance and no rate.
 */
export function bucketProvision(
  label: string,
  gross: Amount,
  secured: Amount,
  lossRate: number | null,
  policy: Policy,
  decimals: number,
): BucketProvision {
  if (lossRate === null) {
    if (gross !== 0) throw new EngineError("missingLossRate", { bucket: label });
    return { label, gross, secured, lossRate, adjustedRate: null, allowance: 0 };
  }
  const adjustedRate = adjustedLossRate(lossRate, policy);
  const allowance = roundAmount((gross - secured) * adjustedRate, decimals);
  return { label, gross, secured, lossRate, adjustedRate, allowance };
}

function specificProvision(item: SpecificItem, gross: Amount, decimals: number): SpecificProvision {
  const { expectedLoss, lossRate, securedAmount } = item;
  const loss = expectedLoss ?? Math.max(0, gross - securedAmount) * (lossRate ?? 0);
  const allowance = roundAmount(Math.min(loss, gross), decimals);
  return {
    item,
    gross,
    allowance,
    lossRate: gross === 0 ? null : allowance / gross,
    isCut: loss > gross,
  };
}

function sumOf(lines: readonly Provided[], decimals: number): Provided {
  return {
    gross: sumAmounts(
      lines.map(({ gross }) => gross),
      decimals,
    ),
    allowance: sumAmounts(
      lines.map(({ allowance }) => allowance),
      decimals,
    ),
  };
}
