/** How well scores told the bad from the good, where there are enough of both. */
import { areaUnderCurve, type AreaUnderCurve } from "../statistics/auc";
import { widestGap, type WidestGap } from "../statistics/ks";

/** Fewer bad or good customers than this prove nothing. */
export const FEWEST_OF_EACH = 10;

/** How well scores told those who turned out bad from the others. */
export interface Discrimination {
  readonly bad: number;
  readonly good: number;
  /** Null with fewer than ten of either. */
  readonly area: AreaUnderCurve | null;
  readonly gap: WidestGap | null;
}

/** Measures how well scores told the bad from the good; higher scores are safer. */
export function discrimination(good: readonly number[], bad: readonly number[]): Discrimination {
  const isEnough = good.length >= FEWEST_OF_EACH && bad.length >= FEWEST_OF_EACH;
  return {
    bad: bad.length,
    good: good.length,
    area: isEnough ? areaUnderCurve(good, bad) : null,
    gap: isEnough ? widestGap(good, bad) : null,
  };
}
