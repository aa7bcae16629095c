/** Turns the rows of a policy into the policy that the rest of the engine asks. */
import { addToList } from "../values/add-to-list";
import { CARD_FIGURES } from "../words/card-figures";
import { EVENT_KINDS } from "../words/event-names";
import { FACTORS } from "../words/factor-names";
import { EU_RATE_DAYS, INTEREST_RULES, INTEREST_TERMS } from "../words/interest-names";
import { LIMITATION_ITEMS, LIMITATION_LAWS } from "../words/limitation-names";
import {
  CREDIT_CS,
  HOLD_LEVELS,
  LIGHTS,
  LIMIT_METHODS,
  MEASURES,
  POLICY_NAMES,
  WARNING_LEVELS,
} from "../words/item-names";
import type { Policy, PolicyBucket, PolicyLine, PolicySettings, Step, Treatment } from "./policy";
import { readingRulesOf, tableRulesOf } from "./reading-rows";
import { rowsOf, type PolicyRow } from "./policy-row";
import { COVERS, type Rule } from "../words/rule-names";
import { SIGNALS } from "../words/signal-names";
import {
  AGING_BASES,
  BUCKET_UNITS,
  CREDIT_PLACES,
  DISPUTE_TREATMENTS,
  NAMED_CREDITS,
  ORDER_COUNTS,
  DATE_ORDERS,
  LANGUAGE_NAMES,
  type Setting,
} from "../words/setting-names";
import type { Vocabulary } from "../words/vocabulary";

/**
 * Compiles a policy.
 *
 * @param rows - The rows of every rule, in any order: those of the user's table and those
 * of the built-in policy under it. Codes and kinds of values were checked when they were read.
 */
export function compilePolicy(rows: readonly PolicyRow[]): Policy {
  const settings = new Map(rowsOf(rows, "setting").map(({ item, value }) => [item, value]));
  const grades = [...rowsOf(rows, "grade")].sort((a, b) => b.from - a.from);
  const cap = Number(rowsOf(rows, "cap").at(-1)?.value ?? Infinity);
  return {
    name: codeOf(POLICY_NAMES, settings.get("policy")),
    language: codeOf(LANGUAGE_NAMES, settings.get("language")),
    settings: compileSettings(settings),
    reading: readingRulesOf(rows, settings),
    tables: tableRulesOf(rows, codeOf(DATE_ORDERS, settings.get("dateOrder"))),
    rates: stepsByItem(rows, "rate", Number),
    buckets: bucketsOf(rows, "bucket"),
    ageBuckets: bucketsOf(rows, "ageBucket"),
    scenarios: rowsOf(rows, "scenario").map(({ item, from, value, row }) => ({
      name: item,
      weight: from,
      factor: Number(value),
      row,
    })),
    weights: byCode(rows, "weight", FACTORS, ({ value, row }) => ({ weight: Number(value), row })),
    cWeights: byCode(rows, "cWeight", CREDIT_CS, ({ value }) => Number(value)),
    points: stepsByCode(rows, "points", FACTORS),
    card: stepsByCode(rows, "card", CARD_FIGURES),
    ratios: stepsByItem(rows, "ratio", (value) => codeOf(LIGHTS, value)),
    grades: grades.map(({ item, from, row }) => ({ grade: item, from, row })),
    treatments: new Map(grades.map(({ item }) => [item, treatmentOf(rows, item)])),
    defaultProbabilities: new Map(
      rowsOf(rows, "defaultProbability").map(({ item, value }) => [item, Number(value)]),
    ),
    limits: byCode(rows, "limit", LIMIT_METHODS, ({ value, row }) => ({
      factor: Number(value),
      row,
    })),
    cover: byCode(rows, "cover", COVERS, ({ value }) => Number(value)),
    cap: cap === Infinity ? null : cap,
    overrides: byCode(rows, "override", EVENT_KINDS, ({ value }) => String(value)),
    warnings: lines(rows, "warning", WARNING_LEVELS),
    holds: lines(rows, "hold", HOLD_LEVELS),
    signals: byCode(rows, "signal", SIGNALS, ({ value }) => Number(value)),
    dunning: rising(rows, "dunning").map(({ item, from, value, row }) => ({
      step: item,
      from,
      channel: String(value),
      row,
    })),
    dunningStops: new Set(rowsOf(rows, "dunningStop").map(({ item }) => codeOf(EVENT_KINDS, item))),
    odds: [...stepsByItem(rows, "collectionOdds", Number).values()].flat(),
    riskBands: rising(rows, "riskBand").map(({ item, from }) => ({ name: item, from })),
    contactCosts: rowsOf(rows, "contactCost").map(({ item, value }) => ({
      step: item,
      cost: Number(value),
    })),
    authorities: rising(rows, "authority").map(({ item, from, row }) => ({
      approver: item,
      from,
      row,
    })),
    interest: stepsByItem(rows, "interest", Number),
    interestTerms: stepsByCode(rows, "interestTerm", INTEREST_TERMS),
    recoverySums: stepsByCode(rows, "recoverySum", INTEREST_RULES),
    limitation: stepsByCode(rows, "limitation", LIMITATION_ITEMS),
    limitationWarnings: rising(rows, "limitationWarning").map(({ item, from }) => ({
      name: item,
      days: from,
    })),
  };
}

