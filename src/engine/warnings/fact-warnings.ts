/** Warnings of what the tables tell of a customer: promises, disputes, statements, events. */
import type { Assessment } from "../book/assessment";
import type { CreditBook } from "../book/credit-book";
import type { CustomerEvent } from "../ledger/events";
import type { Policy } from "../policy/policy";
import { addMonths, type SerialDate } from "../values/serial-date";
import { EVENT_KINDS } from "../words/event-names";
import { thresholdOf, warning, type Warning } from "./warning";
import { weakerRatios } from "./weaker-ratios";

/**
 * Warns of broken promises, since the day on which there were as many as the policy says.
 *
 * @param broken - The days of the policy's history on which promises were broken, in order.
 */
export function promiseWarning(broken: readonly SerialDate[], policy: Policy): Warning | null {
  const line = thresholdOf(policy, "brokenPromises");
  const since = broken[Math.max(1, Math.ceil(line)) - 1];
  return since === undefined
    ? null
    : warning("brokenPromises", { now: broken.length, line, since });
}

/** Warns of disputes by their share of the open balance. */
export function disputeWarning({ factorValues }: Assessment, policy: Policy): Warning | null {
  const line = thresholdOf(policy, "openDisputes");
  const now = factorValues.shareDisputed ?? 0;
  return now > 0 && now >= line ? warning("openDisputes", { now, line }) : null;
}

/** Warns of a statement whose period ended too long ago. */
export function oldStatement(
  { asOfDate, policy }: CreditBook,
  { statement }: Assessment,
): Warning | null {
  const months = thresholdOf(policy, "oldStatement");
  if (statement === null || months === Infinity) return null;
  const { periodEnd } = statement.latest;
  const lastDay = addMonths(periodEnd, Math.min(months, MOST_MONTHS));
  if (lastDay >= asOfDate) return null;
  const told = { now: asOfDate - periodEnd, line: lastDay - periodEnd };
  return warning("oldStatement", { ...told, since: lastDay + 1 });
}

/** As old as no statement is: a century. */
const MOST_MONTHS = 1200;

/** Warns of ratios whose traffic light got worse. */
export function ratioWarning(
  book: CreditBook,
  place: number,
  { statement }: Assessment,
): Warning | null {
  const line = thresholdOf(book.policy, "weakerRatios");
  if (statement === null || line === Infinity) return null;
  const { ratios, since } = weakerRatios(book, place);
  const now = ratios.length;
  return now > 0 && now >= line ? warning("weakerRatios", { now, line, ratios, since }) : null;
}

/** Warns of the events that are news on the as-of date. */
export function newsWarning(
  news: readonly CustomerEvent[],
  asOfDate: SerialDate,
  policy: Policy,
): Warning | null {
  const days = thresholdOf(policy, "news");
  const events = news.filter(({ date }) => asOfDate - date <= days);
  const first = events.at(-1);
  if (first === undefined || days === Infinity) return null;
  return warning("news", { now: events.length, since: first.date, events });
}

/** Gives the days on which news began, where there was none before: in no order; none where the policy has no news. */
export function newsBeginnings(news: readonly CustomerEvent[], policy: Policy): SerialDate[] {
  const days = thresholdOf(policy, "news");
  if (days === Infinity) return [];
  return news
    .filter(({ date }, i) => date - (news[i + 1]?.date ?? -Infinity) > days + 1)
    .map(({ date }) => date);
}

/** Gives the events that are news, the latest first: one of a kind that is not known counts for nothing. */
export function newsOf({ events }: Assessment): CustomerEvent[] {
  return events.filter(({ kind }) => {
    const code = EVENT_KINDS.codeOf(kind);
    return code !== null && code !== "brokenPromise";
  });
}
