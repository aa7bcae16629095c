/** What the tables say about one customer, before any judgement. */
import { annualPurchases } from "../limit/annual-purchases";
import { coverOf } from "../limit/credit-cover";
import type { Exposures } from "../limit/exposure";
import type { LimitFacts } from "../limit/limit-methods";
import { roundAmount, type Amount } from "../values/money";
import {
  meanDaysLate,
  shareLate,
  shareSeverelyLate,
  trend,
  typicalDaysLate,
  worstDaysLate,
} from "../scoring/behaviour-factors";
import { shareOverdue } from "../scoring/exposure-factors";
import {
  orderGrowth,
  recentDaysLate,
  shareAmountLate,
  shareDisputed,
  spreadDaysLate,
} from "../scoring/further-factors";
import type { FactorValues } from "../scoring/score";
import type { SerialDate } from "../values/serial-date";
import { workingCapital } from "../statements/ratios";
import type { StatementItems } from "../words/statement-items";
import { hasItems, type Balance } from "./balance";
import type { CreditBook } from "./credit-book";

/** How a customer paid: counts, not shrunken. */
export interface PaymentRecord {
  readonly judged: number;
  readonly late: number;
  readonly severelyLate: number;
  /** Mean over the judged invoices; null without any. */
  readonly meanDaysLate: number | null;
}

/** How a customer paid; null when the ledger has no item of it. */
export function paymentRecordAt({ sums }: CreditBook, place: number): PaymentRecord | null {
  if (sums === null || !hasItems(sums.exposures, place)) return null;
  const { behaviour } = sums;
  const judged = behaviour.judged[place]!;
  return {
    judged,
    late: behaviour.late[place]!,
    severelyLate: behaviour.severelyLate[place]!,
    meanDaysLate: judged === 0 ? null : behaviour.daysLate[place]! / judged,
  };
}

/** The factors that the ledger tells. */
export type LedgerFactors = Pick<
  FactorValues,
  | "shareLate"
  | "shareSeverelyLate"
  | "typicalDaysLate"
  | "meanDaysLate"
  | "worstDaysLate"
  | "trend"
  | "shareAmountLate"
  | "spreadDaysLate"
  | "recentDaysLate"
  | "oldestOpenItem"
  | "shareOverdue"
  | "shareDisputed"
  | "orderGrowth"
>;

/** The factors that the ledger tells; none is known without an item of the customer. */
export function ledgerFactors(
  book: CreditBook,
  place: number,
  balance: Balance | null,
): LedgerFactors {
  const { sums, asOfDate } = book;
  if (sums === null || balance === null) {
    return {
      shareLate: null,
      shareSeverelyLate: null,
      typicalDaysLate: null,
      meanDaysLate: null,
      worstDaysLate: null,
      trend: null,
      shareAmountLate: null,
      spreadDaysLate: null,
      recentDaysLate: null,
      oldestOpenItem: null,
      shareOverdue: null,
      shareDisputed: null,
      orderGrowth: null,
    };
  }
  const { behaviour, priors, exposures, ledger } = sums;
  return {
    shareLate: shareLate(behaviour, place, priors),
    shareSeverelyLate: shareSeverelyLate(behaviour, place, priors),
    typicalDaysLate: typicalDaysLate(behaviour, place, priors),
    meanDaysLate: meanDaysLate(behaviour, place, priors),
    worstDaysLate: worstDaysLate(behaviour, place, priors),
    trend: trend(behaviour, place),
    shareAmountLate: shareAmountLate(behaviour, place),
    spreadDaysLate: spreadDaysLate(behaviour, place),
    recentDaysLate: recentDaysLate(behaviour, place),
    oldestOpenItem: book.oldestThatMattersAt(place),
    shareOverdue: scoredShareOverdue(balance),
    // A ledger without the column knows of no dispute, which is not to say that there is none.
    shareDisputed:
      ledger.header.columns.disputed === undefined || balance.disputed === null
        ? null
        : shareDisputed(exposures, place),
    orderGrowth: exposures.withUntranslatedSales.has(place)
      ? null
      : orderGrowth(exposures, place, asOfDate),
  };
}

/**
 * Share overdue as it is scored: with the invoices not yet due that are paid already, so that
 * nobody loses by paying early. Null where a part has no rate.
 */
function scoredShareOverdue({ overdue, openInvoices, paidEarly }: Balance): number | null {
  if (overdue === null || openInvoices === null || paidEarly === null) return null;
  return shareOverdue(overdue, openInvoices + paidEarly);
}

/** Share of the balance that is past due; null where a part has no rate. */
export function shareOverdueOf({ overdue, openInvoices }: Balance): number | null {
  return overdue === null || openInvoices === null ? null : shareOverdue(overdue, openInvoices);
}

/** The bases of the limit methods: what the customers' table says, else what ledger and statement tell. */
export function limitFactsAt(book: CreditBook, place: number, items: StatementItems): LimitFacts {
  const customer = book.customerAt(place);
  const { sums, asOfDate, policy } = book;
  const inBase = (value: Amount | null | undefined) =>
    value == null ? null : roundAmount(value * policy.settings.statementUnit);
  return {
    netWorth: inBase(items.equity),
    intangibleAssets: inBase(items.intangibleAssets),
    currentAssets: inBase(items.currentAssets),
    currentLiabilities: inBase(items.currentLiabilities),
    workingCapital: inBase(workingCapital(items)),
    annualPurchases:
      customer?.annualPurchases ??
      (sums === null ? null : purchasesAt(sums.exposures, place, asOfDate)),
    termsDays:
      customer?.paymentTermsDays ?? (sums === null ? null : termsAt(sums.exposures, place)),
    leadDays: customer?.leadDays ?? policy.settings.leadDays,
    tradeReference: customer?.tradeReference ?? null,
    agencyLimit: customer?.agencyLimit ?? null,
    // Some builds hand a blank cell over as 0.
    insuredLimit: coverOf(customer, policy, asOfDate).insuredLimit || null,
    requestedLimit: customer?.requestedLimit ?? null,
  };
}

function purchasesAt(exposures: Exposures, place: number, asOfDate: SerialDate): Amount | null {
  if (exposures.withUntranslatedSales.has(place)) return null;
  return annualPurchases(exposures.sales.at(place), exposures.firstDate[place]! || null, asOfDate);
}

/** Terms of the last year's invoices, weighted by amount. */
function termsAt({ termsWeighted, termsAmount }: Exposures, place: number): number | null {
  return termsAmount[place]! > 0 ? termsWeighted[place]! / termsAmount[place]! : null;
}
