/** Worksheet functions about judgement by people. */
import {
  ahpWeights,
  defaultTree,
  raterWeights,
  readComparisons,
  readFacts,
  readRatings,
  readTree,
} from "../../engine";
import { ahpTable } from "./ahp-table";
import { optionalRange, rangeArgument } from "../arguments/arguments";
import { withCellErrors } from "../cells/cell-errors";
import { decisionTable, treeTable } from "./decision-table";
import { expertTable } from "./expert-table";
import { policyTable } from "../arguments/tables";

/**
 * Weighs criteria or raters from pairwise comparison (AHP), and checks that the judgements agree.
 * @customfunction AHPWEIGHTS
 * @param comparisons Square of judgements from 1/9 to 9, with or without labels: how much more important the row is than the column. One half is enough.
 * @param [policy] Policy table: language of the texts. Default: the built-in International policy.
 * @returns Three columns: criterion, weight, remark; below them eigenvalue, consistency index and ratio.
 */
export function ahpWeightTable(comparisons: unknown[][], policy?: unknown[][]): unknown[][] {
  return withCellErrors((speak) => {
    const { language } = policyTable(policy, speak);
    const judgements = readComparisons(rangeArgument(comparisons));
    return ahpTable(judgements, ahpWeights(judgements), language);
  });
}

/**
 * Puts the marks of several raters together: weighted mean, spread, and raters far from the others.
 * @customfunction EXPERTSCORE
 * @param ratings Marks with their header row: customer and a column per rater, or customer, rater and mark. 0 to 100, or 1 to 5 where none is above 5.
 * @param [weights] Raters with their weights, as AHPWEIGHTS gives them, or a number per rater. Default: all count the same.
 * @param [policy] Policy table: grades, language. Default: the built-in International policy.
 * @returns Eight columns: customer, score 0 to 100, grade, marks, spread, lowest, highest, remark.
 */
export function expertScoreTable(
  ratings: unknown[][],
  weights?: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  return withCellErrors((speak) => {
    const rules = policyTable(policy, speak);
    const table = readRatings(rangeArgument(ratings));
    return expertTable(table, raterWeights(optionalRange(weights), table.raters), rules);
  });
}

/**
 * Decides by a tree of rules, row of facts by row of facts, and shows the way that was taken.
 * @customfunction DECISIONTREE
 * @param tree Rules with their header row: step, fact, operator, value, then, otherwise, if unknown. A blank cell for the built-in tree.
 * @param facts Facts with their header row, a column per fact; a blank cell to see the tree itself.
 * @param [policy] Policy table: grades, language. Default: the built-in International policy.
 * @returns Four columns: customer, result, path, remark.
 */
export function decisionTree(
  tree: unknown[][],
  facts: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  return withCellErrors((speak) => {
    const rules = policyTable(policy, speak);
    const { language } = rules;
    const own = optionalRange(tree);
    const steps = own === null ? defaultTree(rules, language) : readTree(own);
    const rows = optionalRange(facts);
    if (rows === null) return treeTable(steps, language);
    return decisionTable(steps, readFacts(rows, steps, own !== null), language);
  });
}
