/** Until when a claim can be brought. */
import type { Policy } from "../policy/policy";
import { stepAt } from "../policy/step-at";
import { EngineError } from "../values/errors";
import { addMonths, isoDate, type SerialDate } from "../values/serial-date";
import { RESTARTS, type LimitationLaw, type LimitationTerm } from "../words/limitation-names";
import type { RestartEvent } from "./read-restarts";

/** What an event does to the period. */
export type RestartEffect =
  /** The period begins anew. */
  | "restarts"
  /** The claim lives on for a while, and longer only where a suit follows. */
  | "keepsAlive"
  /** A claim that was brought in time: no period ends while the proceedings run. */
  | "claimBrought"
  /** The same where the law's row counts a new period, here from the filing: no later than the law does. */
  | "claimBroughtAnew"
  | "notLate"
  /** After the period; of the debtor's doing, it may still bar the defence in some laws. */
  | "tooLate"
  | "tooLateByDebtor"
  | "unknownToLaw";

/** An event and what it does. */
export interface JudgedRestart extends RestartEvent {
  readonly effect: RestartEffect;
  /** Last safe day by this event; null where it changes nothing. */
  readonly until: SerialDate | null;
}

/** A day on which somebody should look at the claim. */
export interface LimitationWarning {
  readonly name: string;
  readonly days: number;
  readonly date: SerialDate;
}

/** Until when a claim can be brought, and why. */
export interface Limitation {
  readonly law: LimitationLaw;
  readonly dueDate: SerialDate;
  readonly periodMonths: number;
  readonly lastSafeDay: SerialDate;
  /** The event from which the last safe day is counted; null for the due date. */
  readonly decisive: JudgedRestart | null;
  /** True where the longest period ends before what the events would give. */
  readonly isLongest: boolean;
  /** Earliest first. */
  readonly events: readonly JudgedRestart[];
  /** Earliest first. */
  readonly warnings: readonly LimitationWarning[];
}

/**
 * Counts the last day on which a claim is safe: the due date plus the law's period, anew from what restarts it.
 *
 * Months of the policy's rows are counted as EDATE does. An event of fewer months than the period of its day keeps the
 * claim alive for so long: a demand in Taiwan holds only where a suit follows within six months (Civil Code, art. 130).
 * An event on or before the due date restarts nothing, and one after the last safe day does not extend it. A suit is
 * counted from its filing; while it runs, and what follows it, is no matter of a calculation.
 *
 * @throws {@link EngineError} `noLimitationPeriod` where the policy has no period for a debt of that day.
 */
export function limitationDate(
  dueDate: SerialDate,
  events: readonly RestartEvent[],
  policy: Policy,
): Limitation {
  const law = policy.settings.limitationLaw;
  const monthsOf = (term: LimitationTerm, date: SerialDate) =>
    stepAt(policy.limitation.get(`${law}/${term}`) ?? [], date)?.value ?? 0;
  const periodMonths = monthsOf("period", dueDate);
  if (periodMonths === 0) {
    const row = { policyRule: "limitation", item: `${law}/period` };
    throw new EngineError("noLimitationPeriod", { ...row, date: isoDate(dueDate) });
  }
  /** The end of the period, and the day to which a suit could still follow a demand. */
  let end = addMonths(dueDate, periodMonths);
  let alive = end;
  let decisive: JudgedRestart | null = null;
  const judged = inOrder(events).map((event): JudgedRestart => {
    const months = monthsOf(event.kind, event.date);
    const last = event.kind === "lawSuit" ? alive : end;
    const effect = effectOf(event, months, dueDate, monthsOf("period", event.date), last);
    const isAnew = effect === "restarts" || effect === "claimBroughtAnew";
    const until = isAnew || effect === "keepsAlive" ? addMonths(event.date, months) : null;
    const found = { ...event, effect, until };
    if (until === null) return found;
    if (isAnew) end = until;
    if (isAnew || until > alive) {
      alive = until;
      decisive = found;
    }
    return found;
  });
  const longest = monthsOf("longest", dueDate);
  const latest = longest === 0 ? Infinity : addMonths(dueDate, longest);
  const lastSafeDay = Math.min(alive, latest);
  return {
    law,
    dueDate,
    periodMonths,
    lastSafeDay,
    decisive,
    isLongest: latest < alive,
    events: judged,
    warnings: policy.limitationWarnings
      .map(({ name, days }) => ({ name, days, date: lastSafeDay - days }))
      .sort((a, b) => a.date - b.date),
  };
}

function effectOf(
  { date, kind }: RestartEvent,
  months: number,
  dueDate: SerialDate,
  periodMonths: number,
  last: SerialDate,
): RestartEffect {
  const isSuit = kind === "lawSuit";
  if (months === 0 && !isSuit) return "unknownToLaw";
  if (date <= dueDate) return "notLate";
  if (date > last) return isSuit || kind === "demand" ? "tooLate" : "tooLateByDebtor";
  if (isSuit) return months === 0 ? "claimBrought" : "claimBroughtAnew";
  return months < periodMonths ? "keepsAlive" : "restarts";
}

/** Earliest first; of one day in the order of the list of kinds, so that the order of rows does not matter. */
function inOrder(events: readonly RestartEvent[]): RestartEvent[] {
  const place = ({ kind }: RestartEvent) => RESTARTS.codes.indexOf(kind);
  return [...events].sort((a, b) => a.date - b.date || place(a) - place(b));
}
