/** Where something begins among values in order: a search by halves. */

/**
 * Finds the first place from which on something holds.
 *
 * @param holdsFrom - False up to some place, true from it on.
 * @returns A place from `from` to `to`; `to` where it holds nowhere.
 */
export function firstPlace(
  from: number,
  to: number,
  holdsFrom: (place: number) => boolean,
): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holdsFrom(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Counts the values, which rise, up to and including a bound. */
export function countUpTo(rising: ArrayLike<number>, bound: number): number {
  return firstPlace(0, rising.length, (place) => rising[place]! > bound);
}
