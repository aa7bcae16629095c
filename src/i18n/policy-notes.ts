/** Notes of the built-in policies: what a rule means, where a figure comes from, what to change. */
import { LANGUAGES, nameIn, type Language, type PolicyNotes, type Term } from "../engine";
import { fillTemplate } from "./template";

/**
 * The notes of `policy-notes.json`, by rule, by rule of one policy, or by rule and item; each in all
 * languages, in their order.
 *
 * Sources: IFRS 9 Illustrative Example 12; Directive 2011/7/EU; Late Payment of Commercial
 * Debts (Interest) Act 1998; People's Bank of China, loan prime rate.
 */
export type NotesInAllLanguages = Readonly<Record<string, readonly string[]>>;

/** Gives the notes of both built-in policies in a language. */
export function policyNotes(notes: NotesInAllLanguages, language: Language): PolicyNotes {
  const place = LANGUAGES.indexOf(language);
  return Object.fromEntries(Object.entries(notes).map(([key, note]) => [key, note[place]!]));
}

const MISSING: Term = [
  "The notes of the policy could not be loaded: {found}. Check the connection, then enter the formula again.",
  "未能加载政策的说明：{found}。请检查网络连接后重新输入公式。",
  "未能載入政策的說明：{found}。請檢查網路連線後重新輸入公式。",
];

/** Says that the notes could not be loaded, with what was thrown. */
export function notesMissing(error: unknown, language: Language): string {
  const found = error instanceof Error ? error.message : String(error);
  return fillTemplate(nameIn(MISSING, language), { found });
}
