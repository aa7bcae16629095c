/** Interest on an amount that is paid late, period by period. */
import type { Policy, Step } from "../policy/policy";
import { stepAt } from "../policy/step-at";
import { EngineError } from "../values/errors";
import { NOISE, roundAmount, roundedParts, sumAmounts, type Amount } from "../values/money";
import { isoDate, type SerialDate } from "../values/serial-date";
import type { InterestRule } from "../words/interest-names";
import { rateOf, type RateSource } from "./rate-source";

/** A payment, or the end of counting where it has no amount. */
export interface Payment {
  readonly date: SerialDate;
  /** Null for all that is left. */
  readonly amount: Amount | null;
}

/** Days with one amount and one rate. */
export interface InterestPeriod {
  /** First and last day for which interest runs. */
  readonly from: SerialDate;
  readonly to: SerialDate;
  readonly days: number;
  readonly owed: Amount;
  /** A fraction, a year or a day; see `isDaily`. */
  readonly rate: number;
  /** In cents; the periods add up to the total. */
  readonly interest: Amount;
}

/** The interest on a debt. */
export interface LateInterest {
  readonly rule: InterestRule;
  readonly periods: readonly InterestPeriod[];
  readonly isDaily: boolean;
  readonly yearDays: number;
  readonly interest: Amount;
  /** Fixed sum for the cost of recovery; 0 where the rule knows none or nothing was late. */
  readonly recoverySum: Amount;
  /** What of the amount the payments leave open on the last of their days. */
  readonly leftOpen: Amount;
  /** Last day from which the policy states a rate, where interest runs on for more than half a year behind it. */
  readonly latestRate: SerialDate | null;
}

/** An amount that bears interest for a while. */
interface Slice {
  readonly owed: Amount;
  /** The day before the first that counts. */
  readonly after: SerialDate;
  readonly to: SerialDate;
  /** Null for the rate of each day. */
  readonly rate: number | null;
}

/** A rate is looked up twice a year at least. */
const HALF_YEAR_DAYS = 184;

/**
 * Counts simple interest on what is late.
 *
 * The first day that counts is the one after the due date, and the day of payment counts. The contract's rate,
 * the directive's and the daily rate for small enterprises change on the days of the policy's rows; the United
 * Kingdom and the courts of China keep the rate of the first day.
 *
 * @param amount - Above 0.
 * @param payments - In any order; payments on or before the due date lower the amount that is late.
 * @throws {@link EngineError} `overpaid`, or `noInterestRate` where the policy has none for a day.
 */
export function lateInterest(
  amount: Amount,
  dueDate: SerialDate,
  payments: readonly Payment[],
  policy: Policy,
  rule: InterestRule = policy.settings.lateInterestRule,
): LateInterest {
  const parts = partsOf(amount, payments);
  const source = rateOf(rule, policy);
  const { interestYearDays, euInterestRate } = policy.settings;
  const isByPart = rule === "euDirective" && euInterestRate === "atPayment";
  const slices = isByPart ? slicesByPart(parts, dueDate, source) : balances(parts, dueDate, source);
  const pieces = slices.flatMap((slice) => piecesOf(slice, source));
  const unit = source.isDaily ? 1 : interestYearDays;
  const interest = roundedParts(pieces.map(({ owed, rate, days }) => (owed * rate * days) / unit));
  const periods = pieces.map((piece, i) => ({
    ...piece,
    owed: roundAmount(piece.owed),
    interest: interest[i]!,
  }));
  const late = parts.reduce((sum, { date, part }) => sum + (date > dueDate ? part : 0), 0);
  const last = periods.at(-1)?.to ?? dueDate;
  return {
    rule,
    periods,
    isDaily: source.isDaily,
    yearDays: interestYearDays,
    interest: sumAmounts(interest),
    recoverySum: periods.length === 0 ? 0 : recoverySumOf(rule, late, policy),
    leftOpen: roundAmount(parts.reduce((sum, { isOpen, part }) => sum + (isOpen ? part : 0), 0)),
    latestRate: staleRate(source, isByPart || !source.isFixed ? last : dueDate + 1),
  };
}

