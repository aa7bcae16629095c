/** Matches planned amounts with those that came, earliest with earliest. */
import { roundAmount, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";

/** An amount on a day. */
export interface Dated {
  readonly day: SerialDate;
  readonly amount: Amount;
}

/** The parts between plan and receipts of a period, in the order in which they add up: all but the last make it. */
export const PLAN_PARTS = [
  ...(["planned", "later", "earlier", "otherPeriods", "disputed", "shortPaid"] as const),
  ...(["unpaid", "over", "unplanned", "received"] as const),
] as const;

/**
 * Planned + later + earlier + otherPeriods + disputed + shortPaid + unpaid + over + unplanned = received; what was
 * planned and did not come within the period is negative.
 */
export type PlanSums = Readonly<Record<(typeof PLAN_PARTS)[number], Amount>>;

/**
 * Splits the difference of a period by its reasons.
 *
 * What came for a planned day of the period after it or before it is a matter of time; what came within it for
 * another day too. What has not come at all is disputed, as far as the invoices say so; short-paid, where a part of that plan came;
 * else not paid. What came and no plan waited for is more than planned, or, without any plan, never planned.
 *
 * @param planned - In whole coins, as `paid`; any order.
 * @param disputed - Open and disputed.
 *
 * @example
 * // planned 100 in the period; 60 came in it, 30 after it: later -30, short-paid -10
 */
export function matchPlan(
  planned: readonly Dated[],
  paid: readonly Dated[],
  from: SerialDate,
  to: SerialDate,
  disputed: Amount,
  decimals: number,
): PlanSums {
  const sums = Object.fromEntries(PLAN_PARTS.map((part) => [part, 0])) as Record<
    keyof PlanSums,
    Amount
  >;
  const add = (part: keyof PlanSums, amount: Amount) => {
    sums[part] = roundAmount(sums[part] + amount, decimals);
  };
  const isWithin = (day: SerialDate) => day >= from && day <= to;
  const plans = [...planned]
    .sort((a, b) => a.day - b.day)
    .map(({ day, amount }) => ({ day, amount, rest: amount }));
  let next = 0;
  for (const { day, amount } of [...paid].sort((a, b) => a.day - b.day)) {
    if (isWithin(day)) add("received", amount);
    let left = amount;
    for (; left > 0 && next < plans.length;) {
      const plan = plans[next]!;
      const matched = Math.min(left, plan.rest);
      left = roundAmount(left - matched, decimals);
      plan.rest = roundAmount(plan.rest - matched, decimals);
      if (isWithin(plan.day) && !isWithin(day)) add(day > to ? "later" : "earlier", -matched);
      if (!isWithin(plan.day) && isWithin(day)) add("otherPeriods", matched);
      if (plan.rest === 0) next++;
    }
    if (isWithin(day)) add(plans.length === 0 ? "unplanned" : "over", left);
  }
  let disputedLeft = disputed;
  for (const { day, amount, rest } of plans) {
    if (!isWithin(day)) continue;
    add("planned", amount);
    const inDispute = Math.min(rest, Math.max(0, disputedLeft));
    disputedLeft -= inDispute;
    add("disputed", -inDispute);
    add(rest < amount ? "shortPaid" : "unpaid", -(rest - inDispute));
  }
  return sums;
}
