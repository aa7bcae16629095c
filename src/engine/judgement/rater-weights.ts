/** Reads how much each rater counts. */
import { comparisonKey, plainCell, type CellGrid } from "../values/cells";
import { EngineError } from "../values/errors";
import { isAmount } from "../values/money";

/**
 * Reads the weights of raters.
 *
 * Accepted are a row per rater with name and weight, as AHPWEIGHTS spills them (rows of other
 * names do not matter), two rows with names above weights, or bare numbers in the order of
 * the raters.
 *
 * @param grid - Null for equal weights.
 * @returns One weight per rater, not negative, their sum above 0.
 * @throws {@link EngineError} `raterWeight` naming the rater without a usable weight.
 */
export function raterWeights(grid: CellGrid | null, raters: readonly string[]): readonly number[] {
  if (grid === null) return raters.map(() => 1);
  const numbers = grid.flat().map(plainCell);
  const isBare = numbers.length === raters.length && numbers.every((n) => typeof n === "number");
  const byName = isBare ? null : namedWeights(grid);
  const weights = raters.map((rater, i) => {
    const weight = byName === null ? numbers[i] : byName.get(comparisonKey(rater));
    if (isAmount(weight) && weight >= 0) return weight;
    throw new EngineError("raterWeight", { rater, expected: raters.length });
  });
  if (weights.every((weight) => weight === 0) && raters.length > 0) {
    throw new EngineError("raterWeight", { rater: raters[0]!, expected: raters.length });
  }
  return weights;
}

/** Weights by name: of the rows, or of the columns where there are two rows. */
function namedWeights(grid: CellGrid): ReadonlyMap<string, number> {
  const columns = grid.length === 2 ? grid[0]!.map((name, i) => [name, grid[1]![i]]) : [];
  return new Map(
    [...columns, ...grid].flatMap(([name, cell]): [string, number][] => {
      const weight = plainCell(cell);
      return typeof weight === "number" ? [[comparisonKey(name), weight]] : [];
    }),
  );
}
