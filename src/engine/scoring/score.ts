/** The score: the weighted mean of the points of all factors that are known. */
import type { Policy } from "../policy/policy";
import { FACTOR_GROUPS, type FactorCode, type FactorGroup } from "./factor-codes";
import { pointsRange, stepAt } from "./points";

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
  /** The score if everything unknown were at its worst, and at its best. */
  readonly low: number;
  readonly high: number;
  /** Weight of the known factors / total weight, a fraction. */
  readonly coverage: number;
  /** All factors with a weight, group by group. */
  readonly factors: readonly FactorResult[];
}

/**
 * Scores a customer.
 *
 * A factor whose value is not known takes no part; the range says what it could have done.
 * Below the policy's minimum coverage there is no score.
 *
 * Score = Σ weight × points / Σ weight, over the known factors.
 */
export function scoreOf(values: FactorValues, policy: Policy): Score {
  const rated = ratedFactors(values, policy);
  let weight = 0;
  let knownWeight = 0;
  let earned = 0;
  let worst = 0;
  let best = 0;
  for (const factor of rated) {
    weight += factor.weight;
    if (factor.points === null) {
      worst += factor.weight * factor.range.low;
      best += factor.weight * factor.range.high;
    } else {
      knownWeight += factor.weight;
      earned += factor.weight * factor.points;
    }
  }
  const coverage = weight === 0 ? 0 : knownWeight / weight;
  const isEnough = knownWeight > 0 && coverage >= policy.settings.minimumCoverage - ROUNDING;
  return {
    value: isEnough ? earned / knownWeight : null,
    low: weight === 0 ? 0 : (earned + worst) / weight,
    high: weight === 0 ? 100 : (earned + best) / weight,
    coverage,
    factors: rated.map(({ range, ...factor }) => ({
      ...factor,
      contribution: factor.points === null ? 0 : (factor.weight * factor.points) / knownWeight,
      lost:
        factor.points === null ? 0 : (factor.weight * (range.high - factor.points)) / knownWeight,
    })),
  };
}

/** Coverage is a quotient of weights: 0.6 may come out a hair below. */
const ROUNDING = 1e-9;

function ratedFactors(values: FactorValues, policy: Policy) {
  return (Object.keys(FACTOR_GROUPS) as FactorGroup[]).flatMap((group) =>
    FACTOR_GROUPS[group].flatMap((code) => {
      const weight = policy.weights.get(code)?.weight ?? 0;
      const steps = policy.points.get(code) ?? [];
      if (weight === 0 || steps.length === 0) return [];
      const value = values[code];
      const step = value === null ? null : stepAt(steps, value);
      return {
        code,
        group,
        value,
        points: step?.value ?? null,
        weight,
        policyRow: step?.row ?? null,
        range: pointsRange(steps),
      };
    }),
  );
}
