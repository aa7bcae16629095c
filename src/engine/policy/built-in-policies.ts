/** The policies that apply when the workbook holds none, and under those that it holds. */
import type { BuiltInRow } from "./built-in-row";
import { CHINA } from "./china";
import { compilePolicy } from "./compile-policy";
import { INTERNATIONAL } from "./international";
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
