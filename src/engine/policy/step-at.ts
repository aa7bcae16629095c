/** The step of a policy that applies to a value. */
import type { Step } from "./policy";

/**
 * Finds the step that applies to a value: the last whose threshold it has reached.
 *
 * A value a hair below a threshold, as the noise of binary fractions leaves it, has reached it.
 *
 * @param steps - Thresholds rising, inclusive.
 * @returns Null for a value below the first threshold.
 */
export function stepAt<S extends Pick<Step, "from">>(steps: readonly S[], value: number): S | null {
  let applying: S | null = null;
  for (const step of steps) {
    if (value < step.from - NOISE) break;
    applying = step;
  }
  return applying;
}

const NOISE = 1e-9;
