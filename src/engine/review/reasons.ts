/** The reasons of a score: the factors that cost most, with what would win points back. */
import type { FactorExplanation, ScoreExplanation } from "../explanation/explain-score";

/** Score points below which a factor is no reason. */
const WORTH_MENTIONING = 0.05;

/**
 * Lists the reasons of a score.
 *
 * @returns Factors that cost points against their best, the costliest first; empty for a
 * score without a fault.
 */
export function reasonsOf({ factors }: Pick<ScoreExplanation, "factors">): FactorExplanation[] {
  return factors
    .filter(({ factor }) => factor.points !== null && factor.lost >= WORTH_MENTIONING)
    .sort((a, b) => b.factor.lost - a.factor.lost);
}
