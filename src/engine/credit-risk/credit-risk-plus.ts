/** The losses of a portfolio by CreditRisk+. */
import type { Amount } from "../values/money";
import type { Exposure } from "./read-exposures";
import type { Sectors } from "./sector-shares";

/** Probabilities of losses, a unit of money apart. */
export interface LossSteps {
  readonly unit: Amount;
  /** By number of units from 0 on; what is missing to 1 lies beyond. */
  readonly probabilities: Float64Array;
  readonly standardDeviation: Amount;
}

/** Exposures are counted in so many units of the largest, as the published example is. */
const BANDS = 100;

/** Bounds the work: a portfolio of very many names takes larger units. */
const MOST_UNITS = 4000;

/** So many standard deviations above the mean, and the largest loss so often, hold all but a trace of the losses. */
const DEVIATIONS = 12;
const DEFAULTS = 4;

/** A number beyond which probabilities are scaled down, so that small ones before them are kept. */
const LARGE = 1e250;

/**
 * Gives the distribution of the losses of a year.
 *
 * An exposure is counted in whole units, rounded up; its expected loss is kept exact by its number of defaults.
 * In each sector the default rate is gamma distributed about its mean. The sectors are independent.
 *
 * Source: Credit Suisse First Boston, CreditRisk+: A Credit Risk Management Framework (1997), appendix A.
 *
 * @param volatility - Standard deviation of a probability of default that states none, as a part of it.
 */
export function creditRiskPlus(
  exposures: readonly Exposure[],
  sectors: Sectors,
  volatility: number,
): LossSteps {
  const losses = exposures.map(({ amount, lgd }) => amount * lgd);
  const moments = sectorMoments(exposures, losses, sectors, volatility);
  const expected = exposures.reduce((sum, { pd }, i) => sum + pd * losses[i]!, 0);
  const spread = Math.sqrt(
    exposures.reduce((sum, { pd }, i) => sum + pd * losses[i]! ** 2, 0) +
      moments.reduce((sum, { deviation }) => sum + deviation ** 2, 0),
  );
  const largest = losses.reduce((most, loss) => Math.max(most, loss), 0);
  const farthest = Math.max(expected + DEVIATIONS * spread, DEFAULTS * largest);
  const finest = largest / BANDS;
  const whole = finest >= 1 ? Math.ceil(finest) : finest;
  const unit = Math.max(whole, farthest / MOST_UNITS);
  if (unit === 0) return { unit: 1, probabilities: Float64Array.of(1), standardDeviation: 0 };
  const length = Math.min(MOST_UNITS, Math.ceil(farthest / unit)) + 1;
  const parts = sectors.names.map((_, k) =>
    sectorSteps(exposures, losses, sectors, k, { volatility, unit, length }),
  );
  const probabilities = parts.reduce(convolve);
  return { unit, probabilities, standardDeviation: spread };
}

/** The loss at a level, between the steps as the published figures have it. */
export function lossAt({ unit, probabilities }: LossSteps, level: number): Amount {
  let below = 0;
  for (let n = 0; n < probabilities.length; n++) {
    const here = probabilities[n]!;
    if (below + here >= level) return n === 0 ? 0 : (n - 1 + (level - below) / here) * unit;
    below += here;
  }
  return (probabilities.length - 1) * unit;
}

function deviationOf({ pd, volatility }: Exposure, usual: number): number {
  return volatility ?? pd * usual;
}

/** Standard deviation of the expected loss in each sector. */
function sectorMoments(
  exposures: readonly Exposure[],
  losses: readonly number[],
  { names, isShared, shares }: Sectors,
  volatility: number,
) {
  return names.map((_, k) => ({
    deviation: isShared[k]!
      ? exposures.reduce(
          (sum, one, i) => sum + shares[i]![k]! * deviationOf(one, volatility) * losses[i]!,
          0,
        )
      : 0,
  }));
}

/** The distribution of one sector's losses. */
function sectorSteps(
  exposures: readonly Exposure[],
  losses: readonly number[],
  { isShared, shares }: Sectors,
  k: number,
  { volatility, unit, length }: { volatility: number; unit: number; length: number },
): Float64Array {
  // Expected units lost, by band: names of one band cannot be told apart.
  const units = new Map<number, number>();
  let defaults = 0;
  let deviation = 0;
  exposures.forEach((one, i) => {
    const size = losses[i]! / unit;
    const band = Math.ceil(size - 1e-9);
    if (band === 0) return;
    const share = shares[i]![k]!;
    units.set(band, (units.get(band) ?? 0) + share * one.pd * size);
    defaults += (share * one.pd * size) / band;
    deviation += (share * deviationOf(one, volatility) * size) / band;
  });
  const bands = [...units].filter(([, expected]) => expected > 0).sort(([a], [b]) => a - b);
  if (defaults === 0) return Float64Array.from({ length }, (_, n) => (n === 0 ? 1 : 0));
  return isShared[k]! && deviation > 0
    ? gammaSteps(bands, defaults, deviation, length)
    : poissonSteps(bands, defaults, length);
}

type Bands = readonly (readonly [band: number, units: number])[];

function gammaSteps(
  bands: Bands,
  defaults: number,
  deviation: number,
  length: number,
): Float64Array {
  const alpha = (defaults / deviation) ** 2;
  const beta = deviation ** 2 / defaults;
  const p = beta / (1 + beta);
  const factor = p / defaults;
  return recursion(-alpha * Math.log1p(beta), length, (n, before) => {
    let sum = 0;
    for (const [band, units] of bands) {
      if (band > n) break;
      sum += units * (alpha - 1 + n / band) * before[n - band]!;
    }
    return (factor * sum) / n;
  });
}

function poissonSteps(bands: Bands, defaults: number, length: number): Float64Array {
  return recursion(-defaults, length, (n, before) => {
    let sum = 0;
    for (const [band, units] of bands) {
      if (band > n) break;
      sum += units * before[n - band]!;
    }
    return sum / n;
  });
}

/** Builds probabilities from those before them; of many names the first alone would be no number any more. */
function recursion(
  logFirst: number,
  length: number,
  next: (n: number, before: Float64Array) => number,
): Float64Array {
  const steps = new Float64Array(length);
  let logScale = logFirst;
  steps[0] = 1;
  for (let n = 1; n < length; n++) {
    steps[n] = next(n, steps);
    if (steps[n]! > LARGE) {
      for (let i = 0; i <= n; i++) steps[i]! /= LARGE;
      logScale += Math.log(LARGE);
    }
  }
  // In two steps: the scale alone may be no number.
  const half = Math.exp(logScale / 2);
  return steps.map((step) => step * half * half);
}

function convolve(a: Float64Array, b: Float64Array): Float64Array {
  const sum = new Float64Array(a.length);
  for (let i = 0; i < a.length; i++) {
    const weight = a[i]!;
    if (weight === 0) continue;
    for (let j = 0; i + j < sum.length; j++) sum[i + j]! += weight * b[j]!;
  }
  return sum;
}
