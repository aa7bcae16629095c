/** What the columns of the user's tables are called in messages and in the mapping. */
import {
  COLUMN_ANSWERS,
  nameIn,
  TABLE_FIELDS,
  TREE_COLUMNS,
  type BucketRateField,
  type ExposureField,
  type InvoiceField,
  type Language,
  type PlanField,
  type PolicyColumn,
  type RegisterField,
  type RestartField,
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
  | TableField;

/** A column of a ledger is called as the policy calls it, where a user says what it holds. */
const LEDGER_COLUMNS: readonly string[] = COLUMN_ANSWERS.codes;
type LedgerColumn = (typeof COLUMN_ANSWERS.codes)[number];

/** English, 简体中文, 繁體中文. */
const FIELDS: Readonly<Record<Exclude<Field, LedgerColumn | TableField>, Term>> = {
  appliesTo: ["invoice that a credit is for", "对应发票", "對應發票"],
  risk: ["risk", "风险", "風險"],
  likelihood: ["likelihood", "可能性", "可能性"],
  impact: ["impact", "影响", "影響"],
  response: ["response", "应对策略", "因應策略"],
  action: ["action", "措施", "措施"],
  riskOwner: ["owner", "负责人", "負責人"],
  actionDue: ["due date of the action", "完成期限", "完成期限"],
  actionDone: ["state of the action", "完成情况", "完成情形"],
  likelihoodAfter: ["likelihood after", "应对后可能性", "因應後可能性"],
  impactAfter: ["impact after", "应对后影响", "因應後影響"],
  lastLikelihood: ["last likelihood", "上次可能性", "上次可能性"],
  lastImpact: ["last impact", "上次影响", "上次影響"],
  exposure: ["exposure", "敞口", "曝險"],
  pd: ["PD", "违约概率", "違約機率"],
  lgd: ["LGD", "违约损失率", "違約損失率"],
  volatility: ["volatility", "违约率波动", "違約率波動"],
  correlation: ["correlation", "相关性", "相關性"],
  sector: ["sector", "部门", "部門"],
  rule: ["rule", "规则", "規則"],
  from: ["from", "起点", "起點"],
  bucket: ["bucket", "账龄区间", "帳齡區間"],
  lossRate: ["loss rate", "损失率", "損失率"],
  expectedLoss: ["expected loss", "预期损失", "預期損失"],
  securedAmount: ["secured amount", "担保金额", "擔保金額"],
};

/** Names a field; a text that is no field's code stays as it is. */
export function fieldName(field: string, language: Language): string {
  if (LEDGER_COLUMNS.includes(field)) {
    return COLUMN_ANSWERS.nameOf(field as LedgerColumn, language);
  }
  if (Object.hasOwn(TABLE_FIELDS, field)) {
    return nameIn(TABLE_FIELDS[field as TableField], language);
  }
  if (Object.hasOwn(FIELDS, field)) return nameIn(FIELDS[field as keyof typeof FIELDS], language);
  const column = TREE_COLUMNS.codes.find((code) => code === field);
  return column === undefined ? field : TREE_COLUMNS.nameOf(column, language);
}
