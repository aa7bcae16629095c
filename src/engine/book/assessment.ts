/** The assessment of one customer: beside facts, score and grade the limit and the lines crossed. */
import type { Customer } from "../ledger/customers";
import { coverEnd, netExposure } from "../limit/credit-cover";
import {
  crossedLines,
  dunningLevel,
  UNKNOWN_MEASURES,
  type CrossedLine,
  type Measures,
} from "../limit/policy-lines";
import type { LimitFacts } from "../limit/limit-methods";
import { suggestLimit, type LimitSuggestion } from "../limit/suggest-limit";
import type { UntranslatedAmount } from "../ledger/untranslated-amounts";
import { usedPart } from "../scoring/exposure-factors";
import { addMonths, type SerialDate } from "../values/serial-date";
import type { Measure } from "../words/item-names";
import type { Quote } from "../reading/table-cells";
import type { CreditBook } from "./credit-book";
import type { CreditGroup } from "./credit-groups";
import { limitFactsAt, shareOverdueOf } from "./customer-facts";
import type { ScoredCustomer } from "./scored-customer";

/** Everything that is known and concluded about one customer. */
export interface Assessment extends ScoredCustomer {
  /** Null for a customer that shares no limit. */
  readonly group: CreditGroup | null;
  readonly limitFacts: LimitFacts;
  /** Null without a grade. */
  readonly limit: LimitSuggestion | null;
  /** The cell because of which an event cannot be told; null where all can. */
  readonly unreadableEvent: Quote | null;
  /** What the policy's lines look at; what belongs to an order is not known. */
  readonly measures: Measures;
  readonly lines: readonly CrossedLine[];
  /** Day of the next review: as agreed, else by the grade; null when neither is known. */
  readonly nextReview: SerialDate | null;
}

/** Assesses the customer at a place of the book. */
export function assess(book: CreditBook, place: number): Assessment {
  const { asOfDate, policy } = book;
  const scored = book.scoredAt(place);
  const { customer, balance, orders, exposure, creditLimit, limitValidTo, cover, grade } = scored;
  const group = book.groupAt(place);
  const net = exposure === null ? null : netExposure(exposure, cover);
  const facts = limitFactsAt(book, place, scored.statement?.latest.items ?? {});
  const months = grade === null ? undefined : policy.treatments.get(grade)?.reviewMonths;
  const agreedReview = reviewDue(customer, months);
  const unreadableEvent = book.unreadableEventAt(place);
  const measures: Measures = {
    ...UNKNOWN_MEASURES,
    utilisation: net === null ? null : usedPart(net, creditLimit),
    daysPastDue: balance && book.daysOverdueAt(place),
    shareOverdue: balance && shareOverdueOf(balance),
    score: scored.score.value,
    groupUtilisation:
      group === null || group.exposure === null ? null : usedPart(group.exposure, group.limit),
    limitExpiry: daysSince(limitValidTo, asOfDate),
    coverExpiry: daysSince(coverEnd(customer), asOfDate),
    reviewOverdue: daysSince(agreedReview, asOfDate),
    debtWithoutRate: debtsWithoutRate({ balance, orders, group }).length > 0 ? 1 : null,
    dunningLevel: balance && dunningLevel(book.daysOverdueAt(place) ?? 0, policy),
    blocked: customer?.block && (customer.blockedFrom ?? 0) <= asOfDate ? 1 : null,
    unreadableLimit: customer?.unreadableLimit ? 1 : null,
    unreadableEvent: unreadableEvent && 1,
  };
  return {
    id: scored.id,
    name: scored.name,
    customer,
    balance,
    orders,
    exposure,
    payments: scored.payments,
    creditLimit,
    limitValidTo,
    cover,
    group,
    utilisation: scored.utilisation,
    limitFacts: facts,
    factorValues: scored.factorValues,
    statement: scored.statement,
    events: scored.events,
    unreadableEvent,
    score: scored.score,
    grade,
    override: scored.override,
    limit: grade === null ? null : suggestLimit(facts, grade, policy),
    measures,
    lines: crossedLines(measures, policy),
    nextReview: agreedReview ?? (months === undefined ? null : addMonths(asOfDate, months)),
  };
}

/** The cell of a table behind a line; null for a line that no single cell makes. */
export function quoteBehind(
  measure: Measure,
  { customer, unreadableEvent }: Pick<Assessment, "customer" | "unreadableEvent">,
): Quote | null {
  if (measure === "blocked") return customer?.block ?? null;
  if (measure === "unreadableLimit") return customer?.unreadableLimit ?? null;
  return measure === "unreadableEvent" ? unreadableEvent : null;
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
