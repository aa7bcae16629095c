/** The credit review of one customer: everything that pane and review sheet show. */
import type { AgingReport } from "../aging/aging-report";
import type { AgingRow } from "../aging/aging-row";
import type { Assessment } from "../book/assessment";
import type { CreditBook } from "../book/credit-book";
import {
  explainScore,
  type FactorExplanation,
  type ScoreExplanation,
} from "../explanation/explain-score";
import type { Authority, Policy, Treatment } from "../policy/policy";
import type { FactorGroup } from "../words/factor-codes";
import type { FactorResult } from "../scoring/score";
import type { SerialDate } from "../values/serial-date";
import { reasonsOf } from "./reasons";

/** A customer's assessment with its reasons, its aging and what follows from its grade. */
export interface Review {
  readonly assessment: Assessment;
  readonly asOfDate: SerialDate;
  readonly policy: Policy;
  /** ISO code of all amounts; "" when no table names one. */
  readonly currency: string;
  /** The score taken apart. */
  readonly explanation: ScoreExplanation;
  /** The factors that cost points, the costliest first. */
  readonly reasons: readonly FactorExplanation[];
  /** Null without an open amount. */
  readonly aging: ReviewAging | null;
  /** How the policy treats customers of the grade; null without a grade. */
  readonly treatment: Treatment | null;
  /** Groups of factors of which nothing is known. */
  readonly missingGroups: readonly FactorGroup[];
  /** Factors not known in groups of which something is known. */
  readonly missingFactors: readonly FactorResult[];
  /** Who approves the suggested limit; null where the policy says nothing. */
  readonly approver: Authority | null;
}

/** Open amounts of a customer by bucket. */
export interface ReviewAging {
  readonly bucketLabels: readonly string[];
  readonly row: AgingRow;
}

/**
 * Reviews the customer at a place of the book.
 *
 * @param report - The aging report over the book's ledger; null without a ledger.
 * @param rows - Its rows by place; see `agingByCustomer`.
 */
export function reviewCustomer(
  book: CreditBook,
  place: number,
  report: AgingReport | null,
  rows: ReadonlyMap<number, AgingRow>,
): Review {
  const explanation = explainScore(book, place);
  const { assessment } = explanation;
  const { policy } = book;
  const { factors } = assessment.score;
  const groups = [...new Set(factors.map(({ group }) => group))];
  const missingGroups = groups.filter((group) =>
    factors.every((factor) => factor.group !== group || factor.points === null),
  );
  const row = rows.get(place);
  const amount = assessment.limit?.amount ?? null;
  return {
    assessment,
    asOfDate: book.asOfDate,
    policy,
    currency: report?.currency ?? policy.settings.baseCurrency ?? "",
    explanation,
    reasons: reasonsOf(explanation),
    aging: report === null || row === undefined ? null : { bucketLabels: report.bucketLabels, row },
    treatment: assessment.grade === null ? null : (policy.treatments.get(assessment.grade) ?? null),
    missingGroups,
    missingFactors: factors.filter(
      ({ group, points }) => points === null && !missingGroups.includes(group),
    ),
    approver:
      amount === null
        ? null
        : (policy.authorities.filter(({ from }) => amount >= from).at(-1) ?? null),
  };
}
