/** The grade of a score, and the event that caps both. */
import type { CustomerEvent } from "../ledger/events";
import { EVENT_KINDS, type EventKind } from "../words/event-names";
import type { Policy } from "../policy/policy";
import type { SerialDate } from "../values/serial-date";
import { gradeOf, highestScoreOf, worseGrade } from "./grade";
import type { Score } from "./score";

/** An event that caps the grade. */
export interface Override {
  readonly kind: EventKind;
  readonly date: SerialDate;
  /** The best grade that the policy still allows. */
  readonly grade: string;
}

/** A score with its grade. */
export interface GradedScore {
  /** The score, capped where an event caps the grade. */
  readonly score: Score;
  /** Null without a score. */
  readonly grade: string | null;
  /** The event that caps the grade, where the score alone would earn a better one. */
  readonly override: Override | null;
}

/** Finds the event that caps the grade lowest; null where none of them does. */
export function gravestOverride(events: readonly CustomerEvent[], policy: Policy): Override | null {
  let override: Override | null = null;
  for (const event of events) {
    const kind = EVENT_KINDS.codeOf(event.kind);
    const cap = kind === null ? undefined : policy.overrides.get(kind);
    if (kind === null || cap === undefined) continue;
    if (override !== null && worseGrade(cap, override.grade, policy) === override.grade) continue;
    override = { kind, date: event.date, grade: cap };
  }
  return override;
}

/** Grades a score; the gravest event that caps the grade caps the score with it. */
export function gradeScore(
  raw: Score,
  events: readonly CustomerEvent[],
  policy: Policy,
): GradedScore {
  const override = gravestOverride(events, policy);
  if (override === null) {
    return { score: raw, grade: raw.value === null ? null : gradeOf(raw.value, policy), override };
  }
  const top = highestScoreOf(override.grade, policy);
  const score = {
    ...raw,
    value: raw.value === null ? null : Math.min(raw.value, top),
    low: Math.min(raw.low, top),
    high: Math.min(raw.high, top),
  };
  const isBinding = raw.value === null || raw.value > top;
  return {
    score,
    grade: score.value === null ? null : gradeOf(score.value, policy),
    override: isBinding ? override : null,
  };
}
