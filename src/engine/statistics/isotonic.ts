/** Isotonic regression: the nearest values that only rise. */

/**
 * Gives the values nearest to those given, by weighted least squares, that never fall.
 *
 * Pool adjacent violators: neighbours in the wrong order take their weighted mean. Source:
 * Barlow et al., Statistical Inference under Order Restrictions (1972).
 *
 * @param weights - One per value, above 0.
 *
 * @example
 * isotonic([1, 0, 4, 3], [1, 1, 1, 1]); // [0.5, 0.5, 3.5, 3.5]
 */
export function isotonic(values: readonly number[], weights: readonly number[]): number[] {
  const blocks: { mean: number; weight: number; size: number }[] = [];
  values.forEach((value, i) => {
    let block = { mean: value, weight: weights[i]!, size: 1 };
    for (let last = blocks.at(-1); last !== undefined; last = blocks.at(-1)) {
      if (last.mean <= block.mean) break;
      blocks.pop();
      const weight = last.weight + block.weight;
      const mean = (last.mean * last.weight + block.mean * block.weight) / weight;
      block = { mean, weight, size: last.size + block.size };
    }
    blocks.push(block);
  });
  return blocks.flatMap(({ mean, size }) => Array<number>(size).fill(mean));
}
