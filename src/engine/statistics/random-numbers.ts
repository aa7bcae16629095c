/** Random numbers that are the same on every machine and every day. */

/**
 * Gives a generator of numbers from 0 to below 1.
 *
 * Mulberry32, by Tommy Ettinger: a period of 2³² is ample for what is simulated here.
 *
 * @param seed - The same seed gives the same numbers.
 */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
