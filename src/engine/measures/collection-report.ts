/** The collection measures of a ledger, complete: measures, concentration, trend, tie-out. */
import { agingReport } from "../aging/aging-report";
import type { UntranslatedAmount } from "../ledger/untranslated-amounts";
import { inWholeCoins } from "../ledger/whole-coins";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { roundAmount, type Amount } from "../values/money";
import type { Policy } from "../policy/policy";
import type { SerialDate } from "../values/serial-date";
import {
  collectionMeasures,
  collectionTrend,
  customerConcentration,
  orReason,
  type MeasureLine,
  type OrReason,
  type TrendMonth,
} from "./collection-measures";
import type { Concentration } from "./concentration";
import { LedgerWindow } from "./ledger-window";

/** What COLLECTIONMEASURES shows; amounts in base currency. */
export interface CollectionReport {
  readonly window: LedgerWindow;
  readonly lines: readonly MeasureLine[];
  /** Null when nobody owes anything. */
  readonly concentration: Concentration | null;
  /** Oldest month first. */
  readonly trend: OrReason<readonly TrendMonth[]>;
  /** Balances and sales that the measures are made of. */
  readonly opening: OrReason<Amount>;
  readonly sales: OrReason<Amount>;
  readonly closing: Amount;
  /** Total of the aging report of the same day. */
  readonly agingTotal: Amount;
  /** Closing balance less the aging total; 0 when it ties out. */
  readonly difference: Amount;
  readonly untranslated: readonly UntranslatedAmount[];
}

/**
 * Measures how the receivables of a ledger are collected.
 *
 * @param days - Length of the window that ends on the as-of date.
 */
export function collectionReport(
  given: InvoiceLedger,
  asOfDate: SerialDate,
  days: number,
  policy: Policy,
): CollectionReport {
  const ledger = inWholeCoins(given, policy.settings.baseCurrency);
  const window = new LedgerWindow(ledger, asOfDate, days, policy);
  const closing = window.closing.total;
  const { total, proof } = agingReport(ledger, asOfDate, policy);
  return {
    window,
    lines: collectionMeasures(window),
    concentration: customerConcentration(window),
    trend: orReason(() => collectionTrend(window)),
    opening: orReason(() => window.opening.total),
    sales: orReason(() => window.sales),
    closing,
    agingTotal: total.total,
    difference: roundAmount(closing - total.total, window.translation.decimals),
    untranslated: proof.untranslated,
  };
}
