/** A credit policy, compiled: what scores, ages, limits, warns and holds. */
import type { ReadingRules, TableRules } from "../reading/reading-rules";
import type { SmallTable } from "../words/table-answers";
import type { DateOrderSetting } from "../reading/date-text";
import type { Amount } from "../values/money";
import type { FactorCode } from "../words/factor-codes";
import type { CardFigure } from "../words/card-figures";
import type { EventKind } from "../words/event-names";
import type {
  CreditC,
  HoldLevel,
  Light,
  LimitMethod,
  Measure,
  PolicyName,
  WarningLevel,
} from "../words/item-names";
import type { InterestRule, InterestTerm } from "../words/interest-names";
import type { Language } from "../words/language";
import type { LimitationItem, LimitationLaw } from "../words/limitation-names";
import type { CoverKind } from "../words/rule-names";
import type { Signal } from "../words/signal-names";

/** A credit policy; every rule is filled, from the user's table or from the built-in policy under it. */
export interface Policy {
  /** The built-in policy that applies, or the one that the user's table builds on. */
  readonly name: PolicyName;
  /** Language of the texts that a policy puts into cells. */
  readonly language: Language;
  readonly settings: PolicySettings;
  /** How ledgers are read where the table leaves a question. */
  readonly reading: ReadingRules;
  /** How the tables beside the ledger are read. */
  readonly tables: Readonly<Record<SmallTable, TableRules>>;
  /** Base currency units per unit, by ISO code; thresholds are days, rising. */
  readonly rates: ReadonlyMap<string, readonly Step[]>;
  /** Youngest first. */
  readonly buckets: readonly PolicyBucket[];
  /** In years from when the debt arose, youngest first; beside `buckets` where both bases are shown. */
  readonly ageBuckets: readonly PolicyBucket[];
  /** Outlooks that weigh the loss rates, in the order of their rows. */
  readonly scenarios: readonly Scenario[];
  /** Factors that the score has; a factor without a weight takes no part. */
  readonly weights: ReadonlyMap<FactorCode, PolicyWeight>;
  /** What each of the five Cs counts in their mean; one of weight 0 takes no part. */
  readonly cWeights: ReadonlyMap<CreditC, number>;
  /** Points 0–100 by the factor's value, thresholds rising. */
  readonly points: ReadonlyMap<FactorCode, readonly Step[]>;
  /** Points of the failure card by the figure's value, thresholds rising. */
  readonly card: ReadonlyMap<CardFigure, readonly Step[]>;
  /** Traffic lights by the item of the rule, thresholds rising; see `ratioItem`. */
  readonly ratios: ReadonlyMap<string, readonly LightStep[]>;
  /** Best first. */
  readonly grades: readonly PolicyGrade[];
  /** One per grade. */
  readonly treatments: ReadonlyMap<string, Treatment>;
  /** Probability of default within a year by grade, as far as the policy states it. */
  readonly defaultProbabilities: ReadonlyMap<string, number>;
  readonly limits: ReadonlyMap<LimitMethod, PolicyLimit>;
  /** Part of each kind of cover that lowers the exposure, a fraction. */
  readonly cover: ReadonlyMap<CoverKind, number>;
  /** Highest limit of one customer, in base currency; null for none. */
  readonly cap: Amount | null;
  /** The best grade that a customer can have after an event of the kind. */
  readonly overrides: ReadonlyMap<EventKind, string>;
  /** By measure, thresholds rising. */
  readonly warnings: readonly PolicyLine<WarningLevel>[];
  /** By measure, thresholds rising. */
  readonly holds: readonly PolicyLine<HoldLevel>[];
  /** From where on each early warning fires; Infinity for never. */
  readonly signals: ReadonlyMap<Signal, number>;
  /** Earliest first. */
  readonly dunning: readonly DunningStep[];
  /** Events after which a customer is not asked to pay any more. */
  readonly dunningStops: ReadonlySet<EventKind>;
  /** Part of what is asked for that is expected to come in, by days past due, thresholds rising. */
  readonly odds: readonly Step[];
  /** What a contact costs by the step as the table names it, in base currency. */
  readonly contactCosts: readonly { readonly step: string; readonly cost: Amount }[];
  /** Lowest amount first. */
  readonly authorities: readonly Authority[];
  /** Bands of a risk's score, the lowest first. */
  readonly riskBands: readonly RiskBand[];
  /** Rate of late interest a year, a fraction, by ISO code; thresholds are days, rising. */
  readonly interest: ReadonlyMap<string, readonly Step[]>;
  /** Rates and surcharges of single rules of late interest; thresholds are days, rising. */
  readonly interestTerms: ReadonlyMap<InterestTerm, readonly Step[]>;
  /** Fixed sum for the cost of recovery, by the amount that is late, thresholds rising. */
  readonly recoverySums: ReadonlyMap<InterestRule, readonly Step[]>;
  /** Months in which a claim lapses, by law and event; thresholds are days, rising. */
  readonly limitation: ReadonlyMap<LimitationItem, readonly Step[]>;
  /** Days before the last safe day of a claim on which to warn, fewest first. */
  readonly limitationWarnings: readonly { readonly name: string; readonly days: number }[];
}

