/** How words stand in lists and as labels in each language. */
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

/** Starts an English word with a capital, as labels do; Chinese has none. */
export function asLabel(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Joins parts of a line, those without words left out; within a part there is no line break. */
export function joinParts(parts: readonly string[]): string {
  const told = parts.filter((part) => part !== "");
  return told.map((part) => part.replaceAll(" ", "\u00a0")).join(" · ");
}
