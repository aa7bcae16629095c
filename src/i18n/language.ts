/** The language of texts, from what Excel or a browser calls it. */
import type { Language } from "../engine";

/**
 * Gives the language for a tag.
 *
 * Traditional script and the places that write it (Taiwan, Hong Kong, Macao) give zh-TW,
 * any other Chinese zh-CN, everything else English.
 *
 * @param tag - A BCP 47 tag such as "zh-Hant-HK" or "de-DE", in any case.
 */
export function languageOf(tag: string): Language {
  const [primary, ...rest] = tag.toLowerCase().split(/[-_]/);
  if (primary !== "zh") return "en";
  if (rest.includes("hans")) return "zh-CN";
  return rest.some((part) => TRADITIONAL.includes(part)) ? "zh-TW" : "zh-CN";
}

const TRADITIONAL: readonly string[] = ["hant", "tw", "hk", "mo"];
