/** Failure scores of the literature: weighted sums of figures, with zones. */
import { normalCdf } from "../statistics/normal-distribution";
import { failureFigure, type FailureFacts, type FailureFigure } from "./failure-figures";
import type { FailureModel, FailureZone } from "../words/failure-models";
import type { MissingItem } from "./missing-items";

/** A failure score with what went into it. */
export interface FailureScore {
  /** Null when a figure is missing. */
  readonly value: number | null;
  /** Probability of failure that the model states, a fraction; null where it states none. */
  readonly probability: number | null;
  readonly zone: FailureZone | null;
  /** The figures, in the order of the formula. */
  readonly figures: readonly { readonly figure: FailureFigure; readonly value: number | null }[];
  /** Every item that was missing, once. */
  readonly missing: readonly MissingItem[];
}

/** A score = constant + Σ weight × figure. */
interface LinearModel {
  readonly constant: number;
  readonly weights: Readonly<Partial<Record<FailureFigure, number>>>;
  readonly zone: (value: number) => FailureZone;
  readonly probability?: (value: number) => number;
}

const Z_DOUBLE_PRIME_WEIGHTS = {
  workingCapitalToAssets: 6.56,
  retainedEarningsToAssets: 3.26,
  ebitToAssets: 6.72,
  equityToLiabilities: 1.05,
};

/** A failure score that is a formula. */
export type FormulaModel = Exclude<FailureModel, "card">;

const MODELS: Readonly<Record<FormulaModel, LinearModel>> = {
  altmanZ: {
    constant: 0,
    weights: {
      workingCapitalToAssets: 1.2,
      retainedEarningsToAssets: 1.4,
      ebitToAssets: 3.3,
      marketValueToLiabilities: 0.6,
      salesToAssets: 1,
    },
    zone: (value) => between(value, 1.81, 2.99),
  },
  altmanZPrime: {
    constant: 0,
    weights: {
      workingCapitalToAssets: 0.717,
      retainedEarningsToAssets: 0.847,
      ebitToAssets: 3.107,
      equityToLiabilities: 0.42,
      salesToAssets: 0.998,
    },
    zone: (value) => between(value, 1.23, 2.9),
  },
  altmanZDoublePrime: {
    constant: 0,
    weights: Z_DOUBLE_PRIME_WEIGHTS,
    zone: (value) => between(value, 1.1, 2.6),
  },
  altmanZWithConstant: {
    constant: 3.25,
    weights: Z_DOUBLE_PRIME_WEIGHTS,
    zone: (value) => between(value, 4.35, 5.85),
  },
  zmijewski: {
    constant: -4.336,
    weights: { netIncomeToAssets: -4.513, liabilitiesToAssets: 5.679, currentRatio: 0.004 },
    zone: (value) => (value > 0 ? "distress" : "safe"),
    probability: normalCdf,
  },
  ohlson: {
    constant: -1.32,
    weights: {
      logOfRealAssets: -0.407,
      liabilitiesToAssets: 6.03,
      workingCapitalToAssets: -1.43,
      currentLiabilitiesToCurrentAssets: 0.0757,
      negativeEquity: -1.72,
      netIncomeToAssets: -2.37,
      fundsToLiabilities: -1.83,
      lossInBothYears: 0.285,
      changeOfNetIncome: -0.521,
    },
    zone: (value) => (value > 0 ? "distress" : "safe"),
    probability: (value) => 1 / (1 + Math.exp(-value)),
  },
};

/**
 * Computes a failure score.
 *
 * Altman Z (1968, listed manufacturers) = 1.2 WC/TA + 1.4 RE/TA + 3.3 EBIT/TA + 0.6 MVE/TL
 * + 1.0 S/TA; distress below 1.81, safe above 2.99. Z′ (1983, private) = 0.717 WC/TA
 * + 0.847 RE/TA + 3.107 EBIT/TA + 0.420 E/TL + 0.998 S/TA; 1.23 and 2.90. Z″ (1995, any
 * trade) = 6.56 WC/TA + 3.26 RE/TA + 6.72 EBIT/TA + 1.05 E/TL; 1.10 and 2.60; with the
 * constant 3.25 of the emerging-market version 4.35 and 5.85. The bounds themselves are grey.
 *
 * Zmijewski (1984) X = −4.336 − 4.513 NI/TA + 5.679 TL/TA + 0.004 CA/CL; probability =
 * normal distribution of X; distress above 0. Sources differ in the sign of the last term,
 * which moves X by hundredths.
 *
 * Ohlson (1980, model 1) O = −1.32 − 0.407 ln(TA/price index) + 6.03 TL/TA − 1.43 WC/TA
 * + 0.0757 CL/CA − 1.72 [TL > TA] − 2.37 NI/TA − 1.83 FFO/TL + 0.285 [losses in two years]
 * − 0.521 (NI − NI₋₁)/(|NI| + |NI₋₁|); probability = 1/(1 + e^−O); distress above 0.
 * Total assets are in currency units (dollars in the source), the index is 100 in 1968,
 * and funds from operations are net income + depreciation.
 *
 * WC working capital, TA total assets, RE retained earnings, MVE market value of equity,
 * TL total liabilities, S sales, E book equity, NI net income, CA and CL current assets
 * and liabilities. Formulas as printed by exinfm.com (Z), creditguru.com (Z′, Z″),
 * ycharts.com (Zmijewski) and Wikipedia (Ohlson), where they agree with the authors' bounds.
 *
 * @returns Without a score when any item is missing or a base is not above 0.
 *
 * @example
 * // ratios 0.2, 0.3, 0.1, 1.5 and 1.2: Z = 3.09, "safe"
 */
export function failureScore(model: FormulaModel, facts: FailureFacts): FailureScore {
  const { constant, weights, zone, probability } = MODELS[model];
  const terms = figuresOf(model).map((figure) => ({
    figure,
    ...failureFigure(figure, facts),
  }));
  let sum = constant;
  for (const { figure, value } of terms) sum += (weights[figure] ?? 0) * (value ?? NaN);
  const value = Number.isFinite(sum) ? sum : null;
  return {
    value,
    probability: value === null || probability === undefined ? null : probability(value),
    zone: value === null ? null : zone(value),
    figures: terms.map(({ figure, value: found }) => ({ figure, value: found })),
    missing: once(terms.flatMap(({ missing }) => missing)),
  };
}

/** Lists the figures of a failure score, in the order of its formula. */
export function figuresOf(model: FormulaModel): FailureFigure[] {
  return Object.keys(MODELS[model].weights) as FailureFigure[];
}

function between(value: number, distressBelow: number, safeAbove: number): FailureZone {
  if (value < distressBelow - NOISE) return "distress";
  return value > safeAbove + NOISE ? "safe" : "grey";
}

/** A score that is 1.81 but for the noise of binary fractions is 1.81. */
const NOISE = 1e-9;

/** Takes what is missing for several figures together. */
export function once(missing: readonly MissingItem[]): MissingItem[] {
  return missing.filter(
    ({ item, lack }, i) => missing.findIndex((m) => m.item === item && m.lack === lack) === i,
  );
}
