/** What a policy changes against the built-in one, as lines under their rules. */
import {
  policyDifferences,
  rowCells,
  RULES,
  type Language,
  type Policy,
  type PolicyDifference,
  type PolicyRow,
  type Rule,
} from "../../engine";
import { asLabel, clausesText } from "../../i18n/lists";
import { policyWord } from "../../i18n/pane-policy";
import type { Fact } from "../parts/FactList";

/** The differences of one rule. */
export interface RuleDifferences {
  readonly rule: Rule;
  readonly name: string;
  readonly facts: readonly Fact[];
}

/** Words the differences, rule by rule. */
export function differenceTexts(
  policy: Policy,
  rows: readonly PolicyRow[],
  language: Language,
): RuleDifferences[] {
  const byRule = new Map<Rule, PolicyDifference[]>();
  for (const difference of policyDifferences(policy, rows)) {
    const known = byRule.get(difference.rule);
    if (known === undefined) byRule.set(difference.rule, [difference]);
    else known.push(difference);
  }
  return [...byRule].map(([rule, differences]) => ({
    rule,
    name: asLabel(RULES.nameOf(rule, language)),
    facts: differences.map((difference) => factOf(difference, language)),
  }));
}

function factOf({ before, after }: PolicyDifference, language: Language): Fact {
  const [, item] = rowCells((after[0] ?? before[0])!, language);
  const texts = { before: rowsText(before, language), after: rowsText(after, language) };
  const word = after.length === 0 ? "leftOut" : before.length === 0 ? "addedItem" : "instead";
  return { label: item, value: policyWord(word, language, texts) };
}

function rowsText(rows: readonly PolicyRow[], language: Language): string {
  const steps = rows.map((row) => {
    const [, , from, value] = rowCells(row, language);
    if (from === "") return String(value);
    if (value === "") return String(from);
    return policyWord("from", language, { from, value });
  });
  return clausesText(steps, language);
}