/** The fixed sum for the cost of recovery of an amount that is late; 0 where the policy states none for the rule. */
export function recoverySumOf(rule: InterestRule, late: Amount, policy: Policy): Amount {
  return stepAt(policy.recoverySums.get(rule) ?? [], late)?.value ?? 0;
}

/** A part of the amount and the day to which it bears interest. */
interface Part {
  readonly date: SerialDate;
  readonly part: Amount;
  /** True for what is not paid by then. */
  readonly isOpen: boolean;
}

function partsOf(amount: Amount, payments: readonly Payment[]): Part[] {
  const known = payments.map((payment) => payment.amount ?? 0);
  const paid = sumAmounts(known);
  const rest = amount - paid;
  if (rest < -NOISE) throw new EngineError("overpaid", { found: paid, expected: amount });
  const lastDay = payments.reduce((latest, { date }) => Math.max(latest, date), 0);
  // One date alone is the day on which all is paid; beside amounts it is where counting ends.
  const isAllPaid = payments.length === 1 && payments[0]!.amount === null;
  const parts = payments
    .filter((payment) => payment.amount !== null)
    .map(({ date, amount: part }): Part => ({ date, part: part ?? 0, isOpen: false }));
  if (rest > NOISE) parts.push({ date: lastDay, part: rest, isOpen: !isAllPaid });
  return parts.sort((a, b) => a.date - b.date);
}

/** What is owed between one payment and the next. */
function balances(parts: readonly Part[], dueDate: SerialDate, source: RateSource): Slice[] {
  const rate = source.isFixed ? rateOn(source, dueDate + 1) : null;
  const late = new Map<SerialDate, Amount>();
  for (const { date, part } of parts) {
    if (date > dueDate) late.set(date, (late.get(date) ?? 0) + part);
  }
  const days = [...late];
  const slices: Slice[] = [];
  let owed = 0;
  for (let i = days.length - 1; i >= 0; i--) {
    const [to, part] = days[i]!;
    owed += part;
    slices.push({ owed, after: days[i - 1]?.[0] ?? dueDate, to, rate });
  }
  return slices.reverse();
}

/** Each part from the due date on, at the rate of the day on which it is paid. */
function slicesByPart(parts: readonly Part[], dueDate: SerialDate, source: RateSource): Slice[] {
  return parts
    .filter(({ date }) => date > dueDate)
    .map(({ date, part }) => ({
      owed: part,
      after: dueDate,
      to: date,
      rate: rateOn(source, date),
    }));
}

type Piece = Omit<InterestPeriod, "interest">;

/** Parts a slice where the rate changes. */
function piecesOf({ owed, after, to, rate }: Slice, source: RateSource): Piece[] {
  const changes =
    rate === null ? source.steps.filter(({ from }) => from > after + 1 && from <= to) : [];
  const starts = [after + 1, ...changes.map(({ from }) => from)];
  return starts.map((from, i) => {
    const end = (starts[i + 1] ?? to + 1) - 1;
    return { from, to: end, days: end - from + 1, owed, rate: rate ?? rateOn(source, from) };
  });
}

function rateOn(source: RateSource, date: SerialDate): number {
  const step = stepAt(source.steps, date);
  if (step !== null) return step.value * source.factorOn(date);
  throw new EngineError("noInterestRate", { ...source.row, date: isoDate(date) });
}

/** The last row of the rates, where a day lies so far behind it that a later one must be missing. */
function staleRate({ steps, isReference }: RateSource, lastDay: SerialDate): SerialDate | null {
  const latest: Step | undefined = steps.at(-1);
  if (latest === undefined || !isReference) return null;
  return lastDay > latest.from + HALF_YEAR_DAYS ? latest.from : null;
}
