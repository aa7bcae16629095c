/** The five Cs of credit: what the factors and ratings say of character, capacity and the rest. */
import type { Assessment } from "../book/assessment";
import type { Customer } from "../ledger/customers";
import { CREDIT_CS, type CreditC } from "../words/item-names";
import type { RatingField } from "../words/rating-names";
import { withoutNoise } from "../values/money";
import type { Policy } from "../policy/policy";
import { FACTOR_CODES, FACTOR_GROUPS, type FactorCode } from "../words/factor-codes";
import { gradeOf, highestScoreOf } from "../scoring/grade";
import { gravestOverride } from "../scoring/graded-score";
import { stepAt } from "../policy/step-at";

/** The rating of each of the five Cs in the customers' table. */
export const RATING_OF_C = {
  character: "characterRating",
  capacity: "capacityRating",
  capital: "capitalRating",
  collateral: "collateralRating",
  conditions: "conditionsRating",
} as const satisfies Readonly<Record<CreditC, RatingField>>;

/** The C that each factor belongs to. */
export const C_OF_FACTOR: Readonly<Record<FactorCode, CreditC>> = {
  shareLate: "character",
  shareSeverelyLate: "character",
  typicalDaysLate: "character",
  meanDaysLate: "character",
  worstDaysLate: "character",
  trend: "character",
  shareAmountLate: "character",
  spreadDaysLate: "character",
  recentDaysLate: "character",
  oldestOpenItem: "character",
  shareOverdue: "character",
  shareDisputed: "character",
  orderGrowth: "conditions",
  utilisation: "capacity",
  yearsAsCustomer: "character",
  brokenPromises: "character",
  coverShare: "collateral",
  currentRatio: "capacity",
  quickRatio: "capacity",
  liabilitiesToAssets: "capital",
  interestCover: "capacity",
  netMargin: "capacity",
  cashFlowToLiabilities: "capacity",
  altmanZDoublePrime: "capital",
  equity: "capital",
  cashRatio: "capacity",
  liabilitiesToEquity: "capital",
  returnOnAssets: "capacity",
  returnOnEquity: "capacity",
  returnTrend: "capacity",
  inventoryDays: "capacity",
  receivableDays: "capacity",
  cashInterestCover: "capacity",
  salesGrowth: "capacity",
  failureCard: "capital",
  externalScore: "character",
  industryRating: "conditions",
  siteVisit: "character",
  reputation: "character",
};

/** A factor that fed a C. */
export interface FedFactor {
  readonly code: FactorCode;
  readonly points: number;
  readonly weight: number;
}

/** What is known of one C. */
export interface CreditCResult {
  readonly code: CreditC;
  /** 0–100; null where nothing is known. */
  readonly points: number | null;
  /** Known part of what could tell of this C, a fraction. */
  readonly coverage: number;
  /** Points of the rating in the customers' table; null without one. */
  readonly rating: number | null;
  /** The known factors, in the order of the score. */
  readonly factors: readonly FedFactor[];
}

/** The five Cs of one customer. */
export interface FiveC {
  readonly cs: readonly CreditCResult[];
  /** Mean of the known Cs by their weights, 0–100; null when too little is known. */
  readonly value: number | null;
  readonly grade: string | null;
  /** Mean coverage of the five by their weights, a fraction. */
  readonly coverage: number;
}

/** What the five Cs are judged from. */
interface JudgedCustomer extends Pick<Assessment, "factorValues" | "events"> {
  readonly customer: Pick<Customer, "ratings"> | null;
}

/** Coverage is a quotient of weights: 0.6 may come out a hair below. */
const ROUNDING = 1e-9;

/**
 * Judges a customer by the five Cs.
 *
 * Within a C the factors count by their weight in the policy, those without a weight as 1,
 * but for figures of statements, which say the same thing in many ways;
 * the rating of the C, where there is one, counts as much as its factors together. Of the
 * five, each counts by its weight in the policy (equal in the built-in ones); one of which nothing is known takes no part. Below the policy's
 * minimum coverage there is no verdict, and an event that caps the grade caps this one too.
 */
export function fiveC({ factorValues, customer, events }: JudgedCustomer, policy: Policy): FiveC {
  const cs = CREDIT_CS.codes.map((code): CreditCResult => {
    const rating = customer?.ratings[RATING_OF_C[code]] ?? null;
    const { factors, weight } = factorsOf(code, factorValues, policy);
    const known = factors.reduce((sum, factor) => sum + factor.weight, 0);
    const earned = factors.reduce((sum, factor) => sum + factor.weight * factor.points, 0);
    const share = weight === 0 ? 0 : known / weight;
    const points = known === 0 ? rating : ((rating ?? earned / known) + earned / known) / 2;
    return {
      code,
      points: points === null ? null : withoutNoise(points),
      coverage: rating === null ? share : (1 + share) / 2,
      rating,
      factors,
    };
  });
  const weightOf = ({ code }: CreditCResult) => policy.cWeights.get(code) ?? 0;
  const coverage = weightedMean(cs, weightOf, ({ coverage: share }) => share) ?? 0;
  const known = cs.filter(({ points }) => points !== null);
  const mean = weightedMean(known, weightOf, ({ points }) => points ?? 0);
  const isEnough = mean !== null && coverage >= policy.settings.minimumCoverage - ROUNDING;
  if (!isEnough) return { cs, value: null, grade: null, coverage };
  const cap = gravestOverride(events, policy);
  const points = withoutNoise(mean);
  const value = cap === null ? points : Math.min(points, highestScoreOf(cap.grade, policy));
  return { cs, value, grade: gradeOf(value, policy), coverage };
}

/** Null where nothing has a weight. */
function weightedMean(
  cs: readonly CreditCResult[],
  weightOf: (c: CreditCResult) => number,
  valueOf: (c: CreditCResult) => number,
): number | null {
  const weight = cs.reduce((sum, c) => sum + weightOf(c), 0);
  return weight === 0 ? null : cs.reduce((sum, c) => sum + weightOf(c) * valueOf(c), 0) / weight;
}

const FIGURES: readonly FactorCode[] = FACTOR_GROUPS.financial;

function factorsOf(
  c: CreditC,
  values: Assessment["factorValues"],
  policy: Policy,
): { readonly factors: readonly FedFactor[]; readonly weight: number } {
  const factors: FedFactor[] = [];
  let weight = 0;
  for (const code of FACTOR_CODES) {
    const steps = policy.points.get(code) ?? [];
    if (C_OF_FACTOR[code] !== c || steps.length === 0) continue;
    const counts = policy.weights.get(code)?.weight || (FIGURES.includes(code) ? 0 : 1);
    if (counts === 0) continue;
    const value = values[code];
    const step = value === null ? null : stepAt(steps, value);
    weight += counts;
    if (step !== null) factors.push({ code, points: step.value, weight: counts });
  }
  return { factors, weight };
}
