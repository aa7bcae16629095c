/** What two policies do not have alike, as lines under their rules. */
import {
  rowCells,
  RULES,
  type Language,
  type PolicyDifference,
  type PolicyRow,
  type Rule,
} from "../../engine";
import { asLabel, clausesText } from "../../i18n/lists";
import { policyWord, type PolicyWord } from "../../i18n/pane-policy";
import type { Fact } from "../parts/FactList";

/** The differences of one rule. */
export interface RuleDifferences {
  readonly rule: Rule;
  readonly name: string;
  readonly facts: readonly Fact[];
}

/** The words for an item that changed, that only the second policy has, and that only the first one has. */
export interface DifferenceWords {
  readonly changed: PolicyWord;
  readonly added: PolicyWord;
  readonly left: PolicyWord;
}

/** Against the built-in policy. */
export const AGAINST_BUILT_IN: DifferenceWords = {
  changed: "instead",
  added: "addedItem",
  left: "leftOut",
};

/** A version against the policy of now. */
export const THEN_AND_NOW: DifferenceWords = {
  changed: "thenNow",
  added: "onlyNow",
  left: "onlyThen",
};

/** Words the differences, rule by rule. */
export function differenceTexts(
  all: readonly PolicyDifference[],
  words: DifferenceWords,
  language: Language,
): RuleDifferences[] {
  const byRule = new Map<Rule, PolicyDifference[]>();
  for (const difference of all) {
    const known = byRule.get(difference.rule);
    if (known === undefined) byRule.set(difference.rule, [difference]);
    else known.push(difference);
  }
  return [...byRule].map(([rule, differences]) => ({
    rule,
    name: asLabel(RULES.nameOf(rule, language)),
    facts: differences.map((difference) => factOf(difference, words, language)),
  }));
}

function factOf(
  { before, after }: PolicyDifference,
  words: DifferenceWords,
  language: Language,
): Fact {
  const [, item] = rowCells((after[0] ?? before[0])!, language);
  const texts = { before: rowsText(before, language), after: rowsText(after, language) };
  const word = after.length === 0 ? words.left : before.length === 0 ? words.added : words.changed;
  return { label: item, value: policyWord(word, language, texts) };
}

function rowsText(rows: readonly PolicyRow[], language: Language): string {
  const steps = rows.map((row) => {
    const [, , from, value] = rowCells(row, language);
    if (from === "" && value === "") return policyWord("listed", language);
    if (from === "") return String(value);
    if (value === "") return String(from);
    return policyWord("from", language, { from, value });
  });
  return clausesText(steps, language);
}
