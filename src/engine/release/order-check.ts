/** May this order go out: the policy's lines, with the order on top of what is owed. */
import type { Assessment } from "../book/assessment";
import type { CreditBook } from "../book/credit-book";
import { crossedLines, type CrossedLine, type Measures } from "../limit/policy-lines";
import { roundAmount, type Amount } from "../values/money";
import type { Measure } from "../words/item-names";
import type { Authority, Policy } from "../policy/policy";
import {
  gravestEvent,
  groupExposureBy,
  netExposureBy,
  orderMeasures,
  type CreditEvent,
} from "./order-measures";

/** What becomes of an order. */
export type OrderDecision = "ok" | "warn" | "hold";

/** An order with its decision. Amounts are in base currency. */
export interface OrderCheck {
  readonly assessment: Assessment;
  readonly amount: Amount;
  readonly currency: string;
  readonly decision: OrderDecision;
  /** What is owed with the order, net of cover; null where a part has no rate. */
  readonly exposureAfter: Amount | null;
  /** The same of the customer's group; null without one too. */
  readonly groupExposureAfter: Amount | null;
  /** Rules that stop or question the order, holds first; of one measure only the gravest. */
  readonly fired: readonly CrossedLine[];
  /** The event behind the rule `eventCut`. */
  readonly event: CreditEvent | null;
  /** Measures of the policy's lines that are not known, so that nothing was checked. */
  readonly unchecked: readonly Measure[];
  /** Who may approve so much, or any amount where it is not known; null where the policy says nothing. */
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
  const net = netExposureBy(assessment, amount);
  const exposureAfter = net === null ? null : roundAmount(net);
  return {
    assessment,
    amount,
    currency: book.currency,
    decision: decisionOf(gravest),
    exposureAfter,
    groupExposureAfter: groupExposureBy(assessment, amount),
    fired: gravest,
    event: gravestEvent(assessment, policy),
    unchecked: TELLING.filter((measure) => isUnchecked(measure, measures, policy)),
    approver:
      policy.authorities.filter(({ from }) => (exposureAfter ?? Infinity) >= from).at(-1) ?? null,
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

function isUnchecked(measure: Measure, measures: Measures, policy: Policy): boolean {
  if (measures[measure] !== null) return false;
  if (measure === "utilisation" && measures.groupUtilisation !== null) return false;
  return [...policy.holds, ...policy.warnings].some((line) => line.measure === measure);
}

/** The decision that crossed lines make: one hold line is enough to hold. */
export function decisionOf(lines: readonly CrossedLine[]): OrderDecision {
  if (lines.length === 0) return "ok";
  return lines.some(({ level }) => level === "hold") ? "hold" : "warn";
}
