/** What would release an order from a line of the policy that it has crossed. */
import type { Assessment } from "../book/assessment";
import type { CreditBook } from "../book/credit-book";
import type { CrossedLine } from "../limit/policy-lines";
import { currencyDecimals, roundAmount, sumAmounts, type Amount } from "../values/money";
import type { Policy } from "../policy/policy";
import { shareOverdue } from "../scoring/exposure-factors";
import { groupUtilisationBy, utilisationBy } from "./order-measures";
import { smallestWhole } from "./smallest-whole";

/** What would release an order from a rule. Base currency. */
export interface OrderRelease {
  /** Receipt that would do; null where money does not help. */
  readonly payment: Amount | null;
  /** Largest order that the rule lets pass; null where the size plays no part. */
  readonly order: Amount | null;
}

interface CheckedOrder {
  readonly book: CreditBook;
  readonly place: number;
  readonly assessment: Assessment;
  readonly amount: Amount;
  /** The smallest coin of the base currency. */
  readonly unit: number;
}

/**
 * Finds what would release an order from a rule that fired.
 *
 * Apart from the check, because what is overdue by a number of days takes a pass over the ledger.
 */
export function releaseOf(
  book: CreditBook,
  place: number,
  amount: Amount,
  line: CrossedLine,
): OrderRelease {
  const assessment = book.at(place);
  const unit = 10 ** -currencyDecimals(book.currency);
  const given: CheckedOrder = { book, place, assessment, amount, unit };
  const from = lowestOf(book.policy, line);
  switch (line.measure) {
    case "utilisation":
      return releaseOfLimit(given, (more) => (utilisationBy(assessment, more) ?? 0) >= from);
    case "groupUtilisation":
      return releaseOfLimit(given, (more) => (groupUtilisationBy(assessment, more) ?? 0) >= from);
    case "orderAmount":
      return { payment: null, order: largestBelow(amount, unit, (order) => order >= from) };
    case "daysPastDue":
      return { payment: overdueBy(given, from), order: null };
    case "dunningLevel": {
      const steps = book.policy.dunning.filter((step) => step.from > 0);
      return {
        payment: overdueBy(given, steps[Math.ceil(from) - 1]?.from ?? 0),
        order: null,
      };
    }
    case "shareOverdue": {
      const overdue = assessment.balance?.overdue ?? 0;
      const openInvoices = assessment.balance?.openInvoices ?? 0;
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
  return Math.min(from, ...same.map((line) => line.from));
}

function releaseOfLimit(
  { assessment, amount, unit }: CheckedOrder,
  isCrossed: (more: Amount) => boolean,
): OrderRelease {
  const owed = Math.max(0, (assessment.exposure ?? 0) + amount);
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

/** What is overdue by so many days; null where a part of it has no rate, and where owing nothing would not do. */
function overdueBy({ book, place }: CheckedOrder, from: number): Amount | null {
  if (from <= 0) return null;
  const { days, amount } = book.overdueItems(place);
  const overdue = amount.filter((_, i) => days[i]! >= from);
  const known = overdue.filter((one) => one !== null);
  return known.length < overdue.length ? null : sumAmounts(known);
}

function inUnits(units: number, unit: number): Amount {
  return roundAmount(units * unit, 3);
}
