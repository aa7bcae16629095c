/** What is done about each open invoice of a customer today: a step, or nothing for which reason. */
import type { CreditBook } from "../book/credit-book";
import { EXACT_DECIMALS, roundAmount, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import { EVENT_KINDS, type EventKind } from "../words/event-names";
import { stepOf, type ContactOutcome, type PaymentPromise } from "./contact-outcomes";

/** Why a step is due. */
export type WorkReason =
  | {
      readonly why: "brokenPromise";
      readonly date: SerialDate;
      readonly received: Amount;
      readonly amount: Amount;
    }
  | { readonly why: "beforeDue" | "nextStep" | "repeat" | "byDays"; readonly days: number };

/** Why an overdue amount is not asked for today. */
export type KeptOutReason =
  | "disputed"
  | "promised"
  | "paused"
  | "disputedByContact"
  | "legal"
  | "legalEvent"
  | "recentContact"
  | "stepLater"
  | "belowMinimum";

/** An open invoice in base currency. */
export interface OpenInvoice {
  /** Past due; below 0 before the due date. */
  readonly days: number;
  readonly amount: Amount;
  readonly isDisputed: boolean;
}

/** Part of an invoice and what is done about it. */
export type Share = AskedShare | KeptShare;

interface AskedShare {
  readonly amount: Amount;
  readonly days: number;
  /** Place of the step in the procedure. */
  readonly step: number;
  readonly reason: WorkReason;
  readonly kept: null;
}

interface Keeping {
  readonly kept: KeptOutReason;
  /** Day to which it holds; null where it does not end by itself. */
  readonly until: SerialDate | null;
  /** Kind of the event, for a legal one. */
  readonly event: EventKind | null;
}

interface KeptShare extends Keeping {
  readonly amount: Amount;
}

/** The last promise of a customer; null without one. */
export function lastPromise(outcomes: readonly ContactOutcome[]): PaymentPromise | null {
  return outcomes.flatMap(({ promise }) => promise ?? []).at(-1) ?? null;
}

/** Decides about every invoice of a customer, the oldest first: a promise covers those. */
export function sharesOf(
  book: CreditBook,
  place: number,
  invoices: readonly OpenInvoice[],
  outcomes: readonly ContactOutcome[],
  isLogKnown: boolean,
): Share[] {
  const { asOfDate, policy } = book;
  const { minimumOverdue, quietDays } = policy.settings;
  const sorted = [...invoices].sort((a, b) => b.days - a.days || b.amount - a.amount);
  const kept = standingReason(book, place, outcomes);
  if (kept !== null) return sorted.map(({ amount, days }) => keepAs(amount, days, kept));
  const promise = lastPromise(outcomes);
  const last = outcomes.at(-1)?.contact.date ?? -Infinity;
  const isBroken = promise?.state === "broken" && last <= promise.date;
  const isQuiet = asOfDate - last < quietDays && !isBroken;
  let promised = promise?.state === "open" ? promise.amount - promise.received : 0;
  const stepFor = nextSteps(book, outcomes, isLogKnown);
  const shares = sorted.flatMap(({ amount, days, isDisputed }): Share[] => {
    if (isDisputed) return [keep(amount, days, "disputed", null)];
    const covered = days > 0 ? Math.min(Math.max(0, promised), Math.max(0, amount)) : 0;
    promised -= covered;
    const rest = amount - covered;
    const parts: Share[] = covered > 0 ? [keep(covered, days, "promised", promise!.date)] : [];
    if (roundAmount(rest, EXACT_DECIMALS) === 0) return parts;
    if (isQuiet) {
      return [...parts, keep(rest, days, "recentContact", last + quietDays)];
    }
    const next = stepFor(days);
    if ("until" in next) return [...parts, keep(rest, days, "stepLater", next.until)];
    const reason: WorkReason =
      isBroken && days > 0
        ? {
            why: "brokenPromise",
            date: promise.date,
            amount: promise.amount,
            received: promise.received,
          }
        : { why: next.why, days };
    return [...parts, { amount: rest, days, step: next.step, reason, kept: null }];
  });
  const overdue = shares.reduce(
    (sum, share) => sum + (share.kept === null && share.days > 0 ? share.amount : 0),
    0,
  );
  if (overdue >= minimumOverdue) return shares;
  return shares.map((share) =>
    share.kept === null && share.days > 0
      ? keep(share.amount, share.days, "belowMinimum", null)
      : share,
  );
}

function keep(amount: Amount, days: number, kept: KeptOutReason, until: SerialDate | null): Share {
  return keepAs(amount, days, { kept, until, event: null });
}

/** What is not past due is in no overdue total: it is left out without a word. */
function keepAs(amount: Amount, days: number, keeping: Keeping): Share {
  return { amount: days > 0 ? amount : 0, ...keeping };
}

const BY_RESULT: Readonly<Partial<Record<string, KeptOutReason>>> = {
  disputed: "disputedByContact",
  paused: "paused",
  legal: "legal",
};

/** What keeps all of a customer out: the last result that says so, or an event of the policy's. */
function standingReason(
  book: CreditBook,
  place: number,
  outcomes: readonly ContactOutcome[],
): Keeping | null {
  const { asOfDate, policy } = book;
  const last = outcomes
    .filter(
      ({ contact: { result } }) => result === "resumed" || BY_RESULT[result ?? ""] !== undefined,
    )
    .at(-1)?.contact;
  const kept = BY_RESULT[last?.result ?? ""];
  const until = last?.nextDate ?? null;
  if (kept !== undefined && (until === null || until > asOfDate))
    return { kept, until, event: null };
  for (const { kind } of book.eventsAt(place)) {
    const event = EVENT_KINDS.codeOf(kind);
    if (event !== null && policy.dunningStops.has(event)) {
      return { kept: "legalEvent", until: null, event };
    }
  }
  return null;
}

type NextStep =
  | { readonly step: number; readonly why: Exclude<WorkReason["why"], "brokenPromise"> }
  | { readonly until: SerialDate | null };

/** Tells the step that an invoice so many days past due takes today, or from when on the next. */
function nextSteps(
  { asOfDate, policy }: CreditBook,
  outcomes: readonly ContactOutcome[],
  isLogKnown: boolean,
): (days: number) => NextStep {
  const { dunning } = policy;
  const { repeatDays } = policy.settings;
  const takenOn = new Array<SerialDate>(dunning.length).fill(-Infinity);
  for (const { contact } of outcomes) {
    const step = stepOf(contact.step, dunning);
    if (step >= 0) takenOn[step] = contact.date;
  }
  // The list rises with the days: those before the due date come first.
  const first = dunning.findIndex(({ from }) => from >= 0);
  const afterDue = first < 0 ? dunning.length : first;
  return (days) => {
    const from = days > 0 ? afterDue : 0;
    const end = days > 0 ? dunning.length : afterDue;
    const reached = lastOf(from, end, (step) => days >= dunning[step]!.from);
    const dueDate = asOfDate - days;
    const dayOf = (step: number) => dueDate + dunning[step]!.from;
    const taken = lastOf(from, end, (step) => takenOn[step]! >= dayOf(step));
    if (!isLogKnown) {
      if (reached >= 0) return { step: reached, why: days > 0 ? "byDays" : "beforeDue" };
      return { until: from < end ? dayOf(from) : null };
    }
    const next = Math.max(from, taken + 1);
    if (next < end) {
      if (days < dunning[next]!.from) return { until: dayOf(next) };
      return { step: next, why: days > 0 ? "nextStep" : "beforeDue" };
    }
    if (taken < 0 || days <= 0) return { until: null };
    const again = takenOn[taken]! + repeatDays;
    return again <= asOfDate ? { step: taken, why: "repeat" } : { until: again };
  };
}

/** The last place from a first to before an end for which something holds; -1 for none. */
function lastOf(from: number, end: number, holds: (place: number) => boolean): number {
  for (let place = end - 1; place >= from; place--) if (holds(place)) return place;
  return -1;
}
