/** Finds where an answer turns, among whole numbers. */

/**
 * Finds the smallest whole number from 0 to `highest` for which a test holds.
 *
 * @param holds - A test that, once it holds, holds for every larger number too.
 * @returns Null when it never holds.
 *
 * @example
 * smallestWhole(100, (cents) => cents > 41); // 42
 */
export function smallestWhole(highest: number, holds: (whole: number) => boolean): number | null {
  let low = 0;
  let high = Math.ceil(highest);
  if (!holds(high)) return null;
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
