/** What differs between two policies, such as a user's own and the built-in one on which it builds. */
import { addToList } from "../values/add-to-list";
import { comparisonKey } from "../values/cells";
import { RULES, type Rule } from "../words/rule-names";
import { builtInRows } from "./built-in-policies";
import type { Policy } from "./policy";
import { rowsOf, type PolicyRow } from "./policy-row";

/** One item of a rule that two policies do not have alike. */
export interface PolicyDifference {
  readonly rule: Rule;
  readonly item: string;
  /** Rows of the first policy, the built-in or earlier one; empty for an item that it does not have. */
  readonly before: readonly PolicyRow[];
  /** Rows of the second one; empty for an item that it leaves out. */
  readonly after: readonly PolicyRow[];
}

/** Name and language make no difference to the built-in policy. */
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
  return rowDifferences(builtInRows(name, language), rows).filter(
    ({ rule, item }) => rule !== "setting" || !ASIDE.has(item),
  );
}

/**
 * Compares the rows of two policies; versions are for the record, and make no difference.
 *
 * @param before - All rows that applied, as `readPolicy` gives them.
 * @param after - All rows that apply.
 * @returns Rule by rule, in the order of the rules.
 */
export function rowDifferences(
  before: readonly PolicyRow[],
  after: readonly PolicyRow[],
): PolicyDifference[] {
  return RULES.codes.flatMap((rule) => {
    if (rule === "version") return [];
    const [former, present] = [byItem(before, rule), byItem(after, rule)];
    const keys = [...new Set([...former.keys(), ...present.keys()])];
    return keys.flatMap((key): PolicyDifference[] => {
      const difference = { before: former.get(key) ?? [], after: present.get(key) ?? [] };
      const item = (difference.after[0] ?? difference.before[0])!.item;
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
