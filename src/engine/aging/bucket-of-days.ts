/** Buckets by days past due, given by their inclusive upper ends. */
import { EngineError } from "../values/errors";

/** Not past due, 1–30, 31–60, 61–90, and over 90 days past due. */
export const STANDARD_BOUNDS: readonly number[] = [0, 30, 60, 90];

/**
 * Gives the bucket of a number of days past due.
 *
 * @param days - Days past due; 0 while not past due.
 * @param bounds - Inclusive upper ends, strictly increasing.
 * @returns Place of the bucket, from 0; the number of bounds for everything later.
 *
 * @example
 * bucketOfDays(31, [0, 30, 60, 90]); // 2, the bucket 31–60
 */
export function bucketOfDays(days: number, bounds: readonly number[]): number {
  let index = 0;
  while (index < bounds.length && days > bounds[index]!) index++;
  return index;
}

/**
 * Names the buckets between bounds, in figures that every language reads.
 *
 * The dash is an en dash: a worksheet takes "1-30" in a criterion for a date.
 *
 * @param notDue - Label of the bucket that ends at 0 days.
 * @param over - Label of the last bucket, made from its bound.
 * @returns One label per bound and one for everything later.
 */
export function bucketLabels(
  bounds: readonly number[],
  notDue: string,
  over: (days: number) => string,
): string[] {
  const labels = bounds.map((bound, index) => {
    if (bound === 0) return notDue;
    const from = index === 0 ? 0 : bounds[index - 1]! + 1;
    return from === bound ? String(bound) : `${from}–${bound}`;
  });
  return [...labels, over(bounds.at(-1) ?? 0)];
}

/**
 * Checks the bounds that a user gives.
 *
 * @throws {@link EngineError} `invalidBounds` without bounds, when one is negative or when
 * they do not increase.
 */
export function requireBounds(bounds: readonly number[]): void {
  const isIncreasing = bounds.every((bound, i) => bound > (bounds[i - 1] ?? -Infinity));
  if (!isIncreasing || !(bounds[0]! >= 0)) {
    throw new EngineError("invalidBounds", { found: bounds.join(", ") });
  }
}
