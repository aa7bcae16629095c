/** One customer with its facts, score and grade, before anything is said about its limit. */
import type { Customer } from "../ledger/customers";
import type { CustomerEvent } from "../ledger/events";
import { coverOf, netExposure, type CreditCover } from "../limit/credit-cover";
import { limitInForce } from "../limit/limit-in-force";
import type { CustomerOrders } from "../limit/open-orders";
import { roundAmount, type Amount } from "../values/money";
import { utilisation, yearsAsCustomer } from "../scoring/exposure-factors";
import { brokenPromises, coverShare } from "../scoring/security-factors";
import { gradeScore, type GradedScore } from "../scoring/graded-score";
import { scoreOf, type FactorValues } from "../scoring/score";
import type { SerialDate } from "../values/serial-date";
import { financialFactors, type FinancialFactors } from "../statements/financial-factors";
import {
  latestStatement,
  statementsUpTo,
  type LatestStatement,
} from "../statements/statement-table";
import { balanceAt, type Balance } from "./balance";
import type { CreditBook } from "./credit-book";
import {
  ledgerFactors,
  paymentRecordAt,
  type LedgerFactors,
  type PaymentRecord,
} from "./customer-facts";

/** What is known about one customer, and how it scores. */
export interface ScoredCustomer extends GradedScore {
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
  /** What lowers the exposure, as the policy counts it. */
  readonly cover: CreditCover;
  /** Part of the limit that the exposure net of cover uses. */
  readonly utilisation: number | null;
  /** Value of every factor, those without a weight in the policy too. */
  readonly factorValues: FactorValues;
  /** Latest statement on the as-of date, with the one before. */
  readonly statement: LatestStatement | null;
  /** Events on or before the as-of date within the policy's history, latest first. */
  readonly events: readonly CustomerEvent[];
}

/** Scores the customer at a place of the book. */
export function scoreCustomer(book: CreditBook, place: number): ScoredCustomer {
  const { asOfDate, policy } = book;
  const customer = book.customerAt(place);
  const identity = book.places.identities[place]!;
  const { statements } = book.tables;
  const history = statements === null ? [] : statementsUpTo(statements, identity, asOfDate);
  const balance = balanceAt(book, place);
  const { amount: creditLimit, validTo: limitValidTo } = limitInForce(customer, asOfDate);
  const cover = coverOf(customer, policy, asOfDate);
  const orders = book.ordersAt(place);
  const exposure = exposureWith(balance, orders);
  const known = exposureOrNone({ exposure, balance, orders });
  const used = exposure === null ? null : utilisation(netExposure(exposure, cover), creditLimit);
  const events = book.eventsAt(place);
  const since = customer?.customerSince ?? null;
  const factorValues = joined(
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
  const raw = scoreOf(factorValues, book.factors, policy.settings.minimumCoverage);
  const { score, grade, override } = gradeScore(raw, events, policy);
  return {
    id: identity.id,
    name: identity.name ?? "",
    customer,
    balance,
    orders,
    exposure,
    payments: paymentRecordAt(book, place),
    creditLimit,
    limitValidTo,
    cover,
    utilisation: used,
    factorValues,
    statement: statements && latestStatement(statements, identity, asOfDate),
    events,
    score,
    grade,
    override,
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
}: Pick<ScoredCustomer, "exposure" | "balance" | "orders">): Amount | null {
  return balance === null && orders === null ? 0 : exposure;
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
