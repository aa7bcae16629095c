/** Changes of a factor's value that earn it more points, by the policy's points table. */
import type { Step } from "../policy/policy";
import { stepAt } from "../policy/step-at";

/** A change of a factor's value that earns more points. */
export interface FactorChange {
  /** "below": the value has to fall below the threshold; "from": it has to reach it. */
  readonly direction: "below" | "from";
  readonly threshold: number;
  /** Points that the factor then earns. */
  readonly points: number;
  /** Steps of the points table between the present points and those. */
  readonly steps: number;
}

/**
 * Lists the changes that earn more points, the nearest first.
 *
 * Each takes more steps and earns more points than the one before: what takes as many steps
 * for fewer points is left out. Of two alike on both sides the one nearer to the value stays.
 *
 * @param value - The factor's value; null when it is not known.
 * @param steps - The factor's points, thresholds rising.
 * @returns Empty at the most points, and for a value that earns none.
 *
 * @example
 * // 60 points from 0.3 on, 67 from 0.25, 74 from 0.2
 * changesOf(0.35, steps)[0]; // below 0.3: 67 points, 1 step
 */
export function changesOf(value: number | null, steps: readonly Step[]): FactorChange[] {
  const present = value === null ? null : stepAt(steps, value);
  if (value === null || present === null) return [];
  const place = steps.indexOf(present);
  const distance = ({ threshold }: FactorChange) => Math.abs(threshold - value);
  let most = present.value;
  return steps
    .map((step, i) => changeTo(step, i, place, steps))
    .sort((a, b) => a.steps - b.steps || b.points - a.points || distance(a) - distance(b))
    .filter(({ points }) => {
      if (points <= most) return false;
      most = points;
      return true;
    });
}

/** A step below the present one is entered over its upper end, one above over its threshold. */
function changeTo(
  { from, value: points }: Step,
  target: number,
  place: number,
  steps: readonly Step[],
): FactorChange {
  const next = steps[target + 1];
  return target < place && next !== undefined
    ? { direction: "below", threshold: next.from, points, steps: place - target }
    : { direction: "from", threshold: from, points, steps: target - place };
}
