/** Worksheet functions about judgement by people. */
import { ahpWeights, readComparisons } from "../engine";
import { ahpTable } from "./ahp-table";
import { languageArgument, rangeArgument } from "./arguments";
import { withCellErrors } from "./cell-errors";

/**
 * Weighs criteria or raters from pairwise comparison (AHP), and checks that the judgements agree.
 * @customfunction AHPWEIGHTS
 * @param comparisons Square of judgements from 1/9 to 9, with or without labels: how much more important the row is than the column. One half is enough.
 * @param [language] Language of the texts: en, zh-CN or zh-TW. Default: en.
 * @returns Three columns: criterion, weight, remark; below them eigenvalue, consistency index and ratio.
 */
export function ahpWeightTable(comparisons: unknown[][], language?: unknown): unknown[][] {
  return withCellErrors((speak) => {
    const spoken = languageArgument(language);
    speak(spoken);
    const judgements = readComparisons(rangeArgument(comparisons));
    return ahpTable(judgements, ahpWeights(judgements), spoken);
  });
}
