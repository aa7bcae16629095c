/** Decision trees and what they decide, as tables for the sheet. */
import {
  decide,
  FACTORS,
  OPERATOR_SIGNS,
  OPERATORS,
  TREE_COLUMNS,
  type Decision,
  type DecisionTree,
  type Fact,
  type FactRow,
  type Language,
  type Target,
  type TreeStep,
} from "../../engine";
import { formatFactorValue } from "../../i18n/factor-values";
import { formatNumber } from "../../i18n/format";
import { judgementLabel, type JudgementLabel } from "../../i18n/judgement-labels";
import { listText } from "../../i18n/lists";

const HEADINGS: readonly JudgementLabel[] = ["customer", "result", "path", "remark"];

/** Lays out a row per row of facts, with the way that was taken, below a row of headings. */
export function decisionTable(
  tree: DecisionTree,
  facts: readonly FactRow[],
  language: Language,
): (string | number)[][] {
  const rows = facts.map(({ subject, factOf }) => {
    const decision = decide(tree, factOf);
    return [
      subject,
      decision.result ?? "",
      pathText(decision, language),
      undecided(decision, language),
    ];
  });
  return [HEADINGS.map((label) => judgementLabel(label, language)), ...rows];
}

/** Lays out a tree as the table that DECISIONTREE reads. */
export function treeTable(tree: DecisionTree, language: Language): (string | number)[][] {
  const target = (to: Target | null) => {
    if (to === null) return "";
    return "step" in to ? tree[to.step]!.name : to.result;
  };
  return [
    TREE_COLUMNS.codes.map((column) => TREE_COLUMNS.nameOf(column, language)),
    ...tree.map(({ name, fact, operator, values, then, otherwise, ifUnknown }) => [
      name,
      fact,
      OPERATORS.nameOf(operator, language),
      values.length === 1 ? values[0]! : values.join(", "),
      target(then),
      target(otherwise),
      target(ifUnknown),
    ]),
  ];
}

/** Writes the way through a tree in words. */
export function pathText({ result, path }: Decision, language: Language): string {
  const questions = path.map(({ step, value, answer }) => {
    const sign = OPERATOR_SIGNS[step.operator]?.[0] ?? OPERATORS.nameOf(step.operator, language);
    const values = step.values.map((one) => factText(step, one, language));
    const threshold = listText(values, language);
    const parts = [nameOf(step, language), factText(step, value, language), sign, threshold];
    return judgementLabel("question", language, {
      step: step.name,
      question: parts.filter((part) => part !== "").join(" "),
      answer: judgementLabel(answer, language),
    });
  });
  return [...questions, ...(result === null ? [] : [result])].join(" → ");
}

function undecided({ result, path }: Decision, language: Language): string {
  const last = path.at(-1);
  if (result !== null || last === undefined) return "";
  return judgementLabel("notKnown", language, { fact: nameOf(last.step, language) });
}

/** A factor goes by its name in the reader's language, any other fact by the user's own. */
function nameOf({ fact }: TreeStep, language: Language): string {
  const factor = FACTORS.codeOf(fact);
  return factor === null ? fact : FACTORS.nameOf(factor, language);
}

function factText({ fact }: TreeStep, value: Fact, language: Language): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  const factor = FACTORS.codeOf(fact);
  return factor === null
    ? formatNumber(value, language, 4)
    : formatFactorValue(factor, value, language);
}
