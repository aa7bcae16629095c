/** What each rule of a policy takes as item, as threshold and as value. */
import { HIGHEST_RISK_SCORE } from "../words/register-names";
import { LARGEST_AMOUNT } from "../values/money";
import { CARD_FIGURES } from "../words/card-figures";
import { ODDS_ITEMS } from "../words/contact-names";
import { FACTORS } from "../words/factor-names";
import { EVENT_KINDS } from "../words/event-names";
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
import {
  COLUMN_ANSWERS,
  DECIMAL_SIGNS,
  SIGN_CONVENTIONS,
  STATUS_ANSWERS,
  TYPE_ANSWERS,
} from "../words/reading-names";
import { CAP_ITEMS, COVERS, type Rule } from "../words/rule-names";
import { SIGNALS } from "../words/signal-names";
import {
  AGING_BASES,
  BUCKET_UNITS,
  CAP_WORDS,
  CREDIT_PLACES,
  DISPUTE_TREATMENTS,
  NAMED_CREDITS,
  DATE_ORDERS,
  LANGUAGE_NAMES,
  ORDER_COUNTS,
  SETTINGS,
  ROUNDING_WORDS,
  UNIT_WORDS,
  UNSTATED_WORDS,
  type Setting,
} from "../words/setting-names";
import { TABLE_ANSWERS, type SmallTable } from "../words/table-answers";
import type { Vocabulary } from "../words/vocabulary";

/**
 * What stands in the Item column: a listed word, a currency, a grade, a ratio with or
 * without an industry, or the user's own words.
 */
export type ItemShape = Vocabulary<string> | "currency" | "grade" | "ratio" | "ownWords";

/** What stands in the From column. */
export interface FromShape {
  /** "weight" is no threshold: rows of the rule stand side by side, each with its weight. */
  readonly kind: "number" | "date" | "weight";
  /** The threshold that a blank cell means; null where a blank cell is an issue. */
  readonly blank: number | null;
  readonly min?: number;
}

/** What stands in the Value column. */
export type ValueShape =
  | NumberShape
  | { readonly kind: "word"; readonly words: Vocabulary<string> }
  | { readonly kind: "currency" | "grade" | "none" }
  | { readonly kind: "ownWords"; readonly mayBeBlank?: boolean };

/** A number within bounds. */
export interface NumberShape {
  readonly kind: "number";
  readonly min: number;
  readonly max: number;
  /** True when the lower bound itself is not allowed. */
  readonly isAboveMin?: boolean;
  readonly isWhole?: boolean;
  /** True when the cell may be blank. */
  readonly mayBeBlank?: boolean;
  /** Words that stand for a number; their codes are the numbers. */
  readonly words?: Vocabulary<string>;
}

/** How a user's table changes a rule of the built-in policy. */
export type Replacement = "rule" | "item";

/** The shape of a rule's rows. */
export interface RuleShape {
  readonly items: ItemShape;
  /** Null for a rule without thresholds. */
  readonly from: FromShape | null;
  readonly value: ValueShape | "bySetting";
  /** What a mention in the user's table replaces: all rows of the rule, or those of the item. */
  readonly replaces: Replacement;
}

const FRACTION: NumberShape = { kind: "number", min: 0, max: 1 };
const AMOUNT: NumberShape = { kind: "number", min: 0, max: LARGEST_AMOUNT };
const RATE: NumberShape = { ...AMOUNT, isAboveMin: true };
const WHOLE: NumberShape = { kind: "number", min: 1, max: 3650, isWhole: true };
const DAYS: NumberShape = { ...WHOLE, min: 0 };
/** 0 for what changes nothing. */
const MONTHS: NumberShape = { kind: "number", min: 0, max: 1200, isWhole: true };
const OWN_WORDS = { kind: "ownWords" } as const;
const ANY_NUMBER: FromShape = { kind: "number", blank: -Infinity };

const BUCKET: RuleShape = {
  items: "ownWords",
  from: { kind: "number", blank: 0, min: 0 },
  value: { ...FRACTION, mayBeBlank: true },
  replaces: "rule",
};

/** What a header of a table beside the ledger stands for. */
function tableColumn(table: SmallTable): RuleShape {
  return {
    items: "ownWords",
    from: null,
    value: { kind: "word", words: TABLE_ANSWERS[table] },
    replaces: "item",
  };
}

