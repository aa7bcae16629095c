/** What a user's policy changes against the built-in one on which it builds. */
import { addToList } from "../values/add-to-list";
import { comparisonKey } from "../values/cells";
import { RULES, type Rule } from "../words/rule-names";
import { builtInRows } from "./built-in-policies";
import type { Policy } from "./policy";
import { rowsOf, type PolicyRow } from "./policy-row";

/** One item of a rule that is not as the built-in policy has it. */
export interface PolicyDifference {
  readonly rule: Rule;
  readonly item: string;
  /** Rows of the built-in policy; empty for an item that it does not have. */
  readonly before: readonly PolicyRow[];
  /** Rows that apply; empty for an item that the table leaves out. */
  readonly after: readonly PolicyRow[];
}

/** Name and language make no difference, and versions are for the record. */
const ASIDE: ReadonlySet<string> = new Set(["policy", "language"]);

/**
 * Compares the rows of a policy with those of the built-in one on which it builds, in its language.
 *
 * @param rows - All rows that apply, as `readPolicy` gives them.
 * @returns Rule by rule, in the order of the rules.
 */
export function policyDifferences(
  { name, language }: Pick<Policy, "name" | "language">,
  rows: readonly PolicyRow[],
): PolicyDifference[] {
  const builtIn = builtInRows(name, language);
  return RULES.codes.flatMap((rule) => {
    if (rule === "version") return [];
    const [before, after] = [byItem(builtIn, rule), byItem(rows, rule)];
    const keys = [...new Set([...before.keys(), ...after.keys()])];
    return keys.flatMap((key): PolicyDifference[] => {
      const difference = { before: before.get(key) ?? [], after: after.get(key) ?? [] };
      const item = (difference.after[0] ?? difference.before[0])!.item;
      if (rule === "setting" && ASIDE.has(item)) return [];
      return isSame(difference) ? [] : [{ rule, item, ...difference }];
    });
  });
}

function byItem(rows: readonly PolicyRow[], rule: Rule): Map<string, PolicyRow[]> {
  const items = new Map<string, PolicyRow[]>();
  for (const row of rowsOf(rows, rule)) {
    const key = comparisonKey(row.item);
    addToList(items, key, row);
  }
  return items;
}

function isSame({ before, after }: Pick<PolicyDifference, "before" | "after">): boolean {
  const text = (rows: readonly PolicyRow[]) =>
    rows
      .map(({ from, value }) => `${from} ${comparisonKey(value)}`)
      .sort()
      .join("\n");
  return text(before) === text(after);
}
