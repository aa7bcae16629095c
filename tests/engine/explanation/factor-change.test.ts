import fc from "fast-check";

import { changesOf } from "../../../src/engine/explanation/factor-change";
import type { Step } from "../../../src/engine/policy/policy";
import { stepAt } from "../../../src/engine/policy/step-at";

function stepsOf(...steps: readonly (readonly [from: number, value: number])[]): Step[] {
  return steps.map(([from, value]) => ({ from, value, row: null }));
}

/** Less is better. */
const FALLING = stepsOf([-Infinity, 100], [0.1, 80], [0.2, 60], [0.5, 0]);
/** More is better. */
const RISING = stepsOf([-Infinity, 0], [1, 40], [2, 100]);
/** The middle is best, and one step is as good as its neighbour. */
const MIDDLE = stepsOf([-Infinity, 10], [1, 50], [2, 90], [3, 90], [4, 20]);

describe("changesOf", () => {
  it.each([
    {
      steps: FALLING,
      value: 0.3,
      changes: ["below 0.2: 80, 1", "below 0.1: 100, 2"],
      because: "each step further down earns more",
    },
    { steps: FALLING, value: 0.2, changes: ["below 0.2: 80, 1", "below 0.1: 100, 2"], because: "" },
    { steps: FALLING, value: 0.05, changes: [], because: "nothing earns more" },
    { steps: RISING, value: 0.5, changes: ["from 1: 40, 1", "from 2: 100, 2"], because: "" },
    { steps: RISING, value: 2, changes: [], because: "nothing earns more" },
    {
      steps: MIDDLE,
      value: 0,
      changes: ["from 1: 50, 1", "from 2: 90, 2"],
      because: "what is as good and further away is left out",
    },
    {
      steps: MIDDLE,
      value: 5,
      changes: ["below 4: 90, 1"],
      because: "the middle is entered from above",
    },
    { steps: MIDDLE, value: null, changes: [], because: "nothing is known" },
    { steps: stepsOf([1, 5]), value: 0, changes: [], because: "the value earns nothing now" },
  ])("of $value are $changes: $because", ({ steps, value, changes }) => {
    const texts = changesOf(value, steps).map(
      ({ direction, threshold, points, steps: count }) =>
        `${direction} ${threshold}: ${points}, ${count}`,
    );
    expect(texts).toEqual(changes);
  });

  it("take the nearer side of two alike", () => {
    const steps = stepsOf([-Infinity, 50], [10, 0], [20, 50]);
    expect(changesOf(18, steps)).toMatchObject([{ direction: "from", threshold: 20 }]);
    expect(changesOf(12, steps)).toMatchObject([{ direction: "below", threshold: 10 }]);
  });

  it("earn what they promise, each more for more steps than the one before", () => {
    const table = fc
      .uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 8 })
      .chain((from) =>
        fc
          .array(fc.integer({ min: 0, max: 100 }), {
            minLength: from.length,
            maxLength: from.length,
          })
          .map((points) =>
            stepsOf(
              ...from
                .sort((a, b) => a - b)
                .map((threshold, i) => [i === 0 ? -Infinity : threshold, points[i]!] as const),
            ),
          ),
      );
    fc.assert(
      fc.property(table, fc.integer({ min: -60, max: 60 }), (steps, value) => {
        const now = stepAt(steps, value)!;
        let before = { points: now.value, steps: 0 };
        for (const change of changesOf(value, steps)) {
          const { direction, threshold, points } = change;
          const reached = direction === "from" ? threshold : threshold - 1e-6;
          expect(stepAt(steps, reached)!.value).toBe(points);
          expect(points).toBeGreaterThan(before.points);
          expect(change.steps).toBeGreaterThan(before.steps);
          before = change;
        }
        expect(before.points).toBe(Math.max(...steps.map((step) => step.value)));
      }),
    );
  });
});