/** The shape of every rule. */
export const RULE_SHAPES: Readonly<Record<Rule, RuleShape>> = {
  setting: { items: SETTINGS, from: null, value: "bySetting", replaces: "item" },
  // For the record: its number, its day, and who made it.
  version: {
    items: "ownWords",
    from: { kind: "date", blank: -Infinity },
    value: { kind: "ownWords", mayBeBlank: true },
    replaces: "item",
  },
  column: {
    items: "ownWords",
    from: null,
    value: { kind: "word", words: COLUMN_ANSWERS },
    replaces: "item",
  },
  customersColumn: tableColumn("customers"),
  statementsColumn: tableColumn("statements"),
  eventsColumn: tableColumn("events"),
  receiptsColumn: tableColumn("receipts"),
  ordersColumn: tableColumn("orders"),
  contactsColumn: tableColumn("contacts"),
  documentType: {
    items: "ownWords",
    from: null,
    value: { kind: "word", words: TYPE_ANSWERS },
    replaces: "item",
  },
  documentStatus: {
    items: "ownWords",
    from: null,
    value: { kind: "word", words: STATUS_ANSWERS },
    replaces: "item",
  },
  rate: {
    items: "currency",
    from: { kind: "date", blank: -Infinity },
    value: RATE,
    replaces: "item",
  },
  bucket: BUCKET,
  ageBucket: BUCKET,
  scenario: {
    items: "ownWords",
    from: { kind: "weight", blank: null, min: 0 },
    value: AMOUNT,
    replaces: "rule",
  },
  weight: { items: FACTORS, from: null, value: AMOUNT, replaces: "rule" },
  cWeight: { items: CREDIT_CS, from: null, value: AMOUNT, replaces: "item" },
  points: {
    items: FACTORS,
    from: ANY_NUMBER,
    value: { kind: "number", min: 0, max: 100 },
    replaces: "item",
  },
  card: {
    items: CARD_FIGURES,
    from: ANY_NUMBER,
    value: { kind: "number", min: 0, max: 100 },
    replaces: "item",
  },
  ratio: {
    items: "ratio",
    from: ANY_NUMBER,
    value: { kind: "word", words: LIGHTS },
    replaces: "item",
  },
  grade: {
    items: "grade",
    from: { kind: "number", blank: 0, min: 0 },
    value: { kind: "none" },
    replaces: "rule",
  },
  terms: { items: "grade", from: null, value: DAYS, replaces: "item" },
  limitFactor: { items: "grade", from: null, value: AMOUNT, replaces: "item" },
  reviewMonths: { items: "grade", from: null, value: WHOLE, replaces: "item" },
  prepayment: { items: "grade", from: null, value: FRACTION, replaces: "item" },
  defaultProbability: { items: "grade", from: null, value: FRACTION, replaces: "item" },
  limit: { items: LIMIT_METHODS, from: null, value: AMOUNT, replaces: "rule" },
  cover: { items: COVERS, from: null, value: FRACTION, replaces: "item" },
  cap: { items: CAP_ITEMS, from: null, value: { ...AMOUNT, words: CAP_WORDS }, replaces: "item" },
  signal: { items: SIGNALS, from: null, value: { ...AMOUNT, words: CAP_WORDS }, replaces: "item" },
  override: { items: EVENT_KINDS, from: null, value: { kind: "grade" }, replaces: "rule" },
  warning: {
    items: MEASURES,
    from: ANY_NUMBER,
    value: { kind: "word", words: WARNING_LEVELS },
    replaces: "rule",
  },
  hold: {
    items: MEASURES,
    from: ANY_NUMBER,
    value: { kind: "word", words: HOLD_LEVELS },
    replaces: "rule",
  },
  dunning: {
    items: "ownWords",
    from: { kind: "number", blank: null },
    value: OWN_WORDS,
    replaces: "rule",
  },
  dunningStop: { items: EVENT_KINDS, from: null, value: { kind: "none" }, replaces: "rule" },
  collectionOdds: { items: ODDS_ITEMS, from: ANY_NUMBER, value: FRACTION, replaces: "rule" },
  contactCost: { items: "ownWords", from: null, value: AMOUNT, replaces: "item" },
  authority: {
    items: "ownWords",
    from: { kind: "number", blank: 0, min: 0 },
    value: { kind: "none" },
    replaces: "rule",
  },
  interest: {
    items: "currency",
    from: { kind: "date", blank: -Infinity },
    value: FRACTION,
    replaces: "item",
  },
  interestTerm: {
    items: INTEREST_TERMS,
    from: { kind: "date", blank: -Infinity },
    value: FRACTION,
    replaces: "item",
  },
  recoverySum: {
    items: INTEREST_RULES,
    from: { kind: "number", blank: 0, min: 0 },
    value: AMOUNT,
    replaces: "item",
  },
  limitation: {
    items: LIMITATION_ITEMS,
    from: { kind: "date", blank: -Infinity },
    value: MONTHS,
    replaces: "item",
  },
  riskBand: {
    items: "ownWords",
    from: { kind: "number", blank: 1, min: 1 },
    value: { kind: "number", min: 1, max: HIGHEST_RISK_SCORE, isWhole: true, mayBeBlank: true },
    replaces: "rule",
  },
  limitationWarning: {
    items: "ownWords",
    from: { kind: "number", blank: null, min: 0 },
    value: { kind: "none" },
    replaces: "rule",
  },
};

