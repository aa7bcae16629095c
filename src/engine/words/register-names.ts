/** Words of a register of risks. */
import type { FieldNames } from "./header-key";
import { Vocabulary } from "./vocabulary";

/** Marks of likelihood and of impact go from 1 to this. */
export const HIGHEST_MARK = 5;

/** Likelihood × impact goes from 1 to this. */
export const HIGHEST_RISK_SCORE = HIGHEST_MARK * HIGHEST_MARK;

/** What a column of a register of risks can hold. */
export type RegisterField =
  | "risk"
  | "likelihood"
  | "impact"
  | "response"
  | "action"
  | "riskOwner"
  | "actionDue"
  | "actionDone"
  | "cost"
  | "likelihoodAfter"
  | "impactAfter"
  | "lastLikelihood"
  | "lastImpact";

/** Names per field, the most telling first. */
export const REGISTER_NAMES: FieldNames<RegisterField> = {
  risk: [
    ...["Risk", "Risk Description", "Risk Event", "Description", "Risk Name", "Risk ID"],
    ...["风险", "风险描述", "风险事件", "风险名称"],
  ],
  likelihood: [
    ...["Likelihood", "Probability", "Likelihood Before", "Inherent Likelihood"],
    ...["可能性", "发生可能性", "发生概率", "發生機率"],
  ],
  impact: [
    ...["Impact", "Severity", "Consequence", "Impact Before", "Inherent Impact"],
    ...["影响", "影响程度", "后果", "嚴重程度"],
  ],
  response: [
    ...["Response", "Risk Response", "Strategy", "Treatment"],
    ...["应对", "应对策略", "风险应对", "因應", "因應策略", "風險因應"],
  ],
  action: [
    ...["Action", "Mitigation", "Measure", "Control", "Action Plan"],
    ...["措施", "应对措施", "行动", "因應措施"],
  ],
  riskOwner: [
    ...["Owner", "Risk Owner", "Responsible", "Action Owner"],
    ...["负责人", "责任人", "负责部门"],
  ],
  actionDue: [
    ...["Due Date", "Due", "Target Date", "Deadline", "Action Due", "Date"],
    ...["完成期限", "到期日", "截止日期", "计划完成日期", "期限", "預計完成日期"],
  ],
  actionDone: [
    ...["Done", "Status", "Action Status", "Completed"],
    ...["状态", "完成情况", "是否完成", "完成情形", "完成日期"],
  ],
  cost: ["Cost", "Action Cost", "Budget", "费用", "成本", "预算", "费用预算"],
  likelihoodAfter: [
    ...["Likelihood After", "Residual Likelihood", "Residual Probability", "Target Likelihood"],
    ...["应对后可能性", "剩余可能性", "因應後可能性"],
  ],
  impactAfter: [
    ...["Impact After", "Residual Impact", "Residual Severity", "Target Impact"],
    ...["应对后影响", "剩余影响", "因應後影響"],
  ],
  lastLikelihood: [
    ...["Last Likelihood", "Previous Likelihood", "Prior Likelihood"],
    ...["上次可能性", "上期可能性"],
  ],
  lastImpact: [...["Last Impact", "Previous Impact", "Prior Impact"], ...["上次影响", "上期影响"]],
};

/** What is done about a risk. */
export const RISK_RESPONSES = new Vocabulary({
  avoid: ["", "规避", "規避", "avoidance", "terminate", "回避", "迴避"],
  reduce: ["", "降低", "降低", "mitigate", "reduction", "treat", "减轻", "控制"],
  transfer: ["", "转移", "移轉", "share", "insure", "转嫁", "分担"],
  accept: ["", "接受", "接受", "retain", "tolerate", "承担", "自留"],
});

/** What is done about a risk. */
export type RiskResponse = (typeof RISK_RESPONSES.codes)[number];

/** Whether an action is done; a day is one on which it was. */
export const ACTION_STATES = new Vocabulary({
  done: [
    ...(["", "已完成", "已完成"] as const),
    ...[
      "yes",
      "y",
      "closed",
      "complete",
      "completed",
      "完成",
      "是",
      "true",
      "关闭",
      "關閉",
      "已关闭",
      "已關閉",
      "结案",
      "結案",
      "已结案",
      "已結案",
    ],
  ],
  open: [
    ...(["", "未完成", "未完成"] as const),
    ...["no", "n", "false", "in progress", "planned", "not started", "overdue", "pending"],
    ...["否", "进行中", "未开始", "计划中", "進行中", "未開始"],
  ],
});
