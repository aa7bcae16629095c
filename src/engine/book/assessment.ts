/** The assessment of one customer: facts, score, grade, limit and the lines crossed. */
import type { Customer } from "../ledger/customers";
import type { CustomerEvent } from "../ledger/events";
import { coverEnd, coverOf, netExposure, type CreditCover } from "../limit/credit-cover";
import { limitInForce } from "../limit/limit-in-force";
import {
  crossedLines,
  dunningLevel,
  UNKNOWN_MEASURES,
  type CrossedLine,
  type Measures,
} from "../limit/policy-lines";
import type { CustomerOrders } from "../limit/open-orders";
import type { LimitFacts } from "../limit/limit-methods";
import { suggestLimit, type LimitSuggestion } from "../limit/suggest-limit";
import type { UntranslatedAmount } from "../ledger/untranslated-amounts";
import { roundAmount, type Amount } from "../values/money";
import { usedPart, utilisation, yearsAsCustomer } from "../scoring/exposure-factors";
import { brokenPromises, coverShare } from "../scoring/security-factors";
import { gradeScore, type GradedScore } from "../scoring/graded-score";
import { scoreOf, type FactorValues } from "../scoring/score";
import { addMonths, type SerialDate } from "../values/serial-date";
import { financialFactors, type FinancialFactors } from "../statements/financial-factors";
import {
  latestStatement,
  statementsUpTo,
  type LatestStatement,
} from "../statements/statement-table";
import type { CreditBook } from "./credit-book";
import type { CreditGroup } from "./credit-groups";
import { balanceAt, type Balance } from "./balance";
import {
  ledgerFactors,
  limitFactsAt,
  paymentRecordAt,
  shareOverdueOf,
  type LedgerFactors,
  type PaymentRecord,
} from "./customer-facts";

/** Everything that is known and concluded about one customer. */
export interface Assessment extends GradedScore {
  readonly id: string;
  readonly name: string;
  /** The row of the customers' table; null for a customer that only other tables name. */
  readonly customer: Customer | null;
  /** Null when the ledger has no item of the customer. */
  readonly balance: Balance | null;
  /** Open orders that count as exposure; null for none. */
  readonly orders: CustomerOrders | null;
  /** What is owed and on order, in base currency; null where no table tells, or a part has no rate. */
  readonly exposure: Amount | null;
  readonly payments: PaymentRecord | null;
  /** Limit in force, a temporary one first; null when none is set or it has run out. */
  readonly creditLimit: Amount | null;
  /** Last day of the limit, past or to come; null for one without. */
  readonly limitValidTo: SerialDate | null;
  /** Null for a customer that shares no limit. */
  readonly group: CreditGroup | null;
  /** What lowers the exposure, as the policy counts it. */
  readonly cover: CreditCover;
  /** Part of the limit that the exposure net of cover uses. */
  readonly utilisation: number | null;
  readonly limitFacts: LimitFacts;
  /** Value of every factor, those without a weight in the policy too. */
  readonly factorValues: FactorValues;
  /** Latest statement on the as-of date, with the one before. */
  readonly statement: LatestStatement | null;
  /** Events on or before the as-of date within the policy's history, latest first. */
  readonly events: readonly CustomerEvent[];
  /** Null without a grade. */
  readonly limit: LimitSuggestion | null;
  /** What the policy's lines look at; what belongs to an order is not known. */
  readonly measures: Measures;
  readonly lines: readonly CrossedLine[];
  /** Day of the next review: as agreed, else by the grade; null when neither is known. */
  readonly nextReview: SerialDate | null;
}

/** Assesses the customer at a place of the book. */
export function assess(book: CreditBook, place: number): Assessment {
  const { asOfDate, policy } = book;
  const customer = book.customerAt(place);
  const identity = book.places.identities[place]!;
  const { statements } = book.tables;
  const history = statements === null ? [] : statementsUpTo(statements, identity, asOfDate);
  const statement = statements && latestStatement(statements, identity, asOfDate);
  const items = statement?.latest.items ?? {};
  const balance = balanceAt(book, place);
  const inForce = limitInForce(customer, asOfDate);
  const creditLimit = inForce.amount;
  const cover = coverOf(customer, policy, asOfDate);
  const group = book.groupAt(place);
  const orders = book.ordersAt(place);
  const exposure = exposureWith(balance, orders);
  const known = exposureOrNone({ exposure, balance, orders });
  const net = exposure === null ? null : netExposure(exposure, cover);
  const used = net === null ? null : utilisation(net, creditLimit);
  const facts = limitFactsAt(book, place, items);
  const events = book.eventsAt(place);
  const since = customer?.customerSince ?? null;
  const factors = joined(
    ledgerFactors(book, place, balance),
    {
      utilisation: used,
      yearsAsCustomer: yearsAsCustomer(since, asOfDate),
      brokenPromises: brokenPromises(book.tables.events === null ? null : events),
      coverShare: known === null ? null : coverShare(customer, known, creditLimit, asOfDate),
      externalScore: customer?.externalScore || null,
      industryRating: customer?.ratings.industryRating ?? null,
      siteVisit: customer?.ratings.siteVisit ?? null,
      reputation: customer?.ratings.reputation ?? null,
    },
    financialFactors(history, policy),
  );
  const raw = scoreOf(factors, book.factors, policy.settings.minimumCoverage);
  const { score, grade, override } = gradeScore(raw, events, policy);
  const months = grade === null ? undefined : policy.treatments.get(grade)?.reviewMonths;
  const agreedReview = reviewDue(customer, months);
  const measures: Measures = {
    ...UNKNOWN_MEASURES,
    utilisation: net === null ? null : usedPart(net, creditLimit),
    daysPastDue: balance && book.daysOverdueAt(place),
    shareOverdue: balance && shareOverdueOf(balance),
    score: score.value,
    groupUtilisation:
      group === null || group.exposure === null ? null : usedPart(group.exposure, group.limit),
    limitExpiry: daysSince(inForce.validTo, asOfDate),
    coverExpiry: daysSince(coverEnd(customer), asOfDate),
    reviewOverdue: daysSince(agreedReview, asOfDate),
    debtWithoutRate: debtsWithoutRate({ balance, orders, group }).length > 0 ? 1 : null,
    dunningLevel: balance && dunningLevel(book.daysOverdueAt(place) ?? 0, policy),
    blocked: customer?.block ? 1 : null,
    unreadableLimit: customer?.unreadableLimit ? 1 : null,
  };
  return {
    id: identity.id,
    name: identity.name ?? "",
    customer,
    balance,
    orders,
    exposure,
    payments: paymentRecordAt(book, place),
    creditLimit,
    limitValidTo: inForce.validTo,
    cover,
    group,
    utilisation: used,
    limitFacts: facts,
    factorValues: factors,
    statement,
    events,
    score,
    grade,
    override,
    limit: grade === null ? null : suggestLimit(facts, grade, policy),
    measures,
    lines: crossedLines(measures, policy),
    nextReview: agreedReview ?? (months === undefined ? null : addMonths(asOfDate, months)),
  };
}

