/** Why a score is what it is: the factors that cost most, and what would win points back. */
import type { Policy, Step } from "../policy/policy";
import { stepAt } from "../policy/step-at";
import type { FactorResult, Score } from "../scoring/score";

/** A factor that cost score points against its best. */
export interface Reason {
  readonly factor: FactorResult;
  /** The nearest change of the value that earns more points; null where the policy knows none. */
  readonly better: Improvement | null;
}

/** What would win score points back. */
export interface Improvement {
  /** "below": the value has to fall below the threshold; "from": it has to reach it. */
  readonly direction: "below" | "from";
  readonly threshold: number;
  /** Score points won, all else unchanged and no event capping the score. */
  readonly gain: number;
}

/** Score points below which a factor is no reason. */
const WORTH_MENTIONING = 0.05;

/**
 * Lists the reasons of a score.
 *
 * @returns Factors that cost points, the costliest first; empty for a score without a fault.
 */
export function reasonsOf(score: Score, policy: Policy): Reason[] {
  const known = score.factors.filter(({ points }) => points !== null);
  const knownWeight = known.reduce((sum, { weight }) => sum + weight, 0);
  return known
    .filter(({ lost }) => lost >= WORTH_MENTIONING)
    .sort((a, b) => b.lost - a.lost)
    .map((factor) => ({
      factor,
      better: improvementOf(factor, policy.points.get(factor.code) ?? [], knownWeight),
    }));
}

/** Points rise on one side of the value: below the step's own threshold, or from the next one on. */
function improvementOf(
  { value, weight }: FactorResult,
  steps: readonly Step[],
  knownWeight: number,
): Improvement | null {
  const step = value === null ? null : stepAt(steps, value);
  if (step === null) return null;
  const place = steps.indexOf(step);
  const gainOf = (other: Step) => ((other.value - step.value) * weight) / knownWeight;
  const before = steps[place - 1];
  if (before !== undefined && before.value > step.value) {
    return { direction: "below", threshold: step.from, gain: gainOf(before) };
  }
  const after = steps[place + 1];
  if (after !== undefined && after.value > step.value) {
    return { direction: "from", threshold: after.from, gain: gainOf(after) };
  }
  return null;
}
