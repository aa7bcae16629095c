/** What the columns of the user's tables are called in messages and in the mapping. */
import {
  COLUMN_ANSWERS,
  nameIn,
  TABLE_FIELDS,
  termOf,
  TREE_COLUMNS,
  type BucketRateField,
  type ExposureField,
  type InvoiceField,
  type Language,
  type PlanField,
  type PolicyColumn,
  type RegisterField,
  type RestartField,
  type ScenarioField,
  type SpecificField,
  type TableField,
  type Term,
} from "../engine";

/** A field of any table that the engine reads. */
export type Field =
  | InvoiceField
  | PolicyColumn
  | BucketRateField
  | SpecificField
  | ExposureField
  | PlanField
  | RegisterField
  | RestartField
  | ScenarioField
  | TableField;

/** A column of a ledger is called as the policy calls it, where a user says what it holds. */
const LEDGER_COLUMNS: readonly string[] = COLUMN_ANSWERS.codes;
type LedgerColumn = (typeof COLUMN_ANSWERS.codes)[number];

/** Names as of a vocabulary, see `termOf`. */
const FIELDS: Readonly<Record<Exclude<Field, LedgerColumn | TableField>, Term>> = {
  appliesTo: ["invoice that a credit is for", "对应发票", "對應發票"],
  risk: ["", "风险", "風險"],
  likelihood: ["", "可能性", "可能性"],
  impact: ["", "影响", "影響"],
  response: ["", "应对策略", "因應策略"],
  action: ["", "措施", "措施"],
  riskOwner: ["owner", "负责人", "負責人"],
  actionDue: ["due date of the action", "完成期限", "完成期限"],
  actionDone: ["state of the action", "完成情况", "完成情形"],
  likelihoodAfter: ["", "应对后可能性", "因應後可能性"],
  impactAfter: ["", "应对后影响", "因應後影響"],
  lastLikelihood: ["", "上次可能性", "上次可能性"],
  lastImpact: ["", "上次影响", "上次影響"],
  scenario: ["", "情景", "情境"],
  stressKind: ["kind of scenario", "情景类型", "情境類型"],
  scenarioValue: ["value", "数值", "數值"],
  scenarioName: ["name", "名称", "名稱"],
  exposure: ["", "敞口", "曝險"],
  pd: ["PD", "违约概率", "違約機率"],
  lgd: ["LGD", "违约损失率", "違約損失率"],
  volatility: ["", "违约率波动", "違約率波動"],
  correlation: ["", "相关性", "相關性"],
  sector: ["", "部门", "部門"],
  rule: ["", "规则", "規則"],
  from: ["", "起点", "起點"],
  bucket: ["", "账龄区间", "帳齡區間"],
  lossRate: ["", "损失率", "損失率"],
  expectedLoss: ["", "预期损失", "預期損失"],
  securedAmount: ["", "担保金额", "擔保金額"],
};

const TERMS: Readonly<Partial<Record<string, Term>>> = { ...FIELDS, ...TABLE_FIELDS };

/** Names a field; a text that is no field's code stays as it is. */
export function fieldName(field: string, language: Language): string {
  if (LEDGER_COLUMNS.includes(field)) {
    return COLUMN_ANSWERS.nameOf(field as LedgerColumn, language);
  }
  const term = Object.hasOwn(TERMS, field) ? TERMS[field] : undefined;
  if (term !== undefined) return nameIn(termOf(field, term), language);
  const column = TREE_COLUMNS.codes.find((code) => code === field);
  return column === undefined ? field : TREE_COLUMNS.nameOf(column, language);
}
