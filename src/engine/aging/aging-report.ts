/** The aging report: open amounts by customer or any other column, and by bucket. */
import { isCredit } from "../ledger/credit-lines";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { itemGroups } from "../ledger/item-groups";
import { atRate, rateOn, translate, translationOf } from "../ledger/translation";
import { inWholeCoins } from "../ledger/whole-coins";
import { roundAmount, type Amount } from "../values/money";
import type { Policy } from "../policy/policy";
import { receiptFaults, type FaultyReceipts } from "../receipts/receipt-faults";
import type { SerialDate } from "../values/serial-date";
import { AgeBuckets } from "./age-buckets";
import type { AgingRow } from "./aging-row";
import { proofOf, type BalanceProof } from "./balance-proof";
import { baseDatesOf, debtDatesOf } from "./base-dates";
import { GroupSums } from "./group-sums";
import {
  isPastDue,
  openAmountOf,
  openItemsOn,
  STANDARD_SOURCE,
  type AgingSource,
} from "./open-items";
import { withPayers } from "./payer-groups";

/** A complete aging report. */
export interface AgingReport {
  readonly asOfDate: SerialDate;
  readonly basis: Policy["settings"]["agingBasis"];
  readonly currency: string;
  /** Header of the column by which it groups; "" for the customer. */
  readonly groupTitle: string;
  readonly bucketLabels: readonly string[];
  readonly ageLabels: readonly string[];
  /** One row per group with an open amount, in the order of their names. */
  readonly rows: readonly AgingRow[];
  readonly total: AgingRow;
  /** Totals of the rows, as they are shown, less the total; 0 when they add up to it. */
  readonly rowsDifference: Amount;
  /** Year buckets and unapplied credits less the total; 0 when both bases agree. */
  readonly agesDifference: Amount;
  readonly proof: BalanceProof;
  /** Total less the balance of the receivables account; null where that is not given. */
  readonly ledgerDifference: Amount | null;
  /** Receipts that find nothing to pay, by reason. */
  readonly receiptFaults: readonly FaultyReceipts[];
}

/** What a report is asked for besides the ledger, the day and the policy. */
export interface AgingOptions extends AgingSource {
  /** Header of the column to group by; null for the customer. */
  readonly groupBy: string | null;
  /** Balance of the receivables account, in base currency; null where it is not given. */
  readonly ledgerBalance: Amount | null;
}

/**
 * Ages a ledger.
 *
 * Every open item stands in exactly one bucket, or, when it is a credit and the policy
 * shows those apart, in the unapplied column; where both bases are shown, once on each. A
 * negative line of an invoice is part of it and no credit. An item without a date counts as
 * not due. An unapplied receipt ages from its own day.
 *
 * @param given - The items; any currencies for which the policy has rates.
 * @param asOfDate - Day on which the ledger is looked at; later receipts are undone.
 * @param policy - Buckets, basis, treatment of credits, rates.
 * @throws {@link EngineError} `unknownColumn` when no column bears the header to group by.
 */
export function agingReport(
  given: InvoiceLedger,
  asOfDate: SerialDate,
  policy: Policy,
  options: Partial<AgingOptions> = {},
): AgingReport {
  const asked: AgingOptions = {
    ...STANDARD_SOURCE,
    groupBy: null,
    ledgerBalance: null,
    ...options,
  };
  const { agingBasis, baseCurrency, unappliedCredits } = policy.settings;
  const ledger = inWholeCoins(given, baseCurrency);
  const baseDates = baseDatesOf(ledger, agingBasis);
  const debtDates = debtDatesOf(ledger);
  const open = openItemsOn(ledger, asOfDate, policy, asked);
  const groups = withPayers(itemGroups(ledger, asked.groupBy), open.unapplied, asked.groupBy);
  const translation = translationOf(ledger, baseCurrency, policy.rates, asOfDate);
  const sums = new GroupSums(
    groups.names.length,
    AgeBuckets.on(asOfDate, policy, asked.notDue),
    agingBasis === "both" ? AgeBuckets.ofAge(asOfDate, policy) : null,
    unappliedCredits !== "inBucket",
    translation.decimals,
  );
  for (let item = 0; item < ledger.length; item++) {
    const amount = openAmountOf(open, ledger, item, asOfDate);
    if (amount === 0) continue;
    sums.add(
      groups.of[item]!,
      translate(translation, ledger, item, amount),
      baseDates[item]!,
      debtDates[item]!,
      isCredit(open.creditLines, item, amount),
      isPastDue(open, ledger, item, amount, asOfDate),
      ledger.disputed[item] === 1,
    );
  }
  open.unapplied.forEach(({ amount, currency, receipt: { date } }, i) => {
    const rate = rateOn(translation.rates, translation.baseCurrency, currency, asOfDate);
    const inBase = atRate(-amount, rate, translation.decimals);
    // A refund that found nothing to pay back is owed again, and no credit.
    sums.add(groups.ofReceipt[i]!, inBase, date, date, inBase < 0, false, false);
  });
  const { rows, total, rowsDifference, agesDifference } = sums.finish(groups);
  return {
    asOfDate,
    basis: agingBasis,
    currency: translation.baseCurrency,
    groupTitle: groups.title,
    bucketLabels: sums.buckets.labels,
    ageLabels: sums.ageBuckets?.labels ?? [],
    rows,
    total,
    rowsDifference,
    agesDifference,
    proof: proofOf(ledger, asOfDate, translation, open, total.total),
    ledgerDifference:
      asked.ledgerBalance === null
        ? null
        : roundAmount(total.total - asked.ledgerBalance, translation.decimals),
    receiptFaults: receiptFaults(open.recorded.unapplied, asOfDate, translation),
  };
}