/** How things are counted. */
export interface PolicySettings {
  /** ISO code; null for the currency of most items in the ledger. */
  readonly baseCurrency: string | null;
  /** "both" ages by due date in `buckets` and by document date in `ageBuckets`. */
  readonly agingBasis: "dueDate" | "documentDate" | "both";
  /** What the thresholds of the aging buckets count. */
  readonly bucketUnit: "days" | "years";
  /** "netted" lets credits pay the customer's own oldest items first. */
  readonly unappliedCredits: "separate" | "inBucket" | "netted";
  readonly dateOrder: DateOrderSetting;
  /** Coverage below which there is no score, a fraction. */
  readonly minimumCoverage: number;
  /** An invoice is severely late when it is more than so many days late. */
  readonly severeDaysLate: number;
  /** Months before the as-of date whose payments count. */
  readonly historyMonths: number;
  /** The last months of them, compared with those before for the trend. */
  readonly recentMonths: number;
  /** An invoice that fell due so many months ago counts half in the shares that use recency. */
  readonly halfLifeMonths: number;
  /** Days of purchases that a limit allows for on top of the payment terms. */
  readonly leadDays: number;
  /** What one unit of a statement's figures is worth in base currency: 1000 for thousands. */
  readonly statementUnit: number;
  /** Price level with 1968 = 100, for the size of a firm in the failure score of Ohlson. */
  readonly priceIndex: number;
  /** A suggested limit is rounded down to a multiple of this amount; 0 for two significant digits. */
  readonly limitRounding: number;
  /** Days past due are those of so much overdue at least, in base currency; less is let pass. */
  readonly minimumOverdue: Amount;
  /** A rest up to this amount, of an invoice that was paid in part, is no delay; base currency. */
  readonly smallDifference: Amount;
  /** Days after the last day of a cash discount by which it may still be taken. */
  readonly discountGraceDays: number;
  /** "setAside": what is disputed is no delay. */
  readonly disputedItems: "counted" | "setAside";
  /** "applied" lets credits, payments and write-offs lower the invoice whose number they bear. */
  readonly namedCredits: "applied" | "apart";
  /** Which open orders count as exposure; what is not known to be a draft is confirmed. */
  readonly openOrders: "all" | "confirmed" | "none";
  /** Part of them that counts, a fraction. */
  readonly openOrderShare: number;
  /** Multiplies every loss rate, for what the past does not show yet; 1 changes nothing. */
  readonly forwardLookingFactor: number;
  /** Part of the oldest bucket that is never recovered, where loss rates come from history. */
  readonly lastBucketLossRate: number;
  /** Loss allowance in the books, in base currency; negative for a debit balance, null where not stated. */
  readonly existingAllowance: Amount | null;
  /** Part of an exposure that is lost where the customer defaults. */
  readonly lossGivenDefault: number;
  /** How far customers hang on one economy, a correlation from 0 to below 1. */
  readonly assetCorrelation: number;
  /** Standard deviation of the rate of defaults as a part of its mean. */
  readonly defaultVolatility: number;
  /** Days after the due date within which the credit insurer must be told. */
  readonly insuranceNoticeDays: number;
  /** Days after the due date after which the insurer covers no further delivery to the customer. */
  readonly insuranceExtensionDays: number;
  /** Part of an insured debt that the insurer pays, a fraction. */
  readonly insuredPercentage: number;
  /** The rule of late interest where none is asked for. */
  readonly lateInterestRule: InterestRule;
  /** Days of the year to which a rate a year belongs. */
  readonly interestYearDays: number;
  /** Whether the reference rate of each half-year counts, or that of the day of payment alone. */
  readonly euInterestRate: "eachHalfYear" | "atPayment";
  /** What money costs a year, a fraction. */
  readonly fundingRate: number;
  /** Part of the eligible receivables that a bank or a factor advances, a fraction. */
  readonly advanceRate: number;
  /** Days from the invoice date after which an invoice is no security for an advance. */
  readonly eligibleDays: number;
  /** Part of a customer's invoices above which, when it is too old, the others are no security either. */
  readonly crossAgingShare: number;
  /** The largest part of the eligible receivables that one customer may be, a fraction. */
  readonly concentrationLimit: number;
  /** Interest on an advance a year, a fraction. */
  readonly advanceInterest: number;
  /** Part of the sales that a factor takes over which the factor keeps. */
  readonly factoringFee: number;
  /** Days after a contact in which a customer is left alone. */
  readonly quietDays: number;
  /** Days after which the last step is taken again. */
  readonly repeatDays: number;
  /** Days after a contact in which payments count for it. */
  readonly responseDays: number;
  /** Contacts of a step from which its chance is learnt, in place of the policy's. */
  readonly enoughContacts: number;
  /** Letters of steps from so many days past due on charge interest and the fixed sum; Infinity for none. */
  readonly letterChargesFrom: number;
  /** The law by which claims lapse. */
  readonly limitationLaw: LimitationLaw;
}

