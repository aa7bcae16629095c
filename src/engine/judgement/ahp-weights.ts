/** Weights from pairwise comparison: the analytic hierarchy process. */
import { withoutNoise } from "../values/money";
import { MOST_CRITERIA, type Comparisons } from "./read-comparisons";

/** Weights of criteria, and how far the judgements agree with each other. */
export interface AhpWeights {
  /** Fractions in the order of the criteria; their sum is 1. */
  readonly weights: readonly number[];
  /** Principal eigenvalue λ; equal to the number of criteria where all judgements agree. */
  readonly lambda: number;
  /** CI = (λ − n) / (n − 1). */
  readonly consistencyIndex: number;
  /** CI of random judgements. */
  readonly randomIndex: number;
  /** CR = CI / RI; 0 for two criteria, which cannot contradict each other. */
  readonly consistencyRatio: number;
  /** The judgement that agrees least with all the others; null where they all agree. */
  readonly weakest: WeakestJudgement | null;
}

/** A judgement that agrees little with the others. */
export interface WeakestJudgement {
  /** Places of the two criteria; the one that was judged more important comes first. */
  readonly row: number;
  readonly column: number;
  readonly given: number;
  /** What the weights say: w(row) / w(column). */
  readonly implied: number;
}

/** Judgements above this consistency ratio should be looked at again (Saaty 1980). */
export const HIGHEST_RATIO = 0.1;

/** Saaty's random indices by number of criteria (The Analytic Hierarchy Process, 1980). */
const RANDOM_INDICES: readonly number[] = [
  ...[0, 0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49],
  ...[1.51, 1.48, 1.56, 1.57, 1.59],
];

/** Power iteration gains a digit every few rounds; contradicting judgements take the most. */
const ROUNDS = 1000;
const PRECISION = 1e-14;

/**
 * Derives weights from pairwise judgements by their principal eigenvector.
 *
 * A·w = λ·w with Σw = 1. The weakest judgement is the one whose a(i,j)·w(j)/w(i) is
 * furthest from 1 (Saaty 2003).
 *
 * @example
 * // three criteria, the first twice as important as the second and four times as the third
 * ahpWeights({ labels: ["", "", ""], matrix: [[1, 2, 4], [1/2, 1, 2], [1/4, 1/2, 1]] });
 * // weights 0.571, 0.286, 0.143; lambda 3; consistencyRatio 0
 */
export function ahpWeights({ matrix }: Comparisons): AhpWeights {
  const size = matrix.length;
  const { weights, lambda } = principalEigenvector(matrix);
  const settled = Math.max(size, withoutNoise(lambda));
  const consistencyIndex = withoutNoise((settled - size) / (size - 1));
  const randomIndex = RANDOM_INDICES[Math.min(size, MOST_CRITERIA)]!;
  return {
    weights: weights.map((weight) => withoutNoise(weight)),
    lambda: settled,
    consistencyIndex,
    randomIndex,
    consistencyRatio: randomIndex === 0 ? 0 : withoutNoise(consistencyIndex / randomIndex),
    weakest: consistencyIndex === 0 ? null : weakestJudgement(matrix, weights),
  };
}

function principalEigenvector(matrix: Comparisons["matrix"]): {
  readonly weights: readonly number[];
  readonly lambda: number;
} {
  let weights: readonly number[] = matrix.map(() => 1 / matrix.length);
  let lambda = matrix.length;
  for (let round = 0; round < ROUNDS; round++) {
    const product = matrix.map((row) => dotProduct(row, weights));
    // With Σw = 1 and all positive, the sum of A·w is the eigenvalue once w has settled.
    lambda = product.reduce((sum, value) => sum + value, 0);
    const next = product.map((value) => value / lambda);
    const change = Math.max(...next.map((weight, i) => Math.abs(weight - weights[i]!)));
    weights = next;
    if (change < PRECISION) break;
  }
  return { weights, lambda };
}

function dotProduct(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}

function weakestJudgement(
  matrix: Comparisons["matrix"],
  weights: readonly number[],
): WeakestJudgement | null {
  let weakest: WeakestJudgement | null = null;
  let furthest = 0;
  matrix.forEach((cells, i) => {
    for (let j = i + 1; j < cells.length; j++) {
      const [row, column] = cells[j]! >= 1 ? [i, j] : [j, i];
      const given = matrix[row]![column]!;
      const implied = weights[row]! / weights[column]!;
      // Compared as multiples; a hair of rounding must not decide between equals.
      const distance = Math.abs(Math.log(given / implied));
      if (distance <= furthest + PRECISION) continue;
      furthest = distance;
      weakest = { row, column, given, implied };
    }
  });
  return weakest;
}