function compileSettings(values: ReadonlyMap<string, number | string>): PolicySettings {
  const number = (setting: Setting) => Number(values.get(setting));
  const word = <C extends string>(setting: Setting, words: Vocabulary<C>) =>
    codeOf(words, values.get(setting));
  const baseCurrency = values.get("baseCurrency");
  const existingAllowance = number("existingAllowance");
  return {
    baseCurrency: typeof baseCurrency === "string" && baseCurrency !== "" ? baseCurrency : null,
    agingBasis: word("agingBasis", AGING_BASES),
    bucketUnit: word("bucketUnit", BUCKET_UNITS),
    unappliedCredits: word("unappliedCredits", CREDIT_PLACES),
    dateOrder: word("dateOrder", DATE_ORDERS),
    minimumCoverage: number("minimumCoverage"),
    severeDaysLate: number("severeDaysLate"),
    historyMonths: number("historyMonths"),
    recentMonths: number("recentMonths"),
    halfLifeMonths: number("halfLifeMonths"),
    leadDays: number("leadDays"),
    statementUnit: number("statementUnit"),
    priceIndex: number("priceIndex"),
    limitRounding: number("limitRounding"),
    minimumOverdue: number("minimumOverdue"),
    smallDifference: number("smallDifference"),
    discountGraceDays: number("discountGraceDays"),
    disputedItems: word("disputedItems", DISPUTE_TREATMENTS),
    namedCredits: word("namedCredits", NAMED_CREDITS),
    openOrders: word("openOrders", ORDER_COUNTS),
    openOrderShare: number("openOrderShare"),
    forwardLookingFactor: number("forwardLookingFactor"),
    lastBucketLossRate: number("lastBucketLossRate"),
    existingAllowance: existingAllowance === Infinity ? null : existingAllowance,
    lossGivenDefault: number("lossGivenDefault"),
    assetCorrelation: number("assetCorrelation"),
    defaultVolatility: number("defaultVolatility"),
    insuranceNoticeDays: number("insuranceNoticeDays"),
    insuranceExtensionDays: number("insuranceExtensionDays"),
    insuredPercentage: number("insuredPercentage"),
    lateInterestRule: word("lateInterestRule", INTEREST_RULES),
    interestYearDays: number("interestYearDays"),
    euInterestRate: word("euInterestRate", EU_RATE_DAYS),
    fundingRate: number("fundingRate"),
    advanceRate: number("advanceRate"),
    eligibleDays: number("eligibleDays"),
    crossAgingShare: number("crossAgingShare"),
    concentrationLimit: number("concentrationLimit"),
    advanceInterest: number("advanceInterest"),
    factoringFee: number("factoringFee"),
    quietDays: number("quietDays"),
    repeatDays: number("repeatDays"),
    responseDays: number("responseDays"),
    enoughContacts: number("enoughContacts"),
    letterChargesFrom: number("letterChargesFrom"),
    limitationLaw: word("limitationLaw", LIMITATION_LAWS),
  };
}

/** A grade for which the policy states nothing is treated as the riskiest: money first. */
function treatmentOf(rows: readonly PolicyRow[], grade: string): Treatment {
  const figure = (rule: Rule, otherwise: number) =>
    Number(
      rowsOf(rows, rule)
        .filter(({ item }) => item === grade)
        .at(-1)?.value ?? otherwise,
    );
  return {
    termsDays: figure("terms", 0),
    limitFactor: figure("limitFactor", 0),
    reviewMonths: figure("reviewMonths", 1),
    prepayment: figure("prepayment", 1),
  };
}

function bucketsOf(rows: readonly PolicyRow[], rule: Rule): PolicyBucket[] {
  return rising(rows, rule).map(({ item, from, value, row }) => ({
    label: item,
    from,
    lossRate: value === "" ? null : Number(value),
    row,
  }));
}

function lines<L extends string>(
  rows: readonly PolicyRow[],
  rule: Rule,
  levels: Vocabulary<L>,
): PolicyLine<L>[] {
  const order = (row: PolicyRow) => MEASURES.codes.indexOf(codeOf(MEASURES, row.item));
  return rising(rows, rule)
    .sort((a, b) => order(a) - order(b))
    .map(({ item, from, value, row }) => ({
      measure: codeOf(MEASURES, item),
      from,
      value: codeOf(levels, value),
      row,
    }));
}

function byCode<C extends string, V>(
  rows: readonly PolicyRow[],
  rule: Rule,
  words: Vocabulary<C>,
  valueOf: (row: PolicyRow) => V,
): ReadonlyMap<C, V> {
  return new Map(rowsOf(rows, rule).map((row) => [codeOf(words, row.item), valueOf(row)]));
}

/** A threshold with what applies from it on. */
interface StepOf<V> extends Omit<Step, "value"> {
  readonly value: V;
}

function stepsByItem<V>(
  rows: readonly PolicyRow[],
  rule: Rule,
  valueOf: (value: PolicyRow["value"]) => V,
): ReadonlyMap<string, readonly StepOf<V>[]> {
  const steps = new Map<string, StepOf<V>[]>();
  for (const { item, from, value, row } of rising(rows, rule)) {
    const step = { from, value: valueOf(value), row };
    addToList(steps, item, step);
  }
  return steps;
}

function stepsByCode<C extends string>(
  rows: readonly PolicyRow[],
  rule: Rule,
  words: Vocabulary<C>,
): ReadonlyMap<C, readonly Step[]> {
  const steps = [...stepsByItem(rows, rule, Number)];
  return new Map(steps.map(([item, list]) => [codeOf(words, item), list]));
}

function rising(rows: readonly PolicyRow[], rule: Rule): PolicyRow[] {
  return [...rowsOf(rows, rule)].sort((a, b) => a.from - b.from);
}

/** Reading leaves only codes of the vocabulary in the rows, so none is lost here. */
function codeOf<C extends string>(words: Vocabulary<C>, code: unknown): C {
  return words.codeOf(code) ?? words.codes[0]!;
}
