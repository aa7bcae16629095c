import type { Step } from "../../../src/engine/policy/policy";
import { stepAt } from "../../../src/engine/policy/step-at";

const STEPS: readonly Step[] = [
  { from: -5, value: 1, row: null },
  { from: 0.3, value: 2, row: null },
  { from: 30, value: 3, row: null },
];

describe("stepAt", () => {
  it.each([
    { value: -5.001, found: null, because: "it is below every threshold" },
    { value: -5, found: 1, because: "thresholds are inclusive" },
    { value: 0.299999, found: 1, because: "the next threshold is not reached" },
    { value: 0.3, found: 2, because: "thresholds are inclusive" },
    { value: 0.1 * 3 - 1e-16, found: 2, because: "noise of binary fractions does not count" },
    { value: 29.999999, found: 2, because: "the next threshold is not reached" },
    { value: 30, found: 3, because: "thresholds are inclusive" },
    { value: 1e9, found: 3, because: "the last step has no end" },
  ])("finds $found at $value because $because", ({ value, found }) => {
    expect(stepAt(STEPS, value)?.value ?? null).toBe(found);
  });

  it("finds none without steps", () => {
    expect(stepAt([], 1)).toBeNull();
  });
});
