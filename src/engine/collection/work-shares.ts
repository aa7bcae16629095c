/** What is done about each open invoice of a customer today: a step, or nothing for which reason. */
import type { CreditBook } from "../book/credit-book";
import { firstAfterDue } from "../policy/dunning-steps";
import { EXACT_DECIMALS, roundAmount, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import { EVENT_KINDS, type EventKind } from "../words/event-names";
import type { ContactOutcome, PaymentPromise } from "./contact-outcomes";

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
  | "nextContact"
  | "stepLater"
  | "belowMinimum";

/** An open invoice in base currency. */
export interface DueInvoice {
  /** Its item in the ledger. */
  readonly item: number;
  /** Past due; below 0 before the due date. */
  readonly days: number;
  readonly amount: Amount;
  readonly isDisputed: boolean;
}

/** Part of an invoice and what is done about it. */
export type Share = AskedShare | KeptShare;

interface AskedShare {
  /** Item of the ledger, and the part of its open amount, above 0 to 1. */
  readonly item: number;
  readonly part: number;
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

/** The last promise of a customer; null without one, or where payment was refused since. */
export function lastPromise(outcomes: readonly ContactOutcome[]): PaymentPromise | null {
  let last: PaymentPromise | null = null;
  for (const { contact, promise } of outcomes) {
    if (contact.result === "refused") last = null;
    last = promise ?? last;
  }
  return last;
}

/** What is known of a customer's past besides the invoices. */
export interface CustomerPast {
  /** Contacts and what came of them, the earliest first. */
  readonly outcomes: readonly ContactOutcome[];
  /** Event that stops dunning; null without one. */
  readonly stop: EventKind | null;
}

/** Decides about every invoice of a customer, the oldest first: a promise covers those. */
export function sharesOf(
  book: CreditBook,
  invoices: readonly DueInvoice[],
  { outcomes, stop }: CustomerPast,
  isLogKnown: boolean,
): Share[] {
  const { asOfDate, policy } = book;
  const { minimumOverdue, quietDays } = policy.settings;
  const sorted = [...invoices].sort((a, b) => b.days - a.days || b.amount - a.amount);
  const kept = standingReason(asOfDate, outcomes, stop);
  if (kept !== null) return sorted.map(({ amount, days }) => keepAs(amount, days, kept));
  const promise = lastPromise(outcomes);
  const lastContact = outcomes.at(-1)?.contact;
  const last = lastContact?.date ?? -Infinity;
  const isBroken = promise?.state === "broken" && last <= promise.date;
  const agreed = lastContact?.nextDate ?? null;
  const quietUntil = agreed ?? last + quietDays;
  const isQuiet = asOfDate < quietUntil && !isBroken;
  let promised = promise?.state === "open" ? promise.amount - promise.received : 0;
  const stepFor = nextSteps(book, outcomes, isLogKnown);
  const shares = sorted.flatMap(({ item, amount, days, isDisputed }): Share[] => {
    if (isDisputed) return [keep(amount, days, "disputed", null)];
    const covered = days > 0 ? Math.min(Math.max(0, promised), Math.max(0, amount)) : 0;
    promised -= covered;
    const rest = amount - covered;
    const parts: Share[] = covered > 0 ? [keep(covered, days, "promised", promise!.date)] : [];
    if (roundAmount(rest, EXACT_DECIMALS) === 0) return parts;
    if (isQuiet) {
      const reason = agreed === null ? "recentContact" : "nextContact";
      return [...parts, keep(rest, days, reason, quietUntil)];
    }
    const next = stepFor(days, isBroken);
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
    const part = covered > 0 ? rest / amount : 1;
    return [...parts, { item, part, amount: rest, days, step: next.step, reason, kept: null }];
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
  asOfDate: SerialDate,
  outcomes: readonly ContactOutcome[],
  stop: EventKind | null,
): Keeping | null {
  const last = outcomes
    .filter(
      ({ contact: { result } }) => result === "resumed" || BY_RESULT[result ?? ""] !== undefined,
    )
    .at(-1)?.contact;
  const kept = BY_RESULT[last?.result ?? ""];
  const until = last?.nextDate ?? null;
  if (kept !== undefined && (until === null || until > asOfDate))
    return { kept, until, event: null };
  return stop === null ? null : { kept: "legalEvent", until: null, event: stop };
}

/**
 * Finds the customers with an event of the policy's rows `dunning stop`, and the latest one: proceedings do not end with
 * the months of history by which a customer is scored.
 */
export function dunningStops({
  tables,
  places,
  asOfDate,
  policy,
}: CreditBook): ReadonlyMap<number, EventKind> {
  const stops = new Map<number, { readonly event: EventKind; readonly date: SerialDate }>();
  for (const { customer, date, kind } of tables.events?.events ?? []) {
    const event = EVENT_KINDS.codeOf(kind);
    if (event === null || date > asOfDate || !policy.dunningStops.has(event)) continue;
    const place = places.index.findSame(customer);
    if (place === null || date < (stops.get(place)?.date ?? -Infinity)) continue;
    stops.set(place, { event, date });
  }
  return new Map([...stops].map(([place, { event }]) => [place, event]));
}

type NextStep =
  | { readonly step: number; readonly why: Exclude<WorkReason["why"], "brokenPromise"> }
  | { readonly until: SerialDate | null };

/**
 * Tells the step that an invoice so many days past due takes today, or from when on the next. After a broken promise
 * the next step, or the last one again, does not wait for its days.
 */
function nextSteps(
  { asOfDate, policy }: CreditBook,
  outcomes: readonly ContactOutcome[],
  isLogKnown: boolean,
): (days: number, isBroken: boolean) => NextStep {
  const { dunning } = policy;
  const { repeatDays } = policy.settings;
  const takenOn = new Array<SerialDate>(dunning.length).fill(-Infinity);
  for (const { contact, step } of outcomes) {
    if (step >= 0) takenOn[step] = contact.date;
  }
  // The list rises with the days: those up to the due date come first.
  const afterDue = firstAfterDue(dunning);
  return (days, isBroken) => {
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
    if (isBroken && days > 0 && from < end) {
      return { step: Math.min(next, end - 1), why: "nextStep" };
    }
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