/** From this threshold on, inclusive, this value applies. */
export interface Step {
  /** Inclusive lower bound; -Infinity where From is blank. */
  readonly from: number;
  readonly value: number;
  /** Row of the user's table, from 1; null for the built-in policy. */
  readonly row: number | null;
}

/** From this threshold on, inclusive, a ratio's traffic light shows this. */
export interface LightStep {
  readonly from: number;
  readonly value: Light;
  readonly row: number | null;
}

/**
 * An aging bucket.
 *
 * In days, an item belongs from that many days past due on (or days of age, on
 * document-date basis). In years, it belongs from the day after that anniversary on:
 * bucket 1 starts when the item is more than a year old.
 */
export interface PolicyBucket {
  readonly label: string;
  readonly from: number;
  /** Expected loss of the open amount, a fraction; null where the policy states none. */
  readonly lossRate: number | null;
  readonly row: number | null;
}

/** An outlook on the loss rates. */
export interface Scenario {
  readonly name: string;
  /** Its probability; what counts is its part of the sum of all weights. */
  readonly weight: number;
  /** Multiplies the loss rates. */
  readonly factor: number;
  readonly row: number | null;
}

/** Weight of a factor in the score. */
export interface PolicyWeight {
  readonly weight: number;
  readonly row: number | null;
}

/** A grade and the lowest score that earns it. */
export interface PolicyGrade {
  readonly grade: string;
  readonly from: number;
  readonly row: number | null;
}

/** How customers of a grade are treated. */
export interface Treatment {
  /** Payment terms in days; 0 for payment in advance or on delivery. */
  readonly termsDays: number;
  /** Multiplies the limit that the limit methods give. */
  readonly limitFactor: number;
  readonly reviewMonths: number;
  /** Part of an order to be paid in advance, a fraction. */
  readonly prepayment: number;
}

/** Factor of a limit method. */
export interface PolicyLimit {
  readonly factor: number;
  readonly row: number | null;
}

/** A warning or hold line: from this value of the measure on, the level applies. */
export interface PolicyLine<L extends string> {
  readonly measure: Measure;
  readonly from: number;
  readonly value: L;
  readonly row: number | null;
}

/** A step of the dunning procedure. */
export interface DunningStep {
  readonly step: string;
  /** Days past due; negative before the due date. */
  readonly from: number;
  readonly channel: string;
  readonly row: number | null;
}

/** A band of scores of risks. */
export interface RiskBand {
  readonly name: string;
  /** The lowest score in it. */
  readonly from: number;
}

/** Who approves a limit from this amount on. */
export interface Authority {
  readonly approver: string;
  readonly from: Amount;
  readonly row: number | null;
}
