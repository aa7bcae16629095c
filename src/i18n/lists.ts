/** What stands between the parts of a list in each language. */
import type { Language } from "../engine";

/**
 * Writes words one after the other.
 *
 * @example
 * listText(["a", "b"], "zh-CN"); // "a、b"
 */
export function listText(words: readonly (string | number)[], language: Language): string {
  return words.join(language === "en" ? ", " : "、");
}

/** Writes clauses that may hold lists themselves one after the other. */
export function clausesText(clauses: readonly string[], language: Language): string {
  return clauses.join(language === "en" ? "; " : "；");
}

/** Writes what a title stands for behind it: "a: b". */
export function titledText(title: string, text: string, language: Language): string {
  return language === "en" ? `${title}: ${text}` : `${title}：${text}`;
}
