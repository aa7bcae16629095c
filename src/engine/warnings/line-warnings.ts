/** Warnings of the policy's own lines: what is crossed, and what will be at the present rate. */
import type { Assessment } from "../book/assessment";
import type { CreditBook } from "../book/credit-book";
import { netExposure } from "../limit/credit-cover";
import type { CustomerTimeline } from "../release/customer-timeline";
import { usedPart } from "../scoring/exposure-factors";
import { withoutNoise } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import type { Measure } from "../words/item-names";
import { thresholdOf, warning, type Warning } from "./warning";

/** Days between the balances that are held against one another, and how many lie behind. */
const BALANCES = { days: 30, count: 12 };
/** Balances back to the one from which the present rate is taken. */
const RATE_STEPS = 3;

/** Measures that count days after a day of the customers' table or of the oldest item. */
const DAYS_AFTER: ReadonlySet<Measure> = new Set<Measure>([
  "daysPastDue",
  "limitExpiry",
  "coverExpiry",
  "reviewOverdue",
]);

/** The used part of today's limit on a day. */
interface UsedOn {
  readonly day: SerialDate;
  readonly used: number;
}

/** Gives the used parts of today's limit on days of the last year, the earliest first; none without a limit. */
export function usedParts(
  { asOfDate }: CreditBook,
  { creditLimit, cover }: Assessment,
  balances: () => Pick<CustomerTimeline, "balanceOn">,
): UsedOn[] {
  if (creditLimit === null || creditLimit <= 0) return [];
  const timeline = balances();
  return Array.from({ length: BALANCES.count + 1 }, (_, i) => {
    const day = asOfDate - (BALANCES.count - i) * BALANCES.days;
    const net = netExposure(timeline.balanceOn(day).exposure, cover);
    return { day, used: usedPart(net, creditLimit) ?? 0 };
  });
}

/** Gives the lines that a customer has crossed. */
export function lineWarnings(
  { asOfDate }: CreditBook,
  { lines }: Assessment,
  used: readonly UsedOn[],
): Warning[] {
  // Of one measure the gravest stands first.
  const gravest = lines.filter(
    ({ measure }, i) => lines.findIndex((line) => line.measure === measure) === i,
  );
  return gravest.map(({ measure, level, value, from }) => {
    const isUsed = measure === "utilisation";
    const below = used.map((one) => one.used < from).lastIndexOf(true);
    const since = DAYS_AFTER.has(measure)
      ? asOfDate - (value - from)
      : isUsed
        ? // Above it all year: nobody looked further back.
          ((below < 0 ? null : used[below + 1]?.day) ?? null)
        : null;
    const before = isUsed ? (used.at(-1 - RATE_STEPS)?.used ?? null) : null;
    return warning(measure, { level, since, now: value, before, line: from });
  });
}

/** Warns of the next line of utilisation where it is crossed soon at the rate of the last 90 days. */
export function lineAhead(
  { asOfDate, policy }: CreditBook,
  { utilisation }: Assessment,
  used: readonly UsedOn[],
): Warning | null {
  const [now, then] = [used.at(-1), used.at(-1 - RATE_STEPS)];
  if (utilisation === null || now === undefined || then === undefined) return null;
  const rate = (now.used - then.used) / (now.day - then.day);
  const ahead = [...policy.warnings, ...policy.holds].filter(
    ({ measure, from, value }) =>
      measure === "utilisation" && value !== "none" && from > utilisation,
  );
  const line = Math.min(...ahead.map(({ from }) => from));
  if (rate <= 0 || line === Infinity) return null;
  const date = asOfDate + Math.ceil(withoutNoise((line - utilisation) / rate));
  const threshold = thresholdOf(policy, "lineAhead");
  if (date - asOfDate > threshold || threshold === Infinity) return null;
  const told = { now: utilisation, before: then.used, line, crossing: { line, date } };
  return warning("lineAhead", told);
}
