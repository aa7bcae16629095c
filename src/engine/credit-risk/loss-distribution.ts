/** How much a portfolio of customers may lose in a year, and how likely. */
import type { Policy } from "../policy/policy";
import type { CellGrid } from "../values/cells";
import { EngineError } from "../values/errors";
import { sumAmounts, type Amount } from "../values/money";
import type { RowIssue } from "../values/row-issue";
import type { LossModel } from "../words/loss-models";
import { creditRiskPlus, lossAt } from "./credit-risk-plus";
import { readExposures, type Exposure } from "./read-exposures";
import { ownSectors, readSectors } from "./sector-shares";
import { vasicekLoss } from "./vasicek";

/** Losses of a portfolio within a year. */
export interface LossDistribution {
  readonly model: LossModel;
  readonly names: number;
  readonly exposure: Amount;
  readonly expected: Amount;
  /** Null for a model that does not give it. */
  readonly standardDeviation: Amount | null;
  /** Effective number of names by their possible loss: 1 / sum of squared shares. */
  readonly effectiveNames: number;
  /** Rising. */
  readonly quantiles: readonly { readonly level: number; readonly loss: Amount }[];
  /** The largest names by expected loss, largest first. */
  readonly largest: readonly LargestName[];
  /** Rows that could not be used. */
  readonly unused: readonly RowIssue[];
}

/** A name and its part. */
export interface LargestName {
  readonly customer: string;
  readonly exposure: Amount;
  readonly expected: Amount;
}

/** Levels where none are asked for. */
export const STANDARD_QUANTILES: readonly number[] = [
  0.5, 0.75, 0.9, 0.95, 0.975, 0.99, 0.995, 0.999,
];

const LARGEST_NAMES = 5;

/**
 * Gives the distribution of losses.
 *
 * @param grid - Exposures with their header row; see `readExposures`.
 * @param quantiles - Levels between 0 and 1.
 * @param sectors - Parts of the sectors by customer; null for the column of the exposures, or one for all.
 * @throws {@link EngineError} of the tables, or `noExposures` where nothing can be lost.
 */
export function lossDistribution(
  grid: CellGrid,
  model: LossModel,
  quantiles: readonly number[],
  sectors: CellGrid | null,
  { settings }: Policy,
): LossDistribution {
  const { lossGivenDefault, assetCorrelation, defaultVolatility } = settings;
  const table = readExposures(grid, lossGivenDefault);
  // In one order, so that sums are the same however the rows stand.
  const exposures = [...table.exposures].sort(byWeight);
  if (exposures.length === 0) throw new EngineError("noExposures", {});
  const steps =
    model === "vasicek"
      ? null
      : creditRiskPlus(
          exposures,
          sectors === null ? ownSectors(exposures) : readSectors(sectors, exposures),
          defaultVolatility,
        );
  const losses = exposures.map(({ amount, lgd }) => amount * lgd);
  const total = losses.reduce((sum, loss) => sum + loss, 0);
  const squares = losses.reduce((sum, loss) => sum + loss ** 2, 0);
  const expectedOf = ({ amount, pd, lgd }: Exposure) => amount * pd * lgd;
  return {
    model,
    names: exposures.length,
    exposure: sumAmounts(exposures.map(({ amount }) => amount)),
    expected: sumAmounts(exposures.map(expectedOf)),
    standardDeviation: steps === null ? null : steps.standardDeviation,
    effectiveNames: squares === 0 ? 0 : total ** 2 / squares,
    quantiles: quantiles.map((level) => ({
      level,
      loss: steps === null ? vasicekLoss(exposures, assetCorrelation, level) : lossAt(steps, level),
    })),
    largest: exposures.slice(0, LARGEST_NAMES).map((one) => ({
      customer: one.customer,
      exposure: one.amount,
      expected: expectedOf(one),
    })),
    unused: table.issues.toList().filter(({ severity }) => severity === "error"),
  };
}

function byWeight(a: Exposure, b: Exposure): number {
  return (
    b.amount * b.pd * b.lgd - a.amount * a.pd * a.lgd ||
    b.amount - a.amount ||
    (a.customer < b.customer ? -1 : 1)
  );
}
