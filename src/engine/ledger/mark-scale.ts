/** The two scales on which people give marks, and the points that a mark is worth. */

/** Highest mark of the scale of five. */
const MOST_OF_FIVE = 5;

/** Tells whether marks are given from 1 to 5: then none of them is above 5. */
export function isScaleOfFive(marks: Iterable<number | null>): boolean {
  for (const mark of marks) {
    if (mark !== null && mark > MOST_OF_FIVE) return false;
  }
  return true;
}

/**
 * Gives the points of a mark: as it stands, or of 1 to 5 so that 1 gives 0 and 5 gives 100.
 *
 * @returns 0–100; null for a mark that leaves the scale.
 */
export function pointsOfMark(mark: number, isOfFive: boolean): number | null {
  const points = isOfFive ? ((mark - 1) / (MOST_OF_FIVE - 1)) * 100 : mark;
  return points >= 0 && points <= 100 ? points : null;
}
