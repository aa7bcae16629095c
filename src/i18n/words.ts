/** Single words that functions and pane share; what a policy can say is named by the engine. */
import {
  FACTORS,
  HOLD_LEVELS,
  LIMIT_METHODS,
  nameIn,
  RULES,
  WARNING_LEVELS,
  type FactorCode,
  type FactorGroup,
  type HoldLevel,
  type Language,
  type LimitMethod,
  type Severity,
  type Term,
  type WarningLevel,
} from "../engine";

/** English, 简体中文, 繁體中文. */
const SEVERITIES: Readonly<Record<Severity, Term>> = {
  error: ["Error", "错误", "錯誤"],
  warning: ["Warning", "警告", "警告"],
  note: ["Note", "提示", "提示"],
};

const FACTOR_GROUP_NAMES: Readonly<Record<FactorGroup, Term>> = {
  payment: ["payment behaviour", "付款表现", "付款表現"],
  exposure: ["exposure", "风险敞口", "曝險"],
  relationship: ["relationship", "合作关系", "往來關係"],
  security: ["security", "债权保障", "債權保障"],
  financial: ["financial strength", "财务实力", "財務實力"],
  judgement: ["judgement", "人工评价", "人工評價"],
};

/** Names the weight of a row issue. */
export function severityName(severity: Severity, language: Language): string {
  return nameIn(SEVERITIES[severity], language);
}

/** Names a group of factors. */
export function factorGroupName(group: FactorGroup, language: Language): string {
  return nameIn(FACTOR_GROUP_NAMES[group], language);
}

/** Names a factor. */
export function factorName(factor: FactorCode, language: Language): string {
  return FACTORS.nameOf(factor, language);
}

/** Names a limit method, or the cap where that binds. */
export function limitMethodName(method: LimitMethod | "cap", language: Language): string {
  return method === "cap" ? RULES.nameOf("cap", language) : LIMIT_METHODS.nameOf(method, language);
}

/** Names the level of a warning or hold line. */
export function levelName(level: WarningLevel | HoldLevel, language: Language): string {
  return level === "hold"
    ? HOLD_LEVELS.nameOf(level, language)
    : WARNING_LEVELS.nameOf(level, language);
}
