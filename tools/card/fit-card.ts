/** Fits the failure card: monotone points per figure, weighed by a logistic regression. */

import { CARD_FIGURES, type CardFigure } from "../../src/engine/words/card-figures";
import { failureFigure } from "../../src/engine/statements/failure-figures";
import { isotonic } from "../../src/engine/statistics/isotonic";
import { fitLogistic } from "../../src/engine/statistics/logistic";
import type { Firm } from "./us-firms";

/** Points by figure: thresholds rising, the first open downwards. */
export type CardPoints = Readonly<
  Record<CardFigure, readonly (readonly [number | null, number])[]>
>;

/** More of these figures is riskier; more of the others is safer. */
const RISKIER_WHEN_HIGHER: readonly CardFigure[] = [
  "liabilitiesToAssets",
  "changeOfLiabilitiesToAssets",
  "longTermDebtToAssets",
  "deductionsToSales",
];

/** Bins per figure, before thresholds are rounded and equal neighbours are joined. */
const BINS = 10;

/** Years after which a firm counts half: what tells a failure has changed since 1999. */
const HALF_LIFE_YEARS = 6;

/** Firms of average risk that every bin is filled up with. */
const SMOOTHING = 10;

/** Pull of the weights towards 0. */
const RIDGE = 100;

/**
 * Fits the card.
 *
 * Per figure: bins at the deciles, thresholds rounded to two digits; the failure rate of each
 * bin, smoothed and made monotone (pool adjacent violators); its log odds against the
 * average. Over the figures: a ridge logistic regression whose weights are not negative, so
 * that no figure turns round. Points are the log odds scaled so that the card's best is 100.
 *
 * @param decimals - Decimals of the points.
 */
export function fitCard(firms: readonly Firm[], decimals = 0): CardPoints {
  const last = Math.max(...firms.map(({ year }) => year));
  const weights = scaled(firms.map(({ year }) => 0.5 ** ((last - year) / HALF_LIFE_YEARS)));
  const bad = firms.map(({ isFailed }) => (isFailed ? 1 : 0));
  const average = dot(weights, bad) / firms.length;
  const bins = CARD_FIGURES.codes.map((figure) => {
    const values = firms.map(({ facts }) => failureFigure(figure, facts).value);
    return binned(figure, values, bad, weights, average);
  });
  const { weights: slopes } = fitLogistic(
    {
      columns: bins.length,
      values: firms.flatMap((_, firm) => bins.map(({ perFirm }) => perFirm[firm]!)),
      outcomes: bad,
      caseWeights: weights,
    },
    { ridge: RIDGE, nonNegative: () => true },
  );
  const ranges = bins.map(({ perBin }, i) => slopes[i]! * spread(perBin));
  const scale = 100 / ranges.reduce((sum, range) => sum + range, 0);
  return Object.fromEntries(
    CARD_FIGURES.codes.map((figure, i) => {
      const { thresholds, perBin } = bins[i]!;
      const riskiest = Math.max(...perBin);
      const points = perBin.map((odds) => {
        const exact = scale * slopes[i]! * (riskiest - odds);
        return Number(exact.toFixed(decimals));
      });
      return [figure, steps(thresholds, points)];
    }),
  ) as unknown as CardPoints;
}

interface Binned {
  readonly thresholds: readonly number[];
  /** Log odds of each bin less the average. */
  readonly perBin: readonly number[];
  /** The same for each firm; 0 where the figure is not known. */
  readonly perFirm: readonly number[];
}

function binned(
  figure: CardFigure,
  values: readonly (number | null)[],
  bad: readonly number[],
  weights: readonly number[],
  average: number,
): Binned {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  // No bounds where no firm has the figure.
  const bounds = Array.from({ length: BINS - 1 }, (_, i) => ((i + 1) * known.length) / BINS);
  const deciles = bounds.flatMap((bound) => known[Math.floor(bound)] ?? []);
  const rounded = deciles.map((value) => Number(value.toPrecision(2)));
  const thresholds = [...new Set(rounded)].sort((a, b) => a - b);
  const binOf = (value: number) => thresholds.filter((threshold) => value >= threshold).length;
  const all = Array<number>(thresholds.length + 1).fill(SMOOTHING);
  const failed = all.map(() => SMOOTHING * average);
  values.forEach((value, i) => {
    if (value === null) return;
    all[binOf(value)]! += weights[i]!;
    failed[binOf(value)]! += weights[i]! * bad[i]!;
  });
  const raw = failed.map((count, bin) => count / all[bin]!);
  const rates = RISKIER_WHEN_HIGHER.includes(figure)
    ? isotonic(raw, all)
    : isotonic([...raw].reverse(), [...all].reverse()).reverse();
  const perBin = rates.map((rate) => logOdds(rate) - logOdds(average));
  const perFirm = values.map((value) => (value === null ? 0 : perBin[binOf(value)]!));
  return { thresholds, perBin, perFirm };
}

/** Steps without neighbours of the same points. */
function steps(
  thresholds: readonly number[],
  points: readonly number[],
): (readonly [number | null, number])[] {
  return points.flatMap((value, i): (readonly [number | null, number])[] =>
    i > 0 && value === points[i - 1] ? [] : [[i === 0 ? null : thresholds[i - 1]!, value]],
  );
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

function logOdds(rate: number): number {
  return Math.log(rate / (1 - rate));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}

/** Weights of mean 1. */
function scaled(weights: readonly number[]): number[] {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return weights.map((weight) => weight / mean);
}
