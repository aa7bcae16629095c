/** A customer's score taken apart: what each factor did, what would raise it, what reaches the next grade. */
import type { Assessment } from "../book/assessment";
import type { CreditBook } from "../book/credit-book";
import type { Policy, Step } from "../policy/policy";
import { invoicesBehind } from "../scoring/behaviour-factors";
import type { FactorCode } from "../words/factor-codes";
import { stepAt } from "../policy/step-at";
import { meanPoints, type FactorResult } from "../scoring/score";
import { changesOf, type FactorChange } from "./factor-change";
import { gainOf, nextGradeOf, sumsOf, type NeededValue, type NextGrade } from "./next-grade";
import { remedyOf, type Remedy, type RemedyFacts } from "./remedy";

/** A change of a factor with what it wins and what has to happen. */
export interface Improvement extends FactorChange {
  /** Score points won, all else unchanged and no event capping the score. */
  readonly gain: number;
  readonly remedy: Remedy;
}

/** The step of a points table that gave a factor its points. */
export interface AppliedStep {
  /** Inclusive lower bound; -Infinity for the first step. */
  readonly from: number;
  /** Threshold of the step above; null for the last step. */
  readonly below: number | null;
  readonly points: number;
}

/** What one factor did to the score, and why. */
export interface FactorExplanation {
  readonly factor: FactorResult;
  /** Null when the value is not known. */
  readonly step: AppliedStep | null;
  /** The score if this factor were known at its worst and at its best; null when it is known. */
  readonly ifKnown: { readonly low: number; readonly high: number } | null;
  /** The nearest change that earns more points; null where the policy knows none. */
  readonly better: Improvement | null;
  /** The smallest change that reaches the next grade alone; null where none does. */
  readonly alone: Improvement | null;
  /** The values with which a factor that is not known reaches it alone; null where none does. */
  readonly onceKnown: NeededValue | null;
}

/** A factor with the improvement that is proposed. */
export interface ProposedChange {
  readonly factor: FactorResult;
  readonly improvement: Improvement;
}

/** The cheapest combination of changes that reaches the next grade. */
export interface CheapestChanges {
  readonly changes: readonly ProposedChange[];
  /** The score after them. */
  readonly score: number;
}

/** The next grade with its changes in plain terms; see {@link nextGradeOf}. */
export interface ExplainedGrade extends Omit<NextGrade, "alone" | "onceKnown" | "cheapest"> {
  /** Score points that are missing. */
  readonly missing: number;
  readonly cheapest: CheapestChanges | null;
  /** Changes that reach it alone, beside the cheapest where that is one alone; fewest steps first. */
  readonly others: readonly ProposedChange[];
}

/** Why a score is what it is. */
export interface ScoreExplanation {
  readonly assessment: Assessment;
  /** ISO code of amounts; "" when no table names one. */
  readonly currency: string;
  /** The score that the factors give before an event caps it; null when nothing is known. */
  readonly uncapped: number | null;
  /** All factors with a weight, group by group. */
  readonly factors: readonly FactorExplanation[];
  /** Null without a grade and for the best one. */
  readonly next: ExplainedGrade | null;
}

/** Explains the score of the customer at a place of the book. */
export function explainScore(book: CreditBook, place: number): ScoreExplanation {
  const assessment = book.at(place);
  const { policy } = book;
  const { factors } = assessment.score;
  const sums = sumsOf(factors);
  const uncapped = sums.weight === 0 ? null : meanPoints(sums.earned, sums.weight);
  const next = nextGradeOf(assessment, assessment.events, policy);
  const facts = remedyFacts(book, place, assessment);
  const improve = (factor: FactorResult, change: FactorChange | null | undefined) =>
    change == null || factor.value === null
      ? null
      : {
          ...change,
          gain: gainOf(factor, change) / sums.weight,
          remedy: remedyOf(factor.code, factor.value, change, facts),
        };
  const explained = factors.map((factor): FactorExplanation => ({
    factor,
    step: appliedStep(factor, policy.points.get(factor.code) ?? []),
    ifKnown: ifKnown(factor, policy, sums),
    better: improve(factor, changesOf(factor.value, policy.points.get(factor.code) ?? [])[0]),
    alone: improve(factor, next?.alone.get(factor.code)),
    onceKnown: next?.onceKnown.get(factor.code) ?? null,
  }));
  const cheapest = next?.cheapest && {
    score: next.cheapest.score,
    changes: next.cheapest.changes.map(({ factor, change }) => ({
      factor,
      improvement: improve(factor, change)!,
    })),
  };
  return {
    assessment,
    currency: book.currency,
    uncapped,
    factors: explained,
    next: next && {
      grade: next.grade,
      from: next.from,
      blockedBy: next.blockedBy,
      highest: next.highest,
      missing: Math.max(0, next.from - (uncapped ?? 0)),
      cheapest: cheapest ?? null,
      others: otherWays(explained, cheapest?.changes ?? []),
    },
  };
}

function otherWays(
  factors: readonly FactorExplanation[],
  cheapest: readonly ProposedChange[],
): ProposedChange[] {
  const only = cheapest.length === 1 ? cheapest[0]?.factor : undefined;
  return factors
    .flatMap(({ factor, alone }) =>
      alone === null || factor === only ? [] : [{ factor, improvement: alone }],
    )
    .sort((a, b) => a.improvement.steps - b.improvement.steps);
}

function remedyFacts(
  { sums }: CreditBook,
  place: number,
  { balance, exposure, creditLimit, cover, customer }: Assessment,
): RemedyFacts {
  const invoices: Partial<Record<FactorCode, number>> =
    sums === null ? {} : invoicesBehind(sums.behaviour, place, sums.priors);
  const customerSince = customer?.customerSince ?? null;
  return { invoices, balance, exposure, creditLimit, cover, customerSince };
}

function appliedStep({ value }: FactorResult, steps: readonly Step[]): AppliedStep | null {
  const step = value === null ? null : stepAt(steps, value);
  if (step === null) return null;
  const above = steps[steps.indexOf(step) + 1];
  return { from: step.from, below: above?.from ?? null, points: step.value };
}

function ifKnown(
  { code, points, weight }: FactorResult,
  policy: Policy,
  sums: { readonly earned: number; readonly weight: number },
): FactorExplanation["ifKnown"] {
  if (points !== null) return null;
  const possible = (policy.points.get(code) ?? []).map((step) => step.value);
  const scoreAt = (earned: number) =>
    meanPoints(sums.earned + weight * earned, sums.weight + weight);
  return { low: scoreAt(Math.min(...possible)), high: scoreAt(Math.max(...possible)) };
}
