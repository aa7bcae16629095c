/** What each limit method starts from: its inputs, its base, and why it may not apply. */
import type { Amount } from "../values/money";
import type { LimitMethod } from "../words/item-names";

/** What the limit methods need to know of a customer; null is not known. Base currency. */
export interface LimitFacts {
  /** Equity by the latest statement. */
  readonly netWorth: Amount | null;
  readonly intangibleAssets: Amount | null;
  readonly currentAssets: Amount | null;
  readonly currentLiabilities: Amount | null;
  /** Current assets less current liabilities by the latest statement. */
  readonly workingCapital: Amount | null;
  /** Purchases from us in a year. */
  readonly annualPurchases: Amount | null;
  /** Payment terms. */
  readonly termsDays: number | null;
  /** Days of purchases on top of the terms: the customer's own, else the policy's. */
  readonly leadDays: number;
  /** Credit that other suppliers grant. */
  readonly tradeReference: Amount | null;
  /** Limit that an agency recommends. */
  readonly agencyLimit: Amount | null;
  /** Debt that a credit insurer covers. */
  readonly insuredLimit: Amount | null;
  /** Limit that was asked for. */
  readonly requestedLimit: Amount | null;
}

/** A figure that a limit method is reckoned from; null is not known. */
export interface LimitInput {
  readonly name: keyof LimitFacts;
  readonly value: number | null;
}

/**
 * Why a method gives no positive limit: an input is not known, the base is negative or 0,
 * or the customers' table states no such limit.
 */
export type LimitReason = "notKnown" | "notPositive" | "notStated";

/** A method before the policy's factor. */
export interface MethodBase {
  readonly inputs: readonly LimitInput[];
  /** The figure that the method multiplies; null when not known. */
  readonly base: Amount | null;
  /** Null where the method gives a limit above 0. */
  readonly reason: LimitReason | null;
}

/** Gives what a method starts from. */
export function methodBase(method: LimitMethod, facts: LimitFacts): MethodBase {
  const inputs = INPUTS[method].map((name) => ({ name, value: facts[name] }));
  const base = baseOf(method, facts);
  return { inputs, base, reason: reasonOf(method, base) };
}

const INPUTS: Readonly<Record<LimitMethod, readonly (keyof LimitFacts)[]>> = {
  netWorth: ["netWorth"],
  tangibleNetWorth: ["netWorth", "intangibleAssets"],
  workingCapital: ["currentAssets", "currentLiabilities"],
  purchases: ["annualPurchases", "termsDays", "leadDays"],
  monthlySales: ["annualPurchases", "termsDays"],
  tradeReference: ["tradeReference"],
  agencyLimit: ["agencyLimit"],
  insuredLimit: ["insuredLimit"],
  requestedLimit: ["requestedLimit"],
};

function baseOf(method: LimitMethod, facts: LimitFacts): Amount | null {
  const { netWorth, intangibleAssets, annualPurchases, termsDays } = facts;
  switch (method) {
    case "tangibleNetWorth":
      return netWorth === null || intangibleAssets === null ? null : netWorth - intangibleAssets;
    case "purchases":
      return annualPurchases === null || termsDays === null
        ? null
        : (annualPurchases * (termsDays + facts.leadDays)) / 365;
    case "monthlySales":
      return annualPurchases === null || termsDays === null
        ? null
        : ((annualPurchases / 12) * termsDays) / 30;
    default:
      return facts[method];
  }
}

function reasonOf(method: LimitMethod, base: Amount | null): LimitReason | null {
  if (base !== null) return base > 0 ? null : "notPositive";
  return STATED.includes(method) ? "notStated" : "notKnown";
}

/** Limits that stand in the customers' table: a customer may simply have none. */
const STATED: readonly LimitMethod[] = [
  "tradeReference",
  "agencyLimit",
  "insuredLimit",
  "requestedLimit",
];
