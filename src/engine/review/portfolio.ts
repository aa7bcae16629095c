/** The portfolio at a glance: how many customers, what they owe, and what is remarkable about them. */
import type { Assessment } from "../book/assessment";
import type { CreditBook } from "../book/credit-book";
import { inWholeCoins } from "../ledger/whole-coins";
import type { CrossedLine } from "../limit/policy-lines";
import {
  collectionTrend,
  customerConcentration,
  orReason,
  type OrReason,
  type TrendMonth,
} from "../measures/collection-measures";
import type { Concentration } from "../measures/concentration";
import { LedgerWindow, STANDARD_WINDOW_DAYS } from "../measures/ledger-window";
import { measure, type Measured } from "../measures/measure";
import { currencyDecimals, sumAmounts, type Amount } from "../values/money";
import type { Measure } from "../words/item-names";

/** What is remarkable about a customer: the gravest level, each measure that has crossed a line, and gaps. */
export type CustomerMark =
  | CrossedLine["level"]
  | Measure
  /** Owes more than the limit in force, net of cover. */
  | "overLimit"
  | "withoutLimit"
  /** Too little is known for a score. */
  | "unscored"
  /** A debt or an order has no rate: no sum contains it. */
  | "withoutRate";

/** Customers of one grade. */
export interface GradeGroup {
  /** Null for those without a grade. */
  readonly grade: string | null;
  readonly customers: number;
  /** Sum of the exposures that are known, in base currency. */
  readonly exposure: Amount;
}

/** Counts and sums over all customers of a book; amounts in base currency. */
export interface PortfolioSummary {
  readonly customers: number;
  /** Sum of the exposures that are known; see the mark `withoutRate`. */
  readonly exposure: Amount;
  /** Sum of the limits in force. */
  readonly creditLimit: Amount;
  /** A group per grade of the policy, best first, then those without one, where there are any. */
  readonly grades: readonly GradeGroup[];
  /** Customers by mark; a mark that nobody has is not in it. */
  readonly marks: ReadonlyMap<CustomerMark, number>;
}

/** Tells what is remarkable about a customer. */
export function marksOf({
  lines,
  measures,
  creditLimit,
  score,
  exposure,
  balance,
  orders,
}: Assessment): ReadonlySet<CustomerMark> {
  const marks = new Set<CustomerMark>(lines.map(({ measure: crossed }) => crossed));
  // The lines stand in the order of their levels.
  if (lines[0] !== undefined) marks.add(lines[0].level);
  if ((measures.utilisation ?? 0) > 1) marks.add("overLimit");
  if (creditLimit === null) marks.add("withoutLimit");
  if (score.value === null) marks.add("unscored");
  if (exposure === null && (balance !== null || orders !== null)) marks.add("withoutRate");
  return marks;
}

/** Adds up the customers of a book; it is quick where all of them have been assessed before. */
export function portfolioSummary(book: CreditBook): PortfolioSummary {
  const marks = new Map<CustomerMark, number>();
  const exposures = new Map<string | null, Amount[]>(
    book.policy.grades.map(({ grade }) => [grade, []]),
  );
  const counts = new Map<string | null, number>();
  const limits: Amount[] = [];
  for (let place = 0; place < book.length; place++) {
    const assessment = book.at(place);
    const { grade, exposure, creditLimit } = assessment;
    for (const mark of marksOf(assessment)) marks.set(mark, (marks.get(mark) ?? 0) + 1);
    counts.set(grade, (counts.get(grade) ?? 0) + 1);
    if (!exposures.has(grade)) exposures.set(grade, []);
    if (exposure !== null) exposures.get(grade)!.push(exposure);
    if (creditLimit !== null) limits.push(creditLimit);
  }
  const decimals = currencyDecimals(book.currency);
  return {
    customers: book.length,
    exposure: sumAmounts([...exposures.values()].flat(), decimals),
    creditLimit: sumAmounts(limits, decimals),
    grades: [...exposures].map(([grade, amounts]) => ({
      grade,
      customers: counts.get(grade) ?? 0,
      exposure: sumAmounts(amounts, decimals),
    })),
    marks,
  };
}

/** How the receivables of a portfolio stand and went. */
export interface PortfolioCourse {
  /** Part of the open invoices that is past due. */
  readonly overdueShare: OrReason<Measured>;
  /** The last twelve months, oldest first. */
  readonly trend: OrReason<readonly TrendMonth[]>;
  /** Null when nobody owes anything. */
  readonly concentration: Concentration | null;
}

/** Follows the receivables of a book as COLLECTIONMEASURES does; null without a ledger. */
export function portfolioCourse({ tables, asOfDate, policy }: CreditBook): PortfolioCourse | null {
  if (tables.ledger === null) return null;
  const ledger = inWholeCoins(tables.ledger, policy.settings.baseCurrency);
  const window = new LedgerWindow(ledger, asOfDate, STANDARD_WINDOW_DAYS, policy);
  return {
    overdueShare: orReason(() => measure(window, "percentOverdue", "pastDue")),
    trend: orReason(() => collectionTrend(window)),
    concentration: customerConcentration(window),
  };
}