const SETTING_VALUES: Readonly<Record<Setting, ValueShape>> = {
  policy: { kind: "word", words: POLICY_NAMES },
  language: { kind: "word", words: LANGUAGE_NAMES },
  baseCurrency: { kind: "currency" },
  agingBasis: { kind: "word", words: AGING_BASES },
  bucketUnit: { kind: "word", words: BUCKET_UNITS },
  unappliedCredits: { kind: "word", words: CREDIT_PLACES },
  dateOrder: { kind: "word", words: DATE_ORDERS },
  signConvention: { kind: "word", words: SIGN_CONVENTIONS },
  decimalSign: { kind: "word", words: DECIMAL_SIGNS },
  lastMonthYear: { kind: "number", min: 1900, max: 2199, isWhole: true },
  blankCurrency: { kind: "currency" },
  minimumCoverage: FRACTION,
  severeDaysLate: WHOLE,
  historyMonths: WHOLE,
  recentMonths: WHOLE,
  halfLifeMonths: WHOLE,
  leadDays: DAYS,
  statementUnit: { ...RATE, words: UNIT_WORDS },
  priceIndex: RATE,
  limitRounding: { ...AMOUNT, words: ROUNDING_WORDS },
  minimumOverdue: AMOUNT,
  smallDifference: AMOUNT,
  discountGraceDays: { ...WHOLE, min: 0 },
  disputedItems: { kind: "word", words: DISPUTE_TREATMENTS },
  namedCredits: { kind: "word", words: NAMED_CREDITS },
  openOrders: { kind: "word", words: ORDER_COUNTS },
  openOrderShare: FRACTION,
  forwardLookingFactor: RATE,
  lastBucketLossRate: FRACTION,
  existingAllowance: {
    kind: "number",
    min: -LARGEST_AMOUNT,
    max: LARGEST_AMOUNT,
    words: UNSTATED_WORDS,
  },
  lossGivenDefault: FRACTION,
  assetCorrelation: { kind: "number", min: 0, max: 0.999 },
  defaultVolatility: { kind: "number", min: 0, max: 10 },
  insuranceNoticeDays: DAYS,
  insuranceExtensionDays: DAYS,
  insuredPercentage: FRACTION,
  lateInterestRule: { kind: "word", words: INTEREST_RULES },
  interestYearDays: { kind: "number", min: 360, max: 366, isWhole: true },
  euInterestRate: { kind: "word", words: EU_RATE_DAYS },
  fundingRate: FRACTION,
  advanceRate: FRACTION,
  eligibleDays: DAYS,
  crossAgingShare: FRACTION,
  concentrationLimit: FRACTION,
  advanceInterest: FRACTION,
  factoringFee: FRACTION,
  quietDays: DAYS,
  repeatDays: WHOLE,
  responseDays: WHOLE,
  enoughContacts: WHOLE,
  letterChargesFrom: { ...WHOLE, words: CAP_WORDS },
  limitationLaw: { kind: "word", words: LIMITATION_LAWS },
};

/** Gives the shape of the value of a rule's row; `item` is a code. */
export function valueShape(rule: Rule, item: string): ValueShape {
  const shape = RULE_SHAPES[rule].value;
  // Items of settings were read with their vocabulary, so they are codes of settings.
  return shape === "bySetting" ? SETTING_VALUES[item as Setting] : shape;
}
