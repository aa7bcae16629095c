/** A row of the policy as messages show it, to be written as it stands. */
import { readingRow, type Language, type ReadingRule } from "../engine";

/** Gives the cells of a row between bars: rule, item, from, value. */
export function policyRowText(
  [rule, item, value]: readonly [rule: ReadingRule, item: string, value: string],
  language: Language,
): string {
  return readingRow(rule, item, value, language).slice(0, 4).join(" | ");
}
