/** Calibration: points and weights of the score, fitted to the user's own history. */
import { mean } from "../statistics/averages";
import { bookGaps, type BookGap } from "../book/book-gaps";
import type { CreditTables } from "../book/credit-book";
import { EngineError } from "../values/errors";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { ledgerKnownAt } from "../ledger/ledger-known-at";
import { compilePolicy } from "../policy/compile-policy";
import type { Policy } from "../policy/policy";
import type { PolicyRow } from "../policy/policy-row";
import type { FactorCode } from "../words/factor-codes";
import { ratedFactors, type RatedFactor } from "../scoring/score";
import type { SerialDate } from "../values/serial-date";
import { fitLogistic, logOdds } from "../statistics/logistic";
import { judgedAfter, rescored, type Backtest, type ScoredOutcomes } from "./backtest";
import { calibratedRows, type CalibratedFactor, type NoteOfRow } from "./calibrated-rows";
import { calibrationCases, type CalibrationCase } from "./calibration-cases";
import { factorBins, OUTCOME_SAY, type FactorBin } from "./factor-bins";

/** How well a policy ranked the customers of the horizon after the cut-off date. */
export type Ranking = Pick<Backtest, "late" | "severelyLate">;

/** A policy fitted to history. */
export interface Calibration {
  /** The whole policy: points, weights and grades fitted, every other rule as it was. */
  readonly rows: readonly PolicyRow[];
  /** What to remark about a row of it. */
  readonly noteOf: NoteOfRow;
  readonly cutOffDate: SerialDate;
  readonly cases: number;
  readonly late: number;
  readonly severelyLate: number;
  /** True when there were enough seriously late customers to fit to them too. */
  readonly usesSeverelyLate: boolean;
  /** The rankings out of time, before and after; null when nothing fell due after the cut-off. */
  readonly before: Ranking | null;
  readonly after: Ranking | null;
  /** What does not meet between the tables on the cut-off date. */
  readonly gaps: readonly BookGap[];
}

/** Fewer customers than this of either kind say too little to learn from. */
const FEWEST_TO_LEARN = 20;

/** Pull of the weights towards nothing, per case. */
const RIDGE = 0.02;

/**
 * Fits the score of a policy to the user's own history.
 *
 * The factors of the policy are binned and rated by what history shows (see {@link factorBins}),
 * and weighted by a logistic regression on those ratings with weights that are not negative
 * and a ridge, for customers late and seriously late at once. Only what was complete on the
 * cut-off date is learnt from; the horizon after it judges the result.
 *
 * @param rows - All rows of the policy.
 * @throws {@link EngineError} `tooFewBad` when fewer than twenty customers were late, or not.
 */
export function calibrate(
  tables: CreditTables,
  ledger: InvoiceLedger,
  cutOffDate: SerialDate,
  horizonDays: number,
  policy: Policy,
  rows: readonly PolicyRow[],
): Calibration {
  const known = ledgerKnownAt(ledger, cutOffDate);
  const cases = calibrationCases(tables, known, cutOffDate, horizonDays, policy);
  const late = customersOf(cases, ({ isLate }) => isLate);
  const punctual = customersOf(cases, ({ isLate }) => !isLate);
  if (Math.min(late, punctual) < FEWEST_TO_LEARN) {
    throw new EngineError("tooFewBad", { late, punctual, expected: FEWEST_TO_LEARN });
  }
  const severelyLate = customersOf(cases, ({ isSeverelyLate }) => isSeverelyLate);
  const usesSeverelyLate = severelyLate >= FEWEST_TO_LEARN;
  const outcomesOf = ({ isLate, isSeverelyLate }: CalibrationCase) =>
    (usesSeverelyLate ? [isLate, isSeverelyLate] : [isLate]).map(Number);
  const rated = ratedFactors(policy);
  const binned = rated.flatMap((factor) => binsOf(factor, cases, outcomesOf));
  const weights = fittedWeights(binned, cases, cases.map(outcomesOf));
  const factors = binned.map(({ code, bins }, i): CalibratedFactor => ({
    code,
    bins,
    weight: weights[i]! * spreadOf(bins),
  }));
  const { rows: fitted, noteOf } = calibratedRows(rows, rated, factors, cases, policy);
  const given = judgedAfter(tables, ledger, cutOffDate, horizonDays, policy, known);
  return {
    rows: fitted,
    noteOf,
    cutOffDate,
    cases: cases.length,
    late,
    severelyLate,
    usesSeverelyLate,
    before: rankingOf(given),
    after: rankingOf(rescored(given, compilePolicy(fitted))),
    gaps: bookGaps(given.before),
  };
}

