/** Bins of a factor with the risk that history shows in each, rising or falling as the factor does. */
import { mean } from "../statistics/averages";
import type { Step } from "../policy/policy";
import { stepAt } from "../policy/step-at";
import { isotonic } from "../statistics/isotonic";
import { fitLogistic, logOdds, probabilityOf } from "../statistics/logistic";

/** A case of history: what was known, and what came of it. */
export interface FactorCase {
  readonly value: number;
  /** What came of it, by outcome, at most two: 1 for bad. */
  readonly isBad: readonly number[];
}

/** A range of values of a factor, from its threshold to the next. */
export interface FactorBin {
  /** Inclusive lower bound; -Infinity for the first. */
  readonly from: number;
  readonly cases: number;
  /** Bad cases, by outcome. */
  readonly bad: readonly number[];
  /** Log odds of being bad against those of all cases, the outcomes as they say; monotone. */
  readonly risk: number;
}

/**
 * What customers late and customers seriously late have to say: on simulated ledgers the score
 * then gains on the one what it does not lose on the other.
 */
export const OUTCOME_SAY: readonly number[] = [1, 0.5];

/** Parts of the cases between which there is a threshold in any case. */
const PARTS = 10;

/** Fewer cases than this, or than this share, are no bin of their own. */
const FEWEST_IN_BIN = 10;
const LEAST_SHARE = 0.01;

/** Cases that every bin is taken to have as the policy has it: few cases change little. */
const SMOOTHING = 30;

/** Digits of a threshold: 0.18, not 0.17834. */
const DIGITS = 2;

/**
 * Bins the values of a factor and measures the risk of each bin.
 *
 * Thresholds are the usual ones and those between tenths of the cases, in two digits. Risk is the smoothed
 * weight of evidence, ln odds(bad in bin) − ln odds(bad in all), the outcomes as they say,
 * with the rates that the policy's points predict for as many cases as the smoothing, then
 * made monotone by isotonic regression. Neighbours of one risk become one bin.
 *
 * @param cases - Those of which the factor is known.
 * @param steps - The policy's points; they also say which way the risk may rise.
 * @returns Bins in rising order; one when nothing is told apart.
 */
export function factorBins(cases: readonly FactorCase[], steps: readonly Step[]): FactorBin[] {
  const isRiskierHigher = steps[0]!.value > steps.at(-1)!.value;
  const filled = filledBins(
    cases,
    thresholds(
      cases,
      steps.map(({ from }) => from),
    ),
  );
  const outcomes = cases[0]!.isBad.map((_, outcome) => usualRisk(cases, steps, outcome));
  const say = OUTCOME_SAY.slice(0, outcomes.length);
  const raw = filled.map((bin) => {
    const risks = outcomes.map((riskOf, outcome) => say[outcome]! * riskOf(bin.members));
    return sum(risks) / sum(say);
  });
  const counts = filled.map((bin) => bin.members.length);
  const risks = isRiskierHigher
    ? isotonic(raw, counts)
    : isotonic([...raw].reverse(), [...counts].reverse()).reverse();
  return merged(
    filled.map((bin, i) => ({
      from: i === 0 ? -Infinity : bin.from,
      cases: bin.members.length,
      bad: outcomes.map((_, outcome) => badOf(bin.members, outcome)),
      risk: risks[i]!,
    })),
  );
}

/** The usual thresholds, and rounded ones between parts of about one size; the first is open. */
function thresholds(cases: readonly FactorCase[], usual: readonly number[]): number[] {
  const sorted = cases.map(({ value }) => value).sort((a, b) => a - b);
  const bounds = new Set([-Infinity, ...usual]);
  for (let part = 1; part < PARTS; part++) {
    const value = sorted[Math.floor((part * sorted.length) / PARTS)]!;
    bounds.add(Number(value.toPrecision(DIGITS)));
  }
  return [...bounds].sort((a, b) => a - b);
}

/** Sorts cases into bins from the lowest up; one with too few goes on into the next. */
function filledBins(cases: readonly FactorCase[], bounds: readonly number[]) {
  const members = bounds.map((): FactorCase[] => []);
  for (const one of cases) {
    let bin = bounds.length - 1;
    while (one.value < bounds[bin]!) bin--;
    members[bin]!.push(one);
  }
  const fewest = Math.max(FEWEST_IN_BIN, cases.length * LEAST_SHARE);
  const bins: { from: number; members: FactorCase[] }[] = [];
  bounds.forEach((from, i) => {
    const last = bins.at(-1);
    if (last === undefined || last.members.length >= fewest)
      bins.push({ from, members: members[i]! });
    else last.members = last.members.concat(members[i]!);
  });
  const last = bins.at(-1)!;
  if (bins.length > 1 && last.members.length < fewest) {
    bins.pop();
    const before = bins.at(-1)!;
    before.members = before.members.concat(last.members);
  }
  return bins;
}

/** The smoothed weight of evidence of a bin, for one outcome. */
function usualRisk(
  cases: readonly FactorCase[],
  steps: readonly Step[],
  outcome: number,
): (members: readonly FactorCase[]) => number {
  const rate = badOf(cases, outcome) / cases.length;
  if (rate === 0 || rate === 1) return () => 0;
  const lostPoints = ({ value }: FactorCase) => 1 - (stepAt(steps, value)?.value ?? 0) / 100;
  const model = fitLogistic(
    {
      columns: 1,
      values: cases.map(lostPoints),
      outcomes: cases.map(({ isBad }) => isBad[outcome]!),
      caseWeights: null,
    },
    { ridge: 1, nonNegative: () => true },
  );
  return (members) => {
    const predicted = mean(members.map((one) => probabilityOf(model, [lostPoints(one)])));
    const bad = badOf(members, outcome) + SMOOTHING * predicted;
    return logOdds(bad / (members.length + SMOOTHING)) - logOdds(rate);
  };
}

function badOf(cases: readonly FactorCase[], outcome: number): number {
  return cases.reduce((sum, { isBad }) => sum + isBad[outcome]!, 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Puts neighbours of one risk together. */
function merged(bins: readonly FactorBin[]): FactorBin[] {
  const result: FactorBin[] = [];
  for (const bin of bins) {
    const last = result.at(-1);
    if (last?.risk !== bin.risk) {
      result.push(bin);
      continue;
    }
    const bad = last.bad.map((count, outcome) => count + bin.bad[outcome]!);
    result[result.length - 1] = { ...last, cases: last.cases + bin.cases, bad };
  }
  return result;
}
