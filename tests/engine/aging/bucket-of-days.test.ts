import fc from "fast-check";

import {
  bucketLabels,
  bucketOfDays,
  requireBounds,
  STANDARD_BOUNDS,
} from "../../../src/engine/aging/bucket-of-days";
import { EngineError } from "../../../src/engine/values/errors";

const over = (days: number) => `over ${days}`;

describe("bucketOfDays", () => {
  it.each([
    { days: 0, bucket: 0 },
    { days: 1, bucket: 1 },
    { days: 30, bucket: 1 },
    { days: 31, bucket: 2 },
    { days: 60, bucket: 2 },
    { days: 61, bucket: 3 },
    { days: 90, bucket: 3 },
    { days: 91, bucket: 4 },
    { days: 10_000, bucket: 4 },
  ])("puts $days days past due into bucket $bucket", ({ days, bucket }) => {
    expect(bucketOfDays(days, STANDARD_BOUNDS)).toBe(bucket);
  });

  it("never falls with more days", () => {
    const days = fc.integer({ min: 0, max: 500 });
    const bounds = fc
      .uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1 })
      .map((ends) => ends.sort((a, b) => a - b));
    fc.assert(
      fc.property(days, days, bounds, (a, b, ends) => {
        const [fewer, more] = [Math.min(a, b), Math.max(a, b)];
        expect(bucketOfDays(fewer, ends)).toBeLessThanOrEqual(bucketOfDays(more, ends));
      }),
    );
  });
});

describe("bucketLabels", () => {
  it.each([
    { bounds: [0, 30, 60, 90], labels: ["due", "1–30", "31–60", "61–90", "over 90"] },
    { bounds: [30, 60], labels: ["0–30", "31–60", "over 60"] },
    { bounds: [0, 1, 7], labels: ["due", "1", "2–7", "over 7"] },
    { bounds: [0], labels: ["due", "over 0"] },
  ])("of $bounds are $labels", ({ bounds, labels }) => {
    expect(bucketLabels(bounds, "due", over)).toEqual(labels);
  });
});

describe("requireBounds", () => {
  it.each([{ bounds: [0] }, { bounds: [0, 30, 60] }, { bounds: [15, 45.5] }])(
    "accepts $bounds",
    ({ bounds }) => {
      expect(() => {
        requireBounds(bounds);
      }).not.toThrow();
    },
  );

  it.each([
    { bounds: [], because: "there are none" },
    { bounds: [-1, 30], because: "one is negative" },
    { bounds: [30, 30], because: "they do not increase" },
    { bounds: [60, 30], because: "they fall" },
    { bounds: [0, NaN], because: "one is no number" },
  ])("refuses $bounds because $because", ({ bounds }) => {
    expect(() => {
      requireBounds(bounds);
    }).toThrow(EngineError);
  });
});
