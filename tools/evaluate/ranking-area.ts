import { areaUnderCurve } from "../../src/engine/statistics/auc";

/** A case with its score, higher is safer, and what became of it. */
export interface Judged {
  readonly score: number;
  readonly isBad: boolean;
}

/**
 * Gives the area under the ROC curve: the share of pairs of a bad and a good case in which the bad
 * one has the lower score, ties one half.
 *
 * @throws Error with fewer than two of either, where an area means nothing.
 */
export function rankingArea(cases: readonly Judged[]): number {
  const scores = (wanted: boolean) =>
    cases.flatMap(({ score, isBad }) => (isBad === wanted ? [score] : []));
  const area = areaUnderCurve(scores(false), scores(true));
  if (area === null) throw new Error("A ranking needs two good and two bad cases.");
  return area.value;
}
