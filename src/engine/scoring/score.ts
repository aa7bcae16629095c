/** The score: the weighted mean of the points of all factors that are known. */
import { withoutNoise } from "../values/money";
import type { Policy, Step } from "../policy/policy";
import { FACTOR_GROUPS, type FactorCode, type FactorGroup } from "../words/factor-codes";
import { stepAt } from "../policy/step-at";

/** Value of each factor; null for one that is not known. */
export type FactorValues = Readonly<Record<FactorCode, number | null>>;

/** What one factor did to the score. */
export interface FactorResult {
  readonly code: FactorCode;
  readonly group: FactorGroup;
  /** The value found, in the factor's unit; null when not known. */
  readonly value: number | null;
  /** Points 0–100; null when not known. */
  readonly points: number | null;
  readonly weight: number;
  /** Score points that the factor brings: weight × points / known weight; 0 when not known. */
  readonly contribution: number;
  /** Score points that it costs against its best; 0 when not known. */
  readonly lost: number;
  /** Row of the user's policy table that gave the points; null for the built-in policy. */
  readonly policyRow: number | null;
}

/** A score with how far it can be trusted. */
export interface Score {
  /** 0–100, higher is safer; null when too little is known. */
  readonly value: number | null;
  /** The score if everything unknown were at its worst, and at its best; they hold the score. */
  readonly low: number;
  readonly high: number;
  /** Weight of the known factors / total weight, a fraction. */
  readonly coverage: number;
  /** All factors with a weight, group by group. */
  readonly factors: readonly FactorResult[];
}

/** A factor as the policy rates it, looked up once for all customers. */
export interface RatedFactor {
  readonly code: FactorCode;
  readonly group: FactorGroup;
  readonly weight: number;
  readonly steps: readonly Step[];
  /** Fewest and most points that the factor can earn. */
  readonly fewest: number;
  readonly most: number;
}

/** Gives the factors that have a weight and points in a policy, group by group. */
export function ratedFactors(policy: Policy): RatedFactor[] {
  return (Object.keys(FACTOR_GROUPS) as FactorGroup[]).flatMap((group) =>
    FACTOR_GROUPS[group].flatMap((code) => {
      const weight = policy.weights.get(code)?.weight ?? 0;
      const steps = policy.points.get(code) ?? [];
      if (weight === 0 || steps.length === 0) return [];
      const points = steps.map((step) => step.value);
      const [fewest, most] = [Math.min(...points), Math.max(...points)];
      return [{ code, group, weight, steps, fewest, most }];
    }),
  );
}

/**
 * Scores a customer.
 *
 * A factor whose value is not known takes no part; the range says what it could have done.
 * A factor that cannot earn 0 or 100 may pull towards the middle only: then the score itself
 * is the end of the range. Below the minimum coverage there is no score.
 *
 * Score = Σ weight × points / Σ weight, over the known factors.
 *
 * @param rated - The policy's factors; see {@link ratedFactors}.
 * @param minimumCoverage - A fraction.
 */
export function scoreOf(
  values: FactorValues,
  rated: readonly RatedFactor[],
  minimumCoverage: number,
): Score {
  let weight = 0;
  let knownWeight = 0;
  let earned = 0;
  let worst = 0;
  let best = 0;
  const steps = rated.map((factor) => {
    const value = values[factor.code];
    const step = value === null ? null : stepAt(factor.steps, value);
    weight += factor.weight;
    if (step === null) {
      worst += factor.weight * factor.fewest;
      best += factor.weight * factor.most;
    } else {
      knownWeight += factor.weight;
      earned += factor.weight * step.value;
    }
    return step;
  });
  const coverage = weight === 0 ? 0 : knownWeight / weight;
  const isEnough = knownWeight > 0 && coverage >= minimumCoverage - ROUNDING;
  const value = isEnough ? meanPoints(earned, knownWeight) : null;
  const low = weight === 0 ? 0 : meanPoints(earned + worst, weight);
  const high = weight === 0 ? 100 : meanPoints(earned + best, weight);
  return {
    value,
    low: Math.min(low, value ?? low),
    high: Math.max(high, value ?? high),
    coverage,
    factors: rated.map((factor, i) => factorResult(factor, values, steps[i]!, knownWeight)),
  };
}

/**
 * Gives the value of a score alone; see {@link scoreOf}.
 *
 * @returns Null where no factor is known.
 */
export function scoreValueOf(values: FactorValues, rated: readonly RatedFactor[]): number | null {
  let knownWeight = 0;
  let earned = 0;
  for (const { code, weight, steps } of rated) {
    const value = values[code];
    const step = value === null ? null : stepAt(steps, value);
    if (step === null) continue;
    knownWeight += weight;
    earned += weight * step.value;
  }
  return knownWeight === 0 ? null : meanPoints(earned, knownWeight);
}

/**
 * Divides weighted points by their weight.
 *
 * What binary fractions leave behind is taken off, so that a score on the line of a grade reaches it.
 *
 * @param earned - Sum of weight × points.
 * @param weight - Sum of the weights, above 0.
 */
export function meanPoints(earned: number, weight: number): number {
  return withoutNoise(earned / weight);
}

/** Coverage is a quotient of weights: 0.6 may come out a hair below. */
const ROUNDING = 1e-9;

function factorResult(
  { code, group, weight, most }: RatedFactor,
  values: FactorValues,
  step: Step | null,
  knownWeight: number,
): FactorResult {
  const points = step?.value ?? null;
  const share = points === null ? 0 : weight / knownWeight;
  return {
    code,
    group,
    value: values[code],
    points,
    weight,
    contribution: share * (points ?? 0),
    lost: share * (most - (points ?? 0)),
    policyRow: step?.row ?? null,
  };
}
