/** The policies that apply when the workbook holds none, and under those that it holds. */
import type { BuiltInRow } from "./built-in-row";
import { CHINA } from "./china";
import { compilePolicy } from "./compile-policy";
import { INTERNATIONAL } from "./international";
import { AGE_BUCKETS, STANDARD_BUCKETS } from "./standard-buckets";
import { comparisonKey } from "../values/cells";
import type { PolicyName } from "../words/item-names";
import type { Language } from "../words/language";
import type { Policy } from "./policy";
import type { PolicyRow } from "./policy-row";
import { nameIn, type Term } from "../words/vocabulary";

const ROWS: Readonly<Record<PolicyName, readonly BuiltInRow[]>> = {
  International: INTERNATIONAL,
  China: CHINA,
};

/** Gives a built-in policy, with its own words in a language. */
export function builtInPolicy(name: PolicyName, language: Language): Policy {
  return compilePolicy(builtInRows(name, language));
}

/** Gives the rows of a built-in policy, rule by rule. */
export function builtInRows(name: PolicyName, language: Language): readonly PolicyRow[] {
  const head: readonly BuiltInRow[] = [
    ["setting", "policy", null, name],
    ["setting", "language", null, language],
  ];
  return localRows([...head, ...ROWS[name]], language);
}

/**
 * Gives a word of the built-in policies (a bucket, an approver) in a language.
 *
 * A table pasted from a built-in policy keeps the words of its language; who reads in another one
 * sees them in his. What the user has named himself stays as written.
 *
 * @param word - As the policy has it, in any of the languages.
 */
export function builtInWord(word: string, language: Language): string {
  terms ??= builtInTerms();
  const term = terms.get(comparisonKey(word));
  return term === undefined ? word : nameIn(term, language);
}

/** Made when first asked for. */
let terms: ReadonlyMap<string, Term> | null = null;

/** The words of all built-in policies, by each of their names. */
function builtInTerms(): ReadonlyMap<string, Term> {
  const rows = [...Object.values(ROWS).flat(), ...STANDARD_BUCKETS, ...AGE_BUCKETS];
  return new Map(
    rows
      .flatMap(([, item, , value]) => [item, value])
      .filter((word) => typeof word === "object")
      .flatMap((term) => term.map((name) => [comparisonKey(name), term] as const)),
  );
}

/** Puts rows into codes and the words of one language. */
export function localRows(rows: readonly BuiltInRow[], language: Language): readonly PolicyRow[] {
  const word = (text: string | Term) => (typeof text === "string" ? text : nameIn(text, language));
  return rows.map(([rule, item, from, value]) => ({
    rule,
    item: word(item),
    from: from ?? -Infinity,
    value: typeof value === "number" ? value : word(value),
    row: null,
  }));
}
