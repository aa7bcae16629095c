/** Columns and operators of a decision tree, in three languages. */
import { comparisonKey } from "../values/cells";
import { FACTORS } from "./factor-names";
import { termKey, Vocabulary } from "./vocabulary";

/** The columns of a decision tree, as people call them, in the order in which it is printed. */
export const TREE_COLUMNS = new Vocabulary({
  step: ["Step", "步骤", "步驟", "Node", "节点", "序号"],
  fact: ["Fact", "事实", "事實", "Condition", "Factor", "Criterion", "If", "条件", "因素"],
  operator: ["Operator", "比较", "比較", "Comparison", "Test", "运算符", "運算子", "关系"],
  threshold: ["Value", "取值", "取值", "阈值", "数值", "門檻", "門檻值", "值"],
  then: ["Then", "则", "則", "Yes", "If yes", "是", "满足时", "符合時"],
  otherwise: ["Otherwise", "否则", "否則", "Else", "If no", "否", "不满足时", "不符合時"],
  ifUnknown: ["If unknown", "未知时", "未知時", "Unknown", "未知", "无资料时"],
});

/** A column of a decision tree. */
export type TreeColumn = (typeof TREE_COLUMNS.codes)[number];

/** How a fact is compared with a value. */
export const OPERATORS = new Vocabulary({
  atLeast: ["", "不低于", "不低於", "from", "至少", "大于等于", "大於等於"],
  above: ["", "大于", "大於", "greater than", "more than", "高于", "高於", "超过"],
  atMost: ["", "不高于", "不高於", "up to", "至多", "小于等于", "小於等於", "不超过"],
  below: ["", "小于", "小於", "less than", "under", "低于", "低於"],
  equal: ["is", "等于", "等於", "equal to", "是", "为"],
  notEqual: ["is not", "不等于", "不等於", "not equal to", "differs from", "不是"],
  oneOf: ["", "属于", "屬於", "is one of", "in"],
  known: ["", "已知", "已知", "is known", "有资料"],
  unknown: ["", "未知", "未知", "is unknown", "missing", "缺少"],
});

/** An operator of a decision tree. */
export type Operator = (typeof OPERATORS.codes)[number];

/** Signs of the operators that have one, the one that is shown first. */
export const OPERATOR_SIGNS: Readonly<Partial<Record<Operator, readonly string[]>>> = {
  atLeast: ["≥", ">=", "=>", "≧"],
  above: [">"],
  atMost: ["≤", "<=", "=<", "≦"],
  below: ["<"],
  equal: ["=", "=="],
  notEqual: ["≠", "<>", "!="],
};

/** Finds the operator that a cell names by word or sign; null for anything else. */
export function operatorOf(cell: unknown): Operator | null {
  const sign = comparisonKey(cell).replace(/ /g, "");
  const signed = OPERATORS.codes.find((code) => OPERATOR_SIGNS[code]?.includes(sign));
  return signed ?? OPERATORS.codeOf(cell);
}

/**
 * Brings the name of a fact to the form in which tree and facts are compared.
 *
 * A factor of the score is one fact whatever the language in which it is named.
 */
export function factKey(cell: unknown): string {
  return FACTORS.codeOf(cell) ?? termKey(cell);
}
