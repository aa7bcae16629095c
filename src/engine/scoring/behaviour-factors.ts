/** Factors that the ledger's payments tell, each drawn towards the portfolio where few invoices speak. */
import type { PaymentBehaviour } from "../behaviour/payment-behaviour";
import { comparableWorst, lateTailOf, type LateTail } from "../behaviour/late-tail";
import { priorOf, shrink, type Prior } from "../behaviour/shrinkage";
import type { FactorCode } from "../words/factor-codes";

/** What the portfolio's payments say about a customer of whom nothing is known. */
export interface BehaviourPriors {
  readonly late: Prior | null;
  readonly severelyLate: Prior | null;
  readonly daysLate: Prior | null;
  readonly logDaysLate: Prior | null;
  readonly lateTail: LateTail;
}

/** Estimates the priors of a portfolio; see {@link priorOf}. */
export function behaviourPriors(behaviour: PaymentBehaviour): BehaviourPriors {
  const { judged: count, severelyLate, daysLate, daysLateSquared } = behaviour;
  const { lateWeight, logDaysLate, logDaysLateSquared } = behaviour;
  const recent = { count: behaviour.weight, countSquared: behaviour.weightSquared };
  return {
    late: priorOf({ ...recent, sum: lateWeight, sumOfSquares: lateWeight }),
    severelyLate: priorOf({ count, sum: severelyLate, sumOfSquares: severelyLate }),
    daysLate: priorOf({ count, sum: daysLate, sumOfSquares: daysLateSquared }),
    logDaysLate: priorOf({ ...recent, sum: logDaysLate, sumOfSquares: logDaysLateSquared }),
    lateTail: lateTailOf(behaviour.countByDaysLate),
  };
}

/**
 * Share of invoices late: those paid after their due date, or open after it, of all judged.
 *
 * An invoice counts half as much with every half-life since its due date.
 *
 * @returns A fraction, shrunken; null without a judged invoice.
 */
export function shareLate(
  behaviour: PaymentBehaviour,
  customer: number,
  { late }: BehaviourPriors,
): number | null {
  return shrunken(behaviour.lateWeight[customer]!, behaviour.weight[customer]!, late);
}

/**
 * Share of invoices severely late: more than the policy's severe days (30) late.
 *
 * @returns A fraction, shrunken; null without a judged invoice.
 */
export function shareSeverelyLate(
  behaviour: PaymentBehaviour,
  customer: number,
  { severelyLate }: BehaviourPriors,
): number | null {
  return shrunken(behaviour.severelyLate[customer]!, behaviour.judged[customer]!, severelyLate);
}

/**
 * Mean days late over all judged invoices; an early payment counts as 0 days.
 *
 * @returns Days, shrunken; null without a judged invoice.
 */
export function meanDaysLate(
  behaviour: PaymentBehaviour,
  customer: number,
  { daysLate }: BehaviourPriors,
): number | null {
  return shrunken(behaviour.daysLate[customer]!, behaviour.judged[customer]!, daysLate);
}

/**
 * Typical days late: the geometric mean of 1 + days late, less 1, of all judged invoices.
 *
 * One invoice that hangs for months moves it little, where it would carry a mean away; an
 * invoice counts half as much with every half-life since its due date.
 *
 * @returns Days, shrunken; null without a judged invoice.
 */
export function typicalDaysLate(
  behaviour: PaymentBehaviour,
  customer: number,
  { logDaysLate }: BehaviourPriors,
): number | null {
  const mean = shrunken(behaviour.logDaysLate[customer]!, behaviour.weight[customer]!, logDaysLate);
  return mean === null ? null : Math.exp(mean) - 1;
}

/**
 * Worst days late: those of the judged invoice that was, or so far is, latest.
 *
 * The more invoices, the later the latest of them: of more than twenty it is brought down to
 * what is as unusual for twenty; see {@link comparableWorst}.
 *
 * @returns Days; null without a judged invoice.
 */
export function worstDaysLate(
  behaviour: PaymentBehaviour,
  customer: number,
  { lateTail }: BehaviourPriors,
): number | null {
  const judged = behaviour.judged[customer]!;
  return judged === 0
    ? null
    : comparableWorst(lateTail, behaviour.worstDaysLate[customer]!, judged);
}

/** Fewer invoices than this before or within the recent months make no trend. */
const FEWEST_FOR_TREND = 3;

/**
 * Trend: mean days late of the recent months less that of the months before.
 *
 * @returns Days; positive when the customer pays later than before; null when either time
 * has fewer than three judged invoices.
 */
export function trend(behaviour: PaymentBehaviour, customer: number): number | null {
  const recent = behaviour.recent[customer]!;
  const before = behaviour.judged[customer]! - recent;
  if (recent < FEWEST_FOR_TREND || before < FEWEST_FOR_TREND) return null;
  const recentDays = behaviour.recentDaysLate[customer]!;
  return recentDays / recent - (behaviour.daysLate[customer]! - recentDays) / before;
}

/** Invoices that a customer's shares and mean are worth: those judged and what the prior counts for. */
export function invoicesBehind(
  behaviour: PaymentBehaviour,
  customer: number,
  { late, severelyLate, daysLate, logDaysLate }: BehaviourPriors,
): Partial<Record<FactorCode, number>> {
  const judged = behaviour.judged[customer]!;
  return {
    shareLate: behaviour.weight[customer]! + (late?.strength ?? 0),
    shareSeverelyLate: judged + (severelyLate?.strength ?? 0),
    typicalDaysLate: behaviour.weight[customer]! + (logDaysLate?.strength ?? 0),
    meanDaysLate: judged + (daysLate?.strength ?? 0),
  };
}

function shrunken(sum: number, count: number, prior: Prior | null): number | null {
  return count === 0 || prior === null ? null : shrink(sum, count, prior);
}
