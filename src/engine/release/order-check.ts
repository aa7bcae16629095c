/** May this order go out: the policy's lines, with the order on top of what is owed. */
import type { Assessment } from "../book/assessment";
import type { CreditBook } from "../book/credit-book";
import { netExposure } from "../limit/credit-cover";
import { crossedLines, type CrossedLine } from "../limit/policy-lines";
import { currencyDecimals, roundAmount, sumAmounts, type Amount } from "../money";
import type { Measure } from "../policy/item-names";
import type { Authority, Policy } from "../policy/policy";
import { shareOverdue } from "../scoring/exposure-factors";
import { gravestEvent, orderMeasures, utilisationBy, type CreditEvent } from "./order-measures";
import { smallestWhole } from "./smallest-whole";

/** What becomes of an order. */
export type OrderDecision = "ok" | "warn" | "hold";

/** A rule that stops or questions an order, and what would release the order from it. */
export interface FiredRule extends CrossedLine {
  /** Receipt that would do, in base currency; null where money does not help. */
  readonly payment: Amount | null;
  /** Largest order that the rule lets pass; null where the size plays no part. */
  readonly order: Amount | null;
}

/** An order with its decision. Amounts are in base currency. */
export interface OrderCheck {
  readonly assessment: Assessment;
  readonly amount: Amount;
  readonly currency: string;
  readonly decision: OrderDecision;
  /** What is owed with the order, net of cover. */
  readonly exposureAfter: Amount;
  /** Holds before warnings; of one measure only the gravest. */
  readonly fired: readonly FiredRule[];
  /** The event behind the rule `eventCut`. */
  readonly event: CreditEvent | null;
  /** Measures of the policy's lines that are not known, so that nothing was checked. */
  readonly unchecked: readonly Measure[];
  /** Who may approve so much; null where the policy says nothing. */
  readonly approver: Authority | null;
}

/**
 * Checks an order of a customer.
 *
 * Every hold and warning line of the policy is looked at with the order on top: utilisation
 * is (exposure + order, net of cover) / limit, and an order that reaches the limit exactly
 * goes out. One hold line is enough to hold. A larger order never gets a milder decision.
 *
 * @param place - Where the customer stands in the book.
 * @param amount - The order in base currency, from 0 up; 0 for how things stand now.
 */
export function checkOrder(book: CreditBook, place: number, amount: Amount): OrderCheck {
  const { policy } = book;
  const assessment = book.at(place);
  const measures = orderMeasures(assessment, amount, policy);
  const lines = crossedLines(measures, policy);
  const gravest = lines.filter(
    ({ measure }, i) => lines.findIndex((line) => line.measure === measure) === i,
  );
  const owed = (assessment.balance?.exposure ?? 0) + amount;
  const { currency } = book;
  const exposureAfter = roundAmount(netExposure(owed, assessment.cover));
  const unit = 10 ** -currencyDecimals(currency);
  return {
    assessment,
    amount,
    currency,
    decision: decisionOf(gravest),
    exposureAfter,
    fired: gravest.map((line) => ({
      ...line,
      ...releaseOf({ book, place, assessment, amount, unit }, line),
    })),
    event: gravestEvent(assessment, policy),
    unchecked: TELLING.filter((measure) => measures[measure] === null && hasLine(policy, measure)),
    approver: policy.authorities.filter(({ from }) => exposureAfter >= from).at(-1) ?? null,
  };
}

/** Measures whose absence leaves a gap; of the others a customer may simply have none. */
const TELLING: readonly Measure[] = [
  "utilisation",
  "daysPastDue",
  "shareOverdue",
  "score",
  "prepayment",
];

function hasLine({ holds, warnings }: Policy, measure: Measure): boolean {
  return [...holds, ...warnings].some((line) => line.measure === measure);
}

function decisionOf(lines: readonly CrossedLine[]): OrderDecision {
  if (lines.length === 0) return "ok";
  return lines.some(({ level }) => level === "hold") ? "hold" : "warn";
}

interface CheckedOrder {
  readonly book: CreditBook;
  readonly place: number;
  readonly assessment: Assessment;
  readonly amount: Amount;
  /** The smallest coin of the base currency. */
  readonly unit: number;
}

type Release = Pick<FiredRule, "payment" | "order">;

/** What would release an order from a line that it has crossed. */
function releaseOf(given: CheckedOrder, line: CrossedLine): Release {
  const { book, assessment, amount, unit } = given;
  const from = lowestOf(book.policy, line);
  switch (line.measure) {
    case "utilisation":
      return releaseOfLimit(given, (more) => (utilisationBy(assessment, more) ?? 0) >= from);
    case "orderAmount":
      return { payment: null, order: largestBelow(amount, unit, (order) => order >= from) };
    case "daysPastDue":
      return { payment: overdueBy(given, from), order: null };
    case "dunningLevel": {
      const steps = book.policy.dunning.filter((step) => step.from > 0);
      return {
        payment: overdueBy(given, steps[Math.max(0, Math.ceil(from) - 1)]?.from ?? 0),
        order: null,
      };
    }
    case "shareOverdue": {
      const { overdue = 0, openInvoices = 0 } = assessment.balance ?? {};
      const units = smallestWhole(
        overdue / unit,
        (paid) => shareOverdue(overdue - paid * unit, openInvoices - paid * unit) < from,
      );
      return { payment: units === null ? null : inUnits(units, unit), order: null };
    }
    case "prepayment":
      return { payment: roundAmount(amount * line.value), order: null };
    default:
      return { payment: null, order: null };
  }
}

/** Where the measure must be below for the decision to be milder: levels may be stepped. */
function lowestOf({ holds, warnings }: Policy, { measure, level, from }: CrossedLine): number {
  const lines = level === "hold" ? holds : warnings;
  const same = lines.filter((line) => line.measure === measure && line.value !== "none");
  return measure === "score" ? from : Math.min(from, ...same.map((line) => line.from));
}

function releaseOfLimit(
  { assessment, amount, unit }: CheckedOrder,
  isCrossed: (more: Amount) => boolean,
): Release {
  const owed = Math.max(0, (assessment.balance?.exposure ?? 0) + amount);
  const paid = smallestWhole(owed / unit, (units) => !isCrossed(amount - units * unit));
  return {
    payment: paid === null ? null : inUnits(paid, unit),
    order: largestBelow(amount, unit, isCrossed),
  };
}

/** The largest order up to an amount that does not cross a line; 0 where every order does. */
function largestBelow(amount: Amount, unit: number, isCrossed: (order: Amount) => boolean): Amount {
  const first = smallestWhole(amount / unit, (units) => isCrossed(units * unit)) ?? 0;
  return inUnits(Math.max(0, first - 1), unit);
}

function overdueBy({ book, place }: CheckedOrder, from: number): Amount {
  const { days, amount } = book.overdueItems(place);
  return sumAmounts(amount.filter((_, i) => days[i]! >= from));
}

function inUnits(units: number, unit: number): Amount {
  return roundAmount(units * unit, 3);
}
