/** Four judgements side by side as a table for the sheet. */
import {
  defaultTree,
  judgeBy,
  readRatings,
  readTree,
  type CellGrid,
  type CreditBook,
} from "../../engine";
import { judgementLabel } from "../../i18n/judgement-labels";
import { rowPerCustomer } from "../cells/customer-rows";
import { pathText } from "./decision-table";

const HEADINGS = [
  ...(["customer", "scorecard", "scorecardGrade", "fiveC", "fiveCGrade", "experts"] as const),
  ...(["expertsGrade", "decisionTree", "agreement", "gradeSpread", "path"] as const),
];

/**
 * Lays out a row per customer below a row of headings; "" where a method does not know enough.
 *
 * @param ratings - Marks of an expert panel; null for none.
 * @param tree - A decision tree; null for the built-in one.
 */
export function judgementsTable(
  book: CreditBook,
  customers: CellGrid,
  ratings: CellGrid | null,
  tree: CellGrid | null,
): unknown[][] {
  const { policy } = book;
  const { language } = policy;
  const steps = tree === null ? defaultTree(policy, language) : readTree(tree);
  const judge = judgeBy(policy, ratings === null ? null : readRatings(ratings), steps);
  const headings = HEADINGS.map((label) => judgementLabel(label, language));
  return rowPerCustomer(book, customers, headings, (assessment) => {
    const { scorecard, fiveC, experts, decision, agreement, spread } = judge(assessment);
    return [
      ...[scorecard, fiveC, experts].flatMap(({ score, grade }) => [score ?? "", grade ?? ""]),
      decision.result ?? "",
      agreement === null ? "" : judgementLabel(agreement, language),
      spread ?? "",
      pathText(decision, language),
    ];
  });
}