/**
 * What a customer owes with what it has on order.
 *
 * @returns Null where neither table names the customer, and where a part has no rate.
 */
function exposureWith(balance: Balance | null, orders: CustomerOrders | null): Amount | null {
  if (balance === null && orders === null) return null;
  const owed = balance === null ? 0 : balance.exposure;
  const ordered = orders === null ? 0 : orders.amount;
  return owed === null || ordered === null ? null : roundAmount(owed + ordered, 3);
}

/** The same with nothing owed where no table names the customer: then nothing is known to be. */
export function exposureOrNone({
  exposure,
  balance,
  orders,
}: Pick<Assessment, "exposure" | "balance" | "orders">): Amount | null {
  return balance === null && orders === null ? 0 : exposure;
}

/** Debts without a rate of a customer, or else of the group with which it shares a limit. */
export function debtsWithoutRate({
  balance,
  orders,
  group,
}: Pick<Assessment, "balance" | "orders" | "group">): readonly UntranslatedAmount[] {
  const own = [...(balance?.untranslated ?? []), ...(orders?.untranslated ?? [])];
  return own.length > 0 || group === null || group.limit === null ? own : group.untranslated;
}

/** Written out, because spreading three objects into one takes longer than all the rest. */
function joined(
  ledger: LedgerFactors,
  customer: Omit<FactorValues, keyof LedgerFactors | keyof FinancialFactors>,
  financial: FinancialFactors,
): FactorValues {
  return {
    shareLate: ledger.shareLate,
    shareSeverelyLate: ledger.shareSeverelyLate,
    typicalDaysLate: ledger.typicalDaysLate,
    meanDaysLate: ledger.meanDaysLate,
    worstDaysLate: ledger.worstDaysLate,
    trend: ledger.trend,
    shareAmountLate: ledger.shareAmountLate,
    spreadDaysLate: ledger.spreadDaysLate,
    recentDaysLate: ledger.recentDaysLate,
    oldestOpenItem: ledger.oldestOpenItem,
    shareOverdue: ledger.shareOverdue,
    shareDisputed: ledger.shareDisputed,
    orderGrowth: ledger.orderGrowth,
    utilisation: customer.utilisation,
    yearsAsCustomer: customer.yearsAsCustomer,
    brokenPromises: customer.brokenPromises,
    coverShare: customer.coverShare,
    externalScore: customer.externalScore,
    industryRating: customer.industryRating,
    siteVisit: customer.siteVisit,
    reputation: customer.reputation,
    currentRatio: financial.currentRatio,
    quickRatio: financial.quickRatio,
    liabilitiesToAssets: financial.liabilitiesToAssets,
    interestCover: financial.interestCover,
    netMargin: financial.netMargin,
    cashFlowToLiabilities: financial.cashFlowToLiabilities,
    altmanZDoublePrime: financial.altmanZDoublePrime,
    equity: financial.equity,
    cashRatio: financial.cashRatio,
    liabilitiesToEquity: financial.liabilitiesToEquity,
    returnOnAssets: financial.returnOnAssets,
    returnOnEquity: financial.returnOnEquity,
    returnTrend: financial.returnTrend,
    inventoryDays: financial.inventoryDays,
    receivableDays: financial.receivableDays,
    cashInterestCover: financial.cashInterestCover,
    salesGrowth: financial.salesGrowth,
    failureCard: financial.failureCard,
  };
}

/** Day by which the customers' table asks for a review. */
function reviewDue(customer: Customer | null, months: number | undefined): SerialDate | null {
  const { lastReview = null, nextReview = null } = customer ?? {};
  if (nextReview !== null || lastReview === null || months === undefined) return nextReview;
  return addMonths(lastReview, months);
}

/** Days after a day; negative before it. */
function daysSince(day: SerialDate | null | undefined, asOfDate: SerialDate): number | null {
  return day == null ? null : asOfDate - day;
}
