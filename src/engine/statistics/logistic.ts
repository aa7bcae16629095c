/** Logistic regression, fitted by Newton's method with a ridge. */
import { solvePositiveDefinite } from "./positive-definite";

/** Cases of a regression: a row of values per case, row after row. */
export interface CaseTable {
  readonly columns: number;
  /** `columns` values per case. */
  readonly values: ArrayLike<number>;
  /** What came of each case: 1 or 0. */
  readonly outcomes: ArrayLike<number>;
  /** How much each case counts; null where all count 1. */
  readonly caseWeights: ArrayLike<number> | null;
}

/** What holds the weights where the cases say little. */
export interface LogisticOptions {
  /** Strength of the pull: in cases that speak for the start, by and large. */
  readonly ridge: number;
  /** Pull of the intercept towards 0; by default just enough to keep it finite. */
  readonly interceptRidge?: number;
  /** Weights that a fit without any case would have; 0 for those not named. */
  readonly towards?: readonly number[];
  /** Columns whose weight may not be negative: they can raise the risk only. */
  readonly nonNegative?: (column: number) => boolean;
}

/** A fitted logistic regression. */
export interface LogisticModel {
  readonly intercept: number;
  readonly weights: Float64Array;
}

const MOST_STEPS = 30;
const CLOSE_ENOUGH = 1e-9;
/** Keeps the intercept finite where all cases have one outcome. */
const FINITE = 1e-6;

/**
 * Fits a logistic regression: log odds = intercept + Σ weight × value.
 *
 * Minimises −Σ log likelihood + ridge / 2 × Σ (weight − towards)², so that columns should be
 * of about one scale. Newton's method with halved steps; where weights may not be negative,
 * those that would be are held at 0 (projected Newton: Bertsekas, Projected Newton Methods
 * for Optimization Problems with Simple Constraints, SIAM J. Control 20 (1982)).
 *
 * @returns The same for the same cases, always; with no case at all the start itself.
 */
export function fitLogistic(cases: CaseTable, options: LogisticOptions): LogisticModel {
  const size = cases.columns + 1;
  const problem = new PenalisedLikelihood(cases, options);
  // Place 0 is the intercept.
  let beta = Float64Array.from({ length: size }, (_, i) => options.towards?.[i - 1] ?? 0);
  let loss = problem.lossAt(beta);
  for (let step = 0; step < MOST_STEPS; step++) {
    const { gradient, curvature } = problem.slopesAt(beta);
    const isHeld = (i: number) => problem.isNonNegative(i) && beta[i]! <= 0 && gradient[i]! > 0;
    for (let i = 0; i < size; i++) if (isHeld(i)) hold(i, gradient, curvature);
    const move = solvePositiveDefinite(curvature, gradient);
    const next = problem.shorten(beta, move, loss);
    if (next === null) break;
    const gain = loss - next.loss;
    ({ beta, loss } = next);
    if (gain < CLOSE_ENOUGH * (1 + Math.abs(loss))) break;
  }
  return { intercept: beta[0]!, weights: beta.slice(1) };
}

/**
 * Gives the probability of a case.
 *
 * @param at - Where the case's row of values starts.
 */
export function probabilityOf(
  { intercept, weights }: LogisticModel,
  values: ArrayLike<number>,
  at = 0,
): number {
  let sum = intercept;
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * values[at + i]!;
  return sigmoid(sum);
}

/** The probability of log odds. */
export function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** The log odds of a probability. */
export function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}

/** Takes a place out of a step: it stays as it is. */
function hold(place: number, gradient: Float64Array, curvature: Float64Array): void {
  const size = gradient.length;
  gradient[place] = 0;
  for (let i = 0; i < size; i++) {
    curvature[place * size + i] = 0;
    curvature[i * size + place] = 0;
  }
  curvature[place * size + place] = 1;
}

/** The loss that a fit minimises, with its slopes. */
class PenalisedLikelihood {
  readonly #cases: CaseTable;
  readonly #options: LogisticOptions;

  constructor(cases: CaseTable, options: LogisticOptions) {
    this.#cases = cases;
    this.#options = options;
  }

  lossAt(beta: Float64Array): number {
    const { outcomes, caseWeights } = this.#cases;
    let loss = 0;
    for (let i = 0; i < outcomes.length; i++) {
      const sum = this.#sumAt(beta, i);
      // log(1 + e^sum), which does not overflow.
      const softplus = Math.max(sum, 0) + Math.log1p(Math.exp(-Math.abs(sum)));
      loss += (caseWeights?.[i] ?? 1) * (softplus - outcomes[i]! * sum);
    }
    for (let i = 0; i < beta.length; i++) {
      loss += (this.#ridgeOf(i) / 2) * (beta[i]! - this.#towards(i)) ** 2;
    }
    return loss;
  }

  slopesAt(beta: Float64Array): { gradient: Float64Array; curvature: Float64Array } {
    const { columns, values, outcomes, caseWeights } = this.#cases;
    const size = columns + 1;
    const gradient = new Float64Array(size);
    const curvature = new Float64Array(size * size);
    const row = new Float64Array(size).fill(1);
    for (let i = 0; i < outcomes.length; i++) {
      for (let j = 0; j < columns; j++) row[j + 1] = values[i * columns + j]!;
      const probability = sigmoid(this.#sumAt(beta, i));
      const weight = caseWeights?.[i] ?? 1;
      const slope = weight * (probability - outcomes[i]!);
      const bend = weight * probability * (1 - probability);
      for (let a = 0; a < size; a++) {
        gradient[a]! += slope * row[a]!;
        const scaled = bend * row[a]!;
        for (let b = 0; b <= a; b++) curvature[a * size + b]! += scaled * row[b]!;
      }
    }
    for (let a = 0; a < size; a++) {
      gradient[a]! += this.#ridgeOf(a) * (beta[a]! - this.#towards(a));
      curvature[a * size + a]! += this.#ridgeOf(a);
      for (let b = 0; b < a; b++) curvature[b * size + a] = curvature[a * size + b]!;
    }
    return { gradient, curvature };
  }

  /** Goes as far along a Newton step as the loss falls; null when it falls nowhere. */
  shorten(beta: Float64Array, move: Float64Array, loss: number) {
    for (let share = 1; share > 1e-6; share /= 2) {
      const moved = beta.map((value, i) => {
        const to = value - share * move[i]!;
        return this.isNonNegative(i) ? Math.max(0, to) : to;
      });
      const reached = this.lossAt(moved);
      if (reached < loss) return { beta: moved, loss: reached };
    }
    return null;
  }

  /** @param place - 0 for the intercept, else one more than the column. */
  isNonNegative(place: number): boolean {
    return place > 0 && this.#options.nonNegative?.(place - 1) === true;
  }

  #sumAt(beta: Float64Array, index: number): number {
    const { columns, values } = this.#cases;
    let sum = beta[0]!;
    for (let j = 0, at = index * columns; j < columns; j++) sum += beta[j + 1]! * values[at + j]!;
    return sum;
  }

  #ridgeOf(place: number): number {
    return place === 0 ? (this.#options.interceptRidge ?? FINITE) : this.#options.ridge;
  }

  #towards(place: number): number {
    return place === 0 ? 0 : (this.#options.towards?.[place - 1] ?? 0);
  }
}
