/** Rows of a policy as the pane writes them. */
import type { PolicyRow, Rule } from "../../engine";

/** A row about an item, or about a setting, with a code as its value. */
export function policyRow(rule: Rule, item: string, value: string): PolicyRow {
  return { rule, item, from: -Infinity, value, row: null };
}
