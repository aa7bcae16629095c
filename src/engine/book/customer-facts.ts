/** What the tables say about one customer, before any judgement. */
import { annualPurchases } from "../limit/annual-purchases";
import type { LimitFacts } from "../limit/suggest-limit";
import type { Amount } from "../money";
import { meanDaysLate, shareLate, shareSeverelyLate, trend } from "../scoring/behaviour-factors";
import { shareOverdue } from "../scoring/exposure-factors";
import type { FactorValues } from "../scoring/score";
import type { Statement } from "../statements/statement";
import type { CreditBook } from "./credit-book";

/** What a customer owes on the as-of date, in base currency. */
export interface Balance {
  readonly exposure: Amount;
  readonly openInvoices: Amount;
  readonly overdue: Amount;
  /** Days past due of the oldest open invoice; 0 when none is past due. */
  readonly oldestDays: number;
  readonly openItems: number;
}

/** How a customer paid: counts, not shrunken. */
export interface PaymentRecord {
  readonly judged: number;
  readonly late: number;
  readonly severelyLate: number;
  /** Mean over the judged invoices; null without any. */
  readonly meanDaysLate: number | null;
}

export function balanceAt({ sums }: CreditBook, place: number): Balance | null {
  if (sums === null || !hasItems(sums.exposures, place)) return null;
  const { exposures } = sums;
  return {
    exposure: exposures.exposure.at(place),
    openInvoices: exposures.openInvoices.at(place),
    overdue: exposures.overdue.at(place),
    oldestDays: exposures.oldestDays[place]!,
    openItems: exposures.openItems[place]!,
  };
}

function hasItems(
  { firstDate, openItems }: { firstDate: Int32Array; openItems: Int32Array },
  place: number,
): boolean {
  return firstDate[place] !== 0 || openItems[place] !== 0;
}

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

type LedgerFactor =
  "shareLate" | "shareSeverelyLate" | "meanDaysLate" | "trend" | "oldestOpenItem" | "shareOverdue";

export function ledgerFactors(
  { sums }: CreditBook,
  place: number,
  balance: Balance | null,
): Pick<FactorValues, LedgerFactor> {
  if (sums === null || balance === null) {
    return {
      shareLate: null,
      shareSeverelyLate: null,
      meanDaysLate: null,
      trend: null,
      oldestOpenItem: null,
      shareOverdue: null,
    };
  }
  const { behaviour, priors } = sums;
  return {
    shareLate: shareLate(behaviour, place, priors),
    shareSeverelyLate: shareSeverelyLate(behaviour, place, priors),
    meanDaysLate: meanDaysLate(behaviour, place, priors),
    trend: trend(behaviour, place),
    oldestOpenItem: balance.oldestDays,
    shareOverdue: shareOverdue(balance.overdue, balance.openInvoices),
  };
}

export function limitFactsAt(
  book: CreditBook,
  place: number,
  statement: Statement | null,
): LimitFacts {
  const customer = book.customerAt(place);
  const { sums, asOfDate } = book;
  const weighted = sums?.exposures.termsAmount[place] ?? 0;
  const unit = book.policy.settings.statementUnit;
  const inUnits = (value: Amount | null) => (value === null ? null : value * unit);
  return {
    netWorth: inUnits(statement?.items.equity ?? null),
    workingCapital: inUnits(workingCapital(statement)),
    annualPurchases:
      customer?.annualPurchases ??
      (sums === null
        ? null
        : annualPurchases(
            sums.exposures.sales.at(place),
            sums.exposures.firstDate[place]! || null,
            asOfDate,
          )),
    termsDays:
      customer?.paymentTermsDays ??
      (weighted > 0 ? sums!.exposures.termsWeighted[place]! / weighted : null),
  };
}

function workingCapital(statement: Statement | null): Amount | null {
  const { currentAssets, currentLiabilities } = statement?.items ?? {};
  return currentAssets == null || currentLiabilities == null
    ? null
    : currentAssets - currentLiabilities;
}