function rankingOf({ judged, late, severelyLate }: ScoredOutcomes): Ranking | null {
  return judged.length === 0 ? null : { late, severelyLate };
}

/** Different customers with a case of a kind. */
function customersOf(
  cases: readonly CalibrationCase[],
  isMeant: (one: CalibrationCase) => boolean,
): number {
  return new Set(cases.filter(isMeant).map(({ place }) => place)).size;
}

interface BinnedFactor {
  readonly code: FactorCode;
  /** Its weight in the policy. */
  readonly usual: number;
  readonly bins: readonly FactorBin[];
}

/** Bins of a factor; none where it is known too seldom to be rated. */
function binsOf(
  { code, weight, steps }: RatedFactor,
  cases: readonly CalibrationCase[],
  outcomesOf: (one: CalibrationCase) => number[],
): BinnedFactor[] {
  const known = cases.flatMap((one) => {
    const value = one.values[code];
    return value === null ? [] : [{ value, isBad: outcomesOf(one) }];
  });
  if (known.length < cases.length / 2) return [];
  return [{ code, usual: weight, bins: factorBins(known, steps) }];
}

/** Weights of the factors' risks, none negative, for all outcomes at once. */
function fittedWeights(
  factors: readonly BinnedFactor[],
  cases: readonly CalibrationCase[],
  outcomes: readonly (readonly number[])[],
): Float64Array {
  const rates = outcomes[0]!.map((_, outcome) => mean(outcomes.map((one) => one[outcome]!)));
  // Every outcome has its own level by a column, and its say however rare it is.
  const levels = rates.slice(1).map((rate) => logOdds(rate) - logOdds(rates[0]!));
  const say = rates.map(
    (rate, outcome) => (OUTCOME_SAY[outcome]! * rates[0]! * (1 - rates[0]!)) / (rate * (1 - rate)),
  );
  const columns = factors.length + levels.length;
  const values: number[] = [];
  const results: number[] = [];
  const caseWeights: number[] = [];
  cases.forEach((one, i) => {
    const risks = factors.map(({ code, bins }) => riskAt(bins, one.values[code]));
    rates.forEach((_, outcome) => {
      values.push(...risks, ...levels.map((_, level) => (level + 1 === outcome ? 1 : 0)));
      results.push(outcomes[i]![outcome]!);
      caseWeights.push(say[outcome]!);
    });
  });
  const { weights } = fitLogistic(
    { columns, values, outcomes: results, caseWeights },
    {
      ridge: RIDGE * cases.length,
      towards: [...usualWeights(factors), ...levels],
      nonNegative: (column) => column < factors.length,
    },
  );
  return weights;
}

/** Weights of the risks with which a factor counts as it does in the policy, and all of them once. */
function usualWeights(factors: readonly BinnedFactor[]): number[] {
  const perRisk = factors.map(({ usual, bins }) =>
    spreadOf(bins) > 0 ? usual / spreadOf(bins) : 0,
  );
  const total = perRisk.reduce((sum, weight) => sum + weight, 0);
  return perRisk.map((weight) => (total > 0 ? weight / total : 0));
}

/** A factor that is not known says neither good nor bad. */
function riskAt(bins: readonly FactorBin[], value: number | null): number {
  if (value === null) return 0;
  let place = bins.length - 1;
  while (value < bins[place]!.from) place--;
  return bins[place]!.risk;
}

function spreadOf(bins: readonly FactorBin[]): number {
  return Math.abs(bins.at(-1)!.risk - bins[0]!.risk);
}
