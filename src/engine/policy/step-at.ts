/** The step of a policy that applies to a value. */
import type { Step } from "./policy";

/**
 * Finds the step that applies to a value: the last whose threshold it has reached.
 *
 * @param steps - Thresholds rising, inclusive.
 * @returns Null for a value below the first threshold.
 */
export function stepAt(steps: readonly Step[], value: number): Step | null {
  let applying: Step | null = null;
  for (const step of steps) {
    if (value < step.from) break;
    applying = step;
  }
  return applying;
}
