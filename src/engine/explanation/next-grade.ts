/** What would reach the next better grade, computed from the points of the policy. */
import type { CustomerEvent } from "../ledger/events";
import type { Policy, Step } from "../policy/policy";
import type { FactorCode } from "../words/factor-codes";
import { gradeScore, type GradedScore, type Override } from "../scoring/graded-score";
import { meanPoints, type FactorResult } from "../scoring/score";
import { changesOf, type FactorChange } from "./factor-change";

/** A change of one factor. */
export interface ChangedFactor {
  readonly factor: FactorResult;
  readonly change: FactorChange;
}

/** Changes that reach a grade together. */
export interface ChangedFactors {
  readonly changes: readonly ChangedFactor[];
  /** The score after them. */
  readonly score: number;
}

/** Values that a factor that is not known has to turn out to have. */
export interface NeededValue {
  readonly direction: FactorChange["direction"];
  /** Null where any value will do. */
  readonly threshold: number | null;
}

/** The next better grade and what would reach it. */
export interface NextGrade {
  readonly grade: string;
  /** Score from which on it applies. */
  readonly from: number;
  /** An event that caps the grade below it: while it counts, no change of the factors helps. */
  readonly blockedBy: Override | null;
  /** By known factor the smallest change that reaches the grade alone; null where none does. */
  readonly alone: ReadonlyMap<FactorCode, FactorChange | null>;
  /** By factor that is not known the values with which it reaches the grade alone, where there are any. */
  readonly onceKnown: ReadonlyMap<FactorCode, NeededValue>;
  /** The cheapest combination; null when the known factors do not reach the grade at all. */
  readonly cheapest: ChangedFactors | null;
  /** The score with every known factor that can be changed at its most points. */
  readonly highest: number;
}

/** Nobody can bring these changes about: time alone does, or the opinion of others. */
const NOT_IN_HAND: ReadonlySet<FactorCode> = new Set<FactorCode>([
  ...(["worstDaysLate", "yearsAsCustomer", "brokenPromises"] as const),
  ...(["externalScore", "industryRating", "siteVisit", "reputation"] as const),
]);

/**
 * Finds what would reach the next better grade.
 *
 * A change is counted in steps of the factor's points table, which are what the policy
 * tells apart. The cheapest combination takes the fewest steps in all; of those it is the
 * one with the highest score, and then the one of the factors that stand first. Factors that
 * time alone or the opinion of others changes take no part in it, though they may reach the
 * grade alone.
 * Factors that are not known stay so in it.
 *
 * @returns Null without a grade and for the best one.
 */
export function nextGradeOf(
  { score, grade }: Pick<GradedScore, "score" | "grade">,
  events: readonly CustomerEvent[],
  policy: Policy,
): NextGrade | null {
  const next = policy.grades[policy.grades.findIndex((band) => band.grade === grade) - 1];
  if (next === undefined) return null;
  const sums = sumsOf(score.factors);
  const blockedBy = gradeScore({ ...score, value: next.from }, events, policy).override;
  const movable = score.factors
    .map((factor) => ({ factor, changes: changesOf(factor.value, stepsOf(factor, policy)) }))
    .filter(({ factor }) => factor.points !== null);
  const scoreAfter = (gain: number) => meanPoints(sums.earned + gain, sums.weight);
  const reaches = (gain: number) => blockedBy === null && scoreAfter(gain) >= next.from;
  const alone = movable.map(({ factor, changes }) => {
    const change = changes.find((one) => reaches(gainOf(factor, one)));
    return [factor.code, change ?? null] as const;
  });
  const onceKnown = score.factors.flatMap((factor) => {
    if (factor.points !== null || blockedBy !== null) return [];
    const { weight } = factor;
    const needed = neededValue(
      stepsOf(factor, policy),
      (points) => meanPoints(sums.earned + weight * points, sums.weight + weight) >= next.from,
    );
    return needed === null ? [] : [[factor.code, needed] as const];
  });
  const inHand = movable.filter(({ factor }) => !NOT_IN_HAND.has(factor.code));
  const best = bestBySteps(inHand);
  const cheapest = best.find((sum) => sum !== undefined && reaches(sum.gain));
  const highest = Math.max(...best.map((sum) => sum?.gain ?? 0));
  return {
    grade: next.grade,
    from: next.from,
    blockedBy,
    alone: new Map(alone),
    onceKnown: new Map(onceKnown),
    cheapest:
      cheapest === undefined
        ? null
        : { changes: changesBehind(cheapest), score: scoreAfter(cheapest.gain) },
    highest: scoreAfter(highest),
  };
}

/** The side of a points table on which every step reaches a grade; null where no such side is. */
function neededValue(
  steps: readonly Step[],
  reaches: (points: number) => boolean,
): NeededValue | null {
  const fails = steps.map(({ value }) => !reaches(value));
  const [first, last] = [fails.indexOf(true), fails.lastIndexOf(true)];
  if (first < 0) return { direction: "from", threshold: null };
  const above = steps[last + 1];
  if (above !== undefined) return { direction: "from", threshold: above.from };
  return first > 0 ? { direction: "below", threshold: steps[first]!.from } : null;
}

/** Weight × points that a change wins; divided by the known weight, score points. */
export function gainOf({ points, weight }: FactorResult, change: FactorChange): number {
  return weight * (change.points - (points ?? 0));
}

/** Sums over the known factors: weight × points, and the weight. */
export function sumsOf(factors: readonly FactorResult[]): {
  readonly earned: number;
  readonly weight: number;
} {
  let earned = 0;
  let weight = 0;
  for (const factor of factors) {
    if (factor.points === null) continue;
    earned += factor.weight * factor.points;
    weight += factor.weight;
  }
  return { earned, weight };
}

function stepsOf({ code }: FactorResult, policy: Policy) {
  return policy.points.get(code) ?? [];
}

/** A sum of changes: the last one, and the sum before it. */
interface SumOfChanges {
  readonly gain: number;
  readonly last: ChangedFactor | null;
  readonly before: SumOfChanges | null;
}

/** The most that can be won with each number of steps in all: index 0 for none. */
function bestBySteps(
  factors: readonly { readonly factor: FactorResult; readonly changes: readonly FactorChange[] }[],
): readonly (SumOfChanges | undefined)[] {
  let best: (SumOfChanges | undefined)[] = [{ gain: 0, last: null, before: null }];
  for (const { factor, changes } of factors) {
    const after = [...best];
    for (const change of changes) {
      const gain = gainOf(factor, change);
      best.forEach((before, taken) => {
        if (before === undefined) return;
        const steps = taken + change.steps;
        const sum = before.gain + gain;
        if (sum <= (after[steps]?.gain ?? -1)) return;
        after[steps] = { gain: sum, last: { factor, change }, before };
      });
    }
    best = Array.from(after);
  }
  return best;
}

function changesBehind(sum: SumOfChanges): ChangedFactor[] {
  const { last, before } = sum;
  return last === null || before === null ? [] : [...changesBehind(before), last];
}
