/** Texts of the table that keeps the rules of every version of a policy. */
import { LANGUAGES, nameIn, type Language, type Term } from "../engine";

/**
 * English, 简体中文, 繁體中文.
 *
 * The titles are none of a policy table: a copy of the sheet is never taken for the policy.
 */
const TEXTS = {
  sheetName: ["Policy history", "政策历史版本", "政策歷史版本"],
  note: [
    "The rules of every version that CreditSheet has saved, as they stood then. Nothing is judged by this sheet; Policy in the pane compares and restores versions.",
    "CreditSheet 保存的各版本政策规则，均为当时内容。本表不参与评估；可在窗格的“政策”中比较和恢复。",
    "CreditSheet 儲存的各版本政策規則，均為當時內容。本表不參與評估；可在窗格的「政策」中比較與還原。",
  ],
  version: ["Version", "版本", "版本"],
  date: ["Saved on", "保存日期", "儲存日期"],
  author: ["Saved by", "修改人", "修改人"],
  rule: ["Policy rule", "政策规则", "政策規則"],
  item: ["Applies to", "适用项目", "適用項目"],
  from: ["Starting at", "起始于", "起始於"],
  value: ["Set to", "规定值", "規定值"],
  ruleNote: ["Note on the rule", "规则说明", "規則說明"],
} as const satisfies Record<string, Term>;

/** A text of the table. */
export type PolicyHistoryText = keyof typeof TEXTS;

/** Gives a text. */
export function policyHistoryText(text: PolicyHistoryText, language: Language): string {
  return nameIn(TEXTS[text], language);
}

/** Gives a text in all languages. */
export function policyHistoryNames(text: PolicyHistoryText): readonly string[] {
  return LANGUAGES.map((language) => policyHistoryText(text, language));
}
